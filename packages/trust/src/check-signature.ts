import { checkPublicKey, type PublicJwk } from '@gxkit/identity'
import { type DerElement, derTag, objectIdentifier, readDer } from './der.ts'

/** How a signature turned out: good, not good, or made with an algorithm that is not accepted. */
export type SignatureOutcome =
  | { readonly status: 'good' | 'bad' }
  | { readonly status: 'weak'; readonly algorithm: string }

/** A signature algorithm as Web Cryptography knows it, and the type of its keys. */
export interface SignatureScheme {
  readonly kty: 'RSA' | 'EC' | 'OKP'
  readonly key: { readonly name: string; readonly hash?: string }
  readonly verify: { readonly name: string; readonly hash?: string; readonly saltLength?: number }
}

const pkcs1 = (hash: string): SignatureScheme => ({
  kty: 'RSA',
  key: { name: 'RSASSA-PKCS1-v1_5', hash },
  verify: { name: 'RSASSA-PKCS1-v1_5' },
})
const ecdsa = (hash: string): SignatureScheme => ({
  kty: 'EC',
  key: { name: 'ECDSA' },
  verify: { name: 'ECDSA', hash },
})

const schemes: Readonly<Record<string, SignatureScheme>> = {
  '1.2.840.113549.1.1.11': pkcs1('SHA-256'),
  '1.2.840.113549.1.1.12': pkcs1('SHA-384'),
  '1.2.840.113549.1.1.13': pkcs1('SHA-512'),
  '1.2.840.10045.4.3.2': ecdsa('SHA-256'),
  '1.2.840.10045.4.3.3': ecdsa('SHA-384'),
  '1.2.840.10045.4.3.4': ecdsa('SHA-512'),
  '1.3.101.112': { kty: 'OKP', key: { name: 'Ed25519' }, verify: { name: 'Ed25519' } },
}

const hashes: Readonly<Record<string, { readonly name: string; readonly size: number }>> = {
  '2.16.840.1.101.3.4.2.1': { name: 'SHA-256', size: 32 },
  '2.16.840.1.101.3.4.2.2': { name: 'SHA-384', size: 48 },
  '2.16.840.1.101.3.4.2.3': { name: 'SHA-512', size: 64 },
}

const rsaPss = '1.2.840.113549.1.1.10'

const refused: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.2': 'RSA with MD2',
  '1.2.840.113549.1.1.4': 'RSA with MD5',
  '1.2.840.113549.1.1.5': 'RSA with SHA-1',
  '1.2.840.113549.1.1.14': 'RSA with SHA-224',
  '1.2.840.10045.4.1': 'ECDSA with SHA-1',
  '1.2.840.10045.4.3.1': 'ECDSA with SHA-224',
  '1.2.840.10040.4.3': 'DSA with SHA-1',
  [rsaPss]: 'RSA-PSS with unusual parameters',
}

/** The bytes that somebody signed: a certificate, a revocation list, a status answer. */
export interface SignedBytes {
  readonly signed: Uint8Array
  readonly signature: Uint8Array
  /** The AlgorithmIdentifier in DER. */
  readonly signatureAlgorithm: Uint8Array
}

/** Checks a signature as certificates carry it (RFC 3279, RFC 4055, RFC 5758, RFC 8410). Weak keys sign nothing. */
export async function checkSignature(bytes: SignedBytes, publicJwk: PublicJwk | undefined): Promise<SignatureOutcome> {
  const read = readDer(bytes.signatureAlgorithm)
  const [id, parameters] = read.ok ? read.root.children : []
  const oid = id?.tag === derTag.objectIdentifier ? objectIdentifier(id) : 'an unreadable algorithm'
  const scheme = oid === rsaPss ? pssScheme(parameters) : Object.hasOwn(schemes, oid) ? schemes[oid] : undefined
  const plain = oid === rsaPss || parameters === undefined || parameters.tag === derTag.null
  if (scheme === undefined || !plain) return { status: 'weak', algorithm: refused[oid] ?? `the algorithm ${oid}` }
  const signature = scheme.kty === 'EC' ? toRaw(bytes.signature, publicJwk?.crv) : bytes.signature
  if (signature === undefined) return { status: 'bad' }
  const { signed } = bytes
  return { status: (await verifyWith(scheme, { signed, signature }, publicJwk)) ? 'good' : 'bad' }
}

/** Checks a signature as Web Cryptography takes it, ECDSA as r and s one after the other. Weak keys sign nothing. */
export async function verifyWith(
  scheme: SignatureScheme,
  { signed, signature }: Pick<SignedBytes, 'signed' | 'signature'>,
  publicJwk: PublicJwk | undefined,
): Promise<boolean> {
  if (publicJwk?.kty !== scheme.kty || checkPublicKey(publicJwk).some((f) => f.severity === 'error')) return false
  try {
    const parametersOfKey = scheme.kty === 'EC' ? { ...scheme.key, namedCurve: publicJwk.crv ?? '' } : scheme.key
    const key = await crypto.subtle.importKey('jwk', publicJwk as JsonWebKey, parametersOfKey, false, ['verify'])
    return await crypto.subtle.verify(scheme.verify, key, new Uint8Array(signature), new Uint8Array(signed))
  } catch {
    return false
  }
}

/** RSA-PSS with one hash for both uses and the salt as long as the hash (RFC 4055, section 3.1). */
function pssScheme(parameters: DerElement | undefined): SignatureScheme | undefined {
  const member = (tag: number): DerElement | undefined => parameters?.children.find((c) => c.tag === tag)?.children[0]
  const hash = hashOf(member(0xa0))
  const [mask, maskHash] = member(0xa1)?.children ?? []
  const salt = member(0xa2)
  const known = mask?.tag === derTag.objectIdentifier && objectIdentifier(mask) === '1.2.840.113549.1.1.8'
  if (hash === undefined || !known || hashOf(maskHash)?.name !== hash.name) return undefined
  if (salt?.content.length !== 1 || salt.content[0] !== hash.size || member(0xa3) !== undefined) return undefined
  const verify = { name: 'RSA-PSS', saltLength: hash.size }
  return { kty: 'RSA', key: { name: 'RSA-PSS', hash: hash.name }, verify }
}

function hashOf(algorithm: DerElement | undefined): { readonly name: string; readonly size: number } | undefined {
  const id = algorithm?.children[0]
  if (id?.tag !== derTag.objectIdentifier) return undefined
  const oid = objectIdentifier(id)
  return Object.hasOwn(hashes, oid) ? hashes[oid] : undefined
}

/** r and s of an ECDSA signature in DER, one after the other as Web Cryptography wants them. */
function toRaw(signature: Uint8Array, crv: string | undefined): Uint8Array | undefined {
  const size = crv === 'P-384' ? 48 : 32
  const read = readDer(signature)
  const numbers = read.ok && read.root.tag === derTag.sequence ? read.root.children : []
  if (numbers.length !== 2 || numbers.some(({ tag }) => tag !== derTag.integer)) return undefined
  const raw = new Uint8Array(2 * size)
  for (const [i, { content }] of numbers.entries()) {
    const value = content[0] === 0 ? content.subarray(1) : content
    if (value.length > size || (content[0] ?? 0) >= 0x80) return undefined
    raw.set(value, (i + 1) * size - value.length)
  }
  return raw
}
