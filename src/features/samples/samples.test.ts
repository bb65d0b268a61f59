import { env, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { afterEach, expect, it } from 'vitest'
import {
  newMember,
  newPerson,
  newVisitor,
  origin,
  type Person,
  password,
  stranger,
  type Visitor,
} from '../../../tests/support/people'
import { releaseClock, setClock } from '../../../tests/support/person'
import type { Receipt } from '../../platform/operations/outcome'
import { clock, later } from '../../platform/time'
import type { Event } from '../calendar/event'
import type { MemoryPage } from '../memory/memory'
import { chiefRoomId } from '../rooms/chief-room'
import { type Message, textOf } from '../rooms/message'
import type { TaskPage } from '../tasks/task'
import type { TripPage } from '../travel/trip'

afterEach(releaseClock)

const homeOf = ({ organizationId, id }: Person) => env.PERSON.getByName(`${organizationId}.${id}`)
const roomOf = ({ organizationId, id }: Person) => env.ROOM.getByName(chiefRoomId(organizationId, id))
const tablesOf = (home: DurableObjectStub) =>
  runInDurableObject(home, (_home, { storage }) =>
    storage.sql.exec("SELECT name FROM sqlite_master WHERE name NOT LIKE '\\_cf%' ESCAPE '\\'").toArray(),
  )

/** The tables of the directory in which one of these texts stands. */
async function mentions(...texts: string[]): Promise<string[]> {
  const names = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'"
  const { results } = await env.DIRECTORY.prepare(names).all<{ name: string }>()
  const rows = await env.DIRECTORY.batch(results.map(({ name }) => env.DIRECTORY.prepare(`SELECT * FROM "${name}"`)))
  return results.flatMap(({ name }, place) => {
    const all = JSON.stringify(rows[place]?.results)
    return texts.some((text) => all.includes(text)) ? [name] : []
  })
}

/** Waits until nothing of a sample is left. */
const untilGone = (visitor: Person) =>
  expect.poll(() => mentions(visitor.organizationId), { timeout: 10_000, interval: 20 }).toEqual([])

it('looking around shows a week of work, a trip, what is known, and a conversation that took place', async () => {
  const visitor = await newVisitor()
  expect(await visitor.perform('sample.get')).toEqual({ state: 'ready' })
  const today = clock.now().slice(0, 10)
  const { events } = await visitor.perform<{ events: Event[] }>('event.list', {
    from: today,
    to: later(clock.now(), 8 * 86_400_000).slice(0, 10),
  })
  expect(events.length).toBeGreaterThan(12)
  expect(events.some(({ allDay }) => allDay)).toBe(true)
  const late = await visitor.perform<TaskPage>('task.list', { due: 'overdue' })
  expect(late.total).toBeGreaterThan(0)
  expect((await visitor.perform<TaskPage>('task.list', { status: 'done' })).total).toBeGreaterThan(2)
  expect((await visitor.perform<TripPage>('trip.list')).trips).toMatchObject([
    { sample: true, eventIds: [expect.anything(), expect.anything()] },
  ])
  const known = await visitor.perform<MemoryPage>('memory.list', { limit: 100 })
  expect(new Set(known.memories.map(({ kind }) => kind))).toEqual(
    new Set(['preference', 'fact', 'person', 'decision', 'trip']),
  )
  expect((await visitor.perform<MemoryPage>('memory.list', { state: 'proposed' })).total).toBe(1)
  const { messages } = await visitor.perform<{ messages: Message[] }>('room.history', {
    roomId: chiefRoomId(visitor.organizationId, visitor.id),
  })
  expect(messages.length).toBeGreaterThanOrEqual(12)
  for (const message of messages.filter(({ author }) => author.kind === 'agent'))
    expect(message, textOf(message.parts)).toMatchObject({ status: 'complete', answer: { provider: 'embedded' } })
})

it.each([
  ...['2026-11-21T09:00:00Z', '2026-11-22T22:30:00Z', '2026-11-23T05:00:00Z', '2026-11-26T14:00:00Z'],
  ...['2027-03-27T09:00:00Z', '2026-12-31T12:00:00Z'],
])('the conversation goes well whenever it takes place: %s', async (now) => {
  setClock(now)
  const visitor = await newVisitor()
  const { messages } = await visitor.perform<{ messages: Message[] }>('room.history', {
    roomId: chiefRoomId(visitor.organizationId, visitor.id),
  })
  const replies = messages.filter(({ author }) => author.kind === 'agent').map(({ parts }) => textOf(parts))
  expect(replies).toEqual([
    expect.stringContaining('Today: '),
    expect.stringContaining('Priya Raman'),
    expect.stringContaining('is the one I would take'),
    expect.stringMatching(/Planned “Trip to Boston”[\s\S]*ZRH\s\d.*BOS\s\d[\s\S]*BOS\s\d.*ZRH\s\d/),
    expect.stringContaining('“Call Tomás”, tomorrow at 9:00'),
    expect.stringContaining('now tomorrow at 10:00'),
    expect.stringContaining('Added “Sparkling water” to your Groceries list'),
    expect.stringContaining('Sparkling water'),
    expect.stringContaining('waits for your approval'),
  ])
})

it('everything told has a receipt by “Sample data” in the past; one change is undone, one waits for approval', async () => {
  const visitor = await newVisitor('America/New_York')
  const { receipts } = await visitor.perform<{ receipts: Receipt[] }>('receipt.list', { limit: 100 })
  const told = receipts
    .filter(({ via }) => via === 'system' && true)
    .filter(({ personName }) => personName === 'Sample data')
  expect(told.length).toBeGreaterThan(40)
  expect(told.every(({ at }) => at < later(clock.now(), -3 * 3_600_000))).toBe(true)
  expect(new Set(receipts.map(({ status }) => status))).toEqual(new Set(['completed', 'undone', 'pending']))
  const places = receipts.map(({ at }) => at)
  expect(places).toEqual(places.toSorted().reverse())
})

it('a sample is filled once, however often it is asked for', async () => {
  const visitor = await newVisitor()
  const count = async () => (await visitor.perform<TaskPage>('task.list', { status: 'all' })).total
  const before = await count()
  await visitor.perform('sample.fill')
  await visitor.perform('sample.get', { wait: true })
  expect(await count()).toBe(before)
  const again = await visitor.fetch('/api/look-around', {
    method: 'POST',
    environment: { ADJUTANT_LOOK_AROUND: 'always' },
  })
  expect(again.status).toBe(200)
  expect(again.headers.getSetCookie()).toEqual([])
})

it('P10 a visitor reaches nothing outside, lets nobody in and founds nothing, by whatever door', async () => {
  const visitor = await newVisitor()
  const url = 'https://example.com/'
  const closed: [string, object][] = [
    ['organization.create', { name: 'Mine' }],
    ['organization.leave', {}],
    ['invitation.create', {}],
    ['token.create', { name: 'Mine' }],
    ['calendar.subscribe', { url }],
    ['calendar.connect', { url, account: 'a', password: 'b' }],
    ['travel.configure', { kind: 'kiwi' }],
    ['sample.open', {}],
  ]
  for (const [operation, input] of closed) {
    const { status, error } = await visitor.ask(operation, input)
    expect([operation, status, error.code]).toEqual([
      operation,
      403,
      expect.stringMatching(/^(sample\.inside|role\.forbidden)$/),
    ])
  }
  const elsewhere = await newPerson()
  const named = await visitor.ask('task.list', {}, { 'adjutant-organization': elsewhere.organizationId })
  expect(named.status).toBe(403)
})

it('P10 strangers look around on a fresh server only, or where its owner lets them', async () => {
  await newPerson()
  const status = async (look: string) =>
    (await stranger.fetch('/api/look-around', { method: 'POST', environment: { ADJUTANT_LOOK_AROUND: look } })).status
  expect(await status('fresh')).toBe(403)
  expect(await status('never')).toBe(403)
  const foreign = { origin: 'https://elsewhere.example' }
  const environment = { ADJUTANT_LOOK_AROUND: 'always' }
  expect((await stranger.fetch('/api/look-around', { method: 'POST', headers: foreign, environment })).status).toBe(403)
  expect((await stranger.fetch('/api/look-around', { environment })).status).toBe(401)
})

it('a visitor can’t make themselves one who has an account, nor an account a visitor', async () => {
  const signedUp = await stranger.fetch('/api/auth/sign-up/email', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Eve', email: `eve-${crypto.randomUUID()}@example.com`, password, isAnonymous: true }),
  })
  const { user } = await signedUp.json<{ user?: { id: string } }>()
  const query = 'SELECT isAnonymous FROM user WHERE id = ?'
  if (user) expect(await env.DIRECTORY.prepare(query).bind(user.id).first('isAnonymous')).toBe(0)
  for (const path of ['sign-in/anonymous', 'delete-anonymous-user'])
    expect((await stranger.fetch(`/api/auth/${path}`, { method: 'POST' })).status).toBe(404)
})

it('X6 removing takes everything: the homes, the directory, the receipts, the visitor', async () => {
  const visitor = await newVisitor()
  await visitor.perform('task.add', { title: 'Something of my own' })
  await visitor.perform('profile.update', { theme: 'dark' })
  await visitor.perform('sample.remove')
  await untilGone(visitor)
  expect(await mentions(visitor.id, visitor.email)).toEqual([])
  expect(await tablesOf(homeOf(visitor))).toEqual([])
  expect(await tablesOf(roomOf(visitor))).toEqual([])
  expect((await visitor.ask('task.list')).status).toBe(401)
})

it('a visitor’s sample goes by itself when its day is over, and not before', async () => {
  const visitor = await newVisitor()
  setClock(later(clock.now(), 23 * 3_600_000))
  await runDurableObjectAlarm(homeOf(visitor))
  expect(await visitor.perform('sample.get')).toEqual({ state: 'ready' })
  setClock(later(clock.now(), 2 * 3_600_000))
  await runDurableObjectAlarm(homeOf(visitor))
  await untilGone(visitor)
})

it('who signs up with the sample keeps it beside a workspace of their own, for good', async () => {
  const visitor = await newVisitor()
  const email = `kept-${crypto.randomUUID()}@example.com`
  const kept = await visitor.fetch('/api/look-around/keep', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Ida Bell', email, password, workspace: 'Bell and Daughters' }),
  })
  expect(kept.status).toBe(200)
  const session = await visitor.perform<{ organization: object; organizations: object[] }>('session.current')
  expect(session.organization).toMatchObject({ name: 'Bell and Daughters', role: 'owner' })
  expect(session.organizations).toHaveLength(2)
  expect((await visitor.perform<TaskPage>('task.list', { status: 'all' })).total).toBe(0)
  setClock(later(clock.now(), 25 * 3_600_000))
  await runDurableObjectAlarm(homeOf(visitor))
  releaseClock()
  const inSample = visitor.with({ 'adjutant-organization': visitor.organizationId })
  expect((await inSample.perform<TaskPage>('task.list')).total).toBeGreaterThan(5)
  const signedIn = await stranger.fetch('/api/auth/sign-in/email', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  expect(signedIn.status).toBe(200)
  await inSample.perform('sample.remove')
  const left = async () => (await visitor.perform<{ organizations: object[] }>('session.current')).organizations.length
  await expect.poll(left, { timeout: 10_000 }).toBe(1)
  expect(await tablesOf(homeOf(visitor))).toEqual([])
})

it('who signs up without it leaves it behind, and it goes', async () => {
  const visitor = await newVisitor()
  const signedUp = await visitor.fetch('/api/auth/sign-up/email', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ name: 'Ida', email: `left-${crypto.randomUUID()}@example.com`, password }),
  })
  expect(await signedUp.json()).toMatchObject({ user: { name: 'Ida' } })
  await untilGone(visitor)
})

it('keeping is for visitors and takes what signing up takes', async () => {
  const keep = (who: Visitor, body: object, environment?: Partial<Env>) =>
    who.fetch('/api/look-around/keep', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      ...(environment && { environment }),
    })
  const account = { name: 'Ida', email: `x-${crypto.randomUUID()}@example.com`, password, workspace: 'Mine' }
  const ada = await newPerson()
  expect((await keep(stranger, account)).status).toBe(401)
  expect((await keep(ada, account)).status).toBe(401)
  const visitor = await newVisitor()
  expect((await keep(visitor, { ...account, password: 'short' })).status).toBe(400)
  expect((await keep(visitor, { ...account, email: ada.email })).status).toBe(409)
  expect((await keep(visitor, account, { ADJUTANT_OPEN_SIGN_UP: 'false' })).status).toBe(403)
  expect(await visitor.perform('sample.get')).toEqual({ state: 'ready' })
})

it('an owner adds a sample beside their own workspace, where nothing of it appears, and removes it', async () => {
  const ada = await newPerson()
  await ada.perform('task.add', { title: 'My own' })
  const { output, receipt } = await ada.ask<{ organizationId: string }>('sample.open')
  const { organizationId } = output
  expect(await ada.perform('sample.open')).toEqual({ organizationId })
  const inSample = ada.with({ 'adjutant-organization': organizationId })
  await inSample.perform('sample.fill')
  expect(await inSample.perform('sample.get', { wait: true })).toEqual({ state: 'ready' })
  expect((await inSample.perform<TaskPage>('task.list')).total).toBeGreaterThan(5)
  expect((await ada.perform<TaskPage>('task.list')).total).toBe(1)
  expect((await ada.ask('sample.fill')).error.code).toBe('sample.elsewhere')
  expect((await ada.ask('sample.remove')).error.code).toBe('sample.elsewhere')
  const undone = await ada.ask('receipt.undo', { home: 'directory', receiptId: receipt?.id })
  expect(undone).toMatchObject({ status: 409, error: { code: 'sample.remove' } })
  await inSample.perform('sample.remove')
  await expect.poll(async () => (await inSample.ask('task.list')).status, { timeout: 10_000 }).toBe(403)
  expect((await ada.perform<TaskPage>('task.list')).total).toBe(1)
  const member = await newMember(ada)
  expect((await member.ask('sample.open')).status).toBe(403)
})

it('P11 a visitor fills a sample to its bound, and then reads and removes it', async () => {
  const visitor = await newVisitor()
  await runInDurableObject(homeOf(visitor), (_home, { storage }) => {
    storage.sql.exec('CREATE TABLE ballast (bytes BLOB)')
    for (let megabyte = 0; megabyte < 7; megabyte++) storage.sql.exec('INSERT INTO ballast VALUES (zeroblob(1000000))')
  })
  expect((await visitor.ask('task.add', { title: 'One more' })).error.code).toBe('sample.full')
  expect((await visitor.ask('task.list')).status).toBe(200)
  const bytes = JSON.stringify({ text: 'x'.repeat(1_500_000) })
  const fill = `UPDATE operations SET input = ? WHERE personId = ? AND name = 'profile.update'`
  for (let time = 0; time < 5; time++) await visitor.perform('profile.update', { theme: time % 2 ? 'dark' : 'light' })
  await env.DIRECTORY.prepare(fill).bind(bytes, visitor.id).run()
  expect((await visitor.ask('profile.update', { theme: 'system' })).error.code).toBe('sample.full')
  await visitor.perform('sample.remove')
  await untilGone(visitor)
})
