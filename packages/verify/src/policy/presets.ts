import { GxError } from '@gxkit/core'
import { presets } from './generated/presets.ts'
import type { Policy } from './policy.ts'

/** The policies that come with the toolkit, each of them a file in `policies/`; the first is the default. */
export const policies: readonly Policy[] = presets

/**
 * Finds a policy that comes with the toolkit.
 *
 * @example
 * findPolicy('w3c-strict')?.noExpiry // 'fail'
 */
export function findPolicy(id: string): Policy | undefined {
  return policies.find((policy) => policy.id === id)
}

/** What is asked where nobody chose a policy. */
export function defaultPolicy(): Policy {
  const [first] = policies
  if (first === undefined) throw new GxError('ERR_INTERNAL', 'there is no default policy')
  return first
}
