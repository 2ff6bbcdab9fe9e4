import type { JsonObject } from '@gxkit/core'
import { GxError, parseDateTimeStamp } from '@gxkit/core'
import { checkPublicKey } from './check-public-key.ts'
import { splitDidUrl } from './did-url.ts'
import type { PublicJwk } from './jwk.ts'
import { toPublicJwk } from './jwk.ts'
import { toMultibase } from './multikey.ts'

/** A DID document (DID Core 1.0, section 5). Only `id` is sure; everything else is read with care. */
export interface DidDocument extends JsonObject {
  readonly id: string
}

/** A purpose that a DID document can list a key for (DID Core 1.0, section 5.3). */
export type VerificationRelationship = 'assertionMethod' | 'authentication'

/** What {@link createDidDocument} needs. */
export interface CreateDidDocumentOptions {
  /** The DID, e.g. `did:web:example.org`. */
  readonly did: string
  readonly keys: readonly DidDocumentKey[]
  /** Services of the owner of the DID (DID Core 1.0, section 5.4). */
  readonly services?: readonly DidDocumentService[]
}

/** A service to list in a DID document. */
export interface DidDocumentService {
  /** The name of the service after the `#`. */
  readonly fragment: string
  /** E.g. `LinkedDomains`. */
  readonly type: string
  /** HTTPS address. */
  readonly serviceEndpoint: string
}

/** A key to list in a DID document. */
export interface DidDocumentKey {
  /** The name of the key after the `#`; `kid` of the key when absent. */
  readonly fragment?: string
  readonly publicJwk: PublicJwk
  /** HTTPS address of the certificate chain in PEM that vouches for the key; Gaia-X compliance asks for it. */
  readonly x5u?: string
  /** When the key goes out of use, as XML Schema dateTimeStamp (Controlled Identifiers 1.0, section 2.2). */
  readonly expires?: string
  /** When the key was taken back; from then on it vouches for nothing, also not for what it signed before. */
  readonly revoked?: string
}

const baseContexts = ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/suites/jws-2020/v1']
const ed25519Context = 'https://w3id.org/security/suites/ed25519-2020/v1'

/**
 * Makes a DID document that lists keys for signing credentials and presentations. Every key becomes a `JsonWebKey2020`
 * method `#<fragment>`; an Ed25519 key also an `Ed25519VerificationKey2020` method `#<its Multikey text>` for verifiers that
 * read only that form.
 *
 * @throws GxError `ERR_DID_INVALID`, `ERR_KEY_INVALID` (also for a private key), `ERR_OPTION_INVALID`
 * @see DID Core 1.0, section 5; Gaia-X Identity, Credential and Access Management 25.11, section 4.4
 * @example
 * createDidDocument({ did: 'did:web:example.org', keys: [{ fragment: 'key-1', publicJwk }] })
 */
export function createDidDocument(options: CreateDidDocumentOptions): DidDocument {
  const { did, keys, services = [] } = options
  if (splitDidUrl(did)?.did !== did) throw new GxError('ERR_DID_INVALID', 'The DID of the document is not a DID.')
  const methods = keys.flatMap((key) => toMethods(did, key))
  const ids = methods.map((method) => method.id)
  if (new Set(ids).size !== ids.length) {
    throw new GxError('ERR_OPTION_INVALID', 'Two keys of a DID document cannot have the same name or be the same key.')
  }
  const hasEd25519 = methods.some((method) => method.type === 'Ed25519VerificationKey2020')
  return {
    '@context': hasEd25519 ? [...baseContexts, ed25519Context] : baseContexts,
    id: did,
    verificationMethod: methods,
    assertionMethod: ids,
    authentication: ids,
    ...(services.length > 0 && { service: services.map((each) => toService(did, each)) }),
  }
}

function toService(did: string, { fragment, type, serviceEndpoint }: DidDocumentService): JsonObject {
  const id = `${did}#${fragment}`
  const isHttps = URL.canParse(serviceEndpoint) && new URL(serviceEndpoint).protocol === 'https:'
  if (splitDidUrl(id)?.fragment === fragment && type !== '' && isHttps) return { id, type, serviceEndpoint }
  throw new GxError('ERR_OPTION_INVALID', 'A service of a DID document needs a name, a type and an HTTPS address.', {
    next: 'Give e.g. { fragment: "website", type: "LinkedDomains", serviceEndpoint: "https://example.org/" }.',
  })
}

interface Method extends JsonObject {
  readonly id: string
  readonly type: string
}

function toMethods(did: string, key: DidDocumentKey): Method[] {
  const { publicJwk, x5u, fragment = publicJwk.kid ?? '', expires, revoked } = key
  const [problem] = checkPublicKey(publicJwk)
  if (problem !== undefined) {
    const name = key.fragment === undefined ? 'A key' : `The key "${key.fragment}"`
    throw new GxError('ERR_KEY_INVALID', `${name} cannot be published: ${problem.message}.`, {
      next: problem.next,
    })
  }
  const id = `${did}#${fragment}`
  if (splitDidUrl(id)?.fragment !== fragment) {
    throw new GxError('ERR_OPTION_INVALID', 'The name of a key in a DID document must be a URL fragment, e.g. "key-1".')
  }
  if (x5u !== undefined && !(URL.canParse(x5u) && new URL(x5u).protocol === 'https:')) {
    throw new GxError('ERR_OPTION_INVALID', 'The address of the certificate chain must start with https://.')
  }
  for (const time of [expires, revoked]) {
    if (time !== undefined && parseDateTimeStamp(time) === undefined) {
      throw new GxError('ERR_OPTION_INVALID', 'The end of a key must be a date with time and zone.', {
        next: 'Write it like 2027-01-31T00:00:00Z.',
      })
    }
  }
  const end = { ...(expires !== undefined && { expires }), ...(revoked !== undefined && { revoked }) }
  const { kid: _kid, ...members } = toPublicJwk(publicJwk)
  const publicKeyJwk = { ...members, ...(x5u !== undefined && { x5u }) }
  const method = { id, type: 'JsonWebKey2020', controller: did, publicKeyJwk, ...end }
  if (publicJwk.crv !== 'Ed25519') return [method]
  const publicKeyMultibase = toMultibase(publicJwk)
  return [
    method,
    {
      id: `${did}#${publicKeyMultibase}`,
      type: 'Ed25519VerificationKey2020',
      controller: did,
      publicKeyMultibase,
      ...end,
    },
  ]
}
