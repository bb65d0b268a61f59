import { findRow, type MessageRow, type RoomLog, stamp } from '../log/rows.server'
import { indexMessage } from '../log/search-index.server'
import type { Answer, MessageStatus, Part } from '../message'
import type { ServerFrameOf } from '../protocol'
import { dropCheckpoints, storedParts } from './checkpoints.server'
import { closeStream, liveReply } from './live.server'

/** How a reply ended. */
export interface ReplyEnd {
  status: Exclude<MessageStatus, 'streaming'>
  /** What went wrong, in a sentence. */
  error?: string | null
  answer?: Answer | null
}

/** Puts everything an unfinished reply says into its row; gives the frame to tell, or `null` if it had ended already. */
export function endReply(room: RoomLog, messageId: string, end: ReplyEnd): ServerFrameOf<'finish'> | null {
  const { sql, memory } = room
  const { status, error = null, answer = null } = end
  const row = findRow(sql, messageId)
  if (row.status !== 'streaming') return null
  const parts = liveReply(memory, messageId)?.parts ?? storedParts(sql, messageId, row.parts)
  sql.exec(
    'UPDATE messages SET status = ?, error = ?, answer = ?, parts = ? WHERE id = ?',
    ...[status, error, answer && JSON.stringify(answer), JSON.stringify(parts), messageId],
  )
  dropCheckpoints(sql, messageId)
  indexMessage(sql, row.sequence, parts, false)
  closeStream(memory, messageId)
  return { type: 'finish', sequence: stamp(sql, messageId), messageId, status, error, answer }
}

/** Empties a reply for another attempt. What was changed stays changed, so its receipts stay in sight. */
export function resetReply(sql: SqlStorage, row: MessageRow): Part[] {
  const before = row.status === 'streaming' ? storedParts(sql, row.id, row.parts) : (JSON.parse(row.parts) as Part[])
  const parts = before.filter((part) => part.type === 'receipt' || part.type === 'approval')
  dropCheckpoints(sql, row.id)
  sql.exec(
    "UPDATE messages SET status = 'streaming', error = NULL, answer = NULL, parts = ? WHERE id = ?",
    ...[JSON.stringify(parts), row.id],
  )
  return parts
}
