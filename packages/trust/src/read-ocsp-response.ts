import { AsnConvert } from '@peculiar/asn1-schema'
import { Name } from '@peculiar/asn1-x509'
import type { SignedBytes } from './check-signature.ts'
import { type DerElement, derTag, objectIdentifier, readDer } from './der.ts'
import { type DistinguishedName, readName } from './distinguished-name.ts'
import type { CertId } from './ocsp-request.ts'
import { readTime } from './time.ts'

/** What an answer says about one certificate. */
export interface OcspSingle extends CertId {
  /** Object identifier of the hash in the name of the certificate, as DER content. */
  readonly hash: Uint8Array
  readonly status: 'good' | 'unknown' | { readonly time: string; readonly code: number }
  readonly thisUpdate: Date
  readonly nextUpdate?: Date
}

/** An answer as it was read; who has made it is another question. */
export interface OcspResponse extends SignedBytes {
  readonly responder: { readonly name: DistinguishedName } | { readonly keyHash: Uint8Array }
  readonly singles: readonly OcspSingle[]
  readonly nonce?: Uint8Array
  /** Certificates that came with it, in DER. */
  readonly certificates: readonly Uint8Array[]
}

/** What reading an answer came to; `refused` is what the responder said instead of one. */
export type ReadOcspResponse =
  | { readonly ok: true; readonly response: OcspResponse }
  | { readonly ok: false; readonly problem: string; readonly refused?: boolean }

const maxBytes = 65_536
const maxCertificates = 8
const basicResponse = '1.3.6.1.5.5.7.48.1.1'
const nonceId = '1.3.6.1.5.5.7.48.1.2'

/** Why a responder gives no answer (OCSPResponseStatus). */
const refusals: Readonly<Record<number, string>> = {
  1: 'it does not understand the question',
  2: 'it has an error of its own',
  3: 'it asks to try again later',
  5: 'it answers signed questions only',
  6: 'it does not answer for this certificate',
}

class NotReadable extends Error {}

/** Reads an answer in exact DER (RFC 6960, section 4.2.1). Never throws for bad input. */
export function readOcspResponse(content: string | Uint8Array): ReadOcspResponse {
  if (content.length > maxBytes) return { ok: false, problem: `it has more than ${maxBytes} bytes` }
  if (typeof content === 'string') return { ok: false, problem: 'it is a text' }
  if (/^\s*</.test(String.fromCharCode(...content.subarray(0, 20)))) return { ok: false, problem: 'it is a web page' }
  const outer = readDer(content)
  if (!outer.ok) return outer
  try {
    const [status, bytes] = only(outer.root, derTag.sequence, 1, 2)
    const code = contentOf(status, derTag.enumerated)[0] ?? 0xff
    if (code !== 0) {
      return { ok: false, refused: true, problem: refusals[code] ?? `it answers with the unknown state ${code}` }
    }
    const [wrapped] = only(bytes, 0xa0, 1)
    const [kind, inner] = only(wrapped, derTag.sequence, 2)
    if (kind === undefined || oid(kind) !== basicResponse) return { ok: false, problem: 'it is of an unknown kind' }
    const basic = readDer(contentOf(inner, derTag.octetString))
    if (!basic.ok) return basic
    return { ok: true, response: readBasic(basic.root) }
  } catch (error) {
    // The library of names throws errors of its own for damaged names.
    return { ok: false, problem: error instanceof NotReadable ? error.message : 'a name in it is damaged' }
  }
}

function readBasic(root: DerElement): OcspResponse {
  const [data, algorithm, signature, certificates] = only(root, derTag.sequence, 3, 4)
  const bits = contentOf(signature, derTag.bitString)
  if (data === undefined || algorithm === undefined || bits[0] !== 0) throw new NotReadable('its signature is damaged')
  const chain =
    certificates === undefined ? [] : only(only(certificates, 0xa0, 1)[0], derTag.sequence, 0, maxCertificates)
  // Version 1 is the only one, and as the default it is not written in DER.
  const [responder, producedAt, list, extensions] = only(data, derTag.sequence, 3, 4)
  if (producedAt?.tag !== derTag.generalizedTime || readTime(producedAt) === undefined) {
    throw new NotReadable('it does not say when it was made')
  }
  const nonce = extensionsOf(extensions, 0xa1).find(({ id }) => id === nonceId)?.value
  return {
    responder: readResponder(responder),
    singles: only(list, derTag.sequence, 1, 100).map(readSingle),
    ...(nonce !== undefined && { nonce: readNonce(nonce) }),
    certificates: chain.map(({ bytes }) => bytes),
    signed: data.bytes,
    signature: bits.subarray(1),
    signatureAlgorithm: algorithm.bytes,
  }
}

function readResponder(element: DerElement | undefined): OcspResponse['responder'] {
  const [value] = element?.children ?? []
  if (element?.tag === 0xa1 && value !== undefined) {
    return { name: readName(AsnConvert.parse(new Uint8Array(value.bytes), Name)) }
  }
  if (element?.tag === 0xa2) return { keyHash: contentOf(value, derTag.octetString) }
  throw new NotReadable('it does not say who has made it')
}

function readSingle(element: DerElement): OcspSingle {
  const [certId, state, from, ...rest] = only(element, derTag.sequence, 3, 5)
  const [algorithm, name, key, serial] = only(certId, derTag.sequence, 4)
  const until = rest.find(({ tag }) => tag === 0xa0)
  if (rest.some(({ tag }, i) => tag !== 0xa0 && !(tag === 0xa1 && i === rest.length - 1))) {
    throw new NotReadable('it has parts that answers do not have')
  }
  extensionsOf(
    rest.find(({ tag }) => tag === 0xa1),
    0xa1,
  )
  return {
    hash: contentOf(algorithm?.children[0], derTag.objectIdentifier),
    nameHash: contentOf(name, derTag.octetString),
    keyHash: contentOf(key, derTag.octetString),
    serialNumber: contentOf(serial, derTag.integer),
    status: readStatus(state),
    thisUpdate: timeOf(from),
    ...(until !== undefined && { nextUpdate: timeOf(only(until, 0xa0, 1)[0]) }),
  }
}

function readStatus(element: DerElement | undefined): OcspSingle['status'] {
  if (element?.tag === 0x80 && element.content.length === 0) return 'good'
  if (element?.tag === 0x82 && element.content.length === 0) return 'unknown'
  const [time, reason] = only(element, 0xa1, 1, 2)
  const code = reason === undefined ? 0 : (contentOf(only(reason, 0xa0, 1)[0], derTag.enumerated)[0] ?? 0)
  return { time: timeOf(time).toISOString().replace('.000Z', 'Z'), code }
}

/** Extensions that must be understood make the answer unreadable, unless they are a nonce. */
function extensionsOf(
  element: DerElement | undefined,
  tag: number,
): readonly { readonly id: string; readonly value: Uint8Array }[] {
  if (element === undefined) return []
  return only(only(element, tag, 1)[0], derTag.sequence, 1, 20).map((each) => {
    const [name, ...rest] = only(each, derTag.sequence, 2, 3)
    const id = name === undefined ? '' : oid(name)
    const isCritical = rest.length === 2 && contentOf(rest[0], derTag.boolean)[0] === 0xff
    if (isCritical && id !== nonceId) throw new NotReadable(`it has a rule that is not understood (extension ${id})`)
    return { id, value: contentOf(rest.at(-1), derTag.octetString) }
  })
}

function readNonce(value: Uint8Array): Uint8Array {
  const read = readDer(value)
  return read.ok ? contentOf(read.root, derTag.octetString) : value
}

function timeOf(element: DerElement | undefined): Date {
  const time = element?.tag === derTag.generalizedTime ? readTime(element) : undefined
  if (time === undefined) throw new NotReadable('a time in it is not readable')
  return new Date(time)
}

/** The children of an element of a kind, if their number is right. */
function only(element: DerElement | undefined, tag: number, least: number, most = least): readonly DerElement[] {
  if (element?.tag === tag && element.children.length >= least && element.children.length <= most)
    return element.children
  throw new NotReadable('it does not have the form of an answer (OCSP)')
}

function contentOf(element: DerElement | undefined, tag: number): Uint8Array {
  if (element?.tag === tag) return element.content
  throw new NotReadable('it does not have the form of an answer (OCSP)')
}

function oid(element: DerElement): string {
  contentOf(element, derTag.objectIdentifier)
  return objectIdentifier(element)
}
