import { connect } from 'cloudflare:sockets'
import type { Duplex } from 'node:stream'
import { configOf } from '../config'
import { isAppError } from '../errors'
import { allowedHosts } from '../outside/check-address'
import { saidBy, tryLater } from './failure'
import { checkMailHost } from './mail-host'
import { streamOf } from './socket-stream'
import { startTls } from './start-tls'

/** Where mail is handed in. `starttls` begins in the open and turns to TLS before anything is said; `none` is for one's own network. */
export interface SmtpServer {
  host: string
  port: number
  security: 'tls' | 'starttls' | 'none'
  account: string | null
  password: string | null
  /** How long it may say nothing, in milliseconds; half a minute where left out. */
  patience?: number
}

/** How long opening a line may take, in milliseconds. */
const opening = 15_000

/**
 * A line to a mail server. Its address is checked, and it leaves through `OUTSIDE` where there is that service, whose
 * network refuses private addresses once names are resolved; hosts let in are asked directly. Throws `mail.host`,
 * `mail.port`, `outside.address` or `mail.later`.
 */
export async function openLine(
  env: Pick<Env, 'OUTSIDE' | 'INSIDE'>,
  { host, port, security, patience = opening }: SmtpServer,
  letIn: Iterable<string> = [],
): Promise<Duplex> {
  const allowed = new Set([...allowedHosts(configOf(env).ADJUTANT_PRIVATE_HOSTS), ...letIn])
  const at = checkMailHost(host, port, allowed)
  const trusted = allowed.has(at) || allowed.has(host)
  const secureTransport = { tls: 'on', starttls: 'starttls', none: 'off' } as const
  const options = { secureTransport: secureTransport[security], allowHalfOpen: false }
  const way = trusted ? env.INSIDE : env.OUTSIDE
  let socket: Socket | undefined
  try {
    socket = way ? way.connect(at, options) : connect(at, options)
    return await withinTime(host, Math.min(opening, patience), opened(socket, security, host))
  } catch (error) {
    void socket?.close().catch(() => undefined)
    if (isAppError(error)) throw error
    throw tryLater(host, `can’t be reached at port ${port}${reasonOf(error, security)}`)
  }
}

async function opened(socket: Socket, security: SmtpServer['security'], host: string): Promise<Duplex> {
  if (security === 'starttls') return startTls(socket, host)
  await socket.opened
  return streamOf(socket)
}

async function withinTime<Result>(host: string, milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(tryLater(host, 'did not answer in time')), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** The runtime says little of why; that TLS was refused is worth telling. */
function reasonOf(error: unknown, security: SmtpServer['security']) {
  const said = saidBy(error instanceof Error ? error.message : error)
  if (/tls|ssl|certificate/i.test(said)) return `: ${said}`
  return security === 'none' ? '' : ', or not with TLS'
}
