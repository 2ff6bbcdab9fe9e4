import type { Algorithm } from './algorithm.ts'
import { algorithmParameters } from './algorithm.ts'
import { boundedMemo } from './bounded-memo.ts'
import type { PublicJwk } from './jwk.ts'
import { bareJwk } from './jwk.ts'

/** A signature and what it is to be checked with. */
export interface SignatureToCheck {
  readonly algorithm: Algorithm
  readonly publicJwk: PublicJwk
  /** The bytes that were signed. */
  readonly data: Uint8Array
  /** The raw JOSE signature (ECDSA: r and s one after the other, not DER). */
  readonly signature: Uint8Array
}

/** The names of hash functions as Web Cryptography writes them. */
export type HashName = 'SHA-256' | 'SHA-384'

/**
 * The arithmetic of signatures and hashes, by whatever the platform has for it: Web Cryptography everywhere
 * ({@link webCryptography}), or `nodeCryptography` of `@gxkit/identity/node`, which gives the same answers at a fraction of
 * the cost. Whether a key may be used at all is decided before, by {@link verifySignature}.
 */
export interface Cryptography {
  /** Tells whether a signature is good. Asked only for keys without fault that fit the algorithm. */
  verify(check: SignatureToCheck): boolean | Promise<boolean>
  /** The hash of bytes. */
  digest(hash: HashName, data: Uint8Array): Uint8Array | Promise<Uint8Array>
}

/**
 * Web Cryptography, the same in Node and browsers. Remembers the last keys, since importing one costs as much as a check.
 *
 * @example
 * const cryptography = webCryptography()
 * ;(await cryptography.digest('SHA-256', new Uint8Array())).length // 32
 */
export function webCryptography(): Cryptography {
  const keys = boundedMemo<Promise<CryptoKey>>(256)
  return {
    async verify({ algorithm, publicJwk, data, signature }) {
      const { keyParameters, signatureParameters } = algorithmParameters(algorithm)
      const bare = bareJwk(publicJwk)
      const key = await keys(`${algorithm} ${JSON.stringify(bare)}`, () =>
        crypto.subtle.importKey('jwk', bare as JsonWebKey, keyParameters, false, ['verify']),
      )
      return crypto.subtle.verify(signatureParameters, key, new Uint8Array(signature), new Uint8Array(data))
    },
    async digest(hash, data) {
      return new Uint8Array(await crypto.subtle.digest(hash, new Uint8Array(data)))
    },
  }
}

/** What checks signatures where nothing else was asked for. */
export const defaultCryptography: Cryptography = webCryptography()
