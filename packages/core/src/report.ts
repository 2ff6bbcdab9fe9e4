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
 * A JSON-LD context that documents name, and what it was read as. What stands behind an address can change; what has this
 * digest cannot.
 */
export interface ContextUsed {
  readonly url: string
  /** `sha256-` and 64 hexadecimal digits, of the canonical form of the context document (RFC 8785). */
  readonly digest: string
  /** The release whose vocabulary it is, e.g. `gaia-x-25.11`. */
  readonly release?: string
}

/**
 * What was found, what was checked, and what was not. Stable JSON; minor versions add members, and readers ignore those
 * that they do not know. 1.1 added `fixes` to findings, 1.2 `messages` to their
 * `shacl`, 1.3 `contexts`.
 */
export interface Report {
  readonly formatVersion: '1.3'
  /** No finding of severity `error`, no check failed or skipped, and at least one check passed. */
  readonly ok: boolean
  readonly findings: readonly Finding[]
  readonly checks: readonly Check[]
  readonly sources: readonly Source[]
  /** The contexts that the documents were read with, each once, in alphabetical order; absent where none was needed. */
  readonly contexts?: readonly ContextUsed[]
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
  readonly contexts?: readonly ContextUsed[]
}): Report {
  const checks = content.checks ?? []
  const findings = distinct([...(content.findings ?? [])].sort(byPlace))
  const ok =
    !findings.some((f) => f.severity === 'error') &&
    !checks.some((c) => c.status === 'failed' || c.status === 'skipped') &&
    checks.some((c) => c.status === 'passed')
  const contexts = distinctContexts(content.contexts ?? [])
  const used = contexts.length === 0 ? {} : { contexts }
  return { formatVersion: '1.3', ok, findings, checks, sources: content.sources ?? [], ...used }
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
    contexts: reports.flatMap((r) => r.contexts ?? []),
  })
}

/** One address can have been read with the content of two releases. */
function distinctContexts(contexts: readonly ContextUsed[]): readonly ContextUsed[] {
  const keyed = new Map(contexts.map((used) => [`${used.url} ${used.release ?? ''} ${used.digest}`, used]))
  return [...keyed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, used]) => used)
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
