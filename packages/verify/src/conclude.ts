import {
  type ContextUsed,
  createReport,
  type Finding,
  finding,
  GxError,
  type JsonObject,
  type Source,
} from '@gxkit/core'
import type { Credential, Presentation, Secured } from '@gxkit/credentials'
import { answersOf } from './answers.ts'
import { type DocumentUnderCheck, isFaultless, isSigned, isUnsignedByDesign, isVerified } from './document.ts'
import type { Fetched } from './fetched.ts'
import { applyPolicy } from './policy/apply-policy.ts'
import type { Evidence, Explanation, UnverifiedDocument, VerificationResult } from './result.ts'
import type { Settings } from './settings.ts'
import { treeOf } from './tree.ts'
import { deepFreeze, mintVerified } from './verified.ts'
import { credentialsOf, type Whole } from './whole.ts'

/**
 * Draws the conclusion: everything that the policy asks passed and at least one credential was verified, or the report
 * alone. Only what is signed and passed every check gets the mark `Verified`.
 */
export function conclude(
  whole: Whole,
  settings: Settings,
  used: { readonly fetched: readonly Fetched[]; readonly contexts: readonly ContextUsed[] },
): VerificationResult {
  const { outer, inner } = whole
  applyPolicy(whole, settings.policy)
  const documents = [outer, ...inner.map(({ document }) => document)]
  const credentials = credentialsOf(whole)
  const verified = credentials.filter((document) => document.kind === 'credential' && isVerified(document))
  const findings: Finding[] = documents.flatMap(({ ledger }) => ledger.findings)
  const isGood = isVerified(outer) || (isUnsignedByDesign(outer) && isFaultless(outer))
  const complete = verified.length > 0 && verified.length === credentials.length && isGood
  if (!complete && !findings.some((f) => f.severity === 'error')) {
    findings.push(finding('verify/nothing-verified', {}, { location: { source: outer.source, pointer: '' } }))
  }
  const report = createReport({
    findings: bounded(findings, outer),
    checks: [...documents.flatMap(({ ledger }) => ledger.checks), ...(whole.linked ?? [])],
    sources: [
      { name: outer.source },
      ...inner.map(({ document, pointer }): Source => {
        return { name: document.source, inside: { source: outer.source, pointer } }
      }),
    ],
    contexts: used.contexts,
  })
  const { policy, at, trust } = settings
  const explanation: Explanation = {
    answers: answersOf(documents),
    document: treeOf(whole),
    policy: { id: policy.id, title: policy.title },
    at: at.toISOString(),
    fetched: [...used.fetched],
    ...(trust && { trust: trust.snapshot }),
  }
  const form = outer.form
  if (!report.ok || !complete)
    return { ok: false, report, form, ...explanation, unverified: documents.flatMap(toUnverified) }
  return {
    ok: true,
    report,
    form,
    ...explanation,
    credentials: verified.map((d) => ({
      ...evidenceOf(d),
      credential: mintVerified<Credential>(signedContent(d)),
      secured: asIssued(d),
    })),
    ...(outer.kind === 'presentation' &&
      isSigned(outer) && {
        presentation: { ...evidenceOf(outer), presentation: mintVerified<Presentation>(signedContent(outer)) },
      }),
  }
}

/** As many findings as a report may hold; errors are kept before the rest, so that the verdict stays the same. */
function bounded(findings: readonly Finding[], { source, settings }: DocumentUnderCheck): readonly Finding[] {
  const kept = settings.limits.findings
  if (findings.length <= kept) return findings
  const errors = findings.filter((f) => f.severity === 'error')
  const others = findings.filter((f) => f.severity !== 'error')
  const note = finding(
    'verify/too-many-findings',
    { total: findings.length, kept },
    { location: { source, pointer: '' } },
  )
  return [...[...errors, ...others].slice(0, kept), note]
}

/** The signed content; asked for only where `isVerified` holds. */
function signedContent({ opened }: DocumentUnderCheck): JsonObject {
  if (opened?.document === undefined) throw new GxError('ERR_INTERNAL', 'a verified document has no content')
  return opened.document
}

/** The document with its proof, as it came in. */
function asIssued({ received }: DocumentUnderCheck): Secured {
  const secured = received.recognised?.secured
  if (secured === undefined) throw new GxError('ERR_INTERNAL', 'a verified document has no proof')
  return deepFreeze(structuredClone(secured))
}

function evidenceOf({ source, opened }: DocumentUnderCheck): Evidence {
  const { issuer = '', mechanism = '', profile, algorithm, verificationMethod } = opened ?? {}
  return {
    source,
    issuer,
    mechanism,
    ...(profile !== undefined && { profile }),
    ...(algorithm !== undefined && { algorithm }),
    ...(verificationMethod !== undefined && { verificationMethod }),
  }
}

function toUnverified(document: DocumentUnderCheck): UnverifiedDocument[] {
  const { source, form, kind, content } = document
  if (content === undefined) return []
  const signature = isSigned(document) ? 'good' : 'not-good'
  return [{ source, form, ...(kind && { kind }), content: deepFreeze(structuredClone(content)), signature }]
}
