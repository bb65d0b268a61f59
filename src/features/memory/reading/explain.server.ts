import { z } from 'zod'
import type { Caller } from '../../../platform/caller'
import { defineOperation } from '../../../platform/operations/operation'
import { toLocal } from '../../../platform/time'
import { Memory, MemoryId } from '../memory'
import { findMemory } from '../rows.server'

export const explainMemory = defineOperation({
  name: 'memory.explain',
  title: 'Show why I think so',
  description: 'Why something is remembered: when it was said, in which message, what it replaced, where it is used.',
  home: 'person',
  effect: 'read',
  needs: 'memory:read',
  input: z.object({ memoryId: MemoryId }),
  output: z.object({
    because: z.string(),
    memory: Memory,
    /** What was thought before, the latest first. */
    before: z.array(Memory),
  }),
  phrases: [
    'why do you think {memory}',
    'why do you think that {memory}',
    'why do you believe that {memory}',
    'how do you know that {memory}',
    'how do you know {memory}',
    'where did you learn that {memory}',
  ],
  run({ sql, caller }, { memoryId }) {
    const memory = findMemory(sql, memoryId)
    const before: Memory[] = []
    for (let id = memory.supersedes; id !== null && before.length < 50; id = before.at(-1)!.supersedes)
      before.push(findMemory(sql, id))
    return { because: because(memory, before, caller), memory, before }
  },
})

function because({ confidence, createdAt, source, text }: Memory, before: Memory[], { zone, locale }: Caller) {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: zone }).format(new Date(createdAt))
  const time = toLocal(createdAt, zone).slice(11)
  const how = { told: 'You told me', noticed: 'I noticed it when you wrote to me', proposed: 'I proposed it' }[
    confidence
  ]
  const where = source ? ', in our conversation' : ''
  const earlier = before[0] ? ` Before that I thought: “${before[0].text}”` : ''
  return `“${text}” ${how} on ${day} at ${time}${where}.${earlier}`
}
