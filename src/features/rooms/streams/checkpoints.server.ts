import type { Part } from '../message'
import type { LiveReply } from './live.server'

interface Checkpoint extends Record<string, SqlStorageValue> {
  part: number
  kind: 'text' | 'part'
  content: string
}

/** How long text may wait in memory before it is saved. */
export const checkpointEvery = 500

/** Saves the text that is not in the log yet. Only ever adds: what was saved is not written again. */
export function saveText(sql: SqlStorage, live: LiveReply, now: number) {
  const index = live.parts.length - 1
  const part = live.parts[index]
  if (part?.type !== 'text') return
  const end = wholeCharacters(part.text)
  if (end <= live.savedLength) return
  save(sql, live.messageId, { part: index, kind: 'text', content: part.text.slice(live.savedLength, end) })
  live.savedLength = end
  live.savedAt = now
}

/** Deltas may cut an emoji in two, and half of one cannot be stored. */
const wholeCharacters = (text: string) => (/[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length)

/** Saves a part that is not text, at once: steps, receipts and approvals are few and matter. */
export const savePart = (sql: SqlStorage, messageId: string, part: number, content: Part) =>
  save(sql, messageId, { part, kind: 'part', content: JSON.stringify(content) })

const save = (sql: SqlStorage, messageId: string, { part, kind, content }: Checkpoint) =>
  sql.exec(
    'INSERT INTO checkpoints (messageId, part, kind, content) VALUES (?, ?, ?, ?)',
    messageId,
    part,
    kind,
    content,
  )

/** The parts of an unfinished reply, as far as they were saved: those it started with, then each checkpoint in order. */
export function storedParts(sql: SqlStorage, messageId: string, initial: string): Part[] {
  const parts = JSON.parse(initial) as Part[]
  const query = 'SELECT part, kind, content FROM checkpoints WHERE messageId = ? ORDER BY number'
  for (const { part, kind, content } of sql.exec<Checkpoint>(query, messageId)) {
    const known = parts[part]
    if (kind === 'part') parts[part] = JSON.parse(content) as Part
    else parts[part] = { type: 'text', text: (known?.type === 'text' ? known.text : '') + content }
  }
  return parts
}

/** The reply has its final parts in its row. */
export const dropCheckpoints = (sql: SqlStorage, messageId: string) =>
  sql.exec('DELETE FROM checkpoints WHERE messageId = ?', messageId)
