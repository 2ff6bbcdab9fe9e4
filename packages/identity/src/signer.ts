import { GxError } from '@gxkit/core'
import type { Algorithm } from './algorithm.ts'
import { algorithmParameters, defaultAlgorithm, fitsKey, parseAlgorithm } from './algorithm.ts'
import { checkPublicKey } from './check-public-key.ts'
import { splitDidUrl } from './did-url.ts'
import type { PrivateJwk, PublicJwk } from './jwk.ts'
import { toPublicJwk } from './jwk.ts'

/**
 * Something that signs: a key in memory, or a key store that never gives its key away.
 *
 * @see RFC 7515, section 5.1 for the form of the signature
 */
export interface Signer {
  /** The algorithm of the signatures by its JOSE name. */
  readonly algorithm: Algorithm
  /** The DID URL of the public key, e.g. `did:web:example.org#key-1`. */
  readonly verificationMethod: string
  /** The public key, where it is known: so that what was signed can be verified before it is given away. */
  readonly publicJwk?: PublicJwk
  /** Signs bytes; the result is the raw JOSE signature (ECDSA: r and s one after the other, not DER). */
  sign(data: Uint8Array): Promise<Uint8Array>
}

/** Options of {@link signerFromJwk}. */
export interface SignerOptions {
  /** The DID URL under which verifiers find the public key, e.g. `did:web:example.org#key-1`. */
  readonly verificationMethod: string
  /** The algorithm; when absent, `alg` of the key, or else PS256 for RSA keys. */
  readonly algorithm?: Algorithm
}

/**
 * Makes a signer from a private key. The key is examined first: a weak key, or a private part that does not belong to the
 * public part, is refused.
 *
 * @param privateJwk the private key as JSON Web Key
 * @throws GxError `ERR_KEY_INVALID`, `ERR_KEY_ALGORITHM_MISMATCH`, `ERR_OPTION_INVALID`; never with key material in it
 * @example
 * const signer = await signerFromJwk(privateJwk, { verificationMethod: 'did:web:example.org#key-1' })
 */
export async function signerFromJwk(privateJwk: PrivateJwk, options: SignerOptions): Promise<Signer> {
  const { verificationMethod } = options
  if (splitDidUrl(verificationMethod)?.fragment === undefined) {
    throw new GxError('ERR_OPTION_INVALID', 'The verification method of a signer must be a DID with a fragment.', {
      next: 'Give it as e.g. did:web:example.org#key-1.',
    })
  }
  const { use, key_ops: _operations, ...rest } = privateJwk
  const [problem] = checkPublicKey({ ...toPublicJwk(rest), ...(use !== undefined && { use }) })
  if (problem !== undefined) {
    const code = problem.code === 'key/algorithm-mismatch' ? 'ERR_KEY_ALGORITHM_MISMATCH' : 'ERR_KEY_INVALID'
    throw new GxError(code, `The key cannot be used: ${problem.message}.`, { next: problem.next })
  }
  const algorithm = options.algorithm ?? parseAlgorithm(privateJwk.alg) ?? defaultAlgorithm(privateJwk)
  if (algorithm === undefined || parseAlgorithm(algorithm) === undefined || !fitsKey(algorithm, privateJwk)) {
    throw new GxError('ERR_KEY_ALGORITHM_MISMATCH', `The algorithm ${algorithm} does not fit the type of the key.`)
  }
  const key = await importPrivate(privateJwk, algorithm)
  const parameters = algorithmParameters(algorithm).signatureParameters
  return {
    algorithm,
    verificationMethod,
    publicJwk: Object.freeze({ ...toPublicJwk(privateJwk), alg: algorithm }),
    async sign(data) {
      return new Uint8Array(await crypto.subtle.sign(parameters, key, new Uint8Array(data)))
    },
  }
}

/** Imports both parts and tries them on each other; the platform's own messages are dropped, they could quote the key. */
async function importPrivate(privateJwk: PrivateJwk, algorithm: Algorithm): Promise<CryptoKey> {
  const { keyParameters, signatureParameters } = algorithmParameters(algorithm)
  const { alg: _alg, kid: _kid, use: _use, key_ops: _operations, ext: _ext, ...members } = privateJwk
  const { alg: _publicAlg, kid: _publicKid, ...publicPart } = toPublicJwk(privateJwk)
  const probe = new TextEncoder().encode('the two parts of this key belong together')
  try {
    const key = await crypto.subtle.importKey('jwk', members as JsonWebKey, keyParameters, false, ['sign'])
    const publicKey = await crypto.subtle.importKey('jwk', publicPart as JsonWebKey, keyParameters, false, ['verify'])
    const signature = await crypto.subtle.sign(signatureParameters, key, probe)
    if (await crypto.subtle.verify(signatureParameters, publicKey, signature, probe)) return key
  } catch {
    throw new GxError(
      'ERR_KEY_INVALID',
      'The private key cannot be used: its private members are missing or damaged.',
      {
        next: 'Take the key from a backup, or create a new one.',
      },
    )
  }
  throw new GxError('ERR_KEY_INVALID', 'The private part of the key does not belong to its public part.', {
    next: 'Take the key from a backup, or create a new one.',
  })
}
