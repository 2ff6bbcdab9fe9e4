import { constants, createHash, createPublicKey, type KeyObject, verify } from 'node:crypto'
import type { Algorithm } from '../algorithm.ts'
import { boundedMemo } from '../bounded-memo.ts'
import type { Cryptography, HashName } from '../cryptography.ts'
import { isImmutable } from '../immutable.ts'
import { bareJwk, type PublicJwk } from '../jwk.ts'

/** Options of {@link nodeCryptography}. */
export interface NodeCryptographyOptions {
  /** Keys to remember; 256 when absent. */
  readonly maxKeys?: number
}

interface Scheme {
  readonly hash: string | null
  readonly parameters: {
    readonly padding?: number
    readonly saltLength?: number
    readonly dsaEncoding?: 'ieee-p1363'
  }
}

const pss = (hash: string, saltLength: number): Scheme => ({
  hash,
  parameters: { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength },
})

const schemes: Readonly<Record<Algorithm, Scheme>> = {
  PS256: pss('sha256', 32),
  PS384: pss('sha384', 48),
  RS256: { hash: 'sha256', parameters: { padding: constants.RSA_PKCS1_PADDING } },
  ES256: { hash: 'sha256', parameters: { dsaEncoding: 'ieee-p1363' } },
  ES384: { hash: 'sha384', parameters: { dsaEncoding: 'ieee-p1363' } },
  EdDSA: { hash: null, parameters: {} },
}

const hashes: Readonly<Record<HashName, string>> = { 'SHA-256': 'sha256', 'SHA-384': 'sha384' }

/**
 * The cryptography of Node itself: the same answers as Web Cryptography, without a change of threads for each of them. A
 * signature of a short text costs a half to a tenth. Each one that is made has a memory of keys of its own.
 *
 * @example
 * const cryptography = nodeCryptography()
 * await verifySignature({ algorithm: 'PS256', publicJwk, data, signature, cryptography }) // true
 */
export function nodeCryptography(options: NodeCryptographyOptions = {}): Cryptography {
  const byName = boundedMemo<KeyObject>(options.maxKeys ?? 256)
  const byObject = new WeakMap<PublicJwk, KeyObject>()
  const keyOf = (publicJwk: PublicJwk): KeyObject => {
    const known = byObject.get(publicJwk)
    if (known !== undefined) return known
    const key = byName(nameOf(publicJwk), () => createPublicKey({ key: { ...bareJwk(publicJwk) }, format: 'jwk' }))
    if (isImmutable(publicJwk)) byObject.set(publicJwk, key)
    return key
  }
  return {
    verify({ algorithm, publicJwk, data, signature }) {
      const { hash, parameters } = schemes[algorithm]
      return verify(hash, data, { key: keyOf(publicJwk), ...parameters }, signature)
    },
    digest: (hash, data) => new Uint8Array(createHash(hashes[hash]).update(data).digest()),
  }
}

/** The members that make up the key, in a fixed order: what the thumbprint of RFC 7638 is the hash of. */
function nameOf({ kty, crv = '', x = '', y = '', n = '', e = '' }: PublicJwk): string {
  return `${kty} ${crv} ${x} ${y} ${n} ${e}`
}
