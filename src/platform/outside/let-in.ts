import { AppError, invalid } from '../errors'
import { isClosedAddress, readAddress } from './internet-address'

const neverLetIn =
  /(^|\.)(metadata(\.google)?\.internal|metadata\.tencentyun\.com|metadata\.aliyun\.com)$|^instance-data\./

/**
 * Hosts of the private network that an organization may ask, each with its port: one service, not the whole machine.
 * Addresses at which clouds tell secrets are never among them. Where anybody may open an account, anybody owns an
 * organization, so there only the server's own configuration lets hosts in.
 */
export function checkHosts(hosts: string[], openSignUp: boolean): string[] {
  if (openSignUp && hosts.length > 0)
    throw new AppError(
      'forbidden',
      'outside.open_server',
      'Anybody may open an account on this server, so its administrator lets hosts in, with ADJUTANT_PRIVATE_HOSTS.',
    )
  return [...new Set(hosts.map(checkHost))]
}

function checkHost(text: string): string {
  const url = URL.parse(`http://${text}`)
  if (!url || url.port === '' || url.host !== text.toLowerCase())
    throw invalid('outside.host', `Write “${text}” as a host and a port, such as 127.0.0.1:11434.`)
  if (neverLetIn.test(url.hostname) || linkLocal(url.hostname))
    throw invalid('outside.host_closed', `“${text}” is where clouds keep secrets, so it is never let in.`)
  return url.host
}

/** 169.254.0.0/16, fe80::/10 and the unique-local addresses at which clouds answer, in every spelling. */
function linkLocal(host: string): boolean {
  const address = readAddress(host)
  if (!address || !isClosedAddress(host)) return false
  if (address.width === 32) return address.value >> 16n === 0xa9fen
  const carried = address.value & 0xffff_ffffn
  return address.value >> 118n === 0x3fan || address.value >> 112n === 0xfd00n || carried >> 16n === 0xa9fen
}
