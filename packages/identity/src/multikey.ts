import { fromBase64url, GxError, toBase64url } from '@gxkit/core'
import { p256, p384 } from '@noble/curves/nist.js'
import { fromBase58, toBase58 } from './base58.ts'
import type { PublicJwk } from './jwk.ts'

interface KeyCodec {
  readonly kty: 'OKP' | 'EC'
  readonly crv: string
  /** The multicodec number as varint. */
  readonly prefix: readonly [number, number]
  readonly size: number
  readonly toJwk: (bytes: Uint8Array) => PublicJwk
}

const codecs: readonly KeyCodec[] = [
  {
    kty: 'OKP',
    crv: 'Ed25519',
    prefix: [0xed, 0x01],
    size: 32,
    toJwk: (bytes) => ({ kty: 'OKP', crv: 'Ed25519', x: toBase64url(bytes), alg: 'EdDSA' }),
  },
  {
    kty: 'EC',
    crv: 'P-256',
    prefix: [0x80, 0x24],
    size: 33,
    toJwk: (bytes) => expand(p256.Point, 'P-256', bytes, 'ES256'),
  },
  {
    kty: 'EC',
    crv: 'P-384',
    prefix: [0x81, 0x24],
    size: 49,
    toJwk: (bytes) => expand(p384.Point, 'P-384', bytes, 'ES384'),
  },
]

/** Key types that exist as multicodec but are not supported, for messages. */
const otherCodecs: Readonly<Record<string, string>> = {
  '231,1': 'secp256k1',
  '236,1': 'X25519',
  '130,36': 'P-521',
  '133,36': 'RSA',
  '235,1': 'BLS12-381',
}

/**
 * A public key as Multikey text: `z`, then base58 of multicodec number and key. Ed25519, P-256 and P-384 only.
 *
 * @throws GxError `ERR_KEY_INVALID` for keys of other types
 * @see Controlled Identifiers 1.0, section 2.2.2
 * @example
 * const publicJwk = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' }
 * toMultibase(publicJwk) // 'z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw'
 */
export function toMultibase(publicJwk: PublicJwk): string {
  const codec = codecs.find((c) => c.kty === publicJwk.kty && c.crv === publicJwk.crv)
  const x = fromBase64url(publicJwk.x ?? '')
  if (codec === undefined || x === undefined || x.length === 0) {
    throw new GxError('ERR_KEY_INVALID', 'Only Ed25519, P-256 and P-384 keys can be written as Multikey.')
  }
  const y = codec.kty === 'EC' ? fromBase64url(publicJwk.y ?? '') : undefined
  const sign = y === undefined ? [] : [2 + ((y.at(-1) ?? 0) & 1)]
  return `z${toBase58(new Uint8Array([...codec.prefix, ...sign, ...x]))}`
}

/** A key read from Multikey text, or what is wrong with the text in a few words. */
export type ParsedMultibase =
  | { readonly ok: true; readonly publicJwk: PublicJwk }
  | { readonly ok: false; readonly problem: string }

/**
 * Reads a public key from Multikey text, strictly: exactly one text stands for a key. Whether the key is strong is for
 * {@link checkPublicKey} to say.
 *
 * @example
 * parseMultibase('z6Mkf5rGMoatrSj1f4CyvuHBeXJELe9RPdzo2PKGNCKVtZxP').ok // true
 */
export function parseMultibase(text: string): ParsedMultibase {
  if (!text.startsWith('z')) return { ok: false, problem: 'it does not start with "z" (base58)' }
  const bytes = fromBase58(text.slice(1))
  if (bytes === undefined) return { ok: false, problem: 'it is not base58' }
  const [first, second] = bytes
  const codec = codecs.find((c) => c.prefix[0] === first && c.prefix[1] === second)
  if (codec === undefined) {
    const name = otherCodecs[`${first},${second}`]
    return { ok: false, problem: name === undefined ? 'it is of no known key type' : `${name} keys are not supported` }
  }
  const key = bytes.subarray(2)
  if (key.length !== codec.size) {
    return { ok: false, problem: `the ${codec.crv} key has ${key.length} bytes, ${codec.size} are needed` }
  }
  try {
    return { ok: true, publicJwk: codec.toJwk(key) }
  } catch {
    return { ok: false, problem: `it is not a point of the curve ${codec.crv}` }
  }
}

interface Points {
  fromBytes(bytes: Uint8Array): { toBytes(compressed: boolean): Uint8Array }
}

function expand(points: Points, crv: string, compressed: Uint8Array, alg: string): PublicJwk {
  const point = points.fromBytes(compressed).toBytes(false)
  const size = (point.length - 1) / 2
  return { kty: 'EC', crv, x: toBase64url(point.slice(1, 1 + size)), y: toBase64url(point.slice(1 + size)), alg }
}
