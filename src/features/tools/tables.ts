import { z } from 'zod'
import { directoryTable } from '../../platform/directory/table'
import type { FeatureTables, TrackedTable } from '../../platform/operations/feature'

/**
 * Servers of tools that people and organizations added; `personId` is '' for the organization's. `secret` is what the
 * header holds and `clientSecret` what an administrator was given there, both encrypted. `allowed` are the prints of
 * the tools that a person has looked at, a list in JSON.
 */
export const toolServers = directoryTable('toolServers', 'id', {
  id: z.string(),
  organizationId: z.string(),
  personId: z.string(),
  name: z.string(),
  url: z.string(),
  header: z.string().nullable(),
  secret: z.string().nullable(),
  clientId: z.string().nullable(),
  clientSecret: z.string().nullable(),
  allowed: z.string(),
  allowedTools: z.number(),
  freely: z.number(),
  createdAt: z.string(),
})
export type ServerRow = z.output<(typeof toolServers)['row']>

/**
 * What signing in at a server brought, for one person, encrypted as a whole. It is in no record of changes: taken away,
 * it is gone. `version` and `renewingUntil` see to it that one renews at a time.
 */
export const toolGrants = directoryTable('toolGrants', 'id', {
  id: z.string(),
  serverId: z.string(),
  organizationId: z.string(),
  personId: z.string(),
  sealed: z.string(),
  /** Whether the server takes it no more, and which scope it wants beside, if that is why. */
  refused: z.number(),
  scope: z.string().nullable(),
  version: z.number(),
  renewingUntil: z.string().nullable(),
})

/** Sign-ins that are under way, by the print of what their answer must carry. */
export const toolSignIns = directoryTable('toolSignIns', 'id', {
  id: z.string(),
  serverId: z.string(),
  organizationId: z.string(),
  personId: z.string(),
  browser: z.string(),
  sealed: z.string(),
  expiresAt: z.string(),
})

const servers: TrackedTable = {
  table: 'toolServers',
  noun: 'Server of tools',
  title: (row) => String(row.name),
  fields: {
    name: { label: 'Name', kind: 'text' },
    url: { label: 'Address', kind: 'text' },
    header: { label: 'Header', kind: 'text' },
    clientId: { label: 'Client ID', kind: 'text' },
    allowedTools: { label: 'Tools allowed', kind: 'number' },
    freely: { label: 'Reads freely', kind: 'flag' },
  },
}

/* A connection says that the person signed in at a server, and nothing of what they got there. */
const migrations = [
  `CREATE TABLE toolConnections (
    serverId TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    url TEXT NOT NULL,
    scope TEXT,
    connectedAt TEXT NOT NULL
  ) STRICT;
  CREATE TABLE toolCalls (
    id TEXT PRIMARY KEY,
    serverId TEXT NOT NULL,
    server TEXT NOT NULL,
    tool TEXT NOT NULL,
    input TEXT NOT NULL,
    status TEXT NOT NULL,
    answer TEXT,
    at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX toolCallsByTime ON toolCalls (at);`,
]

const connections: TrackedTable = {
  table: 'toolConnections',
  noun: 'Sign-in',
  title: (row) => String(row.name),
  fields: {
    url: { label: 'Address', kind: 'text' },
    scope: { label: 'Allowed there', kind: 'text' },
    connectedAt: { label: 'Since', kind: 'instant' },
  },
}

const calls: TrackedTable = {
  table: 'toolCalls',
  noun: 'Call of a tool',
  title: (row) => `${row.tool} at ${row.server}`,
  fields: {
    input: { label: 'Is told', kind: 'text' },
    status: { label: 'Status', kind: 'text' },
    answer: { label: 'Answer', kind: 'text' },
  },
}

export const toolTables: FeatureTables[] = [
  { home: 'person', migrations, tracked: [connections, calls] },
  { home: 'directory', migrations: [], tracked: [servers], directory: [toolServers] },
]
