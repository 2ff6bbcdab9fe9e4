import type { Finding } from '@gxkit/core'

/** How a check ended. */
export type Outcome =
  | { readonly status: 'passed'; readonly reason?: string; readonly findings?: readonly Finding[] }
  | { readonly status: 'failed'; readonly reason?: string; readonly findings: readonly Finding[] }
  | { readonly status: 'not-checked'; readonly reason: string; readonly findings?: readonly Finding[] }
  | { readonly status: 'skipped'; readonly reason: string; readonly findings?: readonly Finding[] }

/** One named check: a value in a list, run in order. */
export interface CheckDefinition<Subject> {
  /** Stable name, e.g. `credential/validity-period`. */
  readonly id: string
  /** The clause of the specification that asks for it. */
  readonly clause?: string
  /** Checks that must have passed before; otherwise this one is skipped. */
  readonly requires: readonly string[]
  /** Asked of a presentation without a proof too, since it is about the credentials in it. */
  readonly alsoOfUnsigned?: boolean
  /** Whether the check has a meaning for this subject at all; if not, it is not listed. */
  readonly applies: (subject: Subject) => boolean
  readonly run: (subject: Subject) => Outcome | Promise<Outcome>
}

/** Passed if nothing of severity `error` was found, failed otherwise. */
export function judge(findings: readonly Finding[], reason?: string): Outcome {
  if (findings.some((f) => f.severity === 'error')) return { status: 'failed', findings }
  return { status: 'passed', findings, ...(reason !== undefined && { reason }) }
}
