import { finding, isFinding, isGxError } from '@gxkit/core'
import type { Outcome } from './check.ts'
import type { TrustAnswer } from './ports.ts'

/**
 * The outcome of a check that a port for trust was asked for. An answer that fails without saying why still fails, and so does
 * a port that throws or answers something else: ports are written by others.
 */
export async function askTrust(
  { id, source, signal }: { readonly id: string; readonly source: string; readonly signal?: AbortSignal | undefined },
  ask: () => TrustAnswer | Promise<TrustAnswer>,
): Promise<Outcome> {
  let answer: unknown
  try {
    answer = await ask()
  } catch (error) {
    signal?.throwIfAborted()
    if (isGxError(error)) throw error
    return unusable('the trust port failed', id, source)
  }
  if (!isAnswer(answer)) return unusable('the trust port did not answer { status, reason, findings }', id, source)
  const { status, reason, findings } = answer
  const failed = status === 'failed' || findings.some(({ severity }) => severity === 'error')
  return { status: failed ? 'failed' : status, reason, findings }
}

function isAnswer(answer: unknown): answer is TrustAnswer {
  if (typeof answer !== 'object' || answer === null) return false
  const { status, reason, findings } = answer as Readonly<Record<string, unknown>>
  const isStatus = typeof status === 'string' && statuses.includes(status)
  return isStatus && typeof reason === 'string' && Array.isArray(findings) && findings.every(isFinding)
}

const statuses: readonly string[] = ['passed', 'failed', 'skipped', 'not-checked']

function unusable(problem: string, check: string, source: string): Outcome {
  const location = { source, pointer: '' as const }
  return { status: 'failed', findings: [finding('verify/check-not-completed', { check, problem }, { location })] }
}
