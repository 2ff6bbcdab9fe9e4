import { GxError, isJsonObject } from '@gxkit/core'
import type { Algorithm } from './algorithm.ts'
import { algorithmParameters } from './algorithm.ts'
import type { PrivateJwk, PublicJwk } from './jwk.ts'
import { thumbprint, toPublicJwk } from './jwk.ts'

/** A new key: the public part to publish, the private part to keep. */
export interface KeyPair {
  readonly publicJwk: PublicJwk
  readonly privateJwk: PrivateJwk
}

/** Options of {@link createKey}. */
export interface CreateKeyOptions {
  /** `PS256` (RSA; what Gaia-X asks for, the default), `ES256` (P-256) or `EdDSA` (Ed25519). */
  readonly algorithm?: 'PS256' | 'ES256' | 'EdDSA'
  /** Bits of an RSA modulus; 2048 when absent. */
  readonly modulusLength?: 2048 | 3072 | 4096
}

/**
 * Creates a key with the random numbers of the platform. `kid` is the thumbprint of the key (RFC 7638).
 *
 * @returns both parts of the key as JSON Web Keys that carry `alg` and `kid`
 * @example
 * const { publicJwk, privateJwk } = await createKey({ algorithm: 'ES256' })
 */
export async function createKey(options: CreateKeyOptions = {}): Promise<KeyPair> {
  const { algorithm = 'PS256', modulusLength = 2048 } = options
  const creatable: readonly Algorithm[] = ['PS256', 'ES256', 'EdDSA']
  if (!creatable.includes(algorithm) || ![2048, 3072, 4096].includes(modulusLength)) {
    throw new GxError('ERR_OPTION_INVALID', 'Keys can be created for PS256 (2048, 3072 or 4096 bits), ES256 and EdDSA.')
  }
  const { kty, crv, keyParameters } = algorithmParameters(algorithm)
  const rsa = kty === 'RSA' ? { modulusLength, publicExponent: new Uint8Array([1, 0, 1]) } : {}
  const pair = await crypto.subtle.generateKey({ ...keyParameters, ...rsa }, true, ['sign', 'verify'])
  if (!('privateKey' in pair)) throw new GxError('ERR_INTERNAL', 'The platform made no key pair.')
  const exported: unknown = await crypto.subtle.exportKey('jwk', pair.privateKey)
  if (!isJsonObject(exported)) throw new GxError('ERR_INTERNAL', 'The platform exported no key.')

  const { key_ops: _operations, ext: _extractable, ...members } = exported
  const named = { ...members, kty, ...(crv !== undefined && { crv }), alg: algorithm } as unknown as PrivateJwk
  const privateJwk = { ...named, kid: await thumbprint(named) }
  return { publicJwk: toPublicJwk(privateJwk), privateJwk }
}
