import type { Message } from '../message'
import { findRow, type MessageRow, type RoomLog, selectMessage, toMessage } from './rows.server'

/**
 * The branch as it was when a message was posted, with that message last: at most `limit` messages before it, oldest
 * first. A reply stands after the message it answers, also where the next question came before it was begun.
 */
export function readConversation(room: RoomLog, upTo: string, limit: number): Message[] {
  const { sql } = room
  const last = findRow(sql, upTo)
  const earlier = sql
    .exec<MessageRow>(
      `${selectMessage} WHERE m.active = 1 AND m.sequence < ? ORDER BY m.sequence DESC LIMIT ?`,
      ...[last.sequence, limit],
    )
    .toArray()
  const late = sql
    .exec<MessageRow>(
      `${selectMessage} WHERE m.active = 1 AND m.sequence > ?1 AND m.replyTo IN (
         SELECT id FROM messages WHERE active = 1 AND sequence < ?1 ORDER BY sequence DESC LIMIT ?2)`,
      ...[last.sequence, limit],
    )
    .toArray()
  const rows = [...earlier, ...late]
  const placeOf = new Map(rows.map((row) => [row.id, row.sequence]))
  const anchor = (row: MessageRow) => placeOf.get(row.replyTo ?? '') ?? row.sequence
  const ordered = rows.sort((a, b) => anchor(a) - anchor(b) || a.sequence - b.sequence)
  return [...ordered.slice(-limit), last].map((row) => toMessage(room, row))
}
