import { z } from 'zod'
import type { Caller } from '../../platform/caller'
import { configOf } from '../../platform/config'
import { digest, newSecret } from '../../platform/directory/secret'
import { answer } from '../../platform/doors/answer'
import { readJsonBody } from '../../platform/doors/body'
import { forbidden, invalid, isAppError, missing } from '../../platform/errors'
import { clientMetadata } from '../../platform/mcp/sign-in/grant'
import { beginSignIn, finishSignIn } from '../../platform/mcp/sign-in/sign-in'
import type { Homes } from '../../platform/operations/context'
import type { Policy } from '../../platform/operations/policy'
import { allowedHosts, checkAddress } from '../../platform/outside/check-address'
import { logBug } from '../../platform/telemetry/log'
import { serverOf } from './lines/kept.server'
import { signInAt } from './reach.server'
import { ServerId } from './server'
import { noteConnected } from './sign-in/connect.server'
import { keepGrant, readGrant } from './sign-in/grants.server'
import { findPending, keepPending, mostPatience, takePending } from './sign-in/pending.server'

/** What the door needs of the rest: who asks (in an organization, where one is named), our own address, and the homes. */
export interface DoorParts {
  env: Env
  origin: string
  authenticate(organizationId?: string): Promise<Caller>
  /** Refuses what another site made the browser send. */
  requireOwnPage(): void
  policy: Policy
  homes: Homes
  correlationId: string
}

const callback = '/api/tools/callback'
const cookieName = 'adjutant-sign-in'

/** The addresses by which people sign in at servers of tools: the beginning, the way back, and who we say we are. */
export async function handleToolSignIn(request: Request, path: string, parts: DoorParts): Promise<Response> {
  if (path === 'connect' && request.method === 'POST') return connect(request, parts)
  if (path === 'callback' && request.method === 'GET') return comeBack(request, parts)
  if (path === 'client.json') return answer(200, metadataOf(parts.origin), parts.correlationId)
  throw missing('tools.unknown', 'There is nothing at this address.')
}

const redirectUrlOf = (origin: string) => `${origin}${callback}`
const metadataUrlOf = (origin: string) => (origin.startsWith('https:') ? `${origin}/api/tools/client.json` : undefined)
const metadataOf = (origin: string) => ({
  client_id: metadataUrlOf(origin) ?? `${origin}/api/tools/client.json`,
  client_uri: origin,
  token_endpoint_auth_method: 'none',
  ...clientMetadata({ redirectUrl: redirectUrlOf(origin) }),
})

/** Begins a sign-in and says which page to go to. The browser that began it gets a mark, without which nobody can finish it. */
async function connect(request: Request, parts: DoorParts) {
  const { env, origin } = parts
  parts.requireOwnPage()
  const caller = await parts.authenticate()
  const everywhere = { organizationId: null, ownerId: null, member: true, exists: true }
  const decision = parts.policy(caller, noteConnected, everywhere)
  if (decision.verdict === 'deny') throw forbidden(decision.code, decision.reason)
  const input = z.object({ serverId: ServerId }).safeParse(await readJsonBody(request))
  if (!input.success) throw invalid('tools.input', 'Name the server to sign in at.')
  const { personId, organizationId } = caller
  const owner = { personId, organizationId, serverId: input.data.serverId }
  const row = await serverOf(env, caller, owner.serverId)
  const redirectUrl = redirectUrlOf(origin)
  const kept = await readGrant(env, owner).catch(() => null)
  const before = kept && kept.grant.url === row.url && kept.grant.redirectUrl === redirectUrl ? kept.grant : null
  const [state, browser] = [newSecret(''), newSecret('')]
  const at = await signInAt(env, row, redirectUrl, metadataUrlOf(origin))
  const { page, grant } = await beginSignIn(at, { state, before, scope: kept?.scope ?? undefined })
  checkAddress(page.href, allowedHosts(configOf(env).ADJUTANT_PRIVATE_HOSTS))
  await keepPending(env, owner, { state, browser, grant: { ...grant, url: row.url, redirectUrl } })
  const response = answer(200, { ok: true, output: { page: page.href } }, parts.correlationId)
  response.headers.append('set-cookie', cookie(origin, browser, mostPatience / 1000))
  return response
}

const cookie = (origin: string, value: string, seconds: number) =>
  `${cookieName}=${value}; Path=${callback}; HttpOnly; SameSite=Lax; Max-Age=${seconds}${origin.startsWith('https:') ? '; Secure' : ''}`

/** The way back: shows the settings again, with what came of it. Nothing that the server wrote is shown. */
async function comeBack(request: Request, parts: DoorParts) {
  const { searchParams } = new URL(request.url)
  const result = await finish(request, searchParams, parts).catch((error: unknown) => {
    if (!isAppError(error)) logBug('tools.callback', error, { correlationId: parts.correlationId })
    return { problem: isAppError(error) ? error.code : 'tools.sign_in_failed' }
  })
  const words = new URLSearchParams(Object.entries(result))
  const headers = new Headers({
    location: `/settings/tools?${words}`,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  })
  headers.append('set-cookie', cookie(parts.origin, '', 0))
  return new Response(null, { status: 303, headers })
}

const notYours = () => forbidden('tools.state', 'This answer belongs to no sign-in of yours. Connect the server again.')

async function finish(request: Request, answered: URLSearchParams, parts: DoorParts): Promise<Record<string, string>> {
  const { env, homes } = parts
  const state = answered.get('state') ?? ''
  const pending = state === '' ? null : await findPending(env, state)
  if (!pending) throw notYours()
  const { grant, browser, ...owner } = pending
  const caller = await parts.authenticate(owner.organizationId)
  const mark = new RegExp(`(?:^|;\\s*)${cookieName}=([^;]+)`).exec(request.headers.get('cookie') ?? '')?.[1]
  if (caller.via !== 'web' || caller.personId !== owner.personId || (await digest(mark ?? '')) !== browser)
    throw notYours()
  if (!(await takePending(env, state))) throw notYours()
  const row = await serverOf(env, caller, owner.serverId)
  if (row.url !== grant.url) throw notYours()
  const [code, issuer, error] = ['code', 'iss', 'error'].map((name) => answered.get(name))
  const at = await signInAt(env, row, grant.redirectUrl, metadataUrlOf(parts.origin))
  try {
    const finished = await finishSignIn(at, grant, { code, issuer, error })
    await keepGrant(env, owner, { ...finished, url: grant.url, redirectUrl: grant.redirectUrl })
  } catch (problem) {
    if (!isAppError(problem)) throw problem
    return { server: owner.serverId, problem: problem.code }
  }
  const outcome = await homes.perform({ operation: 'server.connected', input: { serverId: owner.serverId }, caller })
  return outcome.status === 'completed'
    ? { server: owner.serverId }
    : { server: owner.serverId, problem: 'tools.sign_in_failed' }
}
