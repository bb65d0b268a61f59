import { z } from 'zod'
import { Caller } from '../../../platform/caller'
import type { Job, Subscriber } from '../../../platform/operations/feature'
import { keepVector, withoutVector } from '../../memory/rows.server'
import { embedderFor, forgetChoice } from './embedder.server'

const atOnce = 64
const patience = 20_000
const name = 'agents.embed'

/** After something is remembered or corrected, it gets its vector: beside what the person does, never within it. */
export const embeddingOnKept: Subscriber = {
  name,
  event: 'memory.kept',
  to: ({ from }) => [from],
  apply(context) {
    const { caller } = context
    context.startJob(name, { caller: { ...caller, agent: undefined } })
  },
}

/** Gives every memory that has none a vector of the person's embedding model. Tried again when that is not reached. */
export const embedding: Job = {
  name,
  home: 'person',
  async run(runtime, payload) {
    const { caller } = z.object({ caller: Caller }).parse(payload)
    const embedder = await embedderFor(runtime.env, caller)
    forgetChoice(caller)
    if (!embedder) return
    for (;;) {
      const waiting = withoutVector(runtime.sql, embedder.id, atOnce)
      if (waiting.length === 0) return
      const vectors = await embedder.embed(
        waiting.map(({ text }) => text),
        patience,
      )
      for (const [place, { id }] of waiting.entries())
        keepVector(runtime.sql, { id, model: embedder.id, vector: vectors[place]! })
    }
  },
}
