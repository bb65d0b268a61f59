import type { Caller } from '../../../platform/caller'
import type { DirectoryTable } from '../../../platform/directory/table'
import { isSeen, noServer } from '../operations/owner.server'
import { type ServerRow, toolServers } from '../tables'

type Asker = Pick<Caller, 'personId' | 'organizationId'>
type Database = Pick<Env, 'DIRECTORY'>

const columnsOf = ({ columns }: DirectoryTable) => columns.join(', ')

/** The servers this person may use, theirs and the organization’s, read outside the directory’s own operations. */
export async function serversOf({ DIRECTORY }: Database, { organizationId, personId }: Asker): Promise<ServerRow[]> {
  const { results } = await DIRECTORY.prepare(
    `SELECT ${columnsOf(toolServers)} FROM toolServers WHERE organizationId = ? AND personId IN ('', ?) ORDER BY createdAt, id`,
  )
    .bind(organizationId, personId)
    .all()
  return results.map((row) => toolServers.row.parse(row))
}

/** One of them. Throws where there is none, or it is another’s. */
export async function serverOf({ DIRECTORY }: Database, asker: Asker, serverId: string): Promise<ServerRow> {
  const found = await DIRECTORY.prepare(`SELECT ${columnsOf(toolServers)} FROM toolServers WHERE id = ?`)
    .bind(serverId)
    .first()
  const row = found === null ? undefined : toolServers.row.parse(found)
  if (!isSeen(row, asker)) throw noServer()
  return row
}
