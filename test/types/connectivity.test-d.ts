import type { DatacenterAllocationFacts } from 'gxkit/loire'

export const right: DatacenterAllocationFacts = { refersTo: 'urn:datacenter:1', floor: '2' }

export const wrong: readonly DatacenterAllocationFacts[] = [
  // @ts-expect-error references are absolute
  { refersTo: 'datacenter' },
  // @ts-expect-error what it refers to is required
  { floor: '2' },
]
