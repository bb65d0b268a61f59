import type { Caller } from '../../platform/caller'
import { configOf } from '../../platform/config'
import type { OutsideServer } from '../../platform/mcp/connect-server'
import { admission } from '../../platform/mcp/sign-in/admission'
import type { SignIn } from '../../platform/mcp/sign-in/sign-in'
import { outsideFetch } from '../../platform/outside/outside-fetch'
import { seal, unseal } from '../../platform/secrets/sealed'
import { serverOf } from './lines/kept.server'
import { grantKeeper, readGrant } from './sign-in/grants.server'
import type { ServerRow } from './tables'

type Asker = Pick<Caller, 'personId' | 'organizationId'>

const purposeOf = (organizationId: string) => `server of tools of ${organizationId}`

export const sealSecret = (env: Env, organizationId: string, text: string) =>
  seal(configOf(env).ADJUTANT_SECRET, purposeOf(organizationId), text)

const open = (env: Env, { organizationId }: ServerRow, sealed: string) =>
  unseal(configOf(env).ADJUTANT_SECRET, purposeOf(organizationId), sealed)

/** A server as it is signed in at, whoever does. */
export async function signInAt(env: Env, row: ServerRow, redirectUrl: string, metadataUrl?: string): Promise<SignIn> {
  const secret = row.clientSecret === null ? undefined : await open(env, row, row.clientSecret)
  const given = row.clientId === null ? undefined : { id: row.clientId, ...(secret && { secret }) }
  const client = { redirectUrl, ...(metadataUrl && { metadataUrl }), ...(given && { given }) }
  return { name: row.name, url: row.url, client, fetch: outsideFetch(env) }
}

/** A server with what this person, or its organization, shows it. */
export async function openServer(
  env: Env,
  row: ServerRow,
  { personId, organizationId }: Asker,
): Promise<OutsideServer> {
  const { name, url, header, secret } = row
  if (header !== null && secret !== null) return { name, url, headers: { [header]: await open(env, row, secret) } }
  const owner = { personId, organizationId, serverId: row.id }
  const kept = await readGrant(env, owner)
  // A token goes only where it was given for, also after the address was changed and changed back.
  if (kept?.grant.url !== url) return { name, url }
  const at = await signInAt(env, row, kept.grant.redirectUrl)
  return { name, url, admission: admission(at, grantKeeper(env, owner)) }
}

/** A server that the caller may use, by its id, with the way to it. Throws where there is none. */
export async function reachServer(env: Env, asker: Asker, serverId: string) {
  const row = await serverOf(env, asker, serverId)
  return { server: await openServer(env, row, asker), fetch: outsideFetch(env) }
}
