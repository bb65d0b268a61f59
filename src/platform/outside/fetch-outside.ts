import { configOf } from '../config'
import { AppError, isAppError, unavailable } from '../errors'
import { allowedHosts, checkAddress } from './check-address'

export interface OutsideRequest {
  method?: string
  headers?: Record<string, string>
  body?: string
  /** Whether asking twice does no harm, so that a line that breaks is tried again at once; reading never does. */
  repeatable?: boolean
  /** What an answer may weigh, in bytes. */
  mostBytes?: number
  /** How long it all may take. */
  seconds?: number
}

/** An answer from outside, read to its end. */
export interface OutsideAnswer {
  status: number
  headers: Headers
  text: string
  /** Where it came from in the end. */
  url: string
}

/** What sends one request: the runtime's `fetch`, or a test's. */
export type Reach = (url: string, init: RequestInit) => Promise<Response>

export const mostRedirects = 5
/** How long to wait before each new try. Old servers close a line that the runtime takes to be open still. */
const newTries = [10, 100, 400]
const usual = { mostBytes: 5_000_000, seconds: 20 }

/**
 * The one way out: every address that somebody gave is asked through here. Each address on the way, redirects included,
 * is checked before it is asked (`checkAddress`), the answer is bounded in size and time, and passwords do not follow a
 * redirect to another host.
 *
 * A name may still lead to a private address. Where Adjutant is its own server, requests leave through the `OUTSIDE`
 * service, whose network refuses private addresses once names are resolved; on Cloudflare there is no way to them.
 * Hosts in ADJUTANT_PRIVATE_HOSTS are let in and asked directly.
 *
 * Throws `outside.address`, `outside.unreachable`, `outside.slow`, `outside.large` or `outside.redirects`.
 */
export async function fetchOutside(
  env: Pick<Env, 'OUTSIDE'>,
  address: string,
  request: OutsideRequest = {},
  reach?: Reach,
): Promise<OutsideAnswer> {
  const allowed = allowedHosts(configOf(env).ADJUTANT_PRIVATE_HOSTS)
  const { mostBytes, seconds } = { ...usual, ...request }
  const signal = AbortSignal.timeout(seconds * 1000)
  let url = checkAddress(address, allowed)
  let { method = 'GET', body, headers = {} } = request
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const send = reach ?? reachOf(env, url, allowed)
    const init = { method, headers, redirect: 'manual' as const, signal, ...(body !== undefined && { body }) }
    const tries = request.repeatable || method === 'GET' || method === 'HEAD' ? newTries : []
    const { response, text } = await attempt(url, tries, async () => {
      const response = await send(url.href, init)
      const next = response.status >= 300 && response.status < 400 && response.headers.has('location')
      return { response, text: next ? '' : await readBounded(response, mostBytes) }
    })
    const location = response.headers.get('location')
    if (response.status < 300 || response.status >= 400 || location === null)
      return { status: response.status, headers: response.headers, text, url: url.href }
    await response.body?.cancel()
    const next = checkAddress(URL.parse(location, url)?.href ?? location, allowed)
    if (next.origin !== url.origin) headers = withoutSecrets(headers)
    if (response.status === 303 || (response.status < 303 && method === 'POST')) [method, body] = ['GET', undefined]
    url = next
  }
  throw unavailable('outside.redirects', `${url.host} sends us from one address to the next without end.`)
}

/** The network that a request leaves through. */
export function reachOf(env: Pick<Env, 'OUTSIDE'>, url: URL, allowed: ReadonlySet<string>): Reach {
  const trusted = allowed.has(url.hostname) || allowed.has(url.host)
  const outside = env.OUTSIDE
  return trusted || !outside ? (address, init) => fetch(address, init) : (address, init) => outside.fetch(address, init)
}

async function attempt<Result>(url: URL, [wait, ...later]: number[], run: () => Promise<Result>): Promise<Result> {
  try {
    return await run()
  } catch (error) {
    if (isAppError(error)) throw error
    const slow = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')
    if (slow) throw unavailable('outside.slow', `${url.host} took too long to answer. Try again later.`)
    if (wait === undefined)
      throw unavailable('outside.unreachable', `${url.host} can’t be reached. Check the address, or try again later.`)
  }
  await new Promise((resolve) => setTimeout(resolve, wait))
  return attempt(url, later, run)
}

async function readBounded(response: Response, mostBytes: number): Promise<string> {
  if (!response.body) return ''
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const chunk of response.body) {
    size += chunk.byteLength
    if (size > mostBytes) {
      await response.body.cancel().catch(() => undefined)
      const megabytes = Math.round(mostBytes / 100_000) / 10
      throw new AppError('limited', 'outside.large', `The answer is larger than ${megabytes} MB, so it was not read.`)
    }
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

const withoutSecrets = (headers: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) => !/^(authorization|cookie|proxy-authorization)$/i.test(name)),
  )
