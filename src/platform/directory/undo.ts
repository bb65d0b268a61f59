import { conflict } from '../errors'
import type { Resolution } from '../operations/context'
import type { TrackedTable } from '../operations/feature'
import { presentChanges, type RecordedChange } from '../operations/present'
import type { RowSession } from './rows'
import type { DirectoryTable, Row } from './table'

export interface DirectoryTables {
  byName: Map<string, DirectoryTable>
  presentation: Map<string, TrackedTable>
}

/**
 * Stages the inverse of recorded changes, given newest first. A row that no longer equals its recorded after-image is a
 * conflict, resolved as in every other home: `stop` throws and shows both, `keep` leaves it, `restore` overwrites it.
 */
export async function invertRows(
  rows: RowSession,
  changes: RecordedChange[],
  resolution: Resolution,
  { byName, presentation }: DirectoryTables,
) {
  const conflicts: RecordedChange[] = []
  const restores: RecordedChange[] = []
  for (const change of changes) {
    const table = byName.get(change.tableName)
    if (!table) throw new Error(`${change.tableName} is not tracked any more.`)
    const current = await rows.image(table, change.key)
    if (current !== change.after && resolution !== 'restore') {
      conflicts.push({ ...change, before: change.after, after: current })
      restores.push({ ...change, before: current, after: change.before })
    } else await restore(rows, table, change, current)
  }
  if (conflicts.length > 0 && resolution === 'stop')
    throw conflict('undo.conflict', 'This has changed since. Choose which version to keep.', {
      conflicts: presentChanges(conflicts, presentation),
      restores: presentChanges(restores, presentation),
    })
}

async function restore(rows: RowSession, table: DirectoryTable, change: RecordedChange, current: string | null) {
  if (change.before === null) {
    if (current !== null) await rows.remove(table, change.key)
    return
  }
  const image = JSON.parse(change.before) as Row
  if (current === null) await rows.insert(table, image)
  else await rows.update(table, change.key, image)
}
