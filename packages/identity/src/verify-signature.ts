import type { Algorithm } from './algorithm.ts'
import { algorithmParameters, fitsKey, parseAlgorithm } from './algorithm.ts'
import { boundedMemo } from './bounded-memo.ts'
import { checkPublicKey } from './check-public-key.ts'
import type { PublicJwk } from './jwk.ts'
import { bareJwk } from './jwk.ts'

/** What {@link verifySignature} needs. */
export interface VerifySignatureOptions {
  readonly algorithm: Algorithm
  readonly publicJwk: PublicJwk
  /** The bytes that were signed. */
  readonly data: Uint8Array
  /** The raw JOSE signature (ECDSA: r and s one after the other, not DER). */
  readonly signature: Uint8Array
}

/**
 * Tells whether a signature of this algorithm over these bytes was made with the private part of this key. Keys that
 * {@link checkPublicKey} finds fault with, and algorithms that do not fit the key, never verify anything. `alg` of the key
 * is not compared with the algorithm: that is the caller's policy.
 *
 * @returns `false` for everything but a good signature; ask {@link checkPublicKey} when the reason matters
 * @example
 * await verifySignature({ algorithm: 'PS256', publicJwk, data, signature }) // true
 */
export async function verifySignature(options: VerifySignatureOptions): Promise<boolean> {
  const { publicJwk, data, signature } = options
  const algorithm = parseAlgorithm(options.algorithm)
  if (algorithm === undefined || checkPublicKey(publicJwk).some((f) => f.severity === 'error')) return false
  if (!fitsKey(algorithm, publicJwk)) return false
  const { signatureParameters } = algorithmParameters(algorithm)
  try {
    const bare = bareJwk(publicJwk)
    const key = await importedKeys(`${algorithm} ${JSON.stringify(bare)}`, () => importKey(algorithm, bare))
    return await crypto.subtle.verify(signatureParameters, key, new Uint8Array(signature), new Uint8Array(data))
  } catch {
    return false
  }
}

/** The same key verifies many signatures; importing it costs as much as verifying. Holds public keys only, under their text. */
const importedKeys = boundedMemo<Promise<CryptoKey>>(256)

function importKey(algorithm: Algorithm, bare: PublicJwk): Promise<CryptoKey> {
  const { keyParameters } = algorithmParameters(algorithm)
  return crypto.subtle.importKey('jwk', bare as JsonWebKey, keyParameters, false, ['verify'])
}
