import { conflict } from '../errors'
import type { Resolution } from '../operations/context'
import type { AnyOperation } from '../operations/operation'
import type { Receipts } from './receipts'
import type { Recording } from './recording'
import { invertChanges, type UndoTables } from './undo'

interface UndoParts extends UndoTables {
  sql: SqlStorage
  receipts: Receipts
  recording: Recording
  catalogue: Map<string, AnyOperation>
  /** Throws where the caller may not perform the operation any more. */
  authorize(operation: AnyOperation): void
}

/**
 * When an operation is undone, what it had undone stands again, what that had undone is undone again, and so on. The
 * one parameter is the operation's id.
 */
export const turnOver = `WITH RECURSIVE chain (id, stands) AS (
    SELECT ?1, 0
    UNION SELECT o.id, 1 - chain.stands FROM operations o JOIN chain ON o.undoneBy = chain.id
  )
  UPDATE operations
  SET status = iif((SELECT stands FROM chain WHERE chain.id = operations.id), 'completed', 'undone')
  WHERE id IN (SELECT id FROM chain WHERE id <> ?1) RETURNING id`

/** Undoes whole operations, given newest first, under the one that is running; what they had undone stands again. */
export function undoOperations(parts: UndoParts, ids: string[], resolution: Resolution, operationId: string) {
  const { sql, receipts, recording } = parts
  for (const row of ids.map((id) => receipts.row(id))) {
    if (row.status === 'undone') throw conflict('receipt.undone', 'This was undone already.')
    if (row.status !== 'completed')
      throw conflict('receipt.unfinished', `This did not change anything (${row.status}).`)
    const operation = parts.catalogue.get(row.name)
    if (operation) parts.authorize(operation)
    if (operation?.effect === 'send')
      throw conflict('receipt.sent', 'This has left the building and can’t be undone from here.')
  }
  const erased = 'SELECT 1 FROM erasures WHERE operation IN (SELECT value FROM json_each(?))'
  if (sql.exec(erased, JSON.stringify(ids)).toArray().length > 0)
    throw conflict('receipt.erased', 'What this changed was forgotten for good, so it can’t be undone.')
  invertChanges(sql, receipts.changes(ids), resolution, parts)
  recording.wake = true
  for (const id of ids) {
    for (const row of sql.exec<{ id: string }>(turnOver, id).toArray()) recording.touched.add(row.id)
    sql.exec("UPDATE operations SET status = 'undone', undoneBy = ? WHERE id = ?", operationId, id)
    recording.touched.add(id)
  }
  recording.undoes = ids.length === 1 ? ids[0]! : (receipts.row(ids[0]!).batch ?? ids[0]!)
}
