import type { TrackedTable } from './feature'
import type { Change, FieldChange } from './outcome'

type Row = Record<string, unknown>

/** A recorded change: a row's key, and its image before and after as JSON text. */
export interface RecordedChange {
  tableName: string
  key: string
  before: string | null
  after: string | null
}

/**
 * Recorded changes as people read them: one per thing, from its first image to its last, only the fields that differ
 * and that its table names. Tables without a presentation (timers, indexes) are left out.
 */
export function presentChanges(recorded: RecordedChange[], tables: Map<string, TrackedTable>): Change[] {
  const things = new Map<string, RecordedChange>()
  for (const change of recorded) {
    const id = `${change.tableName}\n${change.key}`
    const earlier = things.get(id)
    things.set(id, earlier ? { ...earlier, after: change.after } : { ...change })
  }
  return [...things.values()].flatMap((change) => {
    const table = tables.get(change.tableName)
    const shown = table && presentOne(change, table)
    return shown ? [shown] : []
  })
}

function presentOne(change: RecordedChange, table: TrackedTable): Change | undefined {
  const before = parse(change.before)
  const after = parse(change.after)
  const row = after ?? before
  if (!row || change.before === change.after) return undefined
  const fields = Object.entries(table.fields).flatMap(([name, field]): FieldChange[] => {
    const pair = { before: before?.[name] ?? null, after: after?.[name] ?? null }
    return same(pair.before, pair.after) ? [] : [{ name, ...field, ...pair }]
  })
  return {
    table: change.tableName,
    key: change.key,
    verb: !before ? 'created' : !after ? 'deleted' : 'updated',
    noun: typeof table.noun === 'string' ? table.noun : table.noun(row),
    title: table.title(row),
    fields,
  }
}

const parse = (text: string | null): Row | null => (text === null ? null : (JSON.parse(text) as Row))
const empty = (value: unknown) => value === null || value === '' || value === '[]'
const same = (a: unknown, b: unknown) => a === b || (empty(a) && empty(b))
