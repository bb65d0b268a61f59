import type { AnyOperation } from '../../../src/platform/operations/operation'
import { newMember, newPerson, newVisitor, type Person, stranger, type Visitor } from '../people'
import { differences } from './dump'
import { inputsFor } from './inputs'
import type { Victim } from './victim'

/** Somebody who should neither see nor change what the victim has. */
export interface Attacker {
  name: string
  /** What the door must say to everything, where it must always say the same. */
  always?: number[]
  /** Gives the visitor anew, where the last operation may have cost them what they came with. */
  enter(): Promise<{ visitor: Visitor; personId?: string | undefined }>
}

export async function attackersOf({ person }: Victim): Promise<Attacker[]> {
  const neighbour = kept(() => newPerson('Mallory'))
  const named = async () => {
    const { visitor, personId } = await neighbour()
    return { visitor: visitor.with({ 'adjutant-organization': person.organizationId }), personId }
  }
  const former = await newMember(person, 'admin', 'Fred')
  await person.perform('member.remove', { personId: former.id })
  const narrow = { visitor: await person.token(['catalogue:read']) }
  return [
    { name: 'a stranger', always: [401], enter: async () => ({ visitor: stranger }) },
    { name: 'a made-up token', always: [401], enter: async () => ({ visitor: forged }) },
    { name: 'the owner of another organization', enter: neighbour },
    { name: 'the owner of another organization who names the victim’s', always: [403], enter: named },
    { name: 'a guest', enter: kept(() => newMember(person, 'guest', 'Gus')) },
    { name: 'a member', enter: kept(() => newMember(person, 'member', 'Max')) },
    { name: 'a visitor who looks around', enter: kept(() => newVisitor()) },
    { name: 'somebody who was removed', enter: async () => ({ visitor: former, personId: former.id }) },
    {
      name: 'a token of the victim’s that may only list operations',
      always: [200, 403, 404],
      enter: async () => narrow,
    },
  ]
}

const forged = stranger.with({ authorization: 'Bearer adj_x' })

/** The same person again and again, until an operation has cost them their place. */
function kept(make: () => Promise<Person>) {
  let person: Person | undefined
  return async () => {
    const session = await person?.ask<{ organization: { id: string } | null }>('session.current')
    if (!person || session?.output?.organization?.id !== person.organizationId) person = await make()
    return { visitor: person, personId: person.id }
  }
}

/** Tries an operation in every way a door offers, with the victim's real ids, and says what went wrong: nothing, if all is well. */
export async function attack(operation: AnyOperation, attacker: Attacker, victim: Victim): Promise<string[]> {
  const { visitor, personId } = await attacker.enter()
  const others = personId === undefined ? [] : [personId]
  const before = await victim.dump(others)
  const wrong: string[] = []
  for (const input of inputsFor(operation, { ids: victim.ids, text: 'intruder' })) {
    for (const { status, text } of await tryAll(visitor, operation, input)) {
      if (text.includes(victim.marker))
        wrong.push(`${told(operation, input)} read the victim’s data: ${text.slice(0, 300)}`)
      if (status >= 500) wrong.push(`${told(operation, input)} broke: ${text.slice(0, 300)}`)
      if (attacker.always && !attacker.always.includes(status))
        wrong.push(`${told(operation, input)} was answered ${status}: ${text.slice(0, 300)}`)
    }
  }
  const changed = differences(before, await victim.dump(others))
  if (changed.length > 0) wrong.push(`${operation.name} changed ${changed.join(', ')}`)
  return wrong.map((sentence) => `${attacker.name}: ${sentence}`)
}

async function tryAll(visitor: Visitor, operation: AnyOperation, input: unknown) {
  const body = JSON.stringify(input)
  const post = (headers: object) =>
    visitor.fetch(`/api/${operation.name}`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    })
  const responses = [await post({})]
  if (operation.effect === 'read')
    responses.push(await visitor.fetch(`/api/${operation.name}?input=${encodeURIComponent(body)}`))
  else responses.push(await post({ 'adjutant-preview': '1' }), await post({ 'idempotency-key': crypto.randomUUID() }))
  return Promise.all(responses.map(async (response) => ({ status: response.status, text: await response.text() })))
}

const told = (operation: AnyOperation, input: unknown) => `${operation.name} ${JSON.stringify(input)}`
