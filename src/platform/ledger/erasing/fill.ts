const pageSize = 4096
/** What a page of a table has for rows, once its head of 8 bytes and the places of two rows are taken off. */
const forRows = pageSize - 12
/** What an overflow page holds behind the number of the next one. */
const onOverflow = pageSize - 4

/*
 * Two rows fill a page of a table to its last byte, so that nothing old shows between them: a long one, of which this
 * much stands in the page itself and the rest in overflow pages, and a short one. Their heads (lengths, row ids of three
 * bytes, the number of the first overflow page, the kinds of their values) take the rest.
 */
const longRow = { here: 3869, head: 3 + 3 + 4, kinds: 4 }
const shortRow = { zeros: forRows - (longRow.here + longRow.head) - (2 + 3 + 3), head: 2 + 3 + 3 }
const firstRowId = 20_000

/**
 * Fills every page this database does not use with zeros. SQLite gives out unused pages before it makes its file
 * longer, so rows of zeros are added until a page comes from behind the file’s end; then they go again. Must run inside
 * a transaction that has a savepoint: without one SQLite spares itself the writing of pages that are freed again.
 */
export function fillUnused(sql: SqlStorage) {
  const pages = Math.min(250, Math.max(32, Math.ceil(sql.databaseSize / pageSize / 4)))
  const zeros = longRow.here - longRow.kinds + pages * onOverflow
  sql.exec('CREATE TABLE wiping (zeros BLOB)')
  let rowId = firstRowId
  // Twice: where a list of unused pages happens to be full, the first sign is none.
  for (let signs = 0; signs < 2; signs = filled(sql) ? signs + 1 : 0) {
    const rows = 'INSERT INTO wiping (rowid, zeros) VALUES (?, zeroblob(?)), (?, zeroblob(?))'
    sql.exec(rows, rowId++, zeros, rowId++, shortRow.zeros)
  }
  sql.exec('DROP TABLE wiping')
}

/**
 * Whether no page is unused. A table’s first page tells its number, and SQLite takes the lowest of those that are unused
 * and listed. Of two pages just freed it gives out the lower one first, unless they are the only ones: then the one that
 * was freed first has become the list itself, and the other comes before it.
 */
function filled(sql: SqlStorage): boolean {
  const [lower, upper] = [make(sql, 'wipingLower'), make(sql, 'wipingUpper')]
  const end = sql.databaseSize / pageSize
  sql.exec('DROP TABLE wipingLower')
  sql.exec('DROP TABLE wipingUpper')
  if (upper !== lower + 1 || upper !== end) return false
  const next = make(sql, 'wipingLower')
  sql.exec('DROP TABLE wipingLower')
  return next === upper
}

/** Makes an empty table; gives the number of its page. */
function make(sql: SqlStorage, table: string): number {
  sql.exec(`CREATE TABLE ${table} (zeros BLOB)`)
  return sql.exec<{ rootpage: number }>('SELECT rootpage FROM sqlite_master WHERE name = ?', table).one().rootpage
}
