/**
 * Whether a request must not be answered under the host name it was sent to. `allowed` is what ADJUTANT_HOSTS says:
 * names separated by commas, `*` for any. A server on one machine always says it, because answering any name would let
 * a web page point its own name at this machine and read what it finds; where nothing is said, the platform's routes
 * have decided. The local runtime's own paths under /cdn-cgi/ are never answered.
 */
export function isRefused(url: URL, allowed: unknown): boolean {
  if (url.pathname.startsWith('/cdn-cgi/')) return true
  if (typeof allowed !== 'string' || allowed.trim() === '') return false
  const names = allowed.split(',').map((name) => name.trim().toLowerCase())
  return !names.includes('*') && !names.includes(url.hostname.toLowerCase())
}

/** What a refused request is told. */
export const refusal = () =>
  new Response('This server does not answer to that address. Add the host name to ADJUTANT_HOSTS to allow it.\n', {
    status: 421,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
