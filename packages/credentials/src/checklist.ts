import type { Check, CheckStatus, Finding } from '@gxkit/core'

/** Collects what was checked in one document, and what was found on the way. */
export interface Checklist {
  readonly checks: readonly Check[]
  readonly findings: readonly Finding[]
  /** Notes an outcome. With findings instead of a status, an error among them means that the check failed. */
  record(id: string, outcome: CheckStatus | readonly Finding[], reason?: string): void
  /** Notes that a check was not run because of an earlier one. */
  skip(ids: readonly string[], reason: string): void
  /** Adds findings that belong to no check of their own. */
  add(findings: readonly Finding[]): void
  /** Takes over what another checklist of the same document holds. */
  adopt(checks: readonly Check[], findings: readonly Finding[]): void
}

/** Starts a checklist. `clauses`: check id -> the clause of the specification that asks for it. */
export function createChecklist(source: string, clauses: Readonly<Record<string, string>>): Checklist {
  const checks: Check[] = []
  const findings: Finding[] = []
  const push = (id: string, status: CheckStatus, reason?: string): void => {
    const clause = Object.hasOwn(clauses, id) ? clauses[id] : undefined
    const check = { id, status, location: { source, pointer: '' as const } }
    if (reason === undefined) checks.push(clause === undefined ? check : { ...check, clause })
    else checks.push(clause === undefined ? { ...check, reason } : { ...check, reason, clause })
  }
  return {
    checks,
    findings,
    record(id, outcome, reason) {
      if (typeof outcome === 'string') {
        push(id, outcome, reason)
        return
      }
      findings.push(...outcome)
      const isBad = outcome.some((f) => f.severity === 'error')
      push(id, isBad ? 'failed' : 'passed', isBad ? undefined : reason)
    },
    skip(ids, reason) {
      for (const id of ids) push(id, 'skipped', reason)
    },
    add(more) {
      findings.push(...more)
    },
    adopt(others, more) {
      checks.push(...others)
      findings.push(...more)
    },
  }
}
