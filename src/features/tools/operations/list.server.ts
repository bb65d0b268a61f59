import { z } from 'zod'
import { defineDirectoryOperation } from '../../../platform/directory/operation'
import type { DirectoryRows } from '../../../platform/directory/table'
import { ToolServer } from '../server'
import { type ServerRow, toolGrants, toolServers } from '../tables'

type Asker = { organizationId: string; personId: string }

/** The servers a person may use, oldest first. */
export async function seenServers(rows: DirectoryRows, { organizationId, personId }: Asker): Promise<ServerRow[]> {
  const found = await rows.find(toolServers, { organizationId, personId: ['', personId] })
  return found.toSorted((one, other) => (one.createdAt < other.createdAt ? -1 : 1))
}

/** A server as this person sees it. */
export async function presentServer(rows: DirectoryRows, row: ServerRow, { personId }: Asker): Promise<ToolServer> {
  const { id, name, url, header, secret, clientId, clientSecret, allowedTools, freely } = row
  const grant = await rows.get(toolGrants, `${id}.${personId}`)
  const wanted = grant?.scope == null ? 'refused' : 'scope'
  return {
    ...{ id, name, url, header, clientId, allowedTools },
    owner: row.personId === '' ? 'organization' : 'me',
    hasSecret: secret !== null,
    hasClientSecret: clientSecret !== null,
    freely: freely === 1,
    signIn: !grant ? 'none' : grant.refused === 1 ? wanted : 'connected',
  }
}

export const listServers = defineDirectoryOperation({
  name: 'server.list',
  title: 'List the servers of tools',
  description:
    'The MCP servers whose tools one may use: one’s own and the organization’s, and whether one has signed in.',
  effect: 'read',
  needs: 'tools:use',
  input: z.object({}),
  output: z.object({ servers: z.array(ToolServer) }),
  phrases: ['list my tool servers', 'which MCP servers are connected', 'which tools are connected'],
  async run({ rows, caller }) {
    const servers = await seenServers(rows, caller)
    return { servers: await Promise.all(servers.map((row) => presentServer(rows, row, caller))) }
  },
})
