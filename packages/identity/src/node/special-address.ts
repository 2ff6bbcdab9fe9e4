import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** IANA IPv4 special-purpose address registry, multicast and reserved space. */
const special4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const

/** IANA IPv6 special-purpose address registry, as far as it lies inside 2000::/3; everything outside is refused anyway. */
const special6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
] as const

/**
 * Tells whether an address is anything but an ordinary public one: private, loopback, link-local, documentation, multicast,
 * an IPv4 address in IPv6 clothes, or no address at all.
 *
 * @example
 * isSpecialAddress('::ffff:127.0.0.1') // true
 */
export function isSpecialAddress(address: string): boolean {
  if (isIPv4(address)) return blocked4().check(address, 'ipv4')
  if (!isIPv6(address) || address.includes('%')) return true
  const groups = groupsOf(address)
  // NAT64 (RFC 6052): on networks with IPv6 only, this is how public IPv4 hosts are reached.
  if (groups[0] === 0x64 && groups[1] === 0xff9b && groups.slice(2, 6).every((g) => g === 0)) {
    const [high = 0, low = 0] = groups.slice(6)
    return isSpecialAddress([high >> 8, high & 255, low >> 8, low & 255].join('.'))
  }
  if (((groups[0] ?? 0) & 0xe000) !== 0x2000) return true
  return blocked6().check(address, 'ipv6')
}

function blocked4(): BlockList {
  const list = new BlockList()
  for (const [network, prefix] of special4) list.addSubnet(network, prefix, 'ipv4')
  return list
}

function blocked6(): BlockList {
  const list = new BlockList()
  for (const [network, prefix] of special6) list.addSubnet(network, prefix, 'ipv6')
  return list
}

/** The eight groups of an IPv6 address; the URL parser brings every spelling into one form first. */
function groupsOf(address: string): number[] {
  const text = new URL(`http://[${address}]/`).hostname.slice(1, -1)
  const [head = '', tail] = text.split('::')
  const toGroups = (part: string): number[] => (part === '' ? [] : part.split(':').map((g) => Number.parseInt(g, 16)))
  const [left, right] = [toGroups(head), toGroups(tail ?? '')]
  return [...left, ...new Array<number>(8 - left.length - right.length).fill(0), ...right]
}
