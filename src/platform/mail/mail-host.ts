import { invalid } from '../errors'
import { checkAddress } from '../outside/check-address'

/** The ports mail servers take messages at. */
const mailPorts = new Set([25, 465, 587, 2525])

/**
 * A mail server that may be asked, as `host:port`, or an error that says why not: its name and its address are checked
 * as those of any server outside, and the port must be one that takes mail. `allowed` names hosts (`host` or
 * `host:port`) that are let in all the same.
 */
export function checkMailHost(host: string, port: number, allowed: ReadonlySet<string>): string {
  const url = URL.parse(`https://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}`)
  if (!url || url.host !== url.hostname || url.pathname !== '/' || url.username !== '' || url.search !== '')
    throw invalid('mail.host', `“${host}” is not the name of a server. Write it like smtp.example.com.`)
  const at = `${url.hostname}:${port}`
  if (allowed.has(at) || allowed.has(url.hostname)) return at
  checkAddress(`https://${url.hostname}`)
  if (!mailPorts.has(port)) throw invalid('mail.port', `Mail servers listen at 587, 465, 25 or 2525, not at ${port}.`)
  return at
}
