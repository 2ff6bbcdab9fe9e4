import { GxError, isJsonObject, type JsonObject, type JsonValue, ownMember, parseDateTimeStamp } from '@gxkit/core'
import { createDidDocument, type DidDocument, type DidDocumentKey } from './did-document.ts'
import { absolute, methodsOf } from './verification-method.ts'

/** Options of {@link rotateDidDocument}. */
export interface RotateDidDocumentOptions {
  /** The new key. */
  readonly key: DidDocumentKey
  /** When the keys that were in use until now go out of use, as dateTimeStamp, e.g. `2027-01-31T00:00:00Z`. */
  readonly expires: string
  /** Whether the old keys are taken back at that time, because others may have them: then nothing they signed counts. */
  readonly revoke?: boolean
}

/**
 * Changes the key of a DID. The new key is listed; the old ones stay listed, with their end, so that what they signed while they
 * were in use can still be verified by those who accept that (see `signedAt` of {@link findVerificationMethod}). A key that is
 * taken out altogether verifies nothing any more. Everything else in the document stays.
 *
 * @param document the document as it is published
 * @returns the document to publish in its place
 * @throws GxError `ERR_OPTION_INVALID` (also when the key is listed already), `ERR_KEY_INVALID`, `ERR_DID_INVALID`
 * @see Controlled Identifiers 1.0, section 2.2
 * @example
 * const { publicJwk: next } = await createKey({ algorithm: 'ES256' })
 * const key = { fragment: 'key-3', publicJwk: next }
 * const rotated = rotateDidDocument(didDocument, { key, expires: '2027-01-31T00:00:00Z' })
 */
export function rotateDidDocument(document: DidDocument, options: RotateDidDocumentOptions): DidDocument {
  const { key, expires, revoke = false } = options
  if (parseDateTimeStamp(expires) === undefined) {
    throw new GxError('ERR_OPTION_INVALID', 'The end of the old keys must be a date with time and zone.', {
      next: 'Write it like 2027-01-31T00:00:00Z.',
    })
  }
  const added = createDidDocument({ did: document.id, keys: [key] })
  const methods = listOf(ownMember(added, 'verificationMethod'))
  const known = new Set(methodsOf(document).map(({ id }) => id))
  if (methods.some((method) => isJsonObject(method) && known.has(absolute(String(method.id), document.id)))) {
    throw new GxError('ERR_OPTION_INVALID', 'The DID document has a key of this name already.', {
      next: 'Give the new key a name of its own, e.g. "key-2".',
    })
  }
  const member = revoke ? 'revoked' : 'expires'
  const ended = (method: JsonValue): JsonValue =>
    isJsonObject(method) && !Object.hasOwn(method, 'revoked') && (revoke || !Object.hasOwn(method, 'expires'))
      ? { ...method, [member]: expires }
      : method
  const relationship = (name: 'assertionMethod' | 'authentication'): JsonValue => [
    ...listOf(ownMember(added, name)),
    ...listOf(ownMember(document, name)).map(ended),
  ]
  return {
    ...document,
    '@context': joined(ownMember(document, '@context'), ownMember(added, '@context')),
    verificationMethod: [...methods, ...listOf(ownMember(document, 'verificationMethod')).map(ended)],
    assertionMethod: relationship('assertionMethod'),
    authentication: relationship('authentication'),
  }
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value as JsonObject | string]
}

function joined(old: JsonValue | undefined, added: JsonValue | undefined): JsonValue {
  const all = [...listOf(old), ...listOf(added)]
  return all.filter((each, index) => typeof each !== 'string' || all.indexOf(each) === index)
}
