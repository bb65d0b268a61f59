const replaces = /\bor\s+replace\b|\breplace\s+into\b|\bon\s+conflict\s+replace\b/i
const reads = /^\s*(select|with|pragma\s+table_info)\b/i
const seen = { change: new Set<string>(), read: new Set<string>() }

/**
 * The SQL that an operation may use. A read may only read. A change may not say OR REPLACE: SQLite drops the old row
 * without firing a trigger then, and its receipt would be missing; ON CONFLICT DO UPDATE serves instead.
 */
export function guardSql(sql: SqlStorage, purpose: 'read' | 'change'): SqlStorage {
  const accepted = seen[purpose]
  const check = (query: string) => {
    if (accepted.has(query)) return
    if (purpose === 'read' && !reads.test(query)) throw new Error(`A read tried to write: ${query.slice(0, 80)}`)
    if (replaces.test(query)) throw new Error(`OR REPLACE hides a change from the ledger: ${query.slice(0, 80)}`)
    if (accepted.size < 5000) accepted.add(query)
  }
  const guarded: Pick<SqlStorage, 'exec' | 'databaseSize'> = {
    exec: (query, ...bindings) => {
      check(query)
      return sql.exec(query, ...bindings)
    },
    get databaseSize() {
      return sql.databaseSize
    },
  }
  return guarded as SqlStorage
}
