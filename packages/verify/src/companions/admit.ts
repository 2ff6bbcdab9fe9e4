import { contradictions } from '../contradictions.ts'
import { type Described, describedIn } from '../described.ts'
import { type DocumentUnderCheck, isVerified } from '../document.ts'
import { examineDocument } from '../examine-document.ts'
import { applyPolicyToCompanion } from '../policy/apply-policy.ts'
import { receive } from '../receive.ts'
import type { Settings } from '../settings.ts'
import type { CompanionText } from './companion-source.ts'

/** What became of a document that could answer: examined and good, or not to be used. */
export type Candidate =
  | { readonly source: string; readonly document: DocumentUnderCheck }
  | { readonly source: string; readonly problem: string }

/** Examines a document by itself, as if it had been handed in alone; only its shapes wait until all are together. */
export async function examineCandidate(
  { source, text }: CompanionText,
  options: { readonly settings: Settings; readonly resolver: Settings['resolver'] },
): Promise<Candidate> {
  const {
    challenge: _challenge,
    domain: _domain,
    replay: _replay,
    companions: _companions,
    ...settings
  } = options.settings
  const received = receive(text, { source, limits: settings.limits })
  const document = await examineDocument(received, { settings, resolver: options.resolver, inner: true })
  if (document.kind !== 'credential') return { source, problem: 'it is no credential' }
  applyPolicyToCompanion(document, settings.policy)
  if (isVerified(document)) return { source, document }
  const { findings, checks } = document.ledger
  const first = findings.find(({ severity }) => severity === 'error')
  const open = checks.find(({ status }) => status === 'failed' || status === 'skipped')
  return { source, problem: first?.message ?? open?.reason ?? 'it did not verify' }
}

/**
 * The first thing on which two documents cannot stand together: one that different issuers describe, or the same one
 * differently. Nobody can tell then whose word counts.
 */
export function disputed(one: DocumentUnderCheck, other: DocumentUnderCheck): string | undefined {
  const theirs = byId(other)
  for (const [id, own] of byId(one)) {
    const others = theirs.get(id)
    if (others === undefined) continue
    if (one.opened?.issuer !== other.opened?.issuer) return id
    if (contradictions(id, [...own, ...others]).length > 0) return id
  }
  return undefined
}

/** What a document describes under a name that others can use. */
export function byId(document: DocumentUnderCheck): ReadonlyMap<string, readonly Described[]> {
  const known = new Map<string, Described[]>()
  for (const each of describedIn(document)) {
    if (each.id === undefined || each.id.startsWith('_:')) continue
    known.set(each.id, [...(known.get(each.id) ?? []), each])
  }
  return known
}
