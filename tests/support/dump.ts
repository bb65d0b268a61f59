import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'

type Rows = Record<string, unknown>[]
/** All rows of all tables of one place, as text that can be compared. */
export type Dump = Record<string, string>

/** The tables of an object, without the platform's own. */
export function dumpObject(stub: DurableObjectStub): Promise<Dump> {
  return runInDurableObject(stub, (_object, state) => {
    const names = state.storage.sql
      .exec<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'")
      .toArray()
    const own = names.map(({ name }) => name).filter((name) => !/^(_cf|sqlite_)/.test(name))
    return Object.fromEntries(
      own.map((name) => [name, texts(state.storage.sql.exec(`SELECT * FROM "${name}"`).toArray())]),
    )
  })
}

interface Owner {
  personId: string
  organizationId: string
}

/** Every row of the directory that belongs to this person, or to their organization and to none of `others`. */
export async function dumpDirectory(owner: Owner, others: string[]): Promise<Dump> {
  const tables = await query<{ name: string }>(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
  )
  const dump: Dump = {}
  for (const { name } of tables) {
    const rows = await query<Record<string, unknown>>(`SELECT * FROM "${name}"`)
    dump[name] = texts(rows.filter((row) => belongs(name, row, owner, others)))
  }
  return dump
}

function belongs(table: string, row: Record<string, unknown>, { personId, organizationId }: Owner, others: string[]) {
  const person = row.personId ?? row.userId ?? (table === 'user' ? row.id : undefined)
  if (person === personId) return true
  const organization = row.organizationId ?? (table === 'organizations' ? row.id : undefined)
  return organization === organizationId && !others.includes(String(person))
}

/** The names of the places that differ between two dumps. */
export const differences = (before: Dump, after: Dump) =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => before[name] !== after[name])

const query = async <Row>(sql: string) => (await env.DIRECTORY.prepare(sql).all<Row>()).results
const texts = (rows: Rows) =>
  rows
    .map((row) => JSON.stringify(row))
    .sort()
    .join('\n')
