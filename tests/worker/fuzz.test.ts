import { expect, it } from 'vitest'
import { catalogue } from '../../src/app/features.server'
import { differences } from '../support/hostile/dump'
import { extremesFor, nonsenseFor } from '../support/hostile/nonsense'
import { newVictim } from '../support/hostile/victim'

it('H4 nonsense of every kind is refused by every operation with a clear 4xx, and changes nothing', async () => {
  const { visitor, dump } = await newVictim(catalogue.values())
  const wrong: string[] = []
  let requests = 0
  for (const operation of catalogue.values()) {
    const before = await dump([])
    for (const { what, body } of nonsenseFor(operation)) {
      requests += 1
      const response = await visitor.fetch(`/api/${operation.name}`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
      })
      const text = await response.text()
      const refused = response.status >= 400 && response.status < 500 && /"message":"[^"]{8,}/.test(text)
      if (!refused) wrong.push(`${operation.name} answered ${what} with ${response.status}: ${text.slice(0, 200)}`)
    }
    const changed = differences(before, await dump([]))
    if (changed.length > 0) wrong.push(`${operation.name} changed ${changed.join(', ')}`)
  }
  expect(wrong).toEqual([])
  expect(requests).toBeGreaterThan(catalogue.size * 12)
}, 400_000)

it('H4 no operation breaks at the edges of what it takes', async () => {
  const { visitor, ids } = await newVictim(catalogue.values())
  const broken: string[] = []
  for (const operation of catalogue.values()) {
    for (const input of extremesFor(operation, ids)) {
      const answer = await visitor.ask(operation.name, input, { 'adjutant-preview': '1' })
      // What lies outside may be out of reach, which is said in a sentence; everything else of this kind is a defect.
      const outOfReach = answer.status === 503 && answer.error?.kind === 'unavailable'
      if (answer.status >= 500 && !outOfReach)
        broken.push(`${operation.name} ${JSON.stringify(input)}: ${answer.status}`)
    }
  }
  expect(broken).toEqual([])
}, 400_000)
