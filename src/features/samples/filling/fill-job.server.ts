import { Caller } from '../../../platform/caller'
import type { HomeRuntime, Job } from '../../../platform/operations/feature'
import { Instant } from '../../../platform/time'
import { tellStory } from '../story/story'
import { converse } from './converse.server'
import { announceFilling, markReady } from './state.server'

/** Who the receipts say it was. */
export const teller = 'Sample data'

/**
 * Fills a sample workspace: a week told of the past, one operation after another, each with a receipt and a key of its
 * own, then a conversation that really takes place. Cut off anywhere, it goes on from there.
 */
export const fillJob: Job = {
  name: 'samples.fill',
  home: 'person',
  async run(runtime, payload) {
    const filling = fill(runtime, Caller.parse(payload.caller), Instant.parse(payload.now))
    announceFilling(runtime.memory, filling)
    await filling
  },
}

async function fill(runtime: HomeRuntime, visitor: Caller, now: Instant) {
  const caller: Caller = { ...visitor, name: teller, via: 'system' }
  const made = new Map<string, string>()
  for (const [number, { operation, input, at, as, of }] of tellStory(now, visitor.zone).entries()) {
    const named = of && { [of.field]: made.get(of.what) }
    const request = { operation, input: { ...input, ...named }, caller, key: `sample ${number}` }
    const outcome = await runtime.perform(request, at)
    if (outcome.status !== 'completed') throw new Error(`${operation} of the sample: ${JSON.stringify(outcome)}`)
    if (as) made.set(as, (outcome.output as { id: string }).id)
  }
  await converse(runtime, visitor)
  markReady(runtime.sql)
}
