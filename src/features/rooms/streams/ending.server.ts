import { announceMessage, findRow, type MessageRow, type RoomLog, stamp } from '../log/rows.server'
import { indexMessage } from '../log/search-index.server'
import type { Answer, MessageStatus, Part } from '../message'
import type { ServerFrame } from '../protocol'
import { dropCheckpoints, storedParts } from './checkpoints.server'
import { closeStream, liveReply } from './live.server'

/** How a reply ended. */
export interface ReplyEnd {
  status: Exclude<MessageStatus, 'streaming'>
  /** What went wrong, in a sentence. */
  error?: string | null
  answer?: Answer | null
}

/**
 * Puts everything an unfinished reply says into its row and tells the screens. Where the writer is gone they may show more
 * than was saved, so they get the message as it is (rule R14). Harmless when the reply has ended already.
 */
export function endReply(room: RoomLog, messageId: string, end: ReplyEnd, tell: (frame: ServerFrame) => void) {
  const { sql, memory } = room
  const { status, error = null, answer = null } = end
  const row = findRow(sql, messageId)
  if (row.status !== 'streaming') return
  const live = liveReply(memory, messageId)
  const parts = live?.parts ?? storedParts(sql, messageId, row.parts)
  sql.exec(
    'UPDATE messages SET status = ?, error = ?, answer = ?, parts = ? WHERE id = ?',
    ...[status, error, answer && JSON.stringify(answer), JSON.stringify(parts), messageId],
  )
  dropCheckpoints(sql, messageId)
  indexMessage(sql, row.sequence, parts, false)
  closeStream(memory, messageId)
  const sequence = stamp(sql, messageId)
  if (live) tell({ type: 'finish', sequence, messageId, status, error, answer })
  else announceMessage(room, messageId, tell)
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
