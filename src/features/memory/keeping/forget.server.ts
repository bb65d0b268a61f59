import type { Context } from '../../../platform/operations/context'
import { expiryTimer } from '../expiry.server'
import type { Memory, MemoryForgotten } from '../memory'
import { readMemories } from '../rows.server'
import { summariesOn } from '../summaries/resting.server'

/** The operations whose inputs may hold the words of a memory although they made none. */
const wrote = ['remember', 'correct', 'note', 'settings'].map((verb) => `memory.${verb}`)

/**
 * Forgets memories for good, with what each was corrected from or to and the summaries that rest on it: gone from its table, the index, the record of what
 * was done, and, by the event, from the rooms that speak of it. Gives how many there were.
 */
export function forget(context: Context, ids: string[]): number {
  const { sql, ledger } = context
  const asked = linked(sql, ids)
  const doomed = [...new Map([...asked, ...summariesOn(sql, asked)].map((memory) => [memory.id, memory])).values()]
  const keys = doomed.map(({ id }) => id)
  if (keys.length === 0) return 0
  for (const id of keys) context.setTimer(expiryTimer, id, null)
  sql.exec(
    'INSERT INTO forgottenMemories SELECT value FROM json_each(?) WHERE true ON CONFLICT DO NOTHING',
    JSON.stringify(keys),
  )
  const texts = doomed
    .flatMap(({ text, value, chosen, advised }) => [text, value, chosen, advised])
    .filter((text) => text !== null)
  const receiptIds = ledger.erase({
    table: 'memories',
    keys,
    mentions: { texts, operations: [...wrote, 'preference.set', 'decision.record'] },
  })
  const rooms = [...new Set(doomed.flatMap(({ source }) => (source ? [source.roomId] : [])))]
  const facts = doomed.filter(({ kind }) => kind !== 'summary')
  const summaries = doomed.filter(({ kind }) => kind === 'summary')
  context.emit('memory.forgotten', {
    memoryIds: facts.map(({ id }) => id),
    summaries: summaries.map(({ id }) => ({ id, anew: !ids.includes(id) })),
    receiptIds,
    // A summary is forgotten by itself: the messages it sums up stay.
    sources: facts.flatMap(({ source }) => (source ? [source] : [])),
    rooms,
  } satisfies MemoryForgotten)
  return asked.length
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
