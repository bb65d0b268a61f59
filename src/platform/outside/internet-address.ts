/** Networks that no one on the outside lives in: this machine, private and link-local ones, those for tests and groups. */
const closedV4: [network: string, bits: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]
const closedV6: [network: string, bits: number][] = [
  ['::', 96],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
]
/** Networks whose addresses carry an IPv4 address, and where in it that begins. */
const carriersV6: [network: string, bits: number, at: number][] = [
  ['::ffff:0:0', 96, 96],
  ['::ffff:0:0:0', 96, 96],
  ['64:ff9b::', 96, 96],
  ['64:ff9b:1::', 48, 96],
  ['2002::', 16, 16],
]

/** An address in bits: 32 or 128 of them, in a number and its width; `undefined` for what is a name. */
export function readAddress(host: string): { value: bigint; width: 32 | 128 } | undefined {
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host)) return { value: readV4(host), width: 32 }
  const bare = /^\[(.*)\]$/.exec(host)?.[1]
  return bare === undefined ? undefined : { value: readV6(bare), width: 128 }
}

/** Whether an address belongs to no one outside. What can't be told is taken to. */
export function isClosedAddress(host: string): boolean {
  const address = readAddress(host)
  if (!address) return false
  const { value, width } = address
  if (width === 32) return closedV4.some(([network, bits]) => within(value, readV4(network), bits, 32))
  const carried = carriersV6.find(([network, bits]) => within(value, readV6(network), bits, 128))
  if (carried) return isClosedAddress(writeV4((value >> BigInt(96 - carried[2])) & 0xffff_ffffn))
  return closedV6.some(([network, bits]) => within(value, readV6(network), bits, 128))
}

const within = (value: bigint, network: bigint, bits: number, width: number) =>
  value >> BigInt(width - bits) === network >> BigInt(width - bits)

const readV4 = (text: string) => text.split('.').reduce((value, part) => (value << 8n) | BigInt(part), 0n)
const writeV4 = (value: bigint) => [24n, 16n, 8n, 0n].map((bits) => (value >> bits) & 255n).join('.')

function readV6(text: string): bigint {
  const [before = '', after] = text.split('::')
  const groups = (part: string) => (part === '' ? [] : part.split(':').map((group) => BigInt(`0x${group}`)))
  const [front, back] = [groups(before), groups(after ?? '')]
  const all =
    after === undefined ? front : [...front, ...Array<bigint>(8 - front.length - back.length).fill(0n), ...back]
  return all.reduce((value, group) => (value << 16n) | group, 0n)
}
