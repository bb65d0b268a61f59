import { expect, it } from 'vitest'
import { checkHosts } from './let-in'

it('an owner lets in one service of a host, by its port', () => {
  expect(checkHosts(['127.0.0.1:11434', 'OLLAMA.lan:8000', '127.0.0.1:11434'], false)).toEqual([
    '127.0.0.1:11434',
    'ollama.lan:8000',
  ])
  for (const host of ['127.0.0.1', 'http://a.lan:1', 'a.lan:80', 'a@b.lan:9000', 'a.lan:9000/x', ''])
    expect(() => checkHosts([host], false)).toThrow(/host and a port/)
})

it('where clouds keep secrets is never let in', () => {
  const hosts = ['169.254.169.254:8000', '[::ffff:169.254.169.254]:8000', '[fd00:ec2::254]:8000', '[fe80::1]:8000']
  for (const host of [...hosts, 'metadata.google.internal:8000'])
    expect(() => checkHosts([host], false), host).toThrow(/never let in|host and a port/)
})

it('where anybody may open an account, nobody but the server’s administrator lets a host in', () => {
  expect(() => checkHosts(['127.0.0.1:11434'], true)).toThrow(/administrator/)
  expect(checkHosts([], true)).toEqual([])
})
