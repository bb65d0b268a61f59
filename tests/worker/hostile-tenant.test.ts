import { beforeAll, describe, expect, it } from 'vitest'
import { catalogue, features } from '../../src/app/features.server'
import { type Attacker, attack, attackersOf } from '../support/hostile/attack'
import { newVictim, type Victim } from '../support/hostile/victim'

const operations = [...catalogue.values()]
let victim: Victim
let attackers: Attacker[]
const attacked = new Map<string, Set<string>>()

beforeAll(async () => {
  victim = await newVictim(operations)
  attackers = await attackersOf(victim)
}, 240_000)

const names = [
  'a stranger',
  'a made-up token',
  'the owner of another organization',
  'the owner of another organization who names the victim’s',
  'a guest',
  'a member',
  'a visitor who looks around',
  'somebody who was removed',
  'a token of the victim’s that may only list operations',
]

describe('H5 no operation, with the victim’s own ids, reads or changes anything for', () => {
  it.each(names)(
    '%s',
    async (name) => {
      const attacker = attackers.find((one) => one.name === name)!
      const done = new Set<string>()
      const wrong: string[] = []
      for (const operation of operations) {
        wrong.push(...(await attack(operation, attacker, victim)))
        done.add(operation.name)
      }
      attacked.set(name, done)
      expect(wrong).toEqual([])
    },
    400_000,
  )

  it('anybody, in all of the catalogue', () => {
    expect(attackers.map(({ name }) => name)).toEqual(names)
    for (const name of names)
      expect([...(attacked.get(name) ?? [])]).toEqual(operations.map((operation) => operation.name))
  })
})

it('H5 nobody else’s socket opens on the victim’s room', async () => {
  const room = victim.ids.find((id) => id.startsWith('room_'))
  const statuses = []
  for (const attacker of attackers) {
    const { visitor } = await attacker.enter()
    statuses.push((await visitor.fetch(`/api/socket/${room}`, { headers: { upgrade: 'websocket' } })).status)
  }
  expect(statuses).toEqual([401, 401, 404, 403, 404, 404, 404, 404, 403])
  expect((await victim.visitor.fetch(`/api/socket/${room}`, { headers: { upgrade: 'websocket' } })).status).toBe(101)
})

it('H5 the victim’s workspace holds something in every tracked table that there is', async () => {
  const dump = await victim.dump([])
  const empty = Object.entries(dump)
    .filter(([, rows]) => rows === '')
    .map(([name]) => name.slice(2))
  const tracked = features
    .flatMap((feature) => feature.tables ?? [])
    .flatMap((tables) => tables.tracked.map(({ table }) => table))
  expect(tracked.filter((table) => empty.includes(table))).toEqual([])
})
