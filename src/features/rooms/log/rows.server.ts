import { missing } from '../../../platform/errors'
import type { Author, Message, MessageStatus, Part } from '../message'
import type { ServerFrame } from '../protocol'
import { storedParts } from '../streams/checkpoints.server'
import { liveReply, type Memory } from '../streams/live.server'

/** A row of the log; `versions` is the JSON list of the ids of all versions, oldest first. */
export interface MessageRow extends Record<string, SqlStorageValue> {
  sequence: number
  id: string
  parentId: string | null
  originId: string
  replyTo: string | null
  chosen: number
  active: number
  changed: number
  authorKind: Author['kind']
  authorId: string
  authorName: string
  key: string | null
  at: string
  editedAt: string | null
  status: MessageStatus
  error: string | null
  stopAsked: number
  parts: string
  answer: string | null
  versions: string
}

/** Where rows are and what is being written right now: a context or a runtime of the room. */
export interface RoomLog {
  sql: SqlStorage
  memory: Memory
  address: { name: string }
}

export const selectMessage = `SELECT m.*, (SELECT json_group_array(v.id ORDER BY v.sequence) FROM messages v
  WHERE v.originId = m.originId) AS versions FROM messages m`

const interrupted = 'This reply was cut off before it was finished.'

/**
 * The message as it is now. What streams is read from memory, so that deltas continue it exactly; a reply that is
 * unfinished in the log while nobody writes it was interrupted, whatever became of the one who wrote it (rule R14).
 */
export function toMessage({ sql, memory, address }: RoomLog, row: MessageRow): Message {
  const unfinished = row.status === 'streaming'
  const live = unfinished ? liveReply(memory, row.id) : undefined
  const orphaned = unfinished && !live
  return {
    id: row.id,
    roomId: address.name,
    sequence: row.sequence,
    parentId: row.parentId,
    author: { kind: row.authorKind, id: row.authorId, name: row.authorName },
    at: row.at,
    editedAt: row.editedAt,
    status: orphaned ? 'interrupted' : row.status,
    error: orphaned ? interrupted : row.error,
    parts: live
      ? [...live.parts]
      : unfinished
        ? storedParts(sql, row.id, row.parts)
        : (JSON.parse(row.parts) as Part[]),
    answer: row.answer === null ? null : JSON.parse(row.answer),
    versions: JSON.parse(row.versions),
  }
}

export function findRow(sql: SqlStorage, messageId: string): MessageRow {
  const row = sql.exec<MessageRow>(`${selectMessage} WHERE m.id = ?`, messageId).toArray()[0]
  if (!row) throw missing('message.missing', 'There is no such message in this conversation.')
  return row
}

export const findMessage = (room: RoomLog, messageId: string): Message => toMessage(room, findRow(room.sql, messageId))

/** The latest place of the log: where something last happened. */
export const lastSequence = (sql: SqlStorage): number =>
  sql.exec<{ last: number | null }>('SELECT max(changed) AS last FROM messages').one().last ?? 0

/** The newest message of the branch that is shown: what comes next answers or follows it. */
export const latestId = (sql: SqlStorage): string | null =>
  sql.exec<{ id: string }>('SELECT id FROM messages WHERE active = 1 ORDER BY sequence DESC LIMIT 1').toArray()[0]
    ?.id ?? null

/** What is needed to add a message to the log; the rest follows. */
export interface NewMessage {
  id: string
  parentId: string | null
  /** The version it is another version of, if any. */
  versionOf?: string
  replyTo?: string
  author: Author
  key?: string
  at: string
  editedAt?: string
  status: MessageStatus
  parts: Part[]
}

/** Adds a message at the end of the log. It is shown if its parent is. */
export function insertMessage(room: RoomLog, message: NewMessage): Message {
  const { sql } = room
  const { id, parentId, author, parts } = message
  const sequence = lastSequence(sql) + 1
  sql.exec(
    `INSERT INTO messages (sequence, id, parentId, originId, replyTo, chosen, active, changed, authorKind, authorId, authorName,
       key, at, editedAt, status, parts)
     VALUES (?1, ?2, ?3, ?4, ?5, 1, coalesce((SELECT active FROM messages WHERE id = ?3), 1), ?1, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)`,
    ...[sequence, id, parentId, message.versionOf ?? id, message.replyTo ?? null, author.kind, author.id, author.name],
    ...[message.key ?? null, message.at, message.editedAt ?? null, message.status, JSON.stringify(parts)],
  )
  if (message.versionOf) return findMessage(room, id)
  const { at, editedAt = null, status } = message
  const rest = { error: null, answer: null, versions: [id] }
  return { id, roomId: room.address.name, sequence, parentId, author, at, editedAt, status, parts, ...rest }
}

/** Notes that a message changed, so that those who were away hear of it; gives the place in the log. */
export function stamp(sql: SqlStorage, messageId: string): number {
  const sequence = lastSequence(sql) + 1
  sql.exec('UPDATE messages SET changed = ? WHERE id = ?', sequence, messageId)
  return sequence
}

/** Tells the screens of a message that is new or starts over, unless it belongs to a version that is not shown. */
export function announceMessage(room: RoomLog, messageId: string, tell: (frame: ServerFrame) => void) {
  const row = findRow(room.sql, messageId)
  if (row.active === 1) tell({ type: 'message', sequence: row.changed, message: toMessage(room, row) })
}
