import { readFileSync } from 'node:fs'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'

const pageSize = 4096

/** A database in a file, with the storage a home has: its file can be looked into, which that of a running home can't. */
export function openFile(file: string) {
  const database = new DatabaseSync(file)
  database.exec('PRAGMA journal_mode = WAL')
  const pragma = (name: string) => Number(Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0])
  const exec = (query: string, ...bindings: SQLInputValue[]) => {
    const rows = database.prepare(query).all(...bindings)
    return { toArray: () => rows, one: () => rows[0] }
  }
  const sql = {
    exec,
    get databaseSize() {
      return (pragma('page_count') - pragma('freelist_count')) * pageSize
    },
  } as unknown as SqlStorage
  return {
    sql,
    /** As a home does it: a transaction with a savepoint. */
    transaction(run: () => void) {
      database.exec('BEGIN; SAVEPOINT home')
      run()
      database.exec('RELEASE home; COMMIT')
    },
    /** Closes it; gives all its bytes. */
    bytes(): Buffer {
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      database.close()
      return readFileSync(file)
    },
  }
}
