import { conflict } from '../errors'
import { image, quoted } from '../ledger/tracking'
import type { RecordedChange } from '../operations/present'
import type { DirectoryRows, DirectoryTable, Row, RowOf, Value, Where } from './table'

interface Seen {
  sql: string
  bindings: Value[]
  text: string
}

interface Staged {
  table: DirectoryTable
  key: string
  before: string | null
  after: Row | null
}

/** One attempt at an operation: remembers what it read, so that the commit can check it, and collects what it writes. */
export class RowSession implements DirectoryRows {
  #database: D1Database
  #seen = new Map<string, Seen>()
  #staged = new Map<string, Staged>()
  #writes: D1PreparedStatement[] = []

  constructor(database: D1Database) {
    this.#database = database
  }

  async find<Table extends DirectoryTable>(table: Table, where: Where): Promise<RowOf<Table>[]> {
    const found = new Map((await this.#images(table, where)).map((text): [string, Row] => keyed(table, text)))
    for (const staged of this.#staged.values()) {
      if (staged.table.name !== table.name) continue
      if (staged.after && matches(staged.after, where)) found.set(staged.key, staged.after)
      else found.delete(staged.key)
    }
    const inOrder = [...found].sort(([a], [b]) => (a < b ? -1 : 1))
    return inOrder.map(([, row]) => table.row.parse(row) as RowOf<Table>)
  }

  async get<Table extends DirectoryTable>(table: Table, key: string): Promise<RowOf<Table> | undefined> {
    return (await this.find(table, { [table.primary]: key }))[0]
  }

  async insert<Table extends DirectoryTable>(table: Table, row: RowOf<Table>) {
    const after = asRow(table, row)
    const key = String(after[table.primary])
    if ((await this.image(table, key)) !== null) throw changedSince(table.name)
    this.#stage(table, key, null, after)
    const places = table.columns.map(() => '?').join(', ')
    const columns = table.columns.map(quoted).join(', ')
    this.#write(`INSERT INTO ${quoted(table.name)} (${columns}) VALUES (${places})`, values(table, after))
  }

  async update<Table extends DirectoryTable>(table: Table, key: string, columns: Partial<RowOf<Table>>) {
    const before = await this.image(table, key)
    if (before === null) throw changedSince(table.name)
    const after = asRow(table, { ...(JSON.parse(before) as Row), ...columns })
    this.#stage(table, key, before, after)
    const sets = table.columns.map((column) => `${quoted(column)} = ?`).join(', ')
    const sql = `UPDATE ${quoted(table.name)} SET ${sets} WHERE ${quoted(table.primary)} = ?`
    this.#write(sql, [...values(table, after), key])
  }

  async remove(table: DirectoryTable, key: string) {
    const before = await this.image(table, key)
    if (before === null) throw changedSince(table.name)
    this.#stage(table, key, before, null)
    this.#write(`DELETE FROM ${quoted(table.name)} WHERE ${quoted(table.primary)} = ?`, [key])
  }

  /** A row as its image in the ledger, this operation's own changes included; `null` when there is none. */
  async image(table: DirectoryTable, key: string): Promise<string | null> {
    const staged = this.#staged.get(`${table.name}\n${key}`)
    if (staged) return staged.after && JSON.stringify(staged.after)
    return (await this.#images(table, { [table.primary]: key }))[0] ?? null
  }

  /** What this attempt would change, as the triggers would record it. */
  changes(): RecordedChange[] {
    return [...this.#staged.values()].map(({ table, key, before, after }) => ({
      tableName: table.name,
      key,
      before,
      after: after && JSON.stringify(after),
    }))
  }

  /** Adds a statement of the ledger's own to the batch. */
  also(sql: string, ...bindings: Value[]) {
    this.#write(sql, bindings)
  }

  /** Breaks the batch unless this query still gives this text when it commits. */
  expect(sql: string, bindings: Value[], text: string) {
    this.#seen.set(JSON.stringify([sql, bindings]), { sql, bindings, text })
  }

  /** The statements that commit this attempt; the first ones break the batch if something read has changed since. */
  statements(): D1PreparedStatement[] {
    const expected = [...this.#seen.values()].map(({ sql, bindings, text }) =>
      this.#database
        .prepare(`INSERT INTO expectations (holds) SELECT 0 WHERE (${sql}) IS NOT ?`)
        .bind(...bindings, text),
    )
    return [...expected, ...this.#writes]
  }

  async #images(table: DirectoryTable, where: Where): Promise<string[]> {
    const { sql, bindings } = query(table, where)
    const id = JSON.stringify([sql, bindings])
    const earlier = this.#seen.get(id)
    const text =
      earlier?.text ??
      (await this.#database
        .prepare(sql)
        .bind(...bindings)
        .first<string>('images')) ??
      ''
    this.#seen.set(id, { sql, bindings, text })
    return text === '' ? [] : text.split('\u001e')
  }

  #stage(table: DirectoryTable, key: string, before: string | null, after: Row | null) {
    const id = `${table.name}\n${key}`
    const earlier = this.#staged.get(id)
    this.#staged.set(id, { table, key, before: earlier ? earlier.before : before, after })
  }

  #write(sql: string, bindings: Value[]) {
    this.#writes.push(this.#database.prepare(sql).bind(...bindings))
  }
}

/** All matching rows as one text, so that one comparison tells whether any of them changed, came or went. */
function query(table: DirectoryTable, where: Where) {
  const conditions = Object.entries(where).map(([column, wanted]) =>
    Array.isArray(wanted) ? `${quoted(column)} IN (SELECT value FROM json_each(?))` : `${quoted(column)} IS ?`,
  )
  const bindings = Object.values(where).map((wanted) =>
    Array.isArray(wanted) ? JSON.stringify(wanted) : (wanted as Value),
  )
  const rows = `SELECT ${image('t', table.columns)} AS image FROM ${quoted(table.name)} t WHERE ${conditions.join(' AND ') || 'true'} ORDER BY ${quoted(table.primary)}`
  return { sql: `SELECT coalesce(group_concat(image, char(30)), '') AS images FROM (${rows})`, bindings }
}

const keyed = (table: DirectoryTable, text: string): [string, Row] => {
  const row = JSON.parse(text) as Row
  return [String(row[table.primary]), row]
}

const matches = (row: Row, where: Where) =>
  Object.entries(where).every(([column, wanted]) => [wanted].flat().includes(row[column] ?? null))

/** The row in the order of the table's columns, checked, so that its JSON text equals the ledger's image. */
function asRow(table: DirectoryTable, row: unknown): Row {
  const parsed = table.row.parse(row) as Row
  return Object.fromEntries(table.columns.map((column) => [column, parsed[column] ?? null]))
}

const values = (table: DirectoryTable, row: Row) => table.columns.map((column) => row[column] ?? null)

export const changedSince = (table: string) =>
  conflict('directory.changed', `Someone changed the ${table} at the same moment. Look again, then repeat it.`)
