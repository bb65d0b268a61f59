import { describe, expect, it } from 'vitest'
import { isRefused } from './host-check'

const refused = (url: string, allowed?: string) => isRefused(new URL(url), allowed)

describe('the names a server answers to', () => {
  it('are those of this machine when nothing else was said', () => {
    expect(refused('http://localhost:8787/')).toBe(false)
    expect(refused('http://127.0.0.1:8787/')).toBe(false)
    expect(refused('http://[::1]:8787/')).toBe(false)
    expect(refused('http://attacker.example/')).toBe(true)
  })

  it('are exactly those that were given', () => {
    expect(refused('https://Desk.Example.org/', 'desk.example.org, other.example')).toBe(false)
    expect(refused('http://localhost/', 'desk.example.org')).toBe(true)
    expect(refused('http://evil.desk.example.org/', 'desk.example.org')).toBe(true)
    expect(refused('http://anything.example/', '*')).toBe(false)
  })

  it('never include the runtime’s own paths', () => {
    expect(refused('http://localhost/cdn-cgi/explorer')).toBe(true)
    expect(refused('http://localhost/CDN/cdn-cgi/x')).toBe(false)
    expect(refused('http://localhost/cdn-cgi/', '*')).toBe(true)
  })
})
