import { z } from 'zod'
import type { Caller } from '../../../platform/caller'
import { defineOperation } from '../../../platform/operations/operation'
import { Instant, localDay } from '../../../platform/time'
import { Memory } from '../memory'
import { readMemories } from '../rows.server'
import { exportedMarkdown } from './export-markdown'

/** What the file says when it is read by a program; `memories` are whole, the oldest first. */
const Export = z.object({
  format: z.literal('adjutant.memory'),
  version: z.literal(1),
  exportedAt: Instant,
  person: z.string(),
  memories: z.array(Memory.extend({ state: z.enum(['in use', 'proposed', 'corrected since']) })),
})
export type Export = z.infer<typeof Export>

export const exportMemory = defineOperation({
  name: 'memory.export',
  title: 'Export what is remembered',
  description:
    'Everything that is remembered about the person as the text of a file, with source, scope, confidence and dates, ' +
    'what was corrected since marked as such: JSON for programs, Markdown to read.',
  home: 'person',
  effect: 'read',
  needs: 'memory:read',
  personOnly: true,
  input: z.object({ format: z.enum(['json', 'markdown']).default('json') }),
  output: z.object({ name: z.string(), text: z.string(), memories: z.number().int() }),
  run({ sql, caller, now }, { format }) {
    const file = toExport(sql, caller, now)
    const day = localDay(now, caller.zone)
    const text = format === 'json' ? `${JSON.stringify(file, null, 2)}\n` : exportedMarkdown(file, caller)
    const name = `adjutant-memory-${day}.${format === 'json' ? 'json' : 'md'}`
    return { name, text, memories: file.memories.length }
  },
})

function toExport(sql: SqlStorage, { name }: Caller, now: string): Export {
  const holds = 'WHERE memory.expiresAt IS NULL OR memory.expiresAt > ? ORDER BY memory.number'
  const memories = readMemories(sql, holds, now).map((memory) => ({ ...memory, state: stateOf(memory) }))
  return { format: 'adjutant.memory', version: 1, exportedAt: now, person: name, memories }
}

function stateOf({ supersededBy, confidence }: Memory): Export['memories'][number]['state'] {
  if (supersededBy) return 'corrected since'
  return confidence === 'proposed' ? 'proposed' : 'in use'
}
