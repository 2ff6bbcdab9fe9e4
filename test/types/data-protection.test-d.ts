import type { SnapshotPolicyFacts } from 'gxkit/loire'

export const right: SnapshotPolicyFacts = { protectionFrequency: 'Daily', protectionRetention: '30 days' }

export const wrong: readonly SnapshotPolicyFacts[] = [
  // @ts-expect-error a frequency that is not in the list
  { ...right, protectionFrequency: 'now and then' },
  // @ts-expect-error a duration has a unit
  { ...right, protectionRetention: '30' },
]
