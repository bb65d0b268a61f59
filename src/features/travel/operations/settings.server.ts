import { env } from 'cloudflare:workers'
import { z } from 'zod'
import type { Caller } from '../../../platform/caller'
import { configOf } from '../../../platform/config'
import { defineDirectoryOperation } from '../../../platform/directory/operation'
import type { DirectoryRows } from '../../../platform/directory/table'
import { invalid, missing } from '../../../platform/errors'
import { allowedHosts, checkAddress } from '../../../platform/outside/check-address'
import { outsideFetch } from '../../../platform/outside/outside-fetch'
import { seal, unseal } from '../../../platform/secrets/sealed'
import { line } from '../../../platform/text'
import { reachServer } from '../../tools/reach.server'
import { ServerId } from '../../tools/server'
import { toolServers } from '../../tools/tables'
import type { FlightServer } from '../flights/ask'
import { sampleFetch } from '../sample/server'
import { travelSettings } from '../tables'
import { TravelSettings } from './travel-settings'

const purpose = 'flights server'
const kiwi = { name: 'Kiwi.com', url: 'https://mcp.kiwi.com' }
const sample = { name: 'Sample flights', url: 'http://sample.invalid/mcp' }

const readSettings = (rows: DirectoryRows, organizationId: string) => rows.get(travelSettings, organizationId)

/** The flights server of an organization with the way to it, signed in as the caller where it takes that. */
export async function flightServerOf(
  rows: DirectoryRows,
  caller: Caller,
): Promise<{ server: FlightServer; reach: typeof fetch }> {
  const row = await readSettings(rows, caller.organizationId)
  if (row?.serverId) {
    const { server, fetch } = await reachServer(env, caller, row.serverId)
    return { server: { ...server, tool: row.tool, sample: false }, reach: fetch }
  }
  if (!row || row.kind === 'sample' || !row.url)
    return { server: { ...sample, tool: null, sample: true }, reach: sampleFetch }
  const secret = row.secret === null ? null : await unseal(configOf(env).ADJUTANT_SECRET, purpose, row.secret)
  const headers = row.header && secret !== null ? { [row.header]: secret } : undefined
  const { name, url, tool } = row
  return { server: { name, url, tool, sample: false, ...(headers && { headers }) }, reach: outsideFetch(env) }
}

export const showTravelSettings = defineDirectoryOperation({
  name: 'travel.settings',
  title: 'Show the travel settings',
  description: 'Which flights server this organization asks: the sample server, Kiwi.com, or one of its own.',
  effect: 'read',
  needs: 'travel:read',
  input: z.object({}),
  output: TravelSettings,
  phrases: ['show the travel settings', 'which flights server do you use'],
  async run({ rows, caller }): Promise<TravelSettings> {
    const row = await readSettings(rows, caller.organizationId)
    const usual = { kind: 'sample' as const, name: sample.name, url: null, tool: null, header: null, serverId: null }
    if (!row) return { ...usual, hasSecret: false }
    const { organizationId: _, secret, ...shown } = row
    return { ...shown, hasSecret: secret !== null }
  },
})

export const configureTravel = defineDirectoryOperation({
  name: 'travel.configure',
  title: 'Choose the flights server',
  description:
    'Chooses which flights server the organization asks: `sample` (invented flights, no key), `kiwi` (the public server of ' +
    'Kiwi.com, no key), or `other` with an address that speaks the Model Context Protocol, such as one before Duffel.',
  effect: 'write',
  needs: 'travel:manage',
  personOnly: true,
  input: z.object({
    kind: z.enum(['sample', 'kiwi', 'other']),
    name: line().min(1).max(60).optional().describe('What to call the server.'),
    url: z.string().max(2_000).optional().describe('Its address, for `other`.'),
    tool: line().max(200).optional().describe('The tool that searches; found by its name where left out.'),
    header: z
      .string()
      .regex(/^[A-Za-z][A-Za-z0-9-]{0,60}$/, 'A header is letters, digits and dashes, such as Authorization.')
      .optional()
      .describe('The header it wants a token in; Authorization when left out.'),
    secret: line().min(1).max(4_000).optional().describe('What that header holds, such as “Bearer …”. Kept encrypted.'),
    serverId: ServerId.optional().describe('Instead of an address: one of the organization’s servers of tools.'),
  }),
  output: TravelSettings,
  keptInput: ({ secret, ...input }) => ({ ...input, ...(secret !== undefined && { secret: '…' }) }),
  gather: async (_reading, { secret }) =>
    secret === undefined ? null : seal(configOf(env).ADJUTANT_SECRET, purpose, secret),
  async run({ rows, caller }, { kind, name, url, tool, header, serverId }, secret: string | null) {
    const { organizationId } = caller
    const shared = kind === 'other' && serverId ? await sharedServer(rows, caller, serverId) : null
    if (kind === 'other' && !url && !shared) throw invalid('travel.address', 'Give the address of the flights server.')
    const address = shared?.url ?? (kind === 'other' ? checked(url ?? '') : kind === 'kiwi' ? kiwi.url : null)
    const row = {
      kind,
      name:
        shared?.name ??
        (kind === 'sample' ? sample.name : kind === 'kiwi' ? kiwi.name : (name ?? new URL(address ?? '').hostname)),
      url: address,
      tool: kind === 'other' ? (tool ?? null) : null,
      header: kind === 'other' && !shared && secret !== null ? (header ?? 'Authorization') : null,
      secret: kind === 'other' && !shared ? secret : null,
      serverId: shared?.id ?? null,
    }
    if (await readSettings(rows, organizationId)) await rows.update(travelSettings, organizationId, row)
    else await rows.insert(travelSettings, { organizationId, ...row })
    const { secret: _, ...shown } = row
    return { ...shown, hasSecret: row.secret !== null }
  },
})

/** A server of tools that everybody in the organization may use. */
async function sharedServer(rows: DirectoryRows, { organizationId }: Caller, serverId: string) {
  const server = await rows.get(toolServers, serverId)
  if (server?.organizationId === organizationId && server.personId === '') return server
  throw missing('server.missing', 'The organization has no such server of tools.')
}

const checked = (address: string) => checkAddress(address, allowedHosts(configOf(env).ADJUTANT_PRIVATE_HOSTS)).href
