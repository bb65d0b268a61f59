import { quoted } from './tracking'

interface Made extends Record<string, SqlStorageValue> {
  name: string
  kind: string
  text: string
}

/** SQLite's page, and what a value may measure in a home. */
const page = 4096
/** A blob that fills its own page and every overflow page to the brim, so that no old byte shows between. */
const filler = 4056 + 500 * (page - 4)

/**
 * Leaves no byte of what was overwritten or deleted in this database. SQLite keeps such bytes in the slack of its pages
 * and in pages it no longer uses; so every table is written anew, and the unused pages are filled with zeros. Full-text
 * indexes can't be copied: whoever keeps one empties and fills it first. Costs as much as reading and writing the
 * database once, within the caller's transaction (rule X5 of docs/spec.md).
 */
export function wipe(sql: SqlStorage) {
  const made = sql
    .exec<Made>(
      "SELECT name, type AS kind, sql AS text FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'",
    )
    .toArray()
    .filter(({ name }) => !name.startsWith('_cf_'))
  const indexes = made.filter(({ text }) => /^CREATE VIRTUAL TABLE/i.test(text)).map(({ name }) => `${name}_`)
  const tables = made.filter(
    ({ name, kind, text }) =>
      kind === 'table' && !/^CREATE VIRTUAL/i.test(text) && !indexes.some((index) => name.startsWith(index)),
  )
  sql.exec('PRAGMA defer_foreign_keys = ON')
  const copies = tables.map((table, place) => copy(sql, table, `wiping${place}`))
  for (const { name, kind } of made) if (kind === 'trigger') sql.exec(`DROP TRIGGER ${quoted(name)}`)
  for (const { name } of tables) sql.exec(`DROP TABLE ${quoted(name)}`)
  for (const { put } of copies) put()
  for (const { kind, text } of made) if (kind === 'index' || kind === 'trigger') sql.exec(text)
  fillUnused(sql)
}

function copy(sql: SqlStorage, { name, text }: Made, copyName: string) {
  const columns = sql
    .exec<{ name: string }>(`PRAGMA table_info(${quoted(name)})`)
    .toArray()
    .map((column) => quoted(column.name))
  sql.exec(`CREATE TABLE ${copyName} AS SELECT ${columns} FROM ${quoted(name)}`)
  return {
    put() {
      sql.exec(text)
      sql.exec(`INSERT INTO ${quoted(name)} (${columns}) SELECT ${columns} FROM ${copyName}`)
      sql.exec(`DROP TABLE ${copyName}`)
    },
  }
}

/** Twice the size of what is stored is more than the copies and the tables they replaced can have left unused. */
function fillUnused(sql: SqlStorage) {
  const times = Math.ceil((2 * sql.databaseSize) / filler) + 1
  sql.exec('CREATE TABLE wiping (zeros BLOB)')
  for (let time = 0; time < times; time++) sql.exec('INSERT INTO wiping VALUES (zeroblob(?))', filler)
  sql.exec('DROP TABLE wiping')
}
