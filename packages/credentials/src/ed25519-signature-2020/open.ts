import type { Finding, JsonObject, JsonPointer, JsonValue, Parsed } from '@gxkit/core'
import { defaultLimits, finding, isJsonObject, ownMember, relocate, toArray } from '@gxkit/core'
import { splitDidUrl } from '@gxkit/identity'
import { type ContextSet, checkContexts, type RdfDocument, readJsonLd } from '@gxkit/linked-data'
import { checkChallenge } from '../check-challenge.ts'
import type { Checklist } from '../checklist.ts'
import { createChecklist } from '../checklist.ts'
import type { DocumentKind } from '../credential.ts'
import { findKey } from '../find-key.ts'
import { kindOf, namedIn, typesOf } from '../members.ts'
import type { Opened, OpenOptions, Secured } from '../securing-mechanism.ts'
import { checkStructure } from '../structure/check-structure.ts'
import { checkCoverage } from './check-coverage.ts'
import type { Ed25519Proof } from './proof.ts'
import { checkProofForm, checkProofSet, proofsOf, suiteContext } from './proof.ts'
import { verifyProof } from './verify-proof.ts'

const clauses = {
  'proof/format': 'VC Data Integrity 1.0, section 2.1',
  'proof/contexts': 'VC Data Integrity 1.0, section 2.4.1',
  'proof/challenge': 'VC Data Integrity 1.0, section 2.1',
  'proof/issuer-controls-key': 'VCDM 2.0, section 4.7',
  'proof/key': 'VC Data Integrity 1.0, section 4.2',
  'proof/signature': 'VC Data Integrity 1.0, section 4.3',
}
const mechanism = 'ed25519-signature-2020'

/** Opens a document with an embedded proof. Every proof in it must be of the supported type, and every one must hold. */
export async function openEd25519(
  secured: Secured,
  options: OpenOptions & { readonly contexts: ContextSet },
): Promise<Opened> {
  const { source, contexts } = options
  const limits = { ...defaultLimits, ...options.limits }
  const list = createChecklist(source, clauses)
  const failed = (): Opened => ({ mechanism, checks: list.checks, findings: list.findings })
  if (secured.form !== 'embedded') {
    const params = { mechanism: 'a token', supported: 'an Ed25519Signature2020 proof' }
    list.record('proof/format', [finding('proof/unsupported-mechanism', params, { location: { source, pointer: '' } })])
    list.skip(['proof/contexts', ...afterContexts], 'the document has no embedded proof')
    return failed()
  }
  const { proof: _, ...content } = secured.document
  const own = kindOf(content)
  const kind = own ?? 'credential'
  const now = options.now?.() ?? new Date()
  const isAsked = kind === 'presentation' && options.challenge !== undefined
  const times = { now, clockSkewSeconds: options.clockSkewSeconds ?? 60 }
  const proofs = proofsOf(secured.document)
  const form: Finding[] = [...checkProofSet(secured.document, source)]
  if (form.length === 0) {
    for (const { proof, pointer } of proofs) {
      form.push(...checkProofForm(proof, { kind, isAsked, source, pointer, ...times }))
    }
  }
  if (own === undefined) form.push(notADocument(content, source))
  list.record('proof/format', form, proofs.length === 1 ? undefined : `${proofs.length} proofs`)
  if (form.some((f) => f.severity === 'error')) {
    list.skip(['proof/contexts', ...afterContexts], 'the proof does not have the right form')
    const name = unsupportedMechanism(form)
    return { ...failed(), ...(name !== undefined && { mechanism: name }), ...describe(content, own, proofs[0]?.proof) }
  }

  const read = await readJsonLd(content, { contexts, source, limits })
  list.record('proof/contexts', [
    ...(isBounded(read) ? checkContexts(content, { contexts, source }) : []),
    ...checkSuiteContext(content, source),
    ...(read.ok ? checkCoverage(content, read.value.quads, source) : read.findings),
  ])
  const known = describe(content, own, proofs[0]?.proof)
  if (!read.ok || list.checks.some((c) => c.status === 'failed')) {
    list.skip(afterContexts, 'the content cannot be read reliably')
    return { ...failed(), ...known }
  }
  for (const { proof, pointer } of proofs) {
    await checkProof({ content, quads: read.value.quads, kind, proof: proof as Ed25519Proof, pointer, list, options })
  }
  return { document: structuredClone(content), ...known, mechanism, checks: list.checks, findings: list.findings }
}

const afterContexts = ['proof/issuer-controls-key', 'proof/key', 'proof/signature']

/** One proof: who signed, with which key, and whether the signature holds. */
async function checkProof(run: {
  readonly content: JsonObject
  readonly quads: RdfDocument['quads']
  readonly kind: DocumentKind
  readonly proof: Ed25519Proof
  readonly pointer: JsonPointer
  readonly list: Checklist
  readonly options: OpenOptions & { readonly contexts: ContextSet }
}): Promise<void> {
  const { content, quads, kind, proof, pointer, list, options } = run
  const { source } = options
  if (kind === 'presentation' && (options.challenge !== undefined || options.domain !== undefined)) {
    const answer = { challenge: ownMember(proof, 'challenge'), domain: ownMember(proof, 'domain') }
    list.record('proof/challenge', checkChallenge(answer, options))
  }
  const { verificationMethod, proofPurpose } = proof
  const party = checkParty(content, kind, verificationMethod, source)
  const isStranger = party.some((f) => f.severity === 'error')
  list.record('proof/issuer-controls-key', party)

  const key = await findKey(verificationMethod, proofPurpose, options)
  if (key.outcome !== 'found') {
    if (key.outcome === 'unavailable') {
      list.add(key.findings)
      list.record('proof/key', 'not-checked', key.reason)
    } else list.record('proof/key', key.findings)
    list.record('proof/signature', 'not-checked', key.reason)
    return
  }
  const { publicJwk, controller, from } = key
  const isEd25519 = publicJwk.kty === 'OKP' && publicJwk.crv === 'Ed25519'
  const type = `${publicJwk.crv ?? publicJwk.kty} signatures`
  const place = { location: { source, pointer: `${pointer}/verificationMethod` as JsonPointer } }
  const mismatch = { algorithm: 'Ed25519Signature2020', key: type, verificationMethod }
  list.record(
    'proof/key',
    [...key.findings, ...(isEd25519 ? [] : [finding('proof/algorithm-mismatch', mismatch, place)])],
    `from ${from}`,
  )
  if (!isEd25519) {
    list.skip(['proof/signature'], 'the key is none for this proof')
    return
  }
  const outcome = await verifyProof(
    { content, quads, kind, proof, key: { verificationMethod, publicJwk, controller } },
    options,
  )
  // The library refuses the purpose when the key is not the issuer's; that has been said above, the signature is a fact of its own.
  if (outcome.kind === 'good' || (outcome.kind === 'purpose-refused' && isStranger)) {
    list.record('proof/signature', 'passed', `EdDSA, ${verificationMethod}`)
    return
  }
  const location = { source, pointer }
  if (outcome.kind === 'bad') {
    list.record('proof/signature', [finding('proof/signature-invalid', { verificationMethod }, { location })])
    return
  }
  const structure = [
    ...checkStructure(content, { source, kind }).filter((f) => f.severity === 'error'),
    ...outcome.findings.map((f) => relocate(f, { source, pointer })),
  ]
  const failure = finding('proof/processing-failed', { problem: outcome.problem }, { location })
  list.record('proof/signature', structure.length > 0 ? structure : [failure])
}

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

/** Whether a document is small and flat enough to be looked at recursively. */
function isBounded(read: Parsed<RdfDocument>): boolean {
  return read.ok || !read.findings.some((f) => f.code === 'json/too-deep' || f.code === 'json/too-large')
}

function checkSuiteContext(content: JsonObject, source: string): Finding[] {
  if (toArray<JsonValue>(ownMember(content, '@context')).includes(suiteContext)) return []
  const place = { location: { source, pointer: '/@context' as const } }
  return [finding('proof/suite-context', { context: suiteContext }, place)]
}

function notADocument(content: JsonObject, source: string): Finding {
  const place = { location: { source, pointer: '' as const } }
  if (typesOf(content).includes('VerifiableCredential')) return finding('credential/kind-mixed', {}, place)
  return finding('proof/not-a-credential', { found: JSON.stringify(typesOf(content)).slice(0, 200) }, place)
}

function unsupportedMechanism(findings: readonly Finding[]): string | undefined {
  const found = findings.find((f) => f.code === 'proof/unsupported-mechanism')
  return found?.code === 'proof/unsupported-mechanism' ? found.params.mechanism : undefined
}

/** What the document says about itself, for the report. */
function describe(
  content: JsonObject,
  kind: DocumentKind | undefined,
  proof: JsonValue | undefined,
): Pick<Opened, 'kind' | 'issuer' | 'verificationMethod' | 'profile' | 'algorithm'> {
  const method = isJsonObject(proof) ? ownMember(proof, 'verificationMethod') : undefined
  const url = typeof method === 'string' ? splitDidUrl(method) : undefined
  const named =
    namedIn(content, 'issuer') ?? (kind === 'presentation' ? (namedIn(content, 'holder') ?? url?.did) : undefined)
  const isSupported = isJsonObject(proof) && ownMember(proof, 'type') === 'Ed25519Signature2020'
  return {
    ...(kind && { kind }),
    ...(named !== undefined && { issuer: named }),
    ...(typeof method === 'string' && url !== undefined && { verificationMethod: method }),
    ...(isSupported && { profile: 'Ed25519Signature2020', algorithm: 'EdDSA' }),
  }
}
