import { createReport, type Finding, type Report } from '@gxkit/core'
import type { VerificationSuccess } from '@gxkit/verify'

/** Nothing was obtained, and why. */
export interface NotObtained {
  readonly ok: false
  /**
   * `not-sent`: what would have been sent does not verify here. `refused`: the service said no. `not-accepted`: it
   * answered, and the answer does not hold.
   */
  readonly reason: 'not-sent' | 'refused' | 'not-accepted'
  readonly report: Report
  /** The answer that was not accepted, as it came; for looking at, not for use. */
  readonly answer?: string
}

/** A credential of a clearing house that holds. */
export interface Obtained {
  readonly ok: true
  /** The credential exactly as it came: a compact token, or JSON text in version 1. */
  readonly credential: string
  readonly verified: VerificationSuccess
  readonly report: Report
}

/** What became of a request. */
export type Outcome = Obtained | NotObtained

/** No credential, with findings. */
export function notObtained(reason: NotObtained['reason'], findings: readonly Finding[], answer?: string): NotObtained {
  return { ok: false, reason, report: createReport({ findings }), ...(answer !== undefined && { answer }) }
}
