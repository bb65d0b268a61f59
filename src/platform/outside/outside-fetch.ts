import { configOf } from '../config'
import { unavailable } from '../errors'
import { allowedHosts, checkAddress } from './check-address'
import { mostRedirects, reachOf } from './fetch-outside'

/**
 * A `fetch` for libraries that bring their own protocol and read answers as they come. Addresses, redirects and the
 * network it leaves through are as with `fetchOutside`; bounding size and time is up to whoever reads the answer. `letIn`
 * names hosts (`host:port`) beside those of the configuration. Who asks with `redirect: 'manual'` sees redirects as they are.
 *
 * Throws `outside.address` and `outside.redirects`; what the network throws comes through as it is.
 */
export const outsideFetch =
  (env: Pick<Env, 'OUTSIDE'>, letIn: Iterable<string> = []): typeof fetch =>
  async (input, init) => {
    const allowed = new Set([...allowedHosts(configOf(env).ADJUTANT_PRIVATE_HOSTS), ...letIn])
    const request = new Request(input, init)
    const body = request.body ? await request.text() : undefined
    let url = checkAddress(request.url, allowed)
    let headers = Object.fromEntries(request.headers)
    for (let hop = 0; hop <= mostRedirects; hop++) {
      const { method, signal } = request
      const asked: RequestInit = { method, headers, redirect: 'manual', signal, ...(body !== undefined && { body }) }
      const response = await reachOf(env, url, allowed)(url.href, asked)
      const location = response.headers.get('location')
      if (response.status < 300 || response.status >= 400 || location === null || request.redirect === 'manual')
        return response
      await response.body?.cancel()
      const next = checkAddress(URL.parse(location, url)?.href ?? location, allowed)
      if (next.origin !== url.origin) headers = harmless(headers)
      url = next
    }
    throw unavailable('outside.redirects', `${url.host} sends us from one address to the next without end.`)
  }

/** What another host may be shown: a token can stand in a header of any name. */
const harmless = (headers: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) => /^(?:accept|content-type|mcp-protocol-version)$/i.test(name)),
  )
