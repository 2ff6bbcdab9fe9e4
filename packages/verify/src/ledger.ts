import type { Check, Finding } from '@gxkit/core'

/** What has been established about one document so far; checks look here for what they build on. */
export interface Ledger {
  readonly source: string
  readonly checks: Check[]
  readonly findings: Finding[]
}

/** Starts an empty ledger. */
export function createLedger(source: string): Ledger {
  return { source, checks: [], findings: [] }
}

/** Tells whether a check passed: it was run, and nothing under its name ended otherwise. */
export function hasPassed(ledger: Ledger, id: string): boolean {
  const known = ledger.checks.filter((c) => c.id === id)
  return known.length > 0 && known.every((c) => c.status === 'passed')
}
