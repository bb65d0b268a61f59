import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export interface Migration {
  name: string
  sql: string
}

export interface AppliedMigration {
  name: string
  checksum: string
}

export const checksum = (sql: string) => createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex')

export function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  return names.sort().map((name) => ({ name, sql: readFileSync(path.join(folder, name), 'utf8') }))
}

/**
 * Which migrations are still to be applied, in order. What was applied must be exactly how the history begins: a file
 * that was changed, removed or put in between is an error, because two databases would then differ in silence.
 */
export function pendingMigrations(applied: AppliedMigration[], available: Migration[]): Migration[] {
  for (const [index, done] of applied.entries()) {
    const file = available[index]
    if (!file || file.name !== done.name)
      throw new Error(
        `The database has migration “${done.name}” where migrations/ has ${file ? `“${file.name}”` : 'nothing'}. ` +
          'Migrations are append-only: restore the files this database was made with, then add new ones after them.',
      )
    if (checksum(file.sql) !== done.checksum)
      throw new Error(
        `Migration “${done.name}” was changed after it had been applied. Restore the file and write a new migration.`,
      )
  }
  return available.slice(applied.length)
}
