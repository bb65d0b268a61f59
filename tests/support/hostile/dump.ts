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
export async function dumpDirectory({ personId, organizationId }: Owner, others: string[]): Promise<Dump> {
  owners ??= await readOwners()
  const found = await env.DIRECTORY.batch(
    owners.map(({ table, person, organization }) => {
      const shared = `${organization} = ?2 AND ${person} NOT IN (SELECT value FROM json_each(?3))`
      const query = `SELECT * FROM "${table}" WHERE ${person} = ?1 OR (${shared})`
      return env.DIRECTORY.prepare(query).bind(personId, organizationId, JSON.stringify(others))
    }),
  )
  return Object.fromEntries(owners.map(({ table }, index) => [table, texts(found[index]?.results as Rows)]))
}

/** The columns that say whose a row is, `''` where there is none, for each table that says so. */
let owners: { table: string; person: string; organization: string }[] | undefined

async function readOwners() {
  const sql = `SELECT t.name AS "table", group_concat(c.name) AS columns FROM sqlite_master t, pragma_table_info(t.name) c
    WHERE t.type = 'table' AND t.name NOT LIKE '\\_cf%' ESCAPE '\\' GROUP BY t.name`
  const { results } = await env.DIRECTORY.prepare(sql).all<{ table: string; columns: string }>()
  return results.flatMap(({ table, columns }) => {
    const has = (name: string) => columns.split(',').includes(name)
    const person = has('personId') ? 'personId' : has('userId') ? 'userId' : table === 'user' ? 'id' : "''"
    const organization = has('organizationId') ? 'organizationId' : table === 'organizations' ? 'id' : "''"
    return person === "''" && organization === "''" ? [] : [{ table, person, organization }]
  })
}

/** The names of the places that differ between two dumps. */
export const differences = (before: Dump, after: Dump) =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => before[name] !== after[name])

const texts = (rows: Rows) =>
  rows
    .map((row) => JSON.stringify(row))
    .sort()
    .join('\n')
