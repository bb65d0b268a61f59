import type { Context } from '../../../platform/operations/context'
import { expiryTimer } from '../expiry.server'
import type { Memory, MemoryForgotten } from '../memory'
import { readMemories } from '../rows.server'

/** The operations whose inputs may hold the words of a memory although they made none. */
const wrote = ['remember', 'correct', 'note', 'settings'].map((verb) => `memory.${verb}`)

/**
 * Forgets memories for good, with what each was corrected from or to: gone from its table, the index, the record of what
 * was done, and, by the event, from the rooms that speak of it. Gives how many there were.
 */
export function forget(context: Context, ids: string[]): number {
  const { sql, ledger } = context
  const doomed = linked(sql, ids)
  const keys = doomed.map(({ id }) => id)
  if (keys.length === 0) return 0
  for (const id of keys) context.setTimer(expiryTimer, id, null)
  const texts = doomed
    .flatMap(({ text, value, chosen, advised }) => [text, value, chosen, advised])
    .filter((text) => text !== null)
  const receiptIds = ledger.erase({
    table: 'memories',
    keys,
    mentions: { texts, operations: [...wrote, 'preference.set', 'decision.record'] },
  })
  const sources = doomed.flatMap(({ source }) => (source ? [source] : []))
  const rooms = [...new Set(sources.map(({ roomId }) => roomId))]
  context.emit('memory.forgotten', { memoryIds: keys, receiptIds, sources, rooms } satisfies MemoryForgotten)
  return keys.length
}

/** These memories with all they were corrected from and to, however far. */
function linked(sql: SqlStorage, ids: string[]): Memory[] {
  const chain = `WITH RECURSIVE chain(id) AS (SELECT value FROM json_each(?) UNION SELECT m.id FROM memories m
    JOIN chain c ON m.supersedes = c.id OR m.supersededBy = c.id)`
  const wanted = sql.exec<{ id: string }>(`${chain} SELECT id FROM chain`, JSON.stringify(ids)).toArray()
  return readMemories(
    sql,
    'WHERE memory.id IN (SELECT value FROM json_each(?))',
    JSON.stringify(wanted.map(({ id }) => id)),
  )
}
