import type { JsonObject } from '@gxkit/core'
import { canonicalizeJson, sha256, toBase64url } from '@gxkit/core'

/** A public key as JSON Web Key (RFC 7517). */
export interface PublicJwk extends JsonObject {
  readonly kty: string
  readonly alg?: string
  readonly kid?: string
  readonly crv?: string
  readonly x?: string
  readonly y?: string
  readonly n?: string
  readonly e?: string
  /** HTTPS address of the certificate chain in PEM. */
  readonly x5u?: string
}

/** A private key as JSON Web Key (RFC 7517). Keep it secret: no message, log or error of this toolkit ever holds one. */
export interface PrivateJwk extends PublicJwk {
  readonly d: string
}

/** The members that only a private (or symmetric) key has (RFC 7518, section 6). */
export const privateMembers: readonly string[] = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k', 'priv']

/** The members that make up a public key, by its type (RFC 7638, section 3.2; RFC 8037, section 2). */
export const publicMembers: Readonly<Record<string, readonly string[]>> = {
  RSA: ['n', 'e'],
  EC: ['crv', 'x', 'y'],
  OKP: ['crv', 'x'],
}

/** Only the members that make up the public key itself: nothing private, nothing about its use. */
export function bareJwk(jwk: PublicJwk): PublicJwk {
  const names = Object.hasOwn(publicMembers, jwk.kty) ? (publicMembers[jwk.kty] ?? []) : []
  return { kty: jwk.kty, ...Object.fromEntries(names.filter((n) => Object.hasOwn(jwk, n)).map((n) => [n, jwk[n]])) }
}

/**
 * The public part of a key, with its `alg` and `kid`.
 *
 * @example
 * toPublicJwk(privateJwk) // { kty: 'RSA', n: '…', e: 'AQAB', alg: 'PS256', kid: '…' }
 */
export function toPublicJwk(jwk: PublicJwk): PublicJwk {
  const { alg, kid } = jwk
  return { ...bareJwk(jwk), ...(alg !== undefined && { alg }), ...(kid !== undefined && { kid }) }
}

/**
 * The thumbprint of a key (RFC 7638, SHA-256, base64url): a short name that only this key has.
 *
 * @example
 * const publicJwk = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' }
 * await thumbprint(publicJwk) // 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k'
 */
export async function thumbprint(jwk: PublicJwk): Promise<string> {
  return toBase64url(await sha256(canonicalizeJson(bareJwk(jwk))))
}
