import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { matchesLock } from '../project-node.mjs'
import { configuredBindings } from './bindings.ts'
import { fingerprint } from './build.ts'
import { claimState, portIsFree } from './claim.ts'
import { checksum, pendingMigrations } from './migrations.ts'
import { readOptions } from './options.ts'
import { readSecret } from './secret.ts'
import { addressOf, duration } from './words.ts'

const temporary = () => mkdtempSync(path.join(os.tmpdir(), 'adjutant-test-'))

describe('what was installed', () => {
  const locked = { packages: { '': {}, 'node_modules/a': { version: '1.0.0', integrity: 'x' } } }

  it('is what the lock file asks for when every package has its version and checksum', () => {
    expect(matchesLock(locked, { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'x' } } })).toBe(true)
    expect(matchesLock(locked, { packages: { 'node_modules/a': { version: '1.0.1', integrity: 'y' } } })).toBe(false)
    expect(matchesLock(locked, { packages: {} })).toBe(false)
  })

  it('may lack optional packages, which are other platforms’ binaries', () => {
    const withBinary = { packages: { 'node_modules/b-arm64': { version: '1.0.0', optional: true } } }
    expect(matchesLock(withBinary, { packages: {} })).toBe(true)
  })
})

describe('the options of a start', () => {
  const root = path.resolve('/srv/adjutant')

  it('are the usual ones when nothing was said', () => {
    const options = readOptions([], {}, root)
    expect(options).toMatchObject({ host: '127.0.0.1', port: 8787, hosts: ['localhost', '127.0.0.1', '[::1]'] })
    expect(options.state).toBe(path.join(root, '.adjutant/state'))
    expect(options.secretFile).toBe(path.join(root, '.adjutant/secret'))
  })

  it('come from flags before the environment', () => {
    const env = { PORT: '9000', ADJUTANT_STATE: '/data' }
    expect(readOptions(['--port', '9001'], env, root)).toMatchObject({
      port: 9001,
      secretFile: path.resolve('/data/secret'),
    })
    expect(readOptions(['--port=9002'], env, root).port).toBe(9002)
  })

  it('let the public address be answered to', () => {
    const { hosts } = readOptions([], { ADJUTANT_HOSTS: 'desk.local', PUBLIC_URL: 'https://desk.example.org' }, root)
    expect(hosts).toEqual(['desk.local', 'desk.example.org'])
  })

  it('are refused in a sentence when they make no sense', () => {
    expect(() => readOptions(['--port', 'x'], {}, root)).toThrow('1 to 65535')
    expect(() => readOptions(['--colour'], {}, root)).toThrow('not an option')
    expect(() => readOptions(['--state'], {}, root)).toThrow('takes a value')
  })
})

it('the Worker sees configuration of Adjutant and nothing else of the environment', () => {
  const env = {
    HOME: '/root',
    OPENAI_API_KEY: 'k',
    OPENAI_MODEL: '',
    ADJUTANT_LOG: 'info',
    ADJUTANT_STATE: '/x',
    AWS_SECRET: 's',
  }
  expect(configuredBindings(env)).toEqual({ OPENAI_API_KEY: 'k', ADJUTANT_LOG: 'info' })
})

describe('the secret', () => {
  it('is made once, kept for its owner alone, and read again', () => {
    const file = path.join(temporary(), 'deep', 'secret')
    const first = readSecret(file, undefined)
    expect(first.length).toBeGreaterThanOrEqual(32)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readSecret(file, undefined)).toBe(first)
  })

  it('from the environment wins, and must be long enough', () => {
    const file = path.join(temporary(), 'secret')
    expect(readSecret(file, 'x'.repeat(32))).toBe('x'.repeat(32))
    expect(() => readSecret(file, 'short')).toThrow('at least 32')
  })

  it('that was damaged is an error, not a new secret', () => {
    const file = path.join(temporary(), 'secret')
    writeFileSync(file, 'x\n')
    expect(() => readSecret(file, undefined)).toThrow('damaged')
    expect(readFileSync(file, 'utf8')).toBe('x\n')
  })
})

describe('migrations', () => {
  const files = ['1_a', '2_b', '3_c'].map((name) => ({ name, sql: `-- ${name}` }))
  const applied = (count: number) => files.slice(0, count).map(({ name, sql }) => ({ name, checksum: checksum(sql) }))

  it('that were not applied yet follow in order', () => {
    expect(pendingMigrations([], files)).toEqual(files)
    expect(pendingMigrations(applied(2), files)).toEqual([files[2]])
    expect(pendingMigrations(applied(3), files)).toEqual([])
  })

  it('that were changed, removed or put in between stop the start', () => {
    const changed = [{ name: '1_a', sql: '-- other' }, ...files.slice(1)]
    expect(() => pendingMigrations(applied(2), changed)).toThrow('“1_a” was changed')
    expect(() => pendingMigrations(applied(2), files.slice(0, 1))).toThrow('append-only')
    expect(() =>
      pendingMigrations(applied(2), [...files.slice(0, 1), { name: '1_b', sql: '' }, ...files.slice(1)]),
    ).toThrow('append-only')
  })
})

describe('a build', () => {
  it('is of its sources: their names and contents, tests and generated routes aside', () => {
    const root = temporary()
    const before = fingerprint(root)
    writeFileSync(path.join(root, 'package.json'), '{}')
    const after = fingerprint(root)
    expect(after).not.toBe(before)
    expect(fingerprint(root)).toBe(after)
  })
})

describe('a state folder', () => {
  it('is served by one server at a time, and a second is told where the first one is', async () => {
    const state = temporary()
    const claim = await claimState(state, 'http://localhost:1/')
    await expect(claimState(state, 'http://localhost:2/')).rejects.toThrow('http://localhost:1/')
    await new Promise((resolve) => claim.close(resolve))
    const next = await claimState(state, 'http://localhost:2/')
    await new Promise((resolve) => next.close(resolve))
  })
})

it('a port that another program uses is noticed', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  expect(await portIsFree('127.0.0.1', port, 0)).toBe(false)
  await new Promise((resolve) => server.close(resolve))
  expect(await portIsFree('127.0.0.1', port, 0)).toBe(true)
})

describe('what a start says', () => {
  it('is an address one can open from this machine', () => {
    expect(addressOf('127.0.0.1', 8787, ['localhost'])).toBe('http://localhost:8787/')
    expect(addressOf('0.0.0.0', 80, ['desk.example.org'])).toBe('http://desk.example.org:80/')
    expect(addressOf('192.168.1.5', 8787, ['localhost'])).toBe('http://192.168.1.5:8787/')
    expect(addressOf('fd00::1', 8787, ['localhost'])).toBe('http://[fd00::1]:8787/')
  })

  it('is how long it took, in words', () => {
    expect(duration(1234)).toBe('1.2 s')
    expect(duration(61_000)).toBe('1 min 1 s')
  })
})
