import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { inject } from 'vitest'
import { chiefRoomId } from '../../../src/features/rooms/room'
import { keepGrant } from '../../../src/features/tools/sign-in/grants.server'
import type { AnyOperation } from '../../../src/platform/operations/operation'
import { addDays } from '../../../src/platform/time'
import { newAddress } from '../mail/arrived'
import { newPerson, type Person, type Visitor } from '../people'
import { type Dump, dumpDirectory, dumpObject } from './dump'
import { type Filling, idsIn, inputsFor } from './inputs'

/** Somebody with a full workspace: whatever the catalogue can write, they wrote, with a marker in every text. */
export interface Victim {
  person: Person
  visitor: Visitor
  marker: string
  /** Every id that came up in their answers, and those that follow from who they are. */
  ids: string[]
  dump(others: string[]): Promise<Dump>
}

export async function newVictim(operations: Iterable<AnyOperation>): Promise<Victim> {
  const person = await newPerson('Victoria')
  const visitor = person.with({ 'adjutant-organization': person.organizationId })
  const marker = `zebra${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`
  const room = chiefRoomId(person.organizationId, person.id)
  const ids = new Set([room, person.id, person.organizationId])
  const seeding = [...operations].filter(
    (operation) => !operation.destructive && !operation.name.startsWith('receipt.'),
  )
  for (let round = 0; round < 2; round++) {
    for (const operation of seeding) {
      const answer = await seed(visitor, operation, { ids: [...ids], text: marker })
      for (const id of idsIn([answer.output, answer.receipt])) if (!/^(join|adj)_/.test(id)) ids.add(id)
    }
    if (round === 0) for (const id of await planTrip(visitor, marker)) ids.add(id)
  }
  await sendInvitation(visitor, marker)
  await signInAtTools(person, visitor)
  // What the organization is called, everybody in it may know; and members, what its members are called.
  await visitor.perform('organization.rename', { name: 'Harbour Studio' })
  await visitor.perform('profile.update', { name: 'Victoria' })
  const homes = [env.PERSON.getByName(`${person.organizationId}.${person.id}`), env.ROOM.getByName(room)]
  const dump = async (others: string[]) => {
    const places = [
      dumpDirectory({ personId: person.id, organizationId: person.organizationId }, others),
      ...homes.map(dumpObject),
    ]
    const found = await Promise.all(places)
    return Object.fromEntries(
      found.flatMap((place, index) => Object.entries(place).map(([name, rows]) => [`${index} ${name}`, rows])),
    )
  }
  await settled(dump)
  // From now on nothing happens in the workspace by itself: whatever changes there was somebody's doing.
  for (const home of homes) await runInDurableObject(home, (_home, state) => state.storage.deleteAlarm())
  return { person, visitor, marker, ids: [...ids], dump }
}

/** Signs in at the server of tools that was added, as the way back from there would. */
async function signInAtTools(person: Person, visitor: Visitor) {
  const { servers } = await visitor.perform<{ servers: { id: string; url: string }[] }>('server.list')
  const [server] = servers
  if (!server) throw new Error('No server of tools was added.')
  const owner = { personId: person.id, organizationId: person.organizationId, serverId: server.id }
  const tokens = { access_token: 'access', token_type: 'Bearer' }
  await keepGrant(env, owner, { url: server.url, redirectUrl: 'http://localhost/api/tools/callback', tokens })
  await visitor.perform('server.connected', { serverId: server.id })
}

/** Takes a flight that is offered: no schema says which those are. */
async function planTrip(visitor: Visitor, title: string) {
  const depart = addDays(new Date().toISOString().slice(0, 10), 10)
  const search = { from: 'ZRH', to: 'BOS', depart, limit: 1 }
  await visitor.perform('travel.configure', { kind: 'sample' })
  const { offers } = await visitor.perform<{ offers: { id: string }[] }>('flight.search', search)
  return idsIn(await visitor.perform('trip.choose', { offerId: offers[0]!.id, title }))
}

/** Invites somebody by mail: what the seeds set up leads to no server. */
async function sendInvitation(visitor: Visitor, title: string) {
  const server = { host: '127.0.0.1', port: inject('mail').smtp, account: 'ada', secret: 'secret word' }
  for (const owner of ['me', 'organization'])
    await visitor.perform('mail.connect', { owner, kind: 'smtp', fromEmail: 'calendar@example.com', ...server })
  const event = await visitor.perform<{ id: string }>('event.add', { title, start: '2031-03-03T09:00' })
  await visitor.perform('event.invite', { eventId: event.id, people: [{ name: title, email: newAddress('sam') }] })
}

/** Performs an operation with as much input as it takes: all of it, else all but one field, else the least. */
async function seed(visitor: Visitor, operation: AnyOperation, filling: Filling) {
  const [fullest, least] = inputsFor(operation, filling) as Record<string, unknown>[]
  const without = Object.keys(fullest ?? {}).map((name) =>
    Object.fromEntries(Object.entries(fullest!).filter(([key]) => key !== name)),
  )
  const inputs = [fullest, ...without, least].filter((input) => operation.input.safeParse(input).success)
  let answer = await visitor.ask(operation.name, inputs[0])
  for (const input of inputs.slice(1)) {
    // That something outside can’t be reached is an answer like any other.
    const broke = answer.status >= 500 && answer.error.kind !== 'unavailable'
    if (broke) throw new Error(`${operation.name} broke: ${answer.error.message}`)
    if (answer.ok) break
    answer = await visitor.ask(operation.name, input)
  }
  return answer
}

/** Waits until replies that were set off have been written. */
async function settled(dump: (others: string[]) => Promise<Dump>) {
  for (let round = 0, last = ''; round < 200; round++) {
    const now = await dump([])
    const text = JSON.stringify(now)
    if (text === last && !Object.entries(now).some(([name, rows]) => name.endsWith(' jobs') && rows !== '')) return
    last = text
    await scheduler.wait(25)
  }
  throw new Error('The victim’s homes never came to rest.')
}
