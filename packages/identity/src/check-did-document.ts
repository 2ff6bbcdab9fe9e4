import type { Finding, JsonObject, JsonPointer } from '@gxkit/core'
import { finding, isJsonObject, joinPointer, ownMember } from '@gxkit/core'
import type { VerificationRelationship } from './did-document.ts'
import { splitDidUrl } from './did-url.ts'
import { parseDidWeb } from './did-web.ts'
import type { PublicJwk } from './jwk.ts'
import type { MethodEntry } from './verification-method.ts'
import { absolute, isSameKey, methodsOf, readMethod, relationships } from './verification-method.ts'

/** Options of {@link checkDidDocument}. */
export interface CheckDidDocumentOptions {
  /** The DID that the document is for; when absent, whatever its `id` says. */
  readonly did?: string
  /** Name of the source, for the findings; the DID when absent. */
  readonly source?: string
  /** The path that the document lies at on its server, as far as it is known, e.g. `.well-known/did.json`. */
  readonly place?: string
  /** The keys of the certificates that are said to vouch for the keys of the document. */
  readonly certifiedKeys?: readonly PublicJwk[]
}

/**
 * Examines a whole DID document: its form, its id, every verification method and its key, and the relationships.
 * Never throws for bad input.
 *
 * @param document what stands where a DID document should be
 * @see DID Core 1.0, section 5
 * @example
 * checkDidDocument(didDocument).filter((found) => found.severity === 'error') // []
 */
export function checkDidDocument(document: unknown, options: CheckDidDocumentOptions = {}): readonly Finding[] {
  const { did } = options
  const source = options.source ?? did ?? 'DID document'
  const at = (pointer: JsonPointer): { location: { source: string; pointer: JsonPointer } } => ({
    location: { source, pointer },
  })
  const wanted = did ?? 'a DID'
  if (!isJsonObject(document)) {
    const found = Array.isArray(document) ? 'a list' : document === null ? 'null' : `a ${typeof document}`
    return [finding('did/not-a-document', { did: wanted, found }, at(''))]
  }
  const id = ownMember(document, 'id')
  const other = somethingElse(document)
  if (other !== undefined || typeof id !== 'string') {
    return [finding('did/not-a-document', { did: wanted, found: other ?? 'an object without "id"' }, at(''))]
  }
  if (did !== undefined && id !== did) return [finding('did/id-mismatch', { did, found: id.slice(0, 200) }, at('/id'))]
  if (splitDidUrl(id)?.did !== id) {
    return [finding('did/malformed-document', { member: 'id', problem: 'is not a DID' }, at('/id'))]
  }
  const findings = [...checkForm(document, at)]
  if (/^did:web:(?:[^:]*\.)?xn--/.test(id)) findings.push(finding('did/international-name', { did: id }, at('/id')))
  findings.push(...checkPlace(id, options.place, at))
  const methods = methodsOf(document)
  const seen = new Set<string>()
  for (const entry of methods) {
    if (seen.has(entry.id)) findings.push(finding('did/ambiguous-method', { method: entry.id }, at(entry.pointer)))
    seen.add(entry.id)
    const { publicJwk, findings: aboutKey } = readMethod(entry, document, source)
    findings.push(...aboutKey)
    if (publicJwk !== undefined && id.startsWith('did:web:') && Object.hasOwn(entry.method, 'publicKeyJwk')) {
      findings.push(...checkCertificateAddress(publicJwk, entry, at))
    }
    const given = bareKeyIn(entry)
    if (given !== undefined && options.certifiedKeys?.every((key) => !isSameKey(key, given)) === true) {
      findings.push(finding('did/key-not-certified', { method: entry.id }, at(entry.pointer)))
    }
  }
  for (const relationship of relationships) findings.push(...checkRelationship(document, id, relationship, seen, at))
  return findings
}

type Place = (pointer: JsonPointer) => { location: { source: string; pointer: JsonPointer } }

function checkForm(document: JsonObject, at: Place): Finding[] {
  const findings: Finding[] = []
  const malformed = (member: string, problem: string, pointer: JsonPointer): void => {
    findings.push(finding('did/malformed-document', { member, problem }, at(pointer)))
  }
  for (const member of ['verificationMethod', ...relationships]) {
    const list = ownMember(document, member)
    if (list === undefined) continue
    if (!Array.isArray(list)) {
      malformed(member, 'is not a list', joinPointer('', member))
      continue
    }
    for (const [index, item] of list.entries()) {
      const pointer = joinPointer('', member, index)
      if (isJsonObject(item)) {
        if (typeof ownMember(item, 'id') !== 'string') malformed(member, 'has an entry without "id"', pointer)
      } else if (member === 'verificationMethod' || typeof item !== 'string') {
        malformed(member, 'has an entry that is not a verification method', pointer)
      }
    }
  }
  return findings
}

/** A file under ".well-known" speaks for a whole host; no DID with a path leads there. */
function checkPlace(did: string, place: string | undefined, at: Place): Finding[] {
  const web = did.startsWith('did:web:') ? parseDidWeb(did) : undefined
  if (place === undefined || web?.ok !== true) return []
  const wellKnown = '/.well-known/did.json'
  const { url } = web.value
  if (!`/${place.replaceAll('\\', '/')}`.endsWith(wellKnown) || url.endsWith(wellKnown)) return []
  return [finding('did/wrong-place', { did, place, expected: url }, at('/id'))]
}

/** The key of a method as it is written, sound or not: verifiers compare it member by member with the certificate's. */
function bareKeyIn({ method }: MethodEntry): PublicJwk | undefined {
  const jwk = ownMember(method, 'publicKeyJwk')
  if (!isJsonObject(jwk) || typeof ownMember(jwk, 'kty') !== 'string') return undefined
  return jwk as PublicJwk
}

function checkCertificateAddress(publicJwk: PublicJwk, entry: MethodEntry, at: Place): Finding[] {
  const pointer = joinPointer(entry.pointer, 'publicKeyJwk')
  const address = ownMember(publicJwk, 'x5u')
  if (address === undefined) {
    const embedded = Object.hasOwn(publicJwk, 'x5c')
    return embedded ? [] : [finding('did/certificate-missing', { method: entry.id }, at(pointer))]
  }
  if (typeof address === 'string' && URL.canParse(address) && new URL(address).protocol === 'https:') return []
  const shown = JSON.stringify(address).slice(0, 200)
  return [finding('did/certificate-address', { method: entry.id, address: shown }, at(joinPointer(pointer, 'x5u')))]
}

function checkRelationship(
  document: JsonObject,
  did: string,
  relationship: VerificationRelationship,
  known: ReadonlySet<string>,
  at: Place,
): Finding[] {
  const list = ownMember(document, relationship)
  if (list === undefined) {
    return relationship === 'assertionMethod' ? [finding('did/relationship-missing', { relationship }, at(''))] : []
  }
  if (!Array.isArray(list)) return []
  return list.flatMap((item, index) => {
    if (typeof item !== 'string' || known.has(absolute(item, did))) return []
    const pointer = joinPointer('', relationship, index)
    return [finding('did/relationship-dangling', { relationship, method: item.slice(0, 200) }, at(pointer))]
  })
}

/** Names what people publish by mistake in the place of a DID document. */
function somethingElse(document: JsonObject): string | undefined {
  const marks: readonly (readonly [string, string])[] = [
    ['credentialSubject', 'a credential'],
    ['verifiableCredential', 'a presentation'],
    ['didDocument', 'a resolution result that wraps the document'],
    ['keys', 'a set of keys (JWKS)'],
    ['kty', 'a key'],
  ]
  if (Object.hasOwn(document, 'verificationMethod')) return undefined
  return marks.find(([member]) => Object.hasOwn(document, member))?.[1]
}
