import { offerOf } from '../features/organizations/membership.server'
import { signUpMode } from '../features/organizations/sign-up.server'
import { homeStub } from '../objects/stubs'
import { configOf } from '../platform/config'
import { answer, answerError, correlationOf } from '../platform/doors/answer'
import { docsPage } from '../platform/doors/docs'
import { performByHttp } from '../platform/doors/http'
import { performByMcp } from '../platform/doors/mcp'
import { openApi } from '../platform/doors/openapi'
import { requireSameOrigin } from '../platform/doors/origin'
import { callerHeader } from '../platform/durable/sockets'
import { missing } from '../platform/errors'
import { RoomId } from '../platform/ids'
import { personHome, roomHome } from '../platform/operations/address'
import { accountsOf, authenticate, originOf } from './authenticate.server'
import { catalogue, policy } from './features.server'
import { createHomes } from './homes.server'

/** What of better-auth is open: everything else about people is an operation, with a receipt. */
const accountPaths = new Set([
  'sign-up/email',
  'sign-in/email',
  'sign-out',
  'get-session',
  'change-password',
  'list-sessions',
  'revoke-session',
  'revoke-other-sessions',
  'revoke-sessions',
])

/** Every door for programs: operations by HTTP and MCP, sockets, accounts, and what describes them. */
export async function handleApi(request: Request, env: Env, _context?: ExecutionContext): Promise<Response> {
  const correlationId = correlationOf(request)
  try {
    return await route(request, env, correlationId)
  } catch (error) {
    return answerError(error, correlationId)
  }
}

async function route(request: Request, env: Env, correlationId: string): Promise<Response> {
  const { pathname } = new URL(request.url)
  if (pathname === '/mcp') return mcp(request, env)
  const path = pathname.replace(/^\/api\/?/, '')
  if (path === 'health') return answer(200, { ok: true }, correlationId)
  if (path === 'openapi.json') return answer(200, openApi(catalogue.values(), originOf(request, env)), correlationId)
  if (path === 'docs') return docsPage(catalogue.values())
  if (path === 'sign-up') return answer(200, await signUp(request, env), correlationId)
  if (path.startsWith('auth/')) return account(request, env, path.slice('auth/'.length))
  if (path.startsWith('socket/')) return socket(request, env, path.slice('socket/'.length))
  return operation(request, env)
}

async function operation(request: Request, env: Env) {
  const caller = await authenticate(request, env)
  if (caller.via === 'web') requireSameOrigin(request, originOf(request, env))
  return performByHttp({ catalogue, homes: createHomes(env) }, request, caller)
}

async function mcp(request: Request, env: Env) {
  requireSameOrigin(request, originOf(request, env))
  const { grants, ...caller } = await authenticate(request, env)
  const door = { operations: catalogue.values(), policy, homes: createHomes(env) }
  return performByMcp(door, request, { ...caller, grants, via: 'mcp' })
}

/** Hands an upgrade to the object it names; only this door may say who the caller is. */
async function socket(request: Request, env: Env, name: string) {
  const caller = await authenticate(request, env)
  requireSameOrigin(request, originOf(request, env))
  const address = name === 'person' ? personHome(caller) : roomHome(readRoom(name))
  const headers = new Headers(request.headers)
  for (const secret of ['cookie', 'authorization']) headers.delete(secret)
  headers.set(callerHeader, JSON.stringify(caller))
  return homeStub(env, address).fetch(new Request(request.url, { headers }))
}

function readRoom(name: string) {
  const room = RoomId.safeParse(name)
  if (!room.success)
    throw missing('socket.unknown', 'Connect to /api/socket/person or to /api/socket/ and a room’s id.')
  return room.data
}

function account(request: Request, env: Env, path: string) {
  if (!accountPaths.has(path)) throw missing('account.unknown', 'There is nothing at this address.')
  return accountsOf(request, env).handler(request)
}

/** How one signs up here, for the page of somebody who has no account yet, and what their invitation offers. */
async function signUp(request: Request, env: Env) {
  const mode = await signUpMode(env.DIRECTORY, configOf(env).ADJUTANT_OPEN_SIGN_UP)
  const code = new URL(request.url).searchParams.get('invitation')
  return { ok: true, mode, invitation: code === null ? null : await offerOf(env.DIRECTORY, code) }
}
