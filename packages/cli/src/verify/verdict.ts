import { createReport, finding, isGxError, type JsonObject, type Report } from '@gxkit/core'
import type { VerificationResult } from '@gxkit/verify'

/** What came of one of many documents: plain data, as it goes from thread to thread and onto a line of JSON. */
export interface Verdict {
  /** Undecided: something that is needed could not be looked up or done. It may be decided another time. */
  readonly verdict: 'verified' | 'failed' | 'undecided'
  readonly ok: boolean
  readonly form: VerificationResult['form']
  readonly issuer?: string
  readonly policy?: string
  readonly answers?: VerificationResult['answers']
  /** Codes, once each, in the order of the report. */
  readonly errors: readonly string[]
  readonly warnings: readonly string[]
  /** The first errors in words. */
  readonly findings: readonly { readonly code: string; readonly message: string; readonly pointer?: string }[]
  /** Who answered references. */
  readonly companions?: NonNullable<VerificationResult['document']['companions']>
}

/** Errors that are told in words; all are named by their codes. */
const mostTold = 5

/** Findings that say "could not be looked up" rather than "is wrong". */
const unavailable: ReadonlySet<string> = new Set(['did/unavailable', 'did/refused', 'did/not-found'])
/** Findings that only repeat what others say. */
const follows: ReadonlySet<string> = new Set(['verify/nothing-verified', 'proof/key-unavailable'])

/** Errors of a report without those that repeat others. */
export function errorsOf({ findings }: Report): Report['findings'] {
  return findings.filter((f) => f.severity === 'error' && !follows.has(f.code))
}

/** Whether nothing is wrong but that something could not be looked up. */
export function onlyUnavailable(report: Report): boolean {
  const errors = errorsOf(report)
  return errors.length > 0 && errors.every((f) => unavailable.has(f.code))
}

/** The short form of a result. */
export function verdictOf({ ok, form, answers, policy, document, report }: VerificationResult): Verdict {
  const { issuer, companions } = document
  return {
    verdict: ok ? 'verified' : onlyUnavailable(report) ? 'undecided' : 'failed',
    ok,
    form,
    ...(issuer !== undefined && { issuer }),
    policy: policy.id,
    answers,
    ...told(report),
    ...(companions && { companions }),
  }
}

/** What is said of a document that nothing could be done with: it cannot be read, or the work on it broke down. */
export function brokenVerdict(problem: unknown, source: string): Verdict {
  const isRefused = isGxError(problem) && ['ERR_INPUT_REFUSED', 'ERR_LIMIT'].includes(problem.code)
  const words = isGxError(problem) ? problem.message : typeof problem === 'string' ? problem : 'an unexpected error'
  const params = { check: 'verify', problem: words }
  const found = finding('verify/check-not-completed', params, { location: { source, pointer: '' } })
  const verdict = isRefused ? 'failed' : 'undecided'
  return { verdict, ok: false, form: 'unknown', ...told(createReport({ findings: [found] })) }
}

/** One line of `--ndjson`, with a version of its own, since each line stands alone. */
export function lineOf(index: number, source: string, verdict: Verdict): JsonObject {
  return JSON.parse(JSON.stringify({ formatVersion: '1.0', index, source, ...verdict })) as JsonObject
}

function told(report: Report): Pick<Verdict, 'errors' | 'warnings' | 'findings'> {
  const errors = errorsOf(report)
  const warnings = report.findings.filter(({ severity }) => severity === 'warning')
  return {
    errors: [...new Set(errors.map(({ code }) => code))],
    warnings: [...new Set(warnings.map(({ code }) => code))],
    findings: errors.slice(0, mostTold).map(({ code, message, location }) => {
      const pointer = location?.pointer ?? ''
      return { code, message, ...(pointer !== '' && { pointer }) }
    }),
  }
}
