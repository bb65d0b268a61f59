import { conflict } from '../../platform/errors'
import { newId } from '../../platform/ids'
import type { HomeRuntime } from '../../platform/operations/feature'
import { clock } from '../../platform/time'
import { readConversation } from './log/conversation.server'
import {
  announceMessage,
  findRow,
  insertMessage,
  type MessageRow,
  type RoomLog,
  selectMessage,
  stamp,
} from './log/rows.server'
import type { Author, Message, Part } from './message'
import type { ServerFrame } from './protocol'
import { checkpointEvery, savePart, saveText } from './streams/checkpoints.server'
import { endReply, type ReplyEnd, resetReply } from './streams/ending.server'
import { type LiveReply, liveReply, openStream, stopSwitch } from './streams/live.server'

export { type Recalled, recallMessages } from './log/recall.server'
export {
  linesWithout,
  redactMessages,
  sentencesWithout,
  tellingWords,
  textWithout,
} from './log/redact.server'
export { readStretch } from './log/stretch.server'

/*
 * How an agent writes into a room, from a job of that room's own object. Rules R12 to R17 of `docs/protocol.md`.
 */

const milliseconds = () => Date.parse(clock.now())
const tell = (runtime: HomeRuntime, frame: ServerFrame) => runtime.broadcast(frame)
const show = (runtime: HomeRuntime, messageId: string) =>
  announceMessage(runtime, messageId, (frame) => tell(runtime, frame))

/** What a reply answers and who writes it. */
export interface ReplyStart {
  /** The message it answers: a person's. */
  replyTo: string
  author: Author
  /** A reply that is there already, as `reply.requested` names it. */
  replyId?: string
}

/**
 * Starts a reply and shows it. An author has one reply to a message: asked again after a crash, this gives the same one,
 * emptied of its text but with the receipts of its earlier attempts; `null` when it has ended and nothing is to be done.
 */
export function beginReply(runtime: HomeRuntime, { replyTo, author, replyId }: ReplyStart): string | null {
  const existing = replyId ? findRow(runtime.sql, replyId) : earlierReply(runtime.sql, replyTo, author.id)
  if (existing) return existing.status === 'streaming' ? startOver(runtime, existing) : null
  const id = newId('msg')
  const start = { id, parentId: replyTo, replyTo, author, at: clock.now(), status: 'streaming' as const, parts: [] }
  insertMessage(runtime, start)
  openStream(runtime.memory, id, [], milliseconds())
  show(runtime, id)
  return id
}

function earlierReply(sql: SqlStorage, replyTo: string, authorId: string): MessageRow | undefined {
  const query = `${selectMessage} WHERE m.replyTo = ? AND m.authorId = ? ORDER BY m.sequence DESC LIMIT 1`
  return sql.exec<MessageRow>(query, replyTo, authorId).toArray()[0]
}

function startOver(runtime: HomeRuntime, row: MessageRow): string {
  openStream(runtime.memory, row.id, resetReply(runtime.sql, row), milliseconds())
  stamp(runtime.sql, row.id)
  show(runtime, row.id)
  return row.id
}

/** Continues the reply's text: sent at once as a delta, saved at most twice a second. */
export function appendText(runtime: HomeRuntime, messageId: string, text: string) {
  if (text === '') return
  const live = writing(runtime, messageId)
  const last = live.parts.at(-1)
  const offset = last?.type === 'text' ? last.text.length : 0
  if (last?.type === 'text') last.text += text
  else addPart(live, { type: 'text', text })
  tell(runtime, { type: 'delta', messageId, part: live.parts.length - 1, offset, text })
  const now = milliseconds()
  if (now - live.savedAt >= checkpointEvery) saveText(runtime.sql, live, now)
}

/**
 * Adds a step, receipt or approval, or changes the one at `index`; gives its index. A receipt or approval that the message
 * names already keeps its place. Works on a finished message too, for what is decided later.
 */
export function setPart(runtime: HomeRuntime, messageId: string, index: number | 'new', part: Part): number {
  const live = liveReply(runtime.memory, messageId)
  return live ? setLivePart(runtime, live, index, part) : setFinishedPart(runtime, messageId, index, part)
}

function setLivePart(runtime: HomeRuntime, live: LiveReply, index: number | 'new', part: Part): number {
  saveText(runtime.sql, live, milliseconds())
  const place = placeFor(live.parts, index, part)
  if (place === live.parts.length) addPart(live, part)
  else live.parts[place] = part
  savePart(runtime.sql, live.messageId, place, part)
  tell(runtime, { type: 'part', messageId: live.messageId, index: place, part })
  return place
}

function setFinishedPart(runtime: HomeRuntime, messageId: string, index: number | 'new', part: Part): number {
  const row = findRow(runtime.sql, messageId)
  if (row.status === 'streaming') throw ended()
  const parts = JSON.parse(row.parts) as Part[]
  const place = placeFor(parts, index, part)
  parts[place] = part
  runtime.sql.exec('UPDATE messages SET parts = ? WHERE id = ?', JSON.stringify(parts), messageId)
  tell(runtime, { type: 'part', sequence: stamp(runtime.sql, messageId), messageId, index: place, part })
  return place
}

function placeFor(parts: Part[], index: number | 'new', part: Part): number {
  if (index !== 'new') return Math.min(index, parts.length)
  if (part.type !== 'receipt' && part.type !== 'approval') return parts.length
  const named = parts.findIndex((one) => one.type === part.type && one.receiptId === part.receiptId)
  return named === -1 ? parts.length : named
}

function addPart(live: LiveReply, part: Part) {
  live.parts.push(part)
  live.savedLength = 0
}

/** Ends a reply: all it says is in the log now. Harmless when it has ended already. */
export function finishReply(runtime: HomeRuntime, messageId: string, end: ReplyEnd) {
  endReply(runtime, messageId, end, (frame) => tell(runtime, frame))
}

/** Aborts when a person stops this reply; aborted from the start if they did so before its object died. */
export function stopSignal(runtime: HomeRuntime, messageId: string): AbortSignal {
  const controller = stopSwitch(runtime.memory, messageId)
  if (findRow(runtime.sql, messageId).stopAsked === 1) controller.abort()
  return controller.signal
}

/** What a prompt is made of: the conversation up to the message to answer, oldest first, at most `limit` messages before it. */
export const conversation = (room: RoomLog, upTo: string, limit: number): Message[] =>
  readConversation(room, upTo, limit)

function writing(runtime: HomeRuntime, messageId: string): LiveReply {
  const live = liveReply(runtime.memory, messageId)
  if (!live) throw ended()
  return live
}

const ended = () => conflict('reply.ended', 'This reply is not being written any more.')
