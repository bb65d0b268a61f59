import { handleToolSignIn } from '../features/tools/door.server'
import { homeStub } from '../objects/stubs'
import { answer, answerError, correlationOf } from '../platform/doors/answer'
import { docsPage } from '../platform/doors/description/docs'
import { openApi } from '../platform/doors/description/openapi'
import { performByHttp } from '../platform/doors/http'
import { performByMcp } from '../platform/doors/mcp'
import { requireSameOrigin } from '../platform/doors/origin'
import { callerHeader } from '../platform/durable/sockets'
import { missing } from '../platform/errors'
import { RoomId } from '../platform/ids'
import { personHome, roomHome } from '../platform/operations/address'
import { handleAccount, howToSignUp } from './accounts.server'
import { authenticate, originOf } from './authenticate.server'
import { catalogue, policy } from './features.server'
import { createHomes } from './homes.server'
import { keepVisit } from './visits/keep.server'
import { lookAround } from './visits/look-around.server'

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
  if (path === 'sign-up') return answer(200, await howToSignUp(request, env), correlationId)
  if (path === 'look-around' && request.method === 'POST') return lookAround(request, env)
  if (path === 'look-around/keep' && request.method === 'POST') return keepVisit(request, env)
  if (path.startsWith('auth/')) return handleAccount(request, env, path.slice('auth/'.length))
  if (path.startsWith('tools/')) return signInAtTools(request, env, path.slice('tools/'.length))
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

/** Signing in at a server of tools: the browser leaves from here and comes back to here. */
function signInAtTools(request: Request, env: Env, path: string) {
  const origin = originOf(request, env)
  return handleToolSignIn(request, path, {
    env,
    origin,
    policy,
    authenticate: (organizationId) =>
      authenticate(organizationId ? inOrganization(request, organizationId) : request, env),
    requireOwnPage: () => requireSameOrigin(request, origin),
    homes: createHomes(env),
    correlationId: correlationOf(request),
  })
}

function inOrganization(request: Request, organizationId: string) {
  const headers = new Headers(request.headers)
  headers.set('adjutant-organization', organizationId)
  return new Request(request, { headers })
}

function readRoom(name: string) {
  const room = RoomId.safeParse(name)
  if (!room.success)
    throw missing('socket.unknown', 'Connect to /api/socket/person or to /api/socket/ and a room’s id.')
  return room.data
}
