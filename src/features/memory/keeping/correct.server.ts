import { z } from 'zod'
import { defineOperation } from '../../../platform/operations/operation'
import { LocalDateTime, toInstant } from '../../../platform/time'
import { Memory, MemoryId, MemoryText, NewMemory, ScopeName } from '../memory'
import { findCurrent } from '../rows.server'
import { newMemory, scopeNamed, supersede } from './keep.server'
import { requireLater } from './remember.server'

export const correctMemory = defineOperation({
  name: 'memory.correct',
  title: 'Correct a memory',
  description:
    'Puts something new in the place of what was remembered: “no, I moved to Lyon”. What was thought before is kept as ' +
    'past and is not used any more. Also changes where a memory is used and until when.',
  home: 'person',
  effect: 'write',
  needs: 'memory:write',
  input: z.object({
    memoryId: MemoryId,
    text: MemoryText.optional(),
    subject: NewMemory.shape.subject,
    value: z.string().trim().min(1).max(300).optional(),
    scope: ScopeName.optional(),
    until: LocalDateTime.nullable().optional().describe('null: for good.'),
  }),
  output: Memory,
  phrases: [
    'correct {memory} to {text}',
    'change what you know about {memory} to {text}',
    'it is not true that {memory}, {text}',
    'update the memory about {memory} to {text}',
  ],
  run(context, { memoryId, text, subject, value, scope, until }) {
    requireLater(context, until)
    const before = findCurrent(context.sql, memoryId)
    const kept = newMemory(context, {
      text: text ?? before.text,
      kind: before.kind,
      subject: subject ?? before.subject ?? undefined,
      scope: scope === undefined ? before.scope : scopeNamed(scope),
      ...(text === undefined && { source: before.source }),
    })
    const expiresAt = until === undefined ? before.expiresAt : until && toInstant(until, context.caller.zone)
    const { key, advised, chosen } = before
    return supersede(context, before, { ...kept, key, advised, chosen, value: value ?? before.value, expiresAt })
  },
})
