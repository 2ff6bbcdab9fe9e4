import { sha256Hex, toHex } from '@gxkit/core'
import { AsnConvert } from '@peculiar/asn1-schema'
import { Certificate as DecodedCertificate } from '@peculiar/asn1-x509'
import type { Certificate } from './certificate.ts'
import { type DerElement, derTag, objectIdentifier, readDer } from './der.ts'
import { readName } from './distinguished-name.ts'
import { readExtensions } from './extensions.ts'
import { readSubjectKey } from './public-key.ts'
import { readTime, toTime } from './time.ts'

/** What reading one certificate came to. */
export type ReadCertificate =
  | { readonly ok: true; readonly certificate: Certificate }
  | { readonly ok: false; readonly problem: string; readonly isPublicKey?: boolean }

/** Reads one certificate of version 3 in exact DER (RFC 5280, section 4.1). */
export async function readCertificate(bytes: Uint8Array): Promise<ReadCertificate> {
  const der = new Uint8Array(bytes)
  const read = readDer(der)
  if (!read.ok) return read
  const { root } = read
  if (isPublicKeyInfo(root)) return { ok: false, problem: 'it is a public key, not a certificate', isPublicKey: true }
  const [tbs, algorithm, signature, more] = root.children
  if (root.tag !== derTag.sequence || !tbs || !algorithm || signature?.tag !== derTag.bitString || more) {
    return { ok: false, problem: 'it is not a certificate' }
  }
  try {
    const certificate = readSigned({ der, tbs, algorithm, signature })
    if (typeof certificate === 'string') return { ok: false, problem: certificate }
    return { ok: true, certificate: { ...certificate, fingerprint: await sha256Hex(der) } }
  } catch {
    return { ok: false, problem: 'a part of it does not have the form that certificates have' }
  }
}

/** The parts of a certificate by their places; the text says what is wrong. */
function readSigned(parts: {
  readonly der: Uint8Array
  readonly tbs: DerElement
  readonly algorithm: DerElement
  readonly signature: DerElement
}): Omit<Certificate, 'fingerprint'> | string {
  const { der, tbs, algorithm, signature } = parts
  const [version, serial, inner, issuer, validity, subject, spki, ...rest] = tbs.children
  if (version?.tag !== 0xa0) return 'it is of version 1, only version 3 is read'
  if (version.children[0]?.content.join() !== '2') return 'it is not of version 3'
  if (serial?.tag !== derTag.integer || !inner || !issuer || !validity || !subject || !spki) return 'it is incomplete'
  if (toHex(inner.bytes) !== toHex(algorithm.bytes)) return 'it names two different signature algorithms'
  if (signature.content[0] !== 0) return 'its signature is no whole number of bytes'
  if (rest.some(({ tag }) => ![0x81, 0x82, 0xa3].includes(tag))) return 'it has parts that certificates do not have'
  const [notBefore, notAfter, more] = validity.children.map(readTime)
  if (notBefore === undefined || notAfter === undefined || more !== undefined) return 'its period is not readable'
  const extensions = readExtensions(rest.find(({ tag }) => tag === 0xa3))
  if (typeof extensions === 'string') return extensions
  const key = readSubjectKey(spki)
  const decoded = AsnConvert.parse(der, DecodedCertificate).tbsCertificate
  const decodedSerial = toHex(new Uint8Array(decoded.serialNumber))
  const decodedEnd = toTime(decoded.validity.notAfter.getTime())
  // Two readers that do not agree about the same bytes: then nobody knows what the authority has signed.
  if (decodedSerial !== toHex(serial.content) || decodedEnd !== notAfter) return 'it can be read in two ways'
  const subjectName = readName(decoded.subject)
  const issuerName = readName(decoded.issuer)
  return {
    der,
    subject: subjectName.text,
    issuer: issuerName.text,
    subjectName,
    issuerName,
    serialNumber: toHex(serial.content),
    notBefore,
    notAfter,
    keyType: key.type,
    ...(key.publicJwk !== undefined && { publicJwk: key.publicJwk }),
    ...(key.problem !== undefined && { keyProblem: key.problem }),
    ...extensions,
    signed: tbs.bytes,
    signature: signature.content.subarray(1),
    signatureAlgorithm: algorithm.bytes,
    subjectPublicKeyInfo: spki.bytes,
  }
}

/** A bare SubjectPublicKeyInfo: an algorithm and a bit string, and nothing else. */
function isPublicKeyInfo({ children }: DerElement): boolean {
  const [algorithm, key, more] = children
  const oid = algorithm?.children[0]
  return (
    more === undefined &&
    key?.tag === derTag.bitString &&
    oid?.tag === derTag.objectIdentifier &&
    objectIdentifier(oid) !== ''
  )
}
