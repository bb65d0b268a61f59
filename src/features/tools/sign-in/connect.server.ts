import { env } from 'cloudflare:workers'
import { z } from 'zod'
import { conflict } from '../../../platform/errors'
import { revokeGrant } from '../../../platform/mcp/sign-in/revoke'
import type { HomeRuntime, Job, Subscriber } from '../../../platform/operations/feature'
import { defineOperation } from '../../../platform/operations/operation'
import { outsideFetch } from '../../../platform/outside/outside-fetch'
import { log } from '../../../platform/telemetry/log'
import { dropLine } from '../lines/held-lines.server'
import { serverOf } from '../lines/kept.server'
import { ServerId } from '../server'
import { dropGrant, readGrant } from './grants.server'

const Connected = z.object({ serverId: ServerId, name: z.string() })

export const noteConnected = defineOperation({
  name: 'server.connected',
  title: 'Connect a server of tools',
  description: 'Notes that one has signed in at a server. The browser does it when it comes back from there.',
  home: 'person',
  effect: 'write',
  needs: 'tools:use',
  personOnly: true,
  input: z.object({ serverId: ServerId }),
  output: Connected,
  async gather({ caller }, { serverId }) {
    const { name, url } = await serverOf(env, caller, serverId)
    const { personId, organizationId } = caller
    const kept = await readGrant(env, { personId, organizationId, serverId })
    return {
      name,
      url,
      signedIn: kept !== null && !kept.refused,
      scope: kept?.grant.tokens?.scope ?? kept?.grant.scope ?? null,
    }
  },
  run({ sql, memory, now }, { serverId }, { name, url, signedIn, scope }) {
    if (!signedIn) throw conflict('server.signed_out', `You have not signed in at ${name} yet.`)
    dropLine(memory, serverId)
    sql.exec(
      `INSERT INTO toolConnections (serverId, name, url, scope, connectedAt) VALUES (?1, ?2, ?3, ?4, ?5)
       ON CONFLICT (serverId) DO UPDATE SET name = ?2, url = ?3, scope = ?4, connectedAt = ?5`,
      ...[serverId, name, url, scope, now],
    )
    return { serverId, name }
  },
})

export const disconnectServer = defineOperation({
  name: 'server.disconnect',
  title: 'Disconnect from a server of tools',
  description: 'Forgets one’s sign-in at a server and tells the server so. Signing in again is the way back.',
  home: 'person',
  effect: 'write',
  needs: 'tools:use',
  personOnly: true,
  input: z.object({ serverId: ServerId }),
  output: Connected,
  gather: async ({ caller }, { serverId }) => ({ name: (await serverOf(env, caller, serverId)).name }),
  run({ sql, memory, startJob }, { serverId }, { name }) {
    dropLine(memory, serverId)
    sql.exec('DELETE FROM toolConnections WHERE serverId = ?', serverId)
    startJob('tools.revoke', { serverId })
    return { serverId, name }
  },
})

/** Takes the tokens away here and at the server. One that does not answer is not waited for: here they are gone. */
export const revokeJob: Job = {
  name: 'tools.revoke',
  home: 'person',
  async run({ address, memory }: HomeRuntime, payload) {
    const [organizationId = '', personId = ''] = address.name.split('.')
    const owner = { organizationId, personId, serverId: String(payload.serverId) }
    dropLine(memory, owner.serverId)
    const kept = await readGrant(env, owner).catch(() => null)
    await dropGrant(env, owner)
    if (!kept) return
    const revoked = await revokeGrant(kept.grant, outsideFetch(env)).catch(() => false)
    log('info', 'tools.revoked', { revoked })
  },
}

/** Undoing a sign-in ends it; undoing its end leaves nothing to go back to but signing in again. */
export const undoneConnection: Subscriber = {
  name: 'tools.undone',
  event: 'receipt.undone',
  to: ({ from, payload }) => (rowsOf(payload).length > 0 ? [from] : []),
  apply({ sql, startJob }, { payload }) {
    for (const serverId of rowsOf(payload))
      if (sql.exec('SELECT 1 FROM toolConnections WHERE serverId = ?', serverId).toArray().length === 0)
        startJob('tools.revoke', { serverId })
  },
}

const Undone = z.object({ changed: z.array(z.object({ table: z.string(), key: z.string() })) })

const rowsOf = (payload: unknown): string[] => {
  const undone = Undone.safeParse(payload)
  return undone.success
    ? undone.data.changed.filter(({ table }) => table === 'toolConnections').map(({ key }) => key)
    : []
}
