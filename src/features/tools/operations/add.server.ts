import { env } from 'cloudflare:workers'
import { z } from 'zod'
import { configOf } from '../../../platform/config'
import { defineDirectoryOperation } from '../../../platform/directory/operation'
import { conflict, limited } from '../../../platform/errors'
import { newId } from '../../../platform/ids'
import { allowedHosts, checkAddress } from '../../../platform/outside/check-address'
import { line } from '../../../platform/text'
import { sealSecret } from '../reach.server'
import { ServerOwner, ToolServer } from '../server'
import { type ServerRow, toolServers } from '../tables'
import { presentServer, seenServers } from './list.server'
import { checkOwner, keptUnder } from './owner.server'

const mostServers = 20
const visible = /^[\x21-\x7e]+$/

/** What one says of a server; each may be said anew later. */
export const serverFields = {
  url: z
    .url({ protocol: /^https?$/, error: 'Write an address such as https://mcp.example.com/mcp.' })
    .max(2_000)
    .describe('Its address.'),
  name: line().min(1).max(60).describe('What to call it here.'),
  header: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9-]{0,60}$/, 'A header is letters, digits and dashes, such as Authorization.')
    .describe('The header it wants a token in; Authorization when left out.'),
  secret: line().min(1).max(4_000).describe('What that header holds, such as “Bearer …”. Kept encrypted.'),
  clientId: z
    .string()
    .max(2_000)
    .regex(visible, 'A client ID has no spaces.')
    .describe('For servers that want programs registered by hand: the client ID from there.'),
  clientSecret: z
    .string()
    .max(4_000)
    .regex(visible, 'A secret has no spaces.')
    .describe('Its secret, if it came with one.'),
}

/** What of an input is secret stays out of receipts. */
export const withoutSecrets = <Input extends { secret?: string | null; clientSecret?: string | null }>(
  input: Input,
) => ({
  ...input,
  ...(typeof input.secret === 'string' && { secret: '…' }),
  ...(typeof input.clientSecret === 'string' && { clientSecret: '…' }),
})

export const checkedUrl = (url: string) => checkAddress(url, allowedHosts(configOf(env).ADJUTANT_PRIVATE_HOSTS)).href

/** “Notion” of `mcp.notion.com`. */
function nameOf(url: string) {
  const parts = new URL(url).hostname.split('.').filter((part) => !/^(?:www|mcp|api|app)$/.test(part))
  const [name = 'Tools'] = /^\d+$/.test(parts[0] ?? '') ? [new URL(url).hostname] : parts
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** Refuses a name that another server has: tools are told apart by it. */
export function checkName(name: string, others: ServerRow[]) {
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase()))
    throw conflict('server.known', `There is a server called ${name} already. Give this one another name.`)
}

export const addServer = defineDirectoryOperation({
  name: 'server.add',
  title: 'Add a server of tools',
  description:
    'Adds a server that speaks the Model Context Protocol, for oneself or for the whole organization. Chief is told of ' +
    'its tools once a person has looked at them and allowed them.',
  effect: 'write',
  needs: 'tools:connect',
  personOnly: true,
  input: z.object({
    owner: ServerOwner.default('me'),
    url: serverFields.url,
    name: serverFields.name.optional(),
    header: serverFields.header.optional(),
    secret: serverFields.secret.optional(),
    clientId: serverFields.clientId.optional(),
    clientSecret: serverFields.clientSecret.optional(),
  }),
  output: ToolServer,
  keptInput: withoutSecrets,
  gather: async ({ caller }, { secret, clientSecret }) => ({
    secret: secret === undefined ? null : await sealSecret(env, caller.organizationId, secret),
    clientSecret: clientSecret === undefined ? null : await sealSecret(env, caller.organizationId, clientSecret),
  }),
  async run({ rows, caller, now }, { owner, url, name, header, clientId }, sealed) {
    checkOwner(caller, owner)
    const others = await seenServers(rows, caller)
    const personId = keptUnder(caller, owner)
    if (others.filter((one) => one.personId === personId).length >= mostServers)
      throw limited('server.many', `${mostServers} servers are the most. Remove one first.`)
    const address = checkedUrl(url)
    const row: ServerRow = {
      id: newId('server'),
      organizationId: caller.organizationId,
      personId,
      name: name ?? nameOf(address).slice(0, 60),
      url: address,
      header: sealed.secret === null ? null : (header ?? 'Authorization'),
      secret: sealed.secret,
      clientId: clientId ?? null,
      clientSecret: clientId === undefined ? null : sealed.clientSecret,
      allowed: '[]',
      allowedTools: 0,
      freely: 0,
      createdAt: now,
    }
    checkName(row.name, others)
    await rows.insert(toolServers, row)
    return presentServer(rows, row, caller)
  },
})
