import { env } from 'cloudflare:workers'
import { z } from 'zod'
import { defineDirectoryOperation } from '../../../platform/directory/operation'
import { conflict, invalid } from '../../../platform/errors'
import { sealSecret } from '../reach.server'
import { ServerId, ToolServer } from '../server'
import { toolGrants, toolServers } from '../tables'
import { checkedUrl, checkName, serverFields, withoutSecrets } from './add.server'
import { presentServer, seenServers } from './list.server'
import { changeable } from './owner.server'

const sealedOr = (organizationId: string, text: string | null | undefined) =>
  typeof text === 'string' ? sealSecret(env, organizationId, text) : Promise.resolve(text)

export const editServer = defineDirectoryOperation({
  name: 'server.edit',
  title: 'Change a server of tools',
  description:
    'Changes the name, address, token or client of a server, or whether its reading tools may be asked freely: also ' +
    'after a turn has read what others wrote. What is left out stays as it is.',
  effect: 'write',
  needs: 'tools:connect',
  personOnly: true,
  input: z.object({
    serverId: ServerId,
    url: serverFields.url.optional(),
    name: serverFields.name.optional(),
    header: serverFields.header.optional(),
    secret: serverFields.secret.nullable().optional(),
    clientId: serverFields.clientId.nullable().optional(),
    clientSecret: serverFields.clientSecret.nullable().optional(),
    freely: z.boolean().optional(),
  }),
  output: ToolServer,
  keptInput: withoutSecrets,
  gather: async ({ caller: { organizationId } }, { secret, clientSecret }) => ({
    secret: await sealedOr(organizationId, secret),
    clientSecret: await sealedOr(organizationId, clientSecret),
  }),
  async run({ rows, caller }, { serverId, url, name, header, clientId, freely }, sealed) {
    const row = changeable(await rows.get(toolServers, serverId), caller)
    const others = (await seenServers(rows, caller)).filter(({ id }) => id !== serverId)
    if (name !== undefined) checkName(name, others)
    const address = url === undefined ? row.url : checkedUrl(url)
    const moved = new URL(address).origin !== new URL(row.url).origin
    const hasSecrets = row.secret !== null || row.clientSecret !== null
    // A secret goes only where whoever gave it meant it to go.
    if (moved && hasSecrets && sealed.secret === undefined && sealed.clientSecret === undefined)
      throw invalid('server.secret_again', 'Enter the token or secret again: it was given for another address.')
    const secret = sealed.secret === undefined ? (moved ? null : row.secret) : sealed.secret
    const changed = {
      url: address,
      name: name ?? row.name,
      secret,
      header: secret === null ? null : (header ?? row.header ?? 'Authorization'),
      clientId: clientId === undefined ? row.clientId : clientId,
      clientSecret: sealed.clientSecret === undefined ? (moved ? null : row.clientSecret) : sealed.clientSecret,
      freely: freely === undefined ? row.freely : Number(freely),
      ...(moved && { allowed: '[]', allowedTools: 0 }),
    }
    await rows.update(toolServers, serverId, changed)
    if (moved) for (const grant of await rows.find(toolGrants, { serverId })) await rows.remove(toolGrants, grant.id)
    return presentServer(rows, { ...row, ...changed }, caller)
  },
})

export const allowTools = defineDirectoryOperation({
  name: 'server.allow',
  title: 'Allow a server’s tools',
  description:
    'Lets Chief be told of these tools of a server, by the prints that listing them gave; all others are not told. A ' +
    'tool whose description changes has another print, and waits to be looked at again.',
  effect: 'write',
  needs: 'tools:connect',
  personOnly: true,
  input: z.object({
    serverId: ServerId,
    prints: z
      .array(z.string().regex(/^[0-9a-f]{32}$/, 'Expected prints as listing a server’s tools gives them.'))
      .max(500),
  }),
  output: ToolServer,
  async run({ rows, caller }, { serverId, prints }) {
    const row = changeable(await rows.get(toolServers, serverId), caller)
    const allowed = [...new Set(prints)].sort()
    const text = JSON.stringify(allowed)
    if (text === row.allowed) throw conflict('server.allowed', 'These tools are allowed already.')
    await rows.update(toolServers, serverId, { allowed: text, allowedTools: allowed.length })
    return presentServer(rows, { ...row, allowed: text, allowedTools: allowed.length }, caller)
  },
})

export const removeServer = defineDirectoryOperation({
  name: 'server.remove',
  title: 'Remove a server of tools',
  description:
    'Takes a server away, with its token and with everybody’s sign-in there. Undo brings back all but sign-ins.',
  effect: 'write',
  needs: 'tools:connect',
  destructive: true,
  personOnly: true,
  input: z.object({ serverId: ServerId }),
  output: ToolServer,
  async run({ rows, caller }, { serverId }) {
    const row = changeable(await rows.get(toolServers, serverId), caller)
    for (const grant of await rows.find(toolGrants, { serverId })) await rows.remove(toolGrants, grant.id)
    await rows.remove(toolServers, serverId)
    return presentServer(rows, row, caller)
  },
})
