import { findPassages, type PassageFacts } from '../../../platform/search/passages'
import { type Part, textOf } from '../message'
import type { RoomLog } from './rows.server'

/** Something a person said earlier in a conversation. */
export interface Recalled {
  messageId: string
  at: string
  text: string
}

interface Recall {
  query: string
  /** Only what was said before this place of the log. */
  before: number
  limit: number
}

interface Row extends Record<string, SqlStorageValue> {
  sequence: number
  place: number
  day: string
  authorName: string
  asks: number
}

/** What people said before, in the branch that is shown, that bears on a question; the most relevant first. */
export function recallMessages({ sql }: RoomLog, { query, before, limit }: Recall): Recalled[] {
  const said = sql
    .exec<Row>(
      `SELECT sequence, row_number() OVER (ORDER BY sequence) AS place, substr(at, 1, 10) AS day, authorName,
         parts LIKE '%?"}]' AS asks
       FROM messages WHERE active = 1 AND authorKind = 'person' AND sequence < ?`,
      before,
    )
    .toArray()
    .map(({ sequence, place, day, authorName, asks }): [number, PassageFacts] => [
      sequence,
      { group: day, place, speaker: authorName, asks: asks === 1 },
    ])
  const found = findPassages(sql, { table: 'messageIndex', query, limit, facts: () => new Map(said) })
  return found.map(({ number }) => {
    const row = sql
      .exec<{ id: string; at: string; parts: string }>('SELECT id, at, parts FROM messages WHERE sequence = ?', number)
      .one()
    return { messageId: row.id, at: row.at, text: textOf(JSON.parse(row.parts) as Part[]) }
  })
}
