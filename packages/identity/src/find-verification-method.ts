import type { Finding } from '@gxkit/core'
import { finding, isJsonObject, joinPointer, nearest, ownMember, parseDateTimeStamp } from '@gxkit/core'
import type { DidDocument, VerificationRelationship } from './did-document.ts'
import type { PublicJwk } from './jwk.ts'
import { remembered } from './sealed.ts'
import { shown } from './shown.ts'
import type { MethodEntry, MethodKey } from './verification-method.ts'
import { absolute, methodsOf, readMethod } from './verification-method.ts'

/** A key that the document allows for the purpose, or the findings that say why there is none. */
export type FoundVerificationMethod =
  | {
      readonly ok: true
      readonly publicJwk: PublicJwk
      /** `alg` of the key, as written; whether it must equal the algorithm of a signature is the caller's policy. */
      readonly algorithm?: string
      readonly controller: string
      /** Warnings about the key. */
      readonly findings: readonly Finding[]
    }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/**
 * Finds a key in a DID document by its exact DID URL, for one purpose. The key must be described once, belong to and be
 * controlled by the DID of the document, be listed for the purpose, and pass {@link checkPublicKey}.
 *
 * @param document a DID document that a resolver gave for the DID
 * @param didUrl the name of the key, e.g. `did:web:example.org#key-1`
 * @param relationship `assertionMethod` for credentials, `authentication` for presentations
 * @param options `now`: the moment that the end of a key is compared with; the machine's clock when absent. `signedAt`: accept
 * a key whose planned end (`expires`) lies between that time and now, with a warning. Give only a time that the signature
 * covers, and mind that whoever has the key can write any time: so `revoked` always counts from now, and without `signedAt`
 * (the default) `expires` does too.
 * @returns the key, or findings; also for a document that is none, since resolvers are written by others
 * @see DID Core 1.0, sections 5.2 and 5.3; Controlled Identifiers 1.0, section 2.2
 * @example
 * const found = findVerificationMethod(didDocument, 'did:web:example.org#key-1', 'assertionMethod')
 * if (found.ok) found.publicJwk
 */
export function findVerificationMethod(
  document: DidDocument,
  didUrl: string,
  relationship: VerificationRelationship,
  options: { readonly now?: Date; readonly signedAt?: Date } = {},
): FoundVerificationMethod {
  const did: unknown = isJsonObject(document) ? ownMember(document, 'id') : undefined
  if (typeof did !== 'string' || typeof didUrl !== 'string') {
    const found = isJsonObject(document) ? 'an object without "id"' : shown(document, 40)
    const params = { did: typeof didUrl === 'string' ? didUrl.slice(0, 200) : shown(didUrl, 40), found }
    return { ok: false, findings: [finding('did/not-a-document', params)] }
  }
  const wanted = absolute(didUrl, did)
  let failure: FoundVerificationMethod | undefined
  const method = remembered(document, `${relationship} ${wanted}`, () => {
    const found = findMethod(document, wanted, relationship)
    if (!('ok' in found)) return found
    failure = found
    return undefined
  })
  if (method === undefined) return failure ?? { ok: false, findings: [] }
  const { entry, key, unlisted } = method
  const findings = [...key.findings, ...checkEnd(entry, options, did), ...unlisted]
  const { publicJwk, controller } = key
  if (publicJwk === undefined || controller === undefined || findings.some((f) => f.severity === 'error')) {
    return { ok: false, findings }
  }
  const { alg } = publicJwk
  return { ok: true, publicJwk, ...(alg !== undefined && { algorithm: alg }), controller, findings }
}

interface FoundMethod {
  readonly entry: MethodEntry
  readonly key: MethodKey
  /** Says that the document does not list the method for the purpose. */
  readonly unlisted: readonly Finding[]
}

/** Finds the one method of a name, and all about it that does not depend on the time. */
function findMethod(
  document: DidDocument,
  wanted: string,
  relationship: VerificationRelationship,
): FoundMethod | { readonly ok: false; readonly findings: readonly Finding[] } {
  const source = document.id
  const methods = methodsOf(document)
  const [entry, second] = methods.filter((candidate) => candidate.id === wanted)
  if (entry === undefined) {
    const suggestion =
      nearest(wanted, new Set(methods.map((m) => m.id))) ?? (methods.length === 1 ? methods[0]?.id : undefined)
    const params = { method: wanted, ...(suggestion !== undefined && { suggestion }) }
    const location = { source, pointer: '/verificationMethod' as const }
    return { ok: false, findings: [finding('did/method-not-found', params, { location })] }
  }
  if (second !== undefined) {
    const location = { source, pointer: second.pointer }
    return { ok: false, findings: [finding('did/ambiguous-method', { method: wanted }, { location })] }
  }
  const key = readMethod(entry, document, source)
  if (isListed(document, entry.id, relationship, entry.inside)) return { entry, key, unlisted: [] }
  const location = {
    source,
    pointer: Object.hasOwn(document, relationship) ? (`/${relationship}` as const) : ('' as const),
  }
  const unlisted = [finding('did/not-in-relationship', { method: wanted, relationship }, { location })]
  return { entry, key, unlisted }
}

/** A key that was taken back, or whose time is over, vouches for nothing (Controlled Identifiers 1.0, section 2.2). */
function checkEnd(
  entry: MethodEntry,
  { now = new Date(), signedAt }: { readonly now?: Date; readonly signedAt?: Date },
  source: string,
): Finding[] {
  if (!Object.hasOwn(entry.method, 'revoked') && !Object.hasOwn(entry.method, 'expires')) return []
  return (['revoked', 'expires'] as const).flatMap((member) => {
    const value = ownMember(entry.method, member)
    if (value === undefined) return []
    const time = typeof value === 'string' ? parseDateTimeStamp(value) : undefined
    if (time !== undefined && time > now.getTime()) return []
    const place = { location: { source, pointer: joinPointer(entry.pointer, member) } }
    if (member === 'expires' && time !== undefined && signedAt !== undefined && signedAt.getTime() < time) {
      return [finding('did/method-retired', { method: entry.id, time: shown(value, 40) }, place)]
    }
    return [finding('did/method-ended', { method: entry.id, member, time: shown(value, 40) }, place)]
  })
}

function isListed(
  document: DidDocument,
  id: string,
  relationship: VerificationRelationship,
  inside: VerificationRelationship | undefined,
): boolean {
  if (inside === relationship) return true
  const listed = ownMember(document, relationship)
  return (
    Array.isArray(listed) && listed.some((entry) => typeof entry === 'string' && absolute(entry, document.id) === id)
  )
}
