import { derTags, readDer, readSequence, writeDer } from './der.ts'

const rsaEncryption = new Uint8Array([0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01])
const ecPublicKey = new Uint8Array([0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01])
const zero = new Uint8Array([0x02, 0x01, 0x00])

/** Puts a key of PKCS#1 (RFC 8017, appendix A.1.2) into the envelope of PKCS#8 (RFC 5208, section 5). */
export function pkcs8FromPkcs1(der: Uint8Array): Uint8Array<ArrayBuffer> {
  const algorithm = writeDer(derTags.sequence, rsaEncryption, writeDer(derTags.null))
  return writeDer(derTags.sequence, zero, algorithm, writeDer(derTags.octets, der))
}

/**
 * Puts a key of SEC 1 (RFC 5915) into the envelope of PKCS#8. The curve has to be named in the key.
 *
 * @returns the key, or why it cannot be read
 */
export function pkcs8FromSec1(der: Uint8Array): Uint8Array<ArrayBuffer> | 'damaged' | 'explicit-curve' {
  const parameters = readSequence(der)?.find(({ tag }) => tag === 0xa0)
  const [curve] = parameters === undefined ? [] : (readDer(parameters.content) ?? [])
  if (curve?.tag === derTags.sequence) return 'explicit-curve'
  if (curve?.tag !== derTags.oid) return 'damaged'
  const algorithm = writeDer(derTags.sequence, ecPublicKey, curve.whole)
  return writeDer(derTags.sequence, zero, algorithm, writeDer(derTags.octets, der))
}

/** Whether a PKCS#8 key writes the parameters of its curve out instead of naming the curve (RFC 5480, section 2.1.1 forbids it). */
export function hasExplicitCurve(pkcs8: Uint8Array): boolean {
  const algorithm = readSequence(pkcs8)?.[1]
  const [, parameters] = algorithm === undefined ? [] : (readDer(algorithm.content) ?? [])
  return parameters?.tag === derTags.sequence && (readDer(parameters.content)?.length ?? 0) >= 5
}
