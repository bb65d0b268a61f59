const reads = /^\s*(select|with|pragma\s+table_info)\b/i
const writes = /\b(insert|update|delete|replace|drop|alter|create)\b\s+\w/i
const seen = new Set<string>()

/** SQL for a read: anything that could write is an error, tracked table or not. */
export function readOnly(sql: SqlStorage): SqlStorage {
  const check = (query: string) => {
    if (seen.has(query)) return
    if (!reads.test(query) || writes.test(query)) throw new Error(`A read tried to write: ${query.slice(0, 80)}`)
    if (seen.size < 5000) seen.add(query)
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
