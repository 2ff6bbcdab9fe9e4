import { type Algorithm, fitsKey, parseAlgorithm } from './algorithm.ts'
import { checkPublicKey } from './check-public-key.ts'
import type { Cryptography, SignatureToCheck } from './cryptography.ts'
import { defaultCryptography } from './cryptography.ts'

/** What {@link verifySignature} needs. */
export interface VerifySignatureOptions extends SignatureToCheck {
  /** Who does the arithmetic; Web Cryptography when absent. */
  readonly cryptography?: Cryptography | undefined
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
  const { publicJwk, data, signature, cryptography = defaultCryptography } = options
  const algorithm = parseAlgorithm(options.algorithm)
  if (algorithm === undefined || checkPublicKey(publicJwk).some((f) => f.severity === 'error')) return false
  if (!fitsKey(algorithm, publicJwk)) return false
  const size = signatureSizes[algorithm]
  if (size !== undefined && signature.length !== size) return false
  try {
    return (await cryptography.verify({ algorithm, publicJwk, data, signature })) === true
  } catch {
    return false
  }
}

/** The only length that signatures of an algorithm have, in bytes; with RSA it is up to the key. */
const signatureSizes: Readonly<Partial<Record<Algorithm, number>>> = { ES256: 64, ES384: 96, EdDSA: 64 }
