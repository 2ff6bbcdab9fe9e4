import type { Outcome } from './check.ts'
import type { TrustAnswer } from './ports.ts'

/** The outcome of a check that a port for trust has answered. An answer that fails without saying why still fails. */
export function toOutcome({ status, reason, findings }: TrustAnswer): Outcome {
  const failed = status === 'failed' || findings.some(({ severity }) => severity === 'error')
  return { status: failed ? 'failed' : status, reason, findings }
}
