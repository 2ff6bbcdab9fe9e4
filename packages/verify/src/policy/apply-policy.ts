import { type Finding, type FindingCode, finding, ownMember, parseDateTimeStamp } from '@gxkit/core'
import type { DocumentUnderCheck } from '../document.ts'
import { credentialsOf, type Whole } from '../whole.ts'
import type { Meaning, Policy } from './policy.ts'

/** Which member of a policy decides about a warning. */
const decided: readonly (readonly [FindingCode, (policy: Policy) => Meaning])[] = [
  ['credential/no-expiry', (policy) => policy.noExpiry],
  ['presentation/other-subject', (policy) => policy.otherSubject],
  ['presentation/shared-subject', (policy) => policy.sharedSubject],
  ['presentation/self-stated', (policy) => policy.selfStated],
]

/**
 * Compares everything that was found with the policy, and writes what it asks on top into the ledgers. The one place where
 * policies act; what failed before stays failed.
 */
export function applyPolicy(whole: Whole, policy: Policy): void {
  const documents = [whole.outer, ...whole.inner.map(({ document }) => document)]
  for (const document of documents) {
    const { ledger } = document
    ledger.findings.push(
      ...refusedWarnings(document, policy),
      ...notAccepted(document, policy),
      ...openChecks(document, policy),
    )
  }
  for (const document of credentialsOf(whole)) document.ledger.findings.push(...tooLong(document, policy))
  whole.outer.ledger.findings.push(...missing(documents, whole.outer, policy))
}

/** Writes what the policy asks of a document that answers the references of another one; its shapes are looked at later. */
export function applyPolicyToCompanion(document: DocumentUnderCheck, policy: Policy): void {
  const required = policy.required.filter((id) => !id.startsWith('shape/'))
  applyPolicy({ outer: document, inner: [], enclosing: [] }, { ...policy, required })
}

function refusedWarnings({ ledger }: DocumentUnderCheck, policy: Policy): Finding[] {
  return ledger.findings.flatMap(({ code, message, location }) => {
    const [, meaning] = decided.find(([warning]) => warning === code) ?? []
    if (meaning?.(policy) !== 'fail') return []
    return [finding('policy/refused', { policy: policy.id, what: message }, location === undefined ? {} : { location })]
  })
}

function notAccepted({ opened, source }: DocumentUnderCheck, policy: Policy): Finding[] {
  if (opened?.document === undefined) return []
  const { mechanisms, profiles, algorithms } = policy.accept
  const proofs = opened.proofs ?? [opened]
  const found = [
    { kind: 'mechanism', accepted: mechanisms, values: [opened.mechanism] },
    { kind: 'profile', accepted: profiles, values: proofs.map((proof) => proof.profile ?? 'without a name') },
    { kind: 'algorithm', accepted: algorithms, values: proofs.map((proof) => proof.algorithm ?? 'without a name') },
  ]
  return found.flatMap(({ kind, accepted, values }) =>
    accepted === undefined
      ? []
      : [...new Set(values)]
          .filter((value) => !accepted.includes(value))
          .map((value) => {
            const params = { policy: policy.id, kind, found: value, accepted: accepted.join(', ') }
            return finding('policy/not-accepted', params, { location: { source, pointer: '' } })
          }),
  )
}

function openChecks({ ledger, source }: DocumentUnderCheck, policy: Policy): Finding[] {
  const { checks, default: otherwise } = policy.notChecked
  return ledger.checks.flatMap(({ id, status, reason = 'no reason was given' }) => {
    if (status !== 'not-checked') return []
    const meaning = Object.hasOwn(checks, id) ? checks[id] : otherwise
    if (meaning === undefined || meaning === 'ignore') return []
    const code = meaning === 'fail' ? 'policy/check-required' : 'policy/check-open'
    return [finding(code, { policy: policy.id, check: id, reason }, { location: { source, pointer: '' } })]
  })
}

function tooLong({ content = {}, source }: DocumentUnderCheck, policy: Policy): Finding[] {
  const longest = policy.longestValidityDays
  const start = timeOf(ownMember(content, 'validFrom') ?? ownMember(content, 'issuanceDate'))
  const end = timeOf(ownMember(content, 'validUntil') ?? ownMember(content, 'expirationDate'))
  if (longest === undefined || start === undefined || end === undefined) return []
  const days = Math.ceil((end - start) / 86_400_000)
  if (days <= longest) return []
  return [
    finding('policy/validity-too-long', { policy: policy.id, days, longest }, { location: { source, pointer: '' } }),
  ]
}

function timeOf(value: unknown): number | undefined {
  return typeof value === 'string' ? parseDateTimeStamp(value) : undefined
}

/** Checks that the policy asks for and that passed nowhere; those that failed or are named already say so themselves. */
function missing(documents: readonly DocumentUnderCheck[], { source }: DocumentUnderCheck, policy: Policy): Finding[] {
  const { checks: meanings } = policy.notChecked
  const all = documents.flatMap(({ ledger }) => ledger.checks)
  return policy.required.flatMap((check) => {
    const known = all.filter(({ id }) => id === check)
    if (known.some(({ status }) => status === 'passed' || status === 'failed' || status === 'skipped')) return []
    if (known.length > 0 && meanings[check] === 'fail') return []
    const reason = known[0]?.reason ?? 'nothing here could be checked for it'
    return [
      finding('policy/check-required', { policy: policy.id, check, reason }, { location: { source, pointer: '' } }),
    ]
  })
}
