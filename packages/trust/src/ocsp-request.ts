import { writeDer } from '@gxkit/identity'
import type { Certificate } from './certificate.ts'
import { type DerElement, derTag, readDer } from './der.ts'

/** The hashes that name an issuer in questions and answers. They only name it: nothing rests on their strength. */
export type CertIdHash = 'SHA-1' | 'SHA-256'

/** The name of a certificate in OCSP: its issuer by two hashes, and its serial number (CertID). */
export interface CertId {
  readonly nameHash: Uint8Array
  readonly keyHash: Uint8Array
  readonly serialNumber: Uint8Array
}

/** Object identifiers of the hashes, as DER content. */
export const certIdHashes: Readonly<Record<CertIdHash, readonly number[]>> = {
  'SHA-1': [0x2b, 0x0e, 0x03, 0x02, 0x1a],
  'SHA-256': [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01],
}

/** Object identifier of the nonce, as DER content. */
const nonceId = new Uint8Array([0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x30, 0x01, 0x02])
const octetString = 0x04
const explicit2 = 0xa2

/** The name of a certificate below an issuer. */
export async function certIdOf(certificate: Certificate, issuer: Certificate, hash: CertIdHash): Promise<CertId> {
  const [, serial, , issuerName] = partsOf(certificate)
  if (serial === undefined || issuerName === undefined) throw new TypeError('a certificate is needed')
  const [nameHash, keyHash] = await Promise.all([digest(hash, issuerName.bytes), keyHashOf(issuer, hash)])
  return { nameHash, keyHash, serialNumber: serial.content }
}

/** The hash of a public key as OCSP uses it: of the bit string without its count of unused bits. */
export async function keyHashOf({ subjectPublicKeyInfo }: Certificate, hash: CertIdHash): Promise<Uint8Array> {
  const read = readDer(subjectPublicKeyInfo)
  const bits = read.ok ? read.root.children[1] : undefined
  if (bits?.tag !== derTag.bitString) throw new TypeError('a public key is needed')
  return digest(hash, bits.content.subarray(1))
}

/**
 * Writes a question whether a certificate was revoked, about this one certificate and unsigned.
 *
 * @param nonce what a fresh answer has to repeat
 * @see RFC 6960, section 4.1.1; RFC 9654
 */
export async function writeOcspRequest(
  certificate: Certificate,
  options: { readonly issuer: Certificate; readonly hash: CertIdHash; readonly nonce?: Uint8Array | undefined },
): Promise<Uint8Array> {
  const { issuer, hash, nonce } = options
  const { nameHash, keyHash, serialNumber } = await certIdOf(certificate, issuer, hash)
  const sequence = (...parts: readonly Uint8Array[]): Uint8Array => writeDer(derTag.sequence, ...parts)
  const algorithm = sequence(
    writeDer(derTag.objectIdentifier, new Uint8Array(certIdHashes[hash])),
    writeDer(derTag.null),
  )
  const certId = sequence(
    algorithm,
    writeDer(octetString, nameHash),
    writeDer(octetString, keyHash),
    writeDer(derTag.integer, serialNumber),
  )
  const list = sequence(sequence(certId))
  if (nonce === undefined) return sequence(sequence(list))
  const extension = sequence(
    writeDer(derTag.objectIdentifier, nonceId),
    writeDer(octetString, writeDer(octetString, nonce)),
  )
  return sequence(sequence(list, writeDer(explicit2, sequence(extension))))
}

/**
 * The address at which the answer to a question can be got without sending anything else: the question in base64 after the address of
 * the responder. Answers that are asked for like this can be kept by servers in between.
 *
 * @param url the address of the responder, as the certificate names it
 * @param request the question in DER
 * @see RFC 6960, appendix A.1
 * @example
 * ocspAddress('http://ocsp.example/', new Uint8Array([48, 3])) // 'http://ocsp.example/MAM%3D'
 */
export function ocspAddress(url: string, request: Uint8Array): string {
  const base64 = btoa(Array.from(request, (byte) => String.fromCharCode(byte)).join(''))
  return `${url.replace(/\/$/, '')}/${encodeURIComponent(base64)}`
}

/** The members of the signed part of a certificate of version 3. */
function partsOf({ signed }: Certificate): readonly DerElement[] {
  const read = readDer(signed)
  return read.ok ? read.root.children : []
}

async function digest(hash: CertIdHash, bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest(hash, new Uint8Array(bytes)))
}
