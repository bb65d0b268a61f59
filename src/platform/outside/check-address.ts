import { invalid } from '../errors'
import { isClosedAddress, readAddress } from './internet-address'

/** Names that lead inside: this machine, the local network, the metadata services of clouds. */
const closedNames =
  /(^|\.)(localhost|localdomain|local|internal|intranet|lan|home|corp|private|arpa|onion|test|invalid)$/
/** Names under which every address can be had, also those inside. */
const namesForAnything =
  /(^|\.)(nip\.io|sslip\.io|xip\.io|localtest\.me|lvh\.me|vcap\.me|lacolhost\.com|yoogle\.com|rbndr\.us|1u\.ms|r3dir\.me)$/
const metadataNames = /^(metadata\.tencentyun\.com|metadata\.aliyun\.com|instance-data\..+)$/

const refused = (why: string) => invalid('outside.address', `That address can’t be opened: ${why}`)

/**
 * An address outside that may be asked, or an error that says why not. Only http and https, no name and password in it,
 * no address of this machine or a private network in whatever spelling, no name that leads inside, no port of another
 * service. `allowed` names hosts (`host` or `host:port`) that the administrator lets in all the same.
 *
 * What a name leads to is not looked up here: the network that the request leaves through refuses private addresses
 * (see `fetchOutside`).
 */
export function checkAddress(address: string, allowed: ReadonlySet<string> = new Set()): URL {
  if (!URL.canParse(address)) throw refused('it is not an address. Write it like https://example.com/calendar.ics.')
  const url = new URL(address)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw refused('only http and https are.')
  if (url.username || url.password) throw refused('leave the name and the password out of it.')
  if (allowed.has(url.hostname) || allowed.has(url.host)) return url
  const name = url.hostname.replace(/\.$/, '')
  if (isClosedAddress(name)) throw refused('it is inside a private network.')
  if (readAddress(name)) return checkPort(url)
  if (!name.includes('.')) throw refused('it has no full name, such as example.com.')
  if (closedNames.test(name) || namesForAnything.test(name) || metadataNames.test(name))
    throw refused('its name leads inside a private network.')
  return checkPort(url)
}

function checkPort(url: URL): URL {
  const port = Number(url.port || 443)
  if (port < 1024 && port !== 80 && port !== 443) throw refused(`port ${port} belongs to another service.`)
  return url
}

/** The hosts an administrator let in, as the configuration lists them. */
export const allowedHosts = (setting: string | undefined): ReadonlySet<string> =>
  new Set(
    (setting ?? '')
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean),
  )
