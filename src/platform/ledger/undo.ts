import { conflict } from '../errors'
import type { Resolution } from '../operations/context'
import type { TrackedTable } from '../operations/feature'
import { presentChanges, type RecordedChange } from '../operations/present'
import { image, keyMatches, quoted, type Shape } from './tracking'

export interface UndoTables {
  shapes: Map<string, Shape>
  presentation: Map<string, TrackedTable>
}

/**
 * Applies the inverse of recorded changes, given newest first, and records it as it goes (rules U1 to U7 of
 * docs/spec.md). A row that no longer equals its recorded after-image is a conflict: `stop` throws and shows each such
 * row as it was left and as it is, `keep` leaves it, `restore` brings the older image back all the same. Kernel tables
 * without a presentation (timers) never conflict.
 */
export function invertChanges(sql: SqlStorage, changes: RecordedChange[], resolution: Resolution, tables: UndoTables) {
  const conflicts: RecordedChange[] = []
  const restores: RecordedChange[] = []
  for (const change of changes) {
    const shape = tables.shapes.get(change.tableName)
    if (!shape) throw new Error(`${change.tableName} is not tracked any more.`)
    const current = currentImage(sql, change, shape)
    const drifted = current !== change.after && tables.presentation.has(change.tableName)
    if (drifted && resolution !== 'restore') {
      conflicts.push({ ...change, before: change.after, after: current })
      restores.push({ ...change, before: current, after: change.before })
    } else attempt(() => restore(sql, change, shape, current))
  }
  if (conflicts.length > 0 && resolution === 'stop')
    throw conflict('undo.conflict', 'This has changed since. Choose which version to keep.', {
      conflicts: presentChanges(conflicts, tables.presentation),
      restores: presentChanges(restores, tables.presentation),
    })
}

/** Going backwards every state in between was valid once; a constraint can only fail where newer rows stand in the way. */
function attempt(put: () => void) {
  try {
    put()
  } catch (error) {
    if (!String(error).includes('constraint failed')) throw error
    throw conflict('undo.blocked', 'Something newer depends on this. Undo or change that first.')
  }
}

function currentImage(sql: SqlStorage, change: RecordedChange, { columns, primary }: Shape) {
  const query = `SELECT ${image('t', columns)} AS row FROM ${quoted(change.tableName)} t WHERE ${keyMatches(primary, '?1')}`
  return sql.exec<{ row: string }>(query, change.key).toArray()[0]?.row ?? null
}

/** Images go back as they came, from JSON text inside SQLite and never through JavaScript's numbers. */
function restore(sql: SqlStorage, change: RecordedChange, { columns, primary }: Shape, current: string | null) {
  const table = quoted(change.tableName)
  const values = columns.map((column) => `json_extract(?1, '$.${quoted(column)}')`)
  if (change.before === null) {
    if (current !== null) sql.exec(`DELETE FROM ${table} WHERE ${keyMatches(primary, '?1')}`, change.key)
  } else if (current === null) {
    sql.exec(`INSERT INTO ${table} (${columns.map(quoted)}) SELECT ${values}`, change.before)
  } else {
    const assignments = columns.map((column, place) => `${quoted(column)} = ${values[place]}`)
    sql.exec(`UPDATE ${table} SET ${assignments} WHERE ${keyMatches(primary, '?2')}`, change.before, change.key)
  }
}
