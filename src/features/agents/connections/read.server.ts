import type { Caller } from '../../../platform/caller'
import type { DirectoryRows, DirectoryTable } from '../../../platform/directory/table'
import type { Kept } from './order'
import { type ConnectionRow, modelChoices, modelConnections } from './tables'

type Asker = Pick<Caller, 'personId' | 'organizationId'>

/** What the caller and their organization connected and chose, read inside an operation of the directory. */
export async function keptFor(rows: DirectoryRows, { organizationId, personId }: Asker): Promise<Kept> {
  const where = { organizationId, personId: ['', personId] }
  const [connections, choices] = await Promise.all([rows.find(modelConnections, where), rows.find(modelChoices, where)])
  return { connections, choices }
}

/** The same for the homes that ask models, in one reading trip. Keys stay encrypted. */
export async function readKept({ DIRECTORY }: Pick<Env, 'DIRECTORY'>, asker: Asker): Promise<Kept> {
  const select = ({ name, columns }: DirectoryTable) =>
    DIRECTORY.prepare(
      `SELECT ${columns.join(', ')} FROM ${name} WHERE organizationId = ? AND personId IN ('', ?)`,
    ).bind(asker.organizationId, asker.personId)
  const [connections, choices] = await DIRECTORY.batch([select(modelConnections), select(modelChoices)])
  return {
    connections: connections?.results.map((row) => modelConnections.row.parse(row)) ?? [],
    choices: choices?.results.map((row) => modelChoices.row.parse(row)) ?? [],
  }
}

export const present = (row: ConnectionRow) => ({
  id: row.id,
  owner: row.personId === '' ? ('organization' as const) : ('me' as const),
  provider: row.provider,
  name: row.name,
  url: row.url,
  model: row.model,
  hasKey: row.secret !== null,
  price:
    row.inputPrice === null || row.outputPrice === null ? null : { input: row.inputPrice, output: row.outputPrice },
})
