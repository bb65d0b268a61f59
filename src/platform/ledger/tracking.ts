/** A tracked table's columns and primary key, as SQLite reports them. */
export interface Shape {
  columns: string[]
  primary: string[]
}

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`

/** A row as JSON text, made inside SQLite: numbers keep every digit, and 1.0 stays apart from 1. */
export const image = (row: string, columns: string[]) =>
  `json_object(${columns.map((column) => `${literal(column)}, ${row}.${quoted(column)}`)})`

/** A row's key as text: the primary key itself, or a JSON array where it has several columns. */
export const keyOf = (row: string, primary: string[]) =>
  primary.length === 1
    ? `CAST(${row}.${quoted(primary[0]!)} AS TEXT)`
    : `json_array(${primary.map((column) => `${row}.${quoted(column)}`)})`

/** A condition on parameter `?n` holding such a key, written so that the primary key's index serves it. */
export const keyMatches = (primary: string[], parameter: string) =>
  primary.length === 1
    ? `${quoted(primary[0]!)} = ${parameter}`
    : primary.map((column, place) => `${quoted(column)} = json_extract(${parameter}, '$[${place}]')`).join(' AND ')

export function readShape(sql: SqlStorage, table: string): Shape {
  const rows = sql.exec<{ name: string; pk: number; type: string }>(`PRAGMA table_info(${quoted(table)})`).toArray()
  const primary = rows.filter((row) => row.pk > 0).sort((a, b) => a.pk - b.pk)
  if (primary.length === 0) throw new Error(`Tracked table ${table} needs a primary key.`)
  const blob = rows.find((row) => row.type.toUpperCase().includes('BLOB'))
  if (blob) throw new Error(`Tracked table ${table} can't record its BLOB column ${blob.name}: keep bytes in R2.`)
  return { columns: rows.map((row) => row.name), primary: primary.map((row) => row.name) }
}

/**
 * The triggers that make the ledger complete: a write while no operation is performing is refused, every other one is
 * recorded with the row's before and after.
 */
export function triggers(table: string, { columns, primary }: Shape): string {
  const record = (row: 'new' | 'old', before: string, after: string) =>
    `INSERT INTO changes (operation, tableName, key, before, after) ` +
    `SELECT operation, ${literal(table)}, ${keyOf(row, primary)}, ${before}, ${after} FROM performing`
  const old = image('old', columns)
  const fresh = image('new', columns)
  const statements = {
    INSERT: record('new', 'NULL', fresh),
    UPDATE: record('new', old, fresh),
    DELETE: record('old', old, 'NULL'),
  }
  return Object.entries(statements)
    .map(([event, statement]) => {
      const guard = quoted(`${table}${event}Guard`)
      const recorder = quoted(`${table}${event}Record`)
      const outside = literal(`a write to ${table} outside an operation`)
      return `
DROP TRIGGER IF EXISTS ${guard}; DROP TRIGGER IF EXISTS ${recorder};
CREATE TRIGGER ${guard} BEFORE ${event} ON ${quoted(table)} WHEN (SELECT operation FROM performing) IS NULL
  BEGIN SELECT RAISE(ABORT, ${outside}); END;
CREATE TRIGGER ${recorder} AFTER ${event} ON ${quoted(table)} ${event === 'UPDATE' ? `WHEN ${old} IS NOT ${fresh}` : ''} BEGIN ${statement}; END;`
    })
    .join('\n')
}
