import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { done, faults, homeNamed, type TestHome } from '../../../tests/support/home'
import { testCaller } from '../../../tests/support/ledger'
import { setLogLevel } from '../telemetry/log'
import { clock } from '../time'
import { callerHeader } from './sockets'

let number = 0
let person: string
const name = (of = person) => `org_home.${of}`
const home = (of = person) => homeNamed(env, name(of))
const caller = (of = person) => ({ ...testCaller, organizationId: 'org_home', personId: of })
const perform = (operation: string, input: unknown, key?: string) =>
  home().perform({ operation, input, caller: caller(), key })
const rows = (of = person) =>
  runInDurableObject(home(of), (_home, { storage }) =>
    storage.sql.exec('SELECT id, title, weight FROM things ORDER BY id').toArray(),
  )
const waiting = (of = person) =>
  runInDurableObject(
    home(of),
    (_home, { storage }) =>
      storage.sql
        .exec<{ count: number }>(
          'SELECT (SELECT count(*) FROM outbox) + (SELECT count(*) FROM jobs) + (SELECT count(*) FROM timers) AS count',
        )
        .one().count,
  )

/** Moves the clock on and lets the alarm ring until nothing is left to do. */
async function settle(of = person, days = 1) {
  const real = Date.now()
  for (let round = 1; round <= 12; round++) {
    vi.spyOn(clock, 'now').mockImplementation(() => new Date(real + round * days * 3_600_000).toISOString())
    await runInDurableObject(home(of), (instance) => (instance as TestHome).alarm())
    if ((await waiting(of)) === 0) return
  }
}

beforeEach(() => {
  person = `p${++number}`
  faults.clear()
  done.length = 0
})
afterEach(() => vi.restoreAllMocks())

it('P1 a stranger to a home is told that nothing is there, and no operation runs', async () => {
  const outcome = await home().perform({
    operation: 'thing.add',
    input: { id: 'a', title: 'One' },
    caller: caller('stranger'),
  })
  expect(outcome).toMatchObject({ status: 'failed', error: { kind: 'missing', code: 'home.missing' } })
  expect(await rows()).toEqual([])
})

it('E1 an event reaches every home it is for', async () => {
  await perform('relay.tell', { to: [name('x1'), name('x2'), name()], id: 'news' })
  await settle()
  for (const one of ['x1', 'x2', person]) expect(await rows(one)).toMatchObject([{ id: 'news', weight: 0 }])
})

it.each(['before delivery', 'after delivery', 'apply'])(
  'E2 an event is applied once although a fault strikes %s',
  async (place) => {
    faults.set(place, 2)
    await perform('relay.tell', { to: [name(`other${person}`)], id: 'news' })
    await settle()
    expect(await rows(`other${person}`)).toMatchObject([{ id: 'news', weight: 0 }])
    expect(await waiting()).toBe(0)
  },
)

it('E3 what an event changes has a receipt that names the operation that caused it', async () => {
  const outcome = await perform('relay.tell', { to: [name(`other${person}`)], id: 'news' })
  await settle()
  const [operation] = await runInDurableObject(home(`other${person}`), (_home, { storage }) =>
    storage.sql.exec<{ name: string; caller: string }>('SELECT name, caller FROM operations').toArray(),
  )
  const cause = outcome.status === 'completed' ? outcome.receipt!.id : ''
  expect(operation).toMatchObject({ name: 'relays.hear' })
  expect(JSON.parse(operation!.caller)).toMatchObject({ via: 'system', causeId: cause, correlationId: 'correlation1' })
})

it('every log line of a request bears its correlation id through every hop, and no content', async () => {
  const lines: Record<string, string>[] = []
  const console_ = vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(JSON.parse(String(line))))
  setLogLevel('info')
  await perform('relay.tell', { to: [name(`other${person}`)], id: 'a very private thing' })
  await settle()
  setLogLevel('silent')
  expect(lines.map((line) => line.operation)).toEqual(['relay.tell', 'relays.hear'])
  expect(lines.every((line) => line.correlationId === 'correlation1')).toBe(true)
  expect(lines[1]!.causeId).toMatch(/^op_/)
  expect(JSON.stringify(console_.mock.calls)).not.toContain('private')
})

it('E4 an eviction between commit and delivery loses nothing', async () => {
  faults.set('before delivery', 1)
  await perform('relay.tell', { to: [name(`other${person}`)], id: 'news' })
  await evictDurableObject(home())
  await settle()
  expect(await rows(`other${person}`)).toMatchObject([{ id: 'news', weight: 0 }])
})

it('T1 a timer fires once at its time, not before', async () => {
  await perform('thing.remind', { id: 'a', at: new Date(Date.now() + 90 * 60_000).toISOString() })
  await runDurableObjectAlarm(home())
  expect(await rows()).toMatchObject([{ title: 'timed' }])
  await settle()
  await settle()
  expect(await rows()).toMatchObject([{ title: 'fired', weight: 1 }])
})

it('T2 a timer that was due while the home was down fires once when it is back', async () => {
  await perform('thing.remind', { id: 'a', at: new Date(Date.now() + 60_000).toISOString() })
  await evictDurableObject(home())
  await settle(person, 24 * 30)
  expect(await rows()).toMatchObject([{ title: 'fired', weight: 1 }])
})

it('T3 a timer whose handler fails half-way leaves nothing half-done and is tried again', async () => {
  faults.set('fire', 2)
  await perform('thing.remind', { id: 'a', at: new Date().toISOString() })
  await settle()
  expect(await rows()).toMatchObject([{ title: 'fired', weight: 1 }])
})

it('J1 a job starts after commit and never when its operation failed', async () => {
  await perform('relay.start', { key: 'one' })
  await settle()
  expect(done).toEqual(['job one attempt 1'])
  const preview = await home().perform({
    operation: 'relay.start',
    input: { key: 'two' },
    caller: caller(),
    mode: 'preview',
  })
  expect(preview.status).toBe('previewed')
  await settle()
  expect(done).toHaveLength(1)
})

it('J2 a job that fails is started again with a higher attempt', async () => {
  faults.set('job', 2)
  await perform('relay.start', { key: 'one' })
  await settle()
  expect(done).toEqual(['job one attempt 3'])
})

it('S1 what a send delivers bears the operation’s id, and is retried until it went through', async () => {
  faults.set('deliver', 2)
  const outcome = await perform('relay.send', { key: 'mail' })
  const id = outcome.status === 'completed' ? outcome.receipt!.id : ''
  await settle()
  expect(done).toEqual([`sent mail ${id}`])
})

it('S2 what can’t be sent now is sent later, what was refused fails with the reason and is not sent again', async () => {
  const send = async (key: string) => {
    const outcome = await perform('relay.send', { key })
    return outcome.status === 'completed' ? outcome.receipt!.id : ''
  }
  const row = (id: string) =>
    runInDurableObject(home(), (_home, { storage }) =>
      storage.sql.exec('SELECT status, reason FROM operations WHERE id = ?', id).one(),
    )
  const [refused, closed] = [await send('refused'), await send('closed')]
  await settle()
  expect(await row(refused)).toEqual({ status: 'failed', reason: 'Nobody of this name lives here.' })
  expect(done).toEqual([`sent closed ${closed}`])
  expect(await row(closed)).toEqual({ status: 'completed', reason: 'Sent closed.' })
})

it('W1 every receipt is sent to the open sockets of its home, also after it slept', async () => {
  const request = new Request('http://home/', {
    headers: { upgrade: 'websocket', [callerHeader]: JSON.stringify(caller()) },
  })
  const socket = (await home().fetch(request)).webSocket!
  socket.accept()
  const heard: string[] = []
  socket.addEventListener('message', (event) => heard.push(String(event.data)))
  await perform('thing.add', { id: 'a', title: 'One' })
  await evictDurableObject(home())
  await perform('thing.rename', { id: 'a', title: 'Two' })
  await vi.waitFor(() => expect(heard).toHaveLength(2))
  expect(heard.map((text) => JSON.parse(text).receipt.operation)).toEqual(['thing.add', 'thing.rename'])
  socket.send('hello')
  await vi.waitFor(() => expect(heard[2]).toBe('heard hello'))
  socket.close()
})

it('W2 a stranger can’t open a socket', async () => {
  const request = new Request('http://home/', {
    headers: { upgrade: 'websocket', [callerHeader]: JSON.stringify(caller('stranger')) },
  })
  expect((await home().fetch(request)).status).toBe(404)
})

it('W3 a socket speaks for its caller for a quarter of an hour, then it must connect again', async () => {
  const headers = { upgrade: 'websocket', [callerHeader]: JSON.stringify(caller()) }
  const socket = (await home().fetch(new Request('http://home/', { headers }))).webSocket!
  socket.accept()
  const closed = new Promise<number>((resolve) => socket.addEventListener('close', (event) => resolve(event.code)))
  vi.spyOn(clock, 'now').mockImplementation(() => new Date(Date.now() + 16 * 60_000).toISOString())
  socket.send('hello')
  expect(await closed).toBe(1012)
})
