import type { Finding, FindingCode, FindingParams, JsonObject, JsonPointer, JsonValue } from '@gxkit/core'
import { finding, isJsonObject, joinPointer, ownMember, parseDateTimeStamp, toArray } from '@gxkit/core'
import { splitDidUrl } from '@gxkit/identity'
import type { DocumentKind } from '../credential.ts'
import { describeValue } from '../describe-value.ts'
import { proofTypes } from '../mechanism-of.ts'
import type { MemberForm, ProofSuite } from './proof-suite.ts'

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
    const value = isJsonObject(proof) ? (ownMember(proof, 'proofValue') ?? ownMember(proof, 'jws')) : undefined
    if (value !== undefined && seen.has(value))
      return [finding('proof/duplicate', {}, { location: { source, pointer } })]
    seen.add(value)
    return []
  })
}

/**
 * Checks the form of one proof: exactly the members that its suite knows, each of its own form, made for the right purpose
 * (VC Data Integrity 1.0, section 2.1).
 */
export function checkProofForm(
  proof: JsonObject,
  options: {
    readonly suite: ProofSuite
    readonly kind: DocumentKind
    /** Whether a verifier asked for a challenge; then a presentation must be made for authentication. */
    readonly isAsked: boolean
    /** Whether a DID without fragment may stand for its only key. */
    readonly archive: boolean
    readonly source: string
    readonly pointer: JsonPointer
  },
): readonly Finding[] {
  const { suite, kind, isAsked, archive, source, pointer } = options
  const findings: Finding[] = []
  const note = <C extends FindingCode>(code: C, params: FindingParams[C], member?: string): void => {
    const place = (member === undefined ? pointer : joinPointer(pointer, member)) as JsonPointer
    findings.push(finding(code, params, { location: { source, pointer: place } }))
  }
  for (const member of Object.keys(proof)) {
    if (!suite.members.has(member)) note('proof/member-unknown', { member: member.slice(0, 80) }, member)
  }
  for (const member of suite.required) {
    if (ownMember(proof, member) === undefined) note('proof/member-missing', { member })
  }
  for (const [member, { expected, isGood }] of Object.entries({ ...forms, ...suite.forms })) {
    const value = ownMember(proof, member)
    const isWholeDid = archive && member === 'verificationMethod' && splitDidUrl(String(value))?.did === value
    if (value !== undefined && !isGood(value) && !isWholeDid) {
      note('proof/member-invalid', { member, found: describeValue(value), expected }, member)
    }
  }
  const purpose = ownMember(proof, 'proofPurpose')
  const purposes =
    kind === 'credential' ? ['assertionMethod'] : ['authentication', ...(isAsked ? [] : ['assertionMethod'])]
  if (typeof purpose === 'string' && !purposes.includes(purpose)) {
    note('proof/purpose', { found: describeValue(purpose), expected: purposes[0] ?? '' }, 'proofPurpose')
  }
  if (suite.checkProof) findings.push(...suite.checkProof(proof, { source, pointer }))
  return findings
}

/** A proof from the future, or one whose time is over, vouches for nothing. To be asked only of what is signed. */
export function checkProofTimes(
  proof: JsonObject,
  options: {
    readonly source: string
    readonly pointer: JsonPointer
    readonly now: Date
    readonly clockSkewSeconds: number
  },
): readonly Finding[] {
  const { source, pointer, now } = options
  const skew = options.clockSkewSeconds * 1000
  const read = (member: string): { readonly time: string; readonly at: number | undefined } => {
    const time = String(ownMember(proof, member))
    return { time, at: parseDateTimeStamp(time) }
  }
  const place = (member: string): { location: { source: string; pointer: JsonPointer } } => ({
    location: { source, pointer: joinPointer(pointer, member) },
  })
  const findings: Finding[] = []
  const created = read('created')
  if (created.at !== undefined && created.at > now.getTime() + skew) {
    findings.push(finding('proof/not-yet-valid', { member: 'created', time: created.time }, place('created')))
  }
  const expires = read('expires')
  if (expires.at !== undefined && expires.at < now.getTime() - skew) {
    findings.push(finding('proof/expired', { member: 'expires', time: expires.time }, place('expires')))
  }
  return findings
}

const text = { expected: 'a text', isGood: (value: JsonValue) => typeof value === 'string' }
const time = {
  expected: 'a date and time with a time zone',
  isGood: (value: JsonValue) => typeof value === 'string' && parseDateTimeStamp(value) !== undefined,
}

/** What each member has to look like. */
const forms: Readonly<Record<string, MemberForm>> = {
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
}

/** The type of a proof in words, for messages: with the cryptosuite, where there is one. */
export function typeOfProof(proof: JsonValue): string {
  return (proofTypes(proof)[0] ?? describeValue(proof)).slice(0, 120)
}
