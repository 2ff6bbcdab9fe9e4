import type { Check, Finding, JsonObject, JsonPointer, Limits } from '@gxkit/core'
import { finding, isGxError, ownMember, relocate } from '@gxkit/core'
import { defaultCryptography, type PublicJwk, parseAlgorithm, splitDidUrl } from '@gxkit/identity'
import type { RdfDocument } from '@gxkit/linked-data'
import { checkChallenge } from '../check-challenge.ts'
import { createChecklist } from '../checklist.ts'
import type { DocumentKind } from '../credential.ts'
import { findKey } from '../find-key.ts'
import { namedIn } from '../members.ts'
import type { Coverage } from '../securing-mechanism.ts'
import { signedAt } from '../signed-at.ts'
import type { EmbeddedOptions } from './open-embedded.ts'
import { checkProofTimes, typeOfProof } from './proof-form.ts'
import type { ProofSuite, ProofVerdict } from './proof-suite.ts'

/** The clauses behind the checks of one proof. */
export const proofClauses = {
  'proof/challenge': 'VC Data Integrity 1.0, section 2.1',
  'proof/issuer-controls-key': 'VCDM 2.0, section 4.7',
  'proof/key': 'VC Data Integrity 1.0, section 4.2',
  'proof/signature': 'VC Data Integrity 1.0, section 4.3',
}

/** What came out of one proof, with its checks. */
export interface ProofOpening {
  readonly suite: ProofSuite
  readonly pointer: JsonPointer
  readonly type: string
  readonly isGood: boolean
  readonly profile?: string
  readonly algorithm?: string
  readonly verificationMethod?: string
  readonly publicJwk?: PublicJwk
  readonly coverage?: Coverage
  readonly checks: readonly Check[]
  readonly findings: readonly Finding[]
}

/** Opens one proof: who signed, with which key, and whether the signature holds. */
export async function openProof(
  subject: {
    readonly suite: ProofSuite
    readonly proof: JsonObject
    readonly pointer: JsonPointer
    readonly content: JsonObject
    readonly quads: RdfDocument['quads']
    readonly kind: DocumentKind
    readonly proofs: readonly JsonObject[]
  },
  options: EmbeddedOptions & { readonly limits: Limits },
): Promise<ProofOpening> {
  const { suite, proof, pointer, content, kind } = subject
  const { source, archive = false } = options
  const list = createChecklist(source, proofClauses)
  const verificationMethod = String(ownMember(proof, 'verificationMethod'))
  const isAsked = kind === 'presentation' && (options.challenge !== undefined || options.domain !== undefined)
  const answer = (isSigned: boolean): void => {
    // What no signature covers answers nothing.
    const said = isSigned ? { challenge: ownMember(proof, 'challenge'), domain: ownMember(proof, 'domain') } : noAnswer
    if (isAsked) list.record('proof/challenge', checkChallenge(said, options))
  }
  const result = (more: Partial<ProofOpening> = {}): ProofOpening => {
    const isBad = list.findings.some((f) => f.severity === 'error') || list.checks.some((c) => c.status !== 'passed')
    const profile = suite.profileOf(proof)
    return {
      suite,
      pointer,
      type: typeOfProof(proof),
      isGood: !isBad,
      ...(profile !== undefined && { profile }),
      verificationMethod,
      ...more,
      checks: list.checks,
      findings: list.findings,
    }
  }
  if (suite.coversOptions !== 'sometimes') answer(suite.coversOptions)
  list.record('proof/issuer-controls-key', checkParty(content, kind, verificationMethod, source))

  const relationship = ownMember(proof, 'proofPurpose') as 'assertionMethod' | 'authentication'
  // What kind of signing input was used is known only later; until then the options of such a proof count as not signed.
  const dated = signedAt(suite.coversOptions === true ? [content, proof] : [content], { ...options, kind })
  const key = await findKey(verificationMethod, relationship, { ...options, ...dated, soleKey: archive })
  if (key.outcome !== 'found') {
    if (key.outcome === 'unavailable') {
      list.add(key.findings)
      list.record('proof/key', 'not-checked', key.reason)
    } else list.record('proof/key', key.findings)
    list.record('proof/signature', 'not-checked', key.reason)
    return result()
  }
  const { publicJwk, from } = key
  const algorithm = suite.algorithmFor(proof, publicJwk)
  const place = { location: { source, pointer: `${pointer}/verificationMethod` as JsonPointer } }
  const stated = key.algorithm === undefined ? algorithm : parseAlgorithm(key.algorithm)
  const found = [...key.findings]
  if (algorithm === undefined) {
    const type = `${publicJwk.crv ?? publicJwk.kty} signatures`
    found.push(finding('proof/algorithm-mismatch', { algorithm: suite.name, key: type, verificationMethod }, place))
  } else if (stated !== algorithm) {
    const params = { algorithm, key: String(key.algorithm), verificationMethod }
    found.push(finding(archive ? 'proof/algorithm-differs' : 'proof/algorithm-mismatch', params, place))
  }
  list.record('proof/key', found, `from ${from}`)
  if (algorithm === undefined) {
    list.skip(['proof/signature'], 'the key is none for this proof')
    return result({ publicJwk })
  }

  const { contexts, cryptography = defaultCryptography, limits, signal } = options
  signal?.throwIfAborted()
  const verdict = await suite
    .verify({ ...subject, publicJwk, algorithm, contexts, cryptography, source, limits, archive })
    .catch((error: unknown) => notProcessed(error, { source, pointer }))
  signal?.throwIfAborted()
  if (verdict.kind === 'bad') {
    const location = { source, pointer }
    list.record('proof/signature', [finding('proof/signature-invalid', { verificationMethod }, { location })])
    return result({ publicJwk, algorithm })
  }
  if (verdict.kind === 'refused') {
    list.record('proof/signature', verdict.findings)
    return result({ publicJwk, algorithm, ...(verdict.profile !== undefined && { profile: verdict.profile }) })
  }
  const { profile, coverage, coversOptions, findings = [] } = verdict
  if (profile === 'subject-hash-only' && key.findings.some(({ code }) => code === 'did/method-retired')) {
    list.record('proof/signature', [finding('proof/covers-subject-hash', {}, { location: { source, pointer } })])
    return result({ publicJwk, algorithm, profile })
  }
  const times = { now: options.now?.() ?? new Date(), clockSkewSeconds: options.clockSkewSeconds ?? 60 }
  const late = coversOptions && suite.coversOptions === 'sometimes'
  const reason = `${algorithm}, ${verificationMethod}`
  list.record(
    'proof/signature',
    [...findings, ...(late ? checkProofTimes(proof, { source, pointer, ...times }) : [])],
    reason,
  )
  if (suite.coversOptions === 'sometimes') answer(coversOptions)
  return result({ publicJwk, algorithm, profile, coverage })
}

const noAnswer = { challenge: undefined, domain: undefined }

/** The key must belong to the issuer of a credential, and to whoever a presentation names. */
function checkParty(content: JsonObject, kind: DocumentKind, verificationMethod: string, source: string): Finding[] {
  const signer = splitDidUrl(verificationMethod)?.did ?? verificationMethod
  const issuer = namedIn(content, 'issuer')
  const holder = kind === 'presentation' ? namedIn(content, 'holder') : undefined
  const at = (pointer: JsonPointer): { location: { source: string; pointer: JsonPointer } } => ({
    location: { source, pointer },
  })
  const findings: Finding[] = []
  if (issuer !== undefined && issuer !== signer) {
    findings.push(finding('proof/issuer-mismatch', { issuer, signer }, at('/issuer')))
  }
  if (holder !== undefined && holder !== signer) {
    const params = { member: 'holder', named: holder, signer }
    findings.push(finding('presentation/holder-mismatch', params, at('/holder')))
  }
  if (issuer === undefined && kind === 'credential')
    findings.push(finding('proof/issuer-missing', { claim: '' }, at('')))
  if (issuer === undefined && holder === undefined && kind === 'presentation') {
    findings.push(finding('proof/presenter-unnamed', { signer }, at('')))
  }
  return findings
}

/** What stopped the check of a signature, as findings about the proof. */
function notProcessed(
  error: unknown,
  location: { readonly source: string; readonly pointer: JsonPointer },
): ProofVerdict {
  const findings = isGxError(error) ? error.details.findings : undefined
  if (Array.isArray(findings) && findings.length > 0) {
    return { kind: 'refused', findings: (findings as unknown as readonly Finding[]).map((f) => relocate(f, location)) }
  }
  const problem = error instanceof Error ? (error.message.split('\n')[0] ?? '').slice(0, 200) : 'unknown reason'
  return { kind: 'refused', findings: [finding('proof/processing-failed', { problem }, { location })] }
}
