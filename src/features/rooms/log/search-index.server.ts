import type { Part } from '../message'
import { textOf } from '../message'

/** Makes a finished message findable by its text, in place of what it said before. */
export function indexMessage(sql: SqlStorage, sequence: number, parts: Part[], isNew: boolean) {
  if (!isNew) sql.exec('DELETE FROM messageIndex WHERE rowid = ?', sequence)
  const text = textOf(parts)
  if (text !== '') sql.exec('INSERT INTO messageIndex (rowid, text) VALUES (?, ?)', sequence, text)
}

/** A query that no input can break: every word must occur, the last one as the start of a word. `null` without words. */
export function matchExpression(query: string): string | null {
  const words = query.match(/[\p{L}\p{N}\p{M}]+/gu)
  return words
    ? `${words
        .slice(0, 20)
        .map((word) => `"${word}"`)
        .join(' ')}*`
    : null
}
