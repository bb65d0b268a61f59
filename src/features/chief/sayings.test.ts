import { expect, it } from 'vitest'
import { catalogue, policy } from '../../app/features.server'
import type { Caller } from '../../platform/caller'
import { catalogueTools } from '../agents/job/catalogue-tools'
import { toFunctionTool } from '../agents/turn-tool'
import { heldOutSayings } from './embedded/testing/utterances/held-out/all'
import { openSayings } from './embedded/testing/utterances/open/all'
import { playSaying } from './embedded/testing/utterances/play-saying'

const owner: Caller = {
  personId: 'person_1',
  name: 'Ada',
  organizationId: 'org_1',
  role: 'owner',
  zone: 'Europe/Zurich',
  locale: 'en-GB',
  via: 'agent',
  grants: null,
  agent: { id: 'chief', name: 'Chief', turnId: 'turn_1', grants: null },
  audience: { kind: 'person' },
  tainted: false,
  correlationId: 'test',
}
const tools = catalogueTools(catalogue.values(), owner, policy).map(toFunctionTool)

/** A part of them, for the time it takes; `npm run bench:commands` plays all. */
const rightOf = async (groups: Record<string, Parameters<typeof playSaying>[0][]>) => {
  const sayings = Object.values(groups)
    .flat()
    .filter((_, index) => index % 5 === 0)
  const wrong: string[] = []
  for (const saying of sayings) if (!(await playSaying(saying, tools)).right) wrong.push(JSON.stringify(saying[0]))
  return { share: 1 - wrong.length / sayings.length, wrong }
}

it('of the labelled sayings, nearly nine in ten lead to exactly their operations and inputs', {
  timeout: 180_000,
}, async () => {
  const { share, wrong } = await rightOf(openSayings)
  expect(share, wrong.join('\n')).toBeGreaterThanOrEqual(0.88)
})

it('of those held out from tuning, three in four do', { timeout: 180_000 }, async () => {
  expect((await rightOf(heldOutSayings)).share).toBeGreaterThanOrEqual(0.75)
})
