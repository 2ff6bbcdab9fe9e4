import type { Finding, FindingCode, FindingParams, JsonObject, JsonPointer, JsonValue } from '@gxkit/core'
import { finding, isJsonObject, ownMember, parseDateTimeStamp, toArray } from '@gxkit/core'
import { splitDidUrl } from '@gxkit/identity'
import type { DocumentKind } from '../credential.ts'
import { describeValue } from '../describe-value.ts'

/** A proof whose form is right; whether it holds is still open. */
export interface Ed25519Proof extends JsonObject {
  readonly type: 'Ed25519Signature2020'
  readonly created: string
  readonly verificationMethod: string
  readonly proofPurpose: 'assertionMethod' | 'authentication'
  readonly proofValue: string
}

/** The context that defines the members of the proof. */
export const suiteContext = 'https://w3id.org/security/suites/ed25519-2020/v1'

/** The only members that the signature covers, and the signature itself. */
const known: ReadonlySet<string> = new Set([
  'type',
  'id',
  'created',
  'expires',
  'verificationMethod',
  'proofPurpose',
  'proofValue',
  'challenge',
  'domain',
  'nonce',
])
const required = ['created', 'verificationMethod', 'proofPurpose', 'proofValue'] as const
const proofsLimit = 10

/** Lists the proofs of a document with their places; an empty object is none. */
export function proofsOf(
  document: JsonObject,
): readonly { readonly proof: JsonValue; readonly pointer: JsonPointer }[] {
  const value = ownMember(document, 'proof')
  const list = toArray<JsonValue>(value)
  return list
    .map((proof, i) => ({ proof, pointer: (Array.isArray(value) ? `/proof/${i}` : '/proof') as JsonPointer }))
    .filter(({ proof }) => !(isJsonObject(proof) && Object.keys(proof).length === 0))
}

/** What holds for the set of proofs: there is one, there are not too many, and none stands there twice. */
export function checkProofSet(document: JsonObject, source: string): readonly Finding[] {
  const proofs = proofsOf(document)
  if (proofs.length === 0) return [finding('proof/missing', {}, { location: { source, pointer: '' } })]
  if (proofs.length > proofsLimit) {
    const params = { count: proofs.length, limit: proofsLimit }
    return [finding('proof/too-many', params, { location: { source, pointer: '/proof' } })]
  }
  const seen = new Set<JsonValue | undefined>()
  return proofs.flatMap(({ proof, pointer }) => {
    const value = isJsonObject(proof) ? ownMember(proof, 'proofValue') : undefined
    if (value !== undefined && seen.has(value))
      return [finding('proof/duplicate', {}, { location: { source, pointer } })]
    seen.add(value)
    return []
  })
}

/**
 * Checks the form of one proof: its type, exactly the members that the signature covers, each of its own form
 * (VC Data Integrity 1.0, section 2.1; Ed25519Signature2020).
 */
export function checkProofForm(
  proof: JsonValue,
  options: {
    readonly kind: DocumentKind
    /** Whether a verifier asked for a challenge; then a presentation must be made for authentication. */
    readonly isAsked: boolean
    readonly source: string
    readonly pointer: JsonPointer
    readonly now: Date
    readonly clockSkewSeconds: number
  },
): readonly Finding[] {
  const { kind, isAsked, source, pointer, now } = options
  const findings: Finding[] = []
  const note = <C extends FindingCode>(code: C, params: FindingParams[C], member?: string): void => {
    const place = (member === undefined ? pointer : `${pointer}/${member}`) as JsonPointer
    findings.push(finding(code, params, { location: { source, pointer: place } }))
  }
  if (!isJsonObject(proof)) {
    note('proof/member-invalid', { member: 'proof', found: describeValue(proof), expected: 'an object' })
    return findings
  }
  const type = ownMember(proof, 'type')
  if (type !== 'Ed25519Signature2020') {
    const mechanism =
      typeof type === 'string' ? mechanismName(type, ownMember(proof, 'cryptosuite')) : describeValue(type)
    note('proof/unsupported-mechanism', { mechanism, supported: 'Ed25519Signature2020 or a token (VC-JWT)' }, 'type')
    return findings
  }
  for (const member of Object.keys(proof)) {
    if (!known.has(member)) note('proof/member-unknown', { member: member.slice(0, 80) }, member)
  }
  for (const member of required) {
    if (ownMember(proof, member) === undefined) note('proof/member-missing', { member })
  }
  for (const [member, { expected, isGood }] of Object.entries(forms)) {
    const value = ownMember(proof, member)
    if (value !== undefined && !isGood(value)) {
      note('proof/member-invalid', { member, found: describeValue(value), expected }, member)
    }
  }
  const purpose = ownMember(proof, 'proofPurpose')
  const purposes =
    kind === 'credential' ? ['assertionMethod'] : ['authentication', ...(isAsked ? [] : ['assertionMethod'])]
  if (typeof purpose === 'string' && !purposes.includes(purpose)) {
    note('proof/purpose', { found: describeValue(purpose), expected: purposes[0] ?? '' }, 'proofPurpose')
  }
  const skew = options.clockSkewSeconds * 1000
  const created = parseDateTimeStamp(String(ownMember(proof, 'created')))
  if (created !== undefined && created > now.getTime() + skew) {
    note('proof/not-yet-valid', { member: 'created', time: String(ownMember(proof, 'created')) }, 'created')
  }
  const expires = parseDateTimeStamp(String(ownMember(proof, 'expires')))
  if (expires !== undefined && expires < now.getTime() - skew) {
    note('proof/expired', { member: 'expires', time: String(ownMember(proof, 'expires')) }, 'expires')
  }
  return findings
}

const text = { expected: 'a text', isGood: (value: JsonValue) => typeof value === 'string' }
const time = {
  expected: 'a date and time with a time zone',
  isGood: (value: JsonValue) => typeof value === 'string' && parseDateTimeStamp(value) !== undefined,
}

/** What each member has to look like. */
const forms: Readonly<Record<string, { readonly expected: string; readonly isGood: (value: JsonValue) => boolean }>> = {
  created: time,
  expires: time,
  challenge: text,
  nonce: text,
  id: text,
  proofPurpose: text,
  domain: {
    expected: 'a text or a list of texts',
    isGood: (value) => toArray<JsonValue>(value).every((d) => typeof d === 'string') && toArray(value).length > 0,
  },
  verificationMethod: {
    expected: 'a DID URL with a fragment',
    isGood: (value) => {
      const url = typeof value === 'string' ? splitDidUrl(value) : undefined
      return url?.fragment !== undefined && url.path === undefined && url.query === undefined
    },
  },
  proofValue: {
    expected: 'a signature in base58 that starts with "z"',
    isGood: (value) => typeof value === 'string' && /^z[1-9A-HJ-NP-Za-km-z]{64,90}$/.test(value),
  },
}

function mechanismName(type: string, cryptosuite: JsonValue | undefined): string {
  const suite = typeof cryptosuite === 'string' ? ` ${cryptosuite}` : ''
  return `${type}${suite}`.slice(0, 120)
}
