import { type Finding, finding } from '@gxkit/core'
import { toTime } from './time.ts'
import type { TrustAnswer, TrustRole } from './trust-port.ts'
import type { SnapshotIssuer } from './trust-snapshot.ts'

/** Whether a moment lies within days of trust, both included. */
export function isWithin({ from, until }: { readonly from?: string; readonly until?: string }, at: Date): boolean {
  const day = at.toISOString().slice(0, 10)
  return (from === undefined || day >= from) && (until === undefined || day <= until)
}

/**
 * Answers for every role that is asked for. A role that the list gives to nobody stays open: a list of notaries says nothing
 * about participants.
 */
export function checkIssuerIn(
  issuers: readonly SnapshotIssuer[],
  question: {
    readonly did: string
    readonly roles: readonly TrustRole[]
    readonly at: Date
    readonly source: string
    readonly snapshot: string
  },
): TrustAnswer {
  const { did, roles, at, source, snapshot } = question
  const location = { source, pointer: '' as const }
  const listed = issuers.filter((each) => each.did === did)
  const open = roles.filter((role) => !issuers.some((each) => each.roles.includes(role)))
  const asked = roles.filter((role) => !open.includes(role))
  const findings = asked.flatMap((role): readonly Finding[] => {
    const inRole = listed.filter((each) => each.roles.includes(role))
    if (inRole.some((each) => isWithin(each, at))) return []
    const [period] = inRole.map(wordsOfPeriod)
    if (period !== undefined) return [finding('trust/issuer-period', { did, period, at: toTime(at) }, { location })]
    if (listed.length === 0) return [finding('trust/issuer-unknown', { did, roles: [role] }, { location })]
    const has = [...new Set(listed.flatMap((each) => each.roles))]
    return [finding('trust/issuer-role', { did, has, roles: [role] }, { location })]
  })
  if (findings.length > 0) return { status: 'failed', reason: `by the trust snapshot ${snapshot}`, findings }
  if (open.length > 0 || roles.length === 0) {
    const what = open.join(' and ') || 'any role'
    return { status: 'not-checked', reason: `the trust snapshot ${snapshot} names nobody as ${what}`, findings: [] }
  }
  return {
    status: 'passed',
    reason: `${did} is ${roles.join(' and ')} in the trust snapshot ${snapshot}`,
    findings: [],
  }
}

function wordsOfPeriod({ from, until }: SnapshotIssuer): string {
  return [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' ')
}
