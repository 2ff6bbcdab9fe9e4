/** A signature algorithm by its JOSE name (RFC 7518, section 3.1; RFC 8037). */
export type Algorithm = 'PS256' | 'PS384' | 'RS256' | 'ES256' | 'ES384' | 'EdDSA'

/** What an algorithm needs: the only type of key it works with, and the parameters for Web Cryptography. */
export interface AlgorithmParameters {
  readonly kty: 'RSA' | 'EC' | 'OKP'
  readonly crv?: string
  readonly keyParameters: { readonly name: string; readonly hash?: string; readonly namedCurve?: string }
  readonly signatureParameters: { readonly name: string; readonly hash?: string; readonly saltLength?: number }
}

const ecdsa = (crv: string, hash: string): AlgorithmParameters => ({
  kty: 'EC',
  crv,
  keyParameters: { name: 'ECDSA', namedCurve: crv },
  signatureParameters: { name: 'ECDSA', hash },
})

const pss = (hash: string, saltLength: number): AlgorithmParameters => ({
  kty: 'RSA',
  keyParameters: { name: 'RSA-PSS', hash },
  signatureParameters: { name: 'RSA-PSS', saltLength },
})

const table: Readonly<Record<Algorithm, AlgorithmParameters>> = {
  PS256: pss('SHA-256', 32),
  PS384: pss('SHA-384', 48),
  RS256: {
    kty: 'RSA',
    keyParameters: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
    signatureParameters: { name: 'RSASSA-PKCS1-v1_5' },
  },
  ES256: ecdsa('P-256', 'SHA-256'),
  ES384: ecdsa('P-384', 'SHA-384'),
  EdDSA: {
    kty: 'OKP',
    crv: 'Ed25519',
    keyParameters: { name: 'Ed25519' },
    signatureParameters: { name: 'Ed25519' },
  },
}

/** The parameters of an algorithm. */
export function algorithmParameters(algorithm: Algorithm): AlgorithmParameters {
  return table[algorithm]
}

/**
 * Reads the JOSE name of an algorithm; `Ed25519` (RFC 9864) is `EdDSA` here.
 *
 * @returns the algorithm, or `undefined` when it is none that this toolkit supports
 * @example
 * parseAlgorithm('PS256') // 'PS256'
 */
export function parseAlgorithm(name: unknown): Algorithm | undefined {
  if (name === 'Ed25519') return 'EdDSA'
  return typeof name === 'string' && Object.hasOwn(table, name) ? (name as Algorithm) : undefined
}

/**
 * Tells whether an algorithm works with a key, by the type (and curve) of the key alone.
 *
 * @example
 * fitsKey('ES256', { kty: 'RSA' }) // false
 */
export function fitsKey(algorithm: Algorithm, jwk: { readonly kty: string; readonly crv?: unknown }): boolean {
  const { kty, crv } = table[algorithm]
  return jwk.kty === kty && (crv === undefined || jwk.crv === crv)
}

/** The algorithm to sign with when neither the key nor the caller says one. */
export function defaultAlgorithm(jwk: { readonly kty: string; readonly crv?: unknown }): Algorithm | undefined {
  const preferred: readonly Algorithm[] = ['PS256', 'ES256', 'ES384', 'EdDSA']
  return preferred.find((algorithm) => fitsKey(algorithm, jwk))
}
