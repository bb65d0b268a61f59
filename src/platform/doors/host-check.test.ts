import { describe, expect, it } from 'vitest'
import { isRefused } from './host-check'

const refused = (url: string, allowed?: string) => isRefused(new URL(url), allowed)
const thisMachine = 'localhost,127.0.0.1,[::1]'

describe('the names a server answers to', () => {
  it('are exactly those that were given, on any port', () => {
    expect(refused('http://localhost:8787/', thisMachine)).toBe(false)
    expect(refused('http://127.0.0.1:8787/', thisMachine)).toBe(false)
    expect(refused('http://[::1]:8787/', thisMachine)).toBe(false)
    expect(refused('http://attacker.example/', thisMachine)).toBe(true)
    expect(refused('https://Desk.Example.org/', 'desk.example.org, other.example')).toBe(false)
    expect(refused('http://evil.desk.example.org/', 'desk.example.org')).toBe(true)
  })

  it('are all when the platform’s routes decide, or when that was asked for', () => {
    expect(refused('https://desk.example.org/')).toBe(false)
    expect(refused('http://anything.example/', '*')).toBe(false)
  })

  it('never lead to the runtime’s own paths', () => {
    expect(refused('http://localhost/cdn-cgi/explorer')).toBe(true)
    expect(refused('http://localhost/cdn-cgi/', '*')).toBe(true)
    expect(refused('http://localhost/about/cdn-cgi/')).toBe(false)
  })
})
