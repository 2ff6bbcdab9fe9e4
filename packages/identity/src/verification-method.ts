import type { Finding, JsonObject, JsonPointer, JsonValue, Location } from '@gxkit/core'
import { finding, isJsonObject, joinPointer, ownMember } from '@gxkit/core'
import { checkPublicKey } from './check-public-key.ts'
import type { VerificationRelationship } from './did-document.ts'
import { splitDidUrl } from './did-url.ts'
import type { PublicJwk } from './jwk.ts'
import { bareJwk } from './jwk.ts'
import { parseMultibase } from './multikey.ts'
import { shown } from './shown.ts'

/** A verification method where it stands in a DID document (DID Core 1.0, section 5.2). */
export interface MethodEntry {
  /** The id as an absolute DID URL. */
  readonly id: string
  readonly method: JsonObject
  readonly pointer: JsonPointer
  /** The relationship that the method is written into, when it does not stand under `verificationMethod`. */
  readonly inside?: VerificationRelationship
}

/** The relationships that matter for credentials and presentations. */
export const relationships: readonly VerificationRelationship[] = ['assertionMethod', 'authentication']

/** Lists the verification methods of a document, those inside relationships too; entries of another form are left out. */
export function methodsOf(document: JsonObject): readonly MethodEntry[] {
  const base = String(ownMember(document, 'id'))
  const under = (member: string, inside?: VerificationRelationship): MethodEntry[] => {
    const list = ownMember(document, member)
    if (!Array.isArray(list)) return []
    return list.flatMap((method: JsonValue, index): MethodEntry[] => {
      const id = isJsonObject(method) ? ownMember(method, 'id') : undefined
      if (!isJsonObject(method) || typeof id !== 'string') return []
      return [{ id: absolute(id, base), method, pointer: joinPointer('', member, index), ...(inside && { inside }) }]
    })
  }
  return [...under('verificationMethod'), ...relationships.flatMap((r) => under(r, r))]
}

/** A reference to a method may be relative to the DID of the document (DID Core 1.0, section 3.2.2). */
export function absolute(reference: string, did: string): string {
  return reference.startsWith('#') ? `${did}${reference}` : reference
}

/** The key of a method, or what keeps it from being used. */
export interface MethodKey {
  readonly publicJwk?: PublicJwk
  readonly controller?: string
  readonly findings: readonly Finding[]
}

/** Examines one method: whose it is, and its key. */
export function readMethod(entry: MethodEntry, document: JsonObject, source: string): MethodKey {
  const did = String(ownMember(document, 'id'))
  const at = (...segments: readonly string[]): { location: Location } => ({
    location: { source, pointer: joinPointer(entry.pointer, ...segments) },
  })
  const findings: Finding[] = []
  const parts = splitDidUrl(entry.id)
  if (parts?.did !== did) findings.push(finding('did/method-elsewhere', { method: entry.id, did }, at('id')))
  else if (parts.fragment === undefined) {
    findings.push(finding('did/method-id-without-fragment', { method: entry.id }, at('id')))
  }
  const controller = ownMember(entry.method, 'controller')
  if (controller === undefined || controller === null) {
    findings.push(finding('did/controller-missing', { method: entry.id }, at()))
  } else if (controller !== did) {
    const named = typeof controller === 'string' ? controller : shown(controller, 200)
    findings.push(finding('did/controller-elsewhere', { method: entry.id, controller: named, did }, at('controller')))
  }
  const key = readKey(entry, at)
  return {
    ...(key.publicJwk && { publicJwk: key.publicJwk }),
    ...(typeof controller === 'string' && { controller }),
    findings: [...findings, ...key.findings],
  }
}

type Place = (...segments: readonly string[]) => { location: Location }

function readKey(entry: MethodEntry, at: Place): MethodKey {
  const { method, id } = entry
  const jwk = ownMember(method, 'publicKeyJwk')
  const multibase = ownMember(method, 'publicKeyMultibase')
  const secret = ['privateKeyJwk', 'privateKeyMultibase', 'secretKeyMultibase', 'privateKeyBase58', 'privateKeyPem']
  const published = secret.filter((member) => Object.hasOwn(method, member))
  if (published.length > 0) {
    return { findings: [finding('key/private-member', { members: published }, at(published[0] ?? ''))] }
  }
  if (jwk === undefined && multibase === undefined) {
    const other = ['publicKeyPem', 'publicKeyBase58', 'publicKeyHex', 'publicKeyGpg', 'jwks_uri', 'blockchainAccountId']
    const found = other.find((member) => Object.hasOwn(method, member))
    const words = found === undefined ? 'nothing that looks like a key' : `only "${found}"`
    return { findings: [finding('did/no-key', { method: id, found: words }, at())] }
  }
  if (jwk === undefined) return fromMultibase(id, multibase, at)

  const findings = [...checkPublicKey(jwk, at('publicKeyJwk'))]
  if (findings.some((f) => f.severity === 'error')) return { findings }
  const publicJwk = jwk as PublicJwk
  if (multibase !== undefined) {
    const other = fromMultibase(id, multibase, at)
    if (other.publicJwk === undefined) return { findings: [...findings, ...other.findings] }
    if (!isSameKey(publicJwk, other.publicJwk)) {
      const members = ['publicKeyJwk', 'publicKeyMultibase']
      return { findings: [...findings, finding('did/keys-differ', { method: id, members }, at('publicKeyMultibase'))] }
    }
  }
  if (publicJwk.alg === undefined) findings.push(finding('key/algorithm-missing', {}, at('publicKeyJwk')))
  return { publicJwk, findings }
}

function fromMultibase(id: string, multibase: JsonValue | undefined, at: Place): MethodKey {
  const parsed = typeof multibase === 'string' ? parseMultibase(multibase) : undefined
  if (parsed === undefined || !parsed.ok) {
    const found = `"publicKeyMultibase" cannot be read, ${parsed?.problem ?? 'it is not a text'}`
    return { findings: [finding('did/no-key', { method: id, found }, at('publicKeyMultibase'))] }
  }
  const findings = checkPublicKey(parsed.publicJwk).map((f) => ({ ...f, ...at('publicKeyMultibase') }))
  return findings.length > 0 ? { findings } : { publicJwk: parsed.publicJwk, findings: [] }
}

/** Whether two keys are one, whatever else is said about them. */
export function isSameKey(a: PublicJwk, b: PublicJwk): boolean {
  const [left, right] = [bareJwk(a), bareJwk(b)]
  return (['kty', 'crv', 'x', 'y', 'n', 'e'] as const).every((member) => left[member] === right[member])
}
