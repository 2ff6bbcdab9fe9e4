import type { Finding } from './finding.ts'
import type { Location } from './location.ts'

/**
 * The outcome of a check. `skipped`: its precondition failed. `not-checked`: it could not be or was not asked to be done;
 * silence never counts as yes.
 */
export type CheckStatus = 'passed' | 'failed' | 'skipped' | 'not-checked'

/** One named step of an examination, run or not. */
export interface Check {
  /** Stable name, e.g. `proof/signature`. */
  readonly id: string
  readonly status: CheckStatus
  /** The document that was checked. */
  readonly location?: Location
  /** Why it was skipped or not checked, or what exactly passed. */
  readonly reason?: string
  /** The clause of the specification that asks for it. */
  readonly clause?: string
}

/** A document that was looked at; those decoded from inside others name where they came from. */
export interface Source {
  readonly name: string
  readonly mediaType?: string
  readonly inside?: Location
}

/**
 * What was found, what was checked, and what was not. Stable JSON; minor versions add members, and readers ignore those
 * that they do not know. 1.1 added `fixes` to findings, 1.2 `messages` to their
 * `shacl`.
 */
export interface Report {
  readonly formatVersion: '1.2'
  /** No finding of severity `error`, no check failed or skipped, and at least one check passed. */
  readonly ok: boolean
  readonly findings: readonly Finding[]
  readonly checks: readonly Check[]
  readonly sources: readonly Source[]
}

/**
 * Gathers findings and checks into a report with a stable order (source, place, code) and without repetitions.
 *
 * @example
 * createReport({ findings: [], checks: [{ id: 'shape/conforms', status: 'passed' }] }).ok // true
 */
export function createReport(content: {
  readonly findings?: readonly Finding[]
  readonly checks?: readonly Check[]
  readonly sources?: readonly Source[]
}): Report {
  const checks = content.checks ?? []
  const findings = distinct([...(content.findings ?? [])].sort(byPlace))
  const ok =
    !findings.some((f) => f.severity === 'error') &&
    !checks.some((c) => c.status === 'failed' || c.status === 'skipped') &&
    checks.some((c) => c.status === 'passed')
  return { formatVersion: '1.2', ok, findings, checks, sources: content.sources ?? [] }
}

/**
 * One report out of several, in their order.
 *
 * @example
 * const passed = createReport({ checks: [{ id: 'shape/conforms', status: 'passed' }] })
 * const failed = createReport({ checks: [{ id: 'proof/signature', status: 'failed' }] })
 * mergeReports([passed, failed]).ok // false
 */
export function mergeReports(reports: readonly Report[]): Report {
  return createReport({
    findings: reports.flatMap((r) => r.findings),
    checks: reports.flatMap((r) => r.checks),
    sources: reports.flatMap((r) => r.sources),
  })
}

function sortKey(f: Finding): readonly [string, number, string, string, string] {
  const { source = '', pointer = '', range } = f.location ?? {}
  return [source, range?.start ?? -1, pointer, f.code, f.message]
}

function byPlace(a: Finding, b: Finding): number {
  const [left, right] = [sortKey(a), sortKey(b)]
  for (const [i, x] of left.entries()) {
    const y = right[i] as typeof x
    if (x !== y) return x < y ? -1 : 1
  }
  return 0
}

function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter((f) => {
    const key = JSON.stringify(sortKey(f))
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
