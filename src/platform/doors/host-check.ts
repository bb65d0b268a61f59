const usual = ['localhost', '127.0.0.1', '[::1]']

/**
 * Whether a request may be answered under the host name it was sent to. `allowed` is what ADJUTANT_HOSTS says, names
 * separated by commas; `*` allows every name. Answering any name would let a web page elsewhere point its own name at
 * this machine and then read what it finds. The local runtime's own paths under /cdn-cgi/ are never answered.
 */
export function isRefused(url: URL, allowed: string | undefined): boolean {
  if (url.pathname.startsWith('/cdn-cgi/')) return true
  const names = (allowed ?? '').split(',').map((name) => name.trim().toLowerCase())
  const given = names.filter((name) => name !== '')
  const hosts = given.length > 0 ? given : usual
  return !hosts.includes('*') && !hosts.includes(url.hostname.toLowerCase())
}

/** What a refused request is told. */
export const refusal = () =>
  new Response('This server does not answer to that address. Add the host name to ADJUTANT_HOSTS to allow it.\n', {
    status: 421,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
