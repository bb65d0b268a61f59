import type { FeatureTables } from '../../operations/feature'
import { quoted } from '../tracking'
import { fillUnused } from './fill'

interface Made extends Record<string, SqlStorageValue> {
  name: string
  kind: string
  text: string
}

/**
 * Leaves no byte of what was overwritten or deleted in this database. SQLite keeps such bytes in the slack of its pages
 * and in pages it no longer uses. So what is unused is filled with zeros, every table is copied and dropped, what is
 * unused then is filled again, and every table is made anew from its copy; full-text tables from what they are about. It
 * costs as much as writing the database a few times over, within the caller's transaction (rule X5 of docs/spec.md).
 */
export function wipe(sql: SqlStorage, indexes: NonNullable<FeatureTables['indexes']>) {
  const query =
    "SELECT name, type AS kind, sql AS text FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
  const made = sql
    .exec<Made>(query)
    .toArray()
    .filter(({ name }) => !name.startsWith('_cf_'))
  const isIndex = ({ text }: Made) => /^CREATE VIRTUAL TABLE/i.test(text)
  const shadows = made.filter(isIndex).map(({ name }) => `${name}_`)
  const tables = made.filter(
    (one) => one.kind === 'table' && !isIndex(one) && !shadows.some((name) => one.name.startsWith(name)),
  )
  const texts = made.filter((one) => isIndex(one) && indexes.some(({ table }) => table === one.name))
  fillUnused(sql)
  sql.exec('PRAGMA defer_foreign_keys = ON')
  const putBack = tables.map((table, place) => copy(sql, table, `wiping${place}`))
  for (const { name, kind } of made) if (kind === 'trigger') sql.exec(`DROP TRIGGER ${quoted(name)}`)
  for (const { name } of [...tables, ...texts]) sql.exec(`DROP TABLE ${quoted(name)}`)
  fillUnused(sql)
  for (const put of putBack) put()
  for (const { text } of texts) sql.exec(text)
  for (const { kind, text } of made) if (kind === 'index' || kind === 'trigger') sql.exec(text)
  for (const { fill } of indexes) sql.exec(fill)
  for (const place of tables.keys()) sql.exec(`DROP TABLE wiping${place}`)
  fillUnused(sql)
}

/** Copies a table aside; gives what makes it again. */
function copy(sql: SqlStorage, { name, text }: Made, aside: string) {
  const columns = sql
    .exec<{ name: string }>(`PRAGMA table_info(${quoted(name)})`)
    .toArray()
    .map((column) => quoted(column.name))
  sql.exec(`CREATE TABLE ${aside} AS SELECT ${columns} FROM ${quoted(name)}`)
  return () => {
    sql.exec(text)
    sql.exec(`INSERT INTO ${quoted(name)} (${columns}) SELECT ${columns} FROM ${aside}`)
  }
}
