import { z } from 'zod'
import { conflict, invalid } from '../../../platform/errors'
import { defineOperation } from '../../../platform/operations/operation'
import { Memory, MemoryId } from '../memory'
import { findMemory } from '../rows.server'
import { forget } from './forget.server'

export const forgetMemory = defineOperation({
  name: 'memory.forget',
  title: 'Forget something',
  description:
    'Forgets something for good: it leaves the memory, its history, search, prompts, and the messages it came from. ' +
    'This can’t be undone. To replace it with what is right, correct it instead.',
  home: 'person',
  effect: 'write',
  needs: 'memory:write',
  destructive: true,
  input: z.object({
    memoryId: MemoryId.optional(),
    memoryIds: z.array(MemoryId).min(1).max(100).optional().describe('Several at once.'),
  }),
  output: z.object({ forgotten: z.number().int() }),
  phrases: [
    'forget that {memory}',
    'forget that I {memory}',
    'forget that my {memory}',
    'forget what you know about {memory}',
    'forget everything you know about {memory}',
    'forget everything about {memory}',
    'forget what I said about {memory}',
    'erase what you know about {memory}',
    'delete the memory about {memory}',
    'delete the memory that {memory}',
    'stop remembering that {memory}',
  ],
  run(context, { memoryId, memoryIds = [] }) {
    const ids = [...(memoryId ? [memoryId] : []), ...memoryIds]
    if (ids.length === 0) throw invalid('memory.which', 'Say which memory to forget.')
    return {
      forgotten: forget(
        context,
        ids.map((id) => findMemory(context.sql, id).id),
      ),
    }
  },
})

export const confirmMemory = defineOperation({
  name: 'memory.confirm',
  title: 'Keep a proposed memory',
  description: 'Says yes to something that was proposed to be remembered, so that it is used from now on.',
  home: 'person',
  effect: 'write',
  needs: 'memory:write',
  personOnly: true,
  input: z.object({ memoryId: MemoryId }),
  output: Memory,
  run({ sql }, { memoryId }) {
    if (findMemory(sql, memoryId).confidence !== 'proposed')
      throw conflict('memory.known', 'This is remembered already.')
    sql.exec("UPDATE memories SET confidence = 'noticed' WHERE id = ?", memoryId)
    return findMemory(sql, memoryId)
  },
})
