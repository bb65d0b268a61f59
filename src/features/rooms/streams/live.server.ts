import type { Part } from '../message'

/** What an object remembers until it is evicted; see `Context.memory`. */
export type Memory = Map<string, unknown>

/** A reply as its writer left it a moment ago: the log has what was saved of it, memory all of it. */
export interface LiveReply {
  messageId: string
  parts: Part[]
  /** The text of the last part up to here is in the log. */
  savedLength: number
  savedAt: number
}

const streamKey = (messageId: string) => `stream:${messageId}`
const stopKey = (messageId: string) => `stop:${messageId}`

export const liveReply = (memory: Memory, messageId: string): LiveReply | undefined =>
  memory.get(streamKey(messageId)) as LiveReply | undefined

/** From now on this reply is being written by this object. */
export function openStream(memory: Memory, messageId: string, parts: Part[], now: number): LiveReply {
  const live: LiveReply = { messageId, parts, savedLength: 0, savedAt: now }
  memory.set(streamKey(messageId), live)
  return live
}

/**
 * The same from within an operation. Should its transaction be rolled back (a preview, a failure), the reply is as it was
 * and nobody writes it.
 */
export function openStreamIn(
  context: { sql: SqlStorage; memory: Memory; now: string },
  messageId: string,
  parts: Part[],
) {
  openStream(context.memory, messageId, parts, Date.parse(context.now))
  const query = "SELECT 1 FROM messages WHERE id = ? AND status = 'streaming'"
  queueMicrotask(() => {
    if (context.sql.exec(query, messageId).toArray().length === 0) closeStream(context.memory, messageId)
  })
}

/** Stops whoever writes the reply, once the operation that marked its row as to be stopped has been committed. */
export function stopAfterCommit({ sql, memory }: { sql: SqlStorage; memory: Memory }, messageId: string) {
  const query = 'SELECT 1 FROM messages WHERE id = ? AND stopAsked = 1'
  queueMicrotask(() => {
    if (liveReply(memory, messageId) && sql.exec(query, messageId).toArray().length > 0)
      stopSwitch(memory, messageId).abort()
  })
}

/** The reply is finished, or no longer written here. */
export function closeStream(memory: Memory, messageId: string) {
  memory.delete(streamKey(messageId))
  memory.delete(stopKey(messageId))
}

/** The switch that stops the writing of one reply; whoever asks first makes it. */
export function stopSwitch(memory: Memory, messageId: string): AbortController {
  const known = memory.get(stopKey(messageId)) as AbortController | undefined
  const controller = known ?? new AbortController()
  if (!known) memory.set(stopKey(messageId), controller)
  return controller
}
