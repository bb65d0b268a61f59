import type { Message } from '../message'
import { type MessagePage, pageSize } from '../room'
import { type MessageRow, type RoomLog, selectMessage, toMessage } from './rows.server'

/** More missed than this, and a reader is better served with the newest page. */
const mostMissed = 200

/** The newest messages of the shown branch below `before`, oldest first. */
export function readPage(room: RoomLog, options: { before?: number; from?: number; limit?: number } = {}): MessagePage {
  const { before = Number.MAX_SAFE_INTEGER, from = 0, limit = pageSize } = options
  const query = `${selectMessage} WHERE m.active = 1 AND m.sequence < ? AND m.sequence >= ? ORDER BY m.sequence DESC LIMIT ?`
  const rows = room.sql.exec<MessageRow>(query, before, from, limit + 1).toArray()
  const messages = rows
    .slice(0, limit)
    .reverse()
    .map((row) => toMessage(room, row))
  return { messages, more: rows.length > limit }
}

/**
 * What someone who has seen the log up to `since` missed: every shown message that is new or changed after it, and those
 * being written now. `null` where that is no answer: the branch was switched since, or too much happened.
 */
export function readMissed(room: RoomLog, since: number): Message[] | null {
  const { sql } = room
  const { switched, count } = sql
    .exec<{ switched: number | null; count: number }>(
      `SELECT (SELECT max(branched) FROM messages WHERE branched IS NOT NULL) AS switched,
         (SELECT count(*) FROM (SELECT 1 FROM messages WHERE changed > ? LIMIT ?)) AS count`,
      ...[since, mostMissed + 1],
    )
    .one()
  if ((switched ?? 0) > since || count > mostMissed) return null
  const query = `${selectMessage} WHERE +m.active = 1 AND m.sequence IN (
    SELECT sequence FROM messages WHERE changed > ? UNION ALL SELECT sequence FROM messages WHERE status = 'streaming')
    ORDER BY m.sequence`
  const rows = sql.exec<MessageRow>(query, since).toArray()
  return rows.map((row) => toMessage(room, row))
}

/** Whether anything is shown before this place of the log. */
export const hasOlder = (sql: SqlStorage, sequence: number): boolean =>
  sql.exec('SELECT 1 FROM messages WHERE active = 1 AND sequence < ? LIMIT 1', sequence).toArray().length > 0
