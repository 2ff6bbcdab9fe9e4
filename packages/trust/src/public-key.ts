import { toBase64url } from '@gxkit/core'
import type { PublicJwk } from '@gxkit/identity'
import { type DerElement, derTag, objectIdentifier, readDer } from './der.ts'

/** The key of a certificate: as JSON Web Key if its type is one that can be used here. */
export interface SubjectKey {
  /** E.g. `RSA 2048`, `EC P-256`. */
  readonly type: string
  readonly publicJwk?: PublicJwk
  /** Why there is no JSON Web Key. */
  readonly problem?: string
}

const curves: Readonly<Record<string, { readonly crv: string; readonly size: number }>> = {
  '1.2.840.10045.3.1.7': { crv: 'P-256', size: 32 },
  '1.3.132.0.34': { crv: 'P-384', size: 48 },
}

/** The key of a SubjectPublicKeyInfo (RFC 5280, section 4.1.2.7; RFC 3279; RFC 8410). */
export function readSubjectKey(spki: DerElement): SubjectKey {
  const [algorithm, bits] = spki.children
  const [oid, parameters] = algorithm?.children ?? []
  if (oid?.tag !== derTag.objectIdentifier || bits?.tag !== derTag.bitString || bits.content[0] !== 0) {
    return unusable('a key of an unknown form')
  }
  const id = objectIdentifier(oid)
  const read = Object.hasOwn(readers, id) ? readers[id] : undefined
  return read === undefined ? unusable(`a key of the type ${id}`) : read(bits.content.subarray(1), parameters)
}

const readers: Readonly<Record<string, (key: Uint8Array, parameters: DerElement | undefined) => SubjectKey>> = {
  '1.2.840.113549.1.1.1': readRsa,
  '1.2.840.10045.2.1': readEc,
  '1.3.101.112': (key) => ({ type: 'Ed25519', publicJwk: { kty: 'OKP', crv: 'Ed25519', x: toBase64url(key) } }),
}

function readRsa(key: Uint8Array): SubjectKey {
  const read = readDer(key)
  const [n, e, more] = read.ok ? read.root.children : []
  if (n?.tag !== derTag.integer || e?.tag !== derTag.integer || more !== undefined) return unusable('a damaged RSA key')
  const modulus = unsigned(n.content)
  const bits = Math.max(0, (modulus.length - 1) * 8) + (modulus.length === 0 ? 0 : 32 - Math.clz32(modulus[0] ?? 0))
  return {
    type: `RSA ${bits}`,
    publicJwk: { kty: 'RSA', n: toBase64url(modulus), e: toBase64url(unsigned(e.content)) },
  }
}

function readEc(key: Uint8Array, parameters: DerElement | undefined): SubjectKey {
  if (parameters?.tag !== derTag.objectIdentifier) return unusable('an EC key whose curve is not named but described')
  const id = objectIdentifier(parameters)
  const curve = Object.hasOwn(curves, id) ? curves[id] : undefined
  if (curve === undefined) return unusable(`an EC key on the curve ${id}`)
  const { crv, size } = curve
  if (key[0] !== 4 || key.length !== 1 + 2 * size) return unusable(`a key on ${crv} that is not an uncompressed point`)
  const [x, y] = [key.subarray(1, 1 + size), key.subarray(1 + size)].map(toBase64url)
  if (x === undefined || y === undefined) return unusable(`a damaged key on ${crv}`)
  return { type: `EC ${crv}`, publicJwk: { kty: 'EC', crv, x, y } }
}

function unusable(problem: string): SubjectKey {
  return { type: problem, problem: `it is ${problem}; RSA, P-256, P-384 and Ed25519 are supported` }
}

/** A positive DER number may have one zero byte before it, a JSON Web Key has none. */
function unsigned(content: Uint8Array): Uint8Array {
  return content.length > 1 && content[0] === 0 ? content.subarray(1) : content
}
