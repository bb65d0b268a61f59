import { conflict } from '../../../platform/errors'
import type { Context } from '../../../platform/operations/context'
import type { ServerFrameOf } from '../protocol'
import { hasOlder, readPage } from './pages.server'
import { lastSequence, type MessageRow } from './rows.server'

const withBelow = `WITH RECURSIVE below(id) AS (
  SELECT ? UNION ALL SELECT m.id FROM messages m JOIN below b ON m.parentId = b.id)`
const withShown = `WITH RECURSIVE shown(id) AS (
  SELECT ? UNION ALL SELECT m.id FROM messages m JOIN shown s ON m.parentId = s.id WHERE m.chosen = 1)`

/**
 * Shows this version of its message, and below it what was last shown there; hides the version shown until now with all
 * below it. Tells every screen (rules R11 and R15 of `docs/protocol.md`).
 */
export function showVersion(context: Context, version: Pick<MessageRow, 'id' | 'originId' | 'parentId' | 'sequence'>) {
  const { sql } = context
  if (version.parentId !== null && !isShown(sql, version.parentId))
    throw conflict('message.hidden', 'This belongs to another version of the conversation. Show that one first.')
  const hidden = sql
    .exec<{ id: string; sequence: number }>(
      'SELECT id, sequence FROM messages WHERE originId = ? AND chosen = 1 AND id <> ?',
      ...[version.originId, version.id],
    )
    .toArray()
  for (const { id } of hidden) {
    sql.exec('UPDATE messages SET chosen = 0 WHERE id = ?', id)
    sql.exec(`${withBelow} UPDATE messages SET active = 0 WHERE active = 1 AND id IN (SELECT id FROM below)`, id)
  }
  sql.exec('UPDATE messages SET chosen = 1 WHERE id = ?', version.id)
  sql.exec(`${withShown} UPDATE messages SET active = 1 WHERE id IN (SELECT id FROM shown)`, version.id)
  const sequence = lastSequence(sql) + 1
  sql.exec('UPDATE messages SET changed = ?, branched = ? WHERE id = ?', sequence, sequence, version.id)
  context.announce(branchFrame(context, Math.min(version.sequence, ...hidden.map((row) => row.sequence))))
}

const isShown = (sql: SqlStorage, messageId: string) =>
  sql.exec('SELECT 1 FROM messages WHERE id = ? AND active = 1', messageId).toArray().length > 0

function branchFrame(context: Context, from: number): ServerFrameOf<'branch'> {
  const page = readPage(context, { from })
  return { type: 'branch', sequence: lastSequence(context.sql), from, ...page, older: hasOlder(context.sql, from) }
}
