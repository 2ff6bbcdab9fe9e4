import { GxError } from '@gxkit/core'
import type { Algorithm } from './algorithm.ts'
import { algorithmParameters } from './algorithm.ts'
import { writeDer } from './der.ts'
import { bareJwk } from './jwk.ts'
import { writePem } from './pem.ts'
import type { Signer } from './signer.ts'

/** Who the certificate is for. */
export interface CertificateSubject {
  /** The common name, e.g. the host name. */
  readonly commonName: string
  /** The registered name of the organisation. */
  readonly organization?: string
  /** Two letters (ISO 3166-1). */
  readonly country?: string
  readonly state?: string
  readonly locality?: string
}

/** Options of {@link createCertificateRequest}. */
export interface CertificateRequestOptions {
  readonly subject: CertificateSubject
  /** Host names that the certificate is for; certificate authorities ask for at least one. */
  readonly hosts?: readonly string[]
}

/** Bytes from their hexadecimal form. */
const hex = (text: string): Uint8Array => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

/** AlgorithmIdentifiers (RFC 4055, RFC 5758, RFC 8410). */
const pss = (hash: string, salt: number): Uint8Array => {
  const sha = hex(`300d0609608648016503040${hash}0500`)
  const mask = writeDer(0x30, hex('06092a864886f70d010108'), sha)
  const parameters = writeDer(
    0x30,
    writeDer(0xa0, sha),
    writeDer(0xa1, mask),
    writeDer(0xa2, new Uint8Array([2, 1, salt])),
  )
  return writeDer(0x30, hex('06092a864886f70d01010a'), parameters)
}
const identifiers: Readonly<Record<Algorithm, () => Uint8Array>> = {
  PS256: () => pss('201', 32),
  PS384: () => pss('202', 48),
  RS256: () => hex('300d06092a864886f70d01010b0500'),
  ES256: () => hex('300a06082a8648ce3d040302'),
  ES384: () => hex('300a06082a8648ce3d040303'),
  EdDSA: () => hex('300506032b6570'),
}

const names = [
  ['country', '550406', 0x13, 2],
  ['state', '550408', 0x0c, 128],
  ['locality', '550407', 0x0c, 128],
  ['organization', '55040a', 0x0c, 64],
  ['commonName', '550403', 0x0c, 64],
] as const

const oid = (digits: string): Uint8Array => writeDer(0x06, hex(digits))

/**
 * Makes a certificate signing request (PKCS#10) for a key, wherever it signs: in memory, in another program, in a key store.
 *
 * @param signer the key; it has to tell its public part
 * @returns the request as PEM (`BEGIN CERTIFICATE REQUEST`), for the certificate authority
 * @throws GxError `ERR_OPTION_INVALID`, `ERR_SIGNER_FAILED`
 * @see RFC 2986
 * @example
 * const subject = { commonName: 'example.org', organization: 'Example GmbH', country: 'DE' }
 * const pem = await createCertificateRequest(signer, { subject, hosts: ['example.org'] })
 */
export async function createCertificateRequest(signer: Signer, options: CertificateRequestOptions): Promise<string> {
  const { algorithm, publicJwk } = signer
  if (publicJwk === undefined) throw invalid('the signer does not tell its public key')
  const { keyParameters } = algorithmParameters(algorithm)
  const key = await crypto.subtle.importKey('jwk', bareJwk(publicJwk) as JsonWebKey, keyParameters, true, ['verify'])
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', key))
  const info = writeDer(
    0x30,
    new Uint8Array([2, 1, 0]),
    toName(options.subject),
    spki,
    writeDer(0xa0, ...toAttributes(options.hosts ?? [])),
  )
  const signature = await signer.sign(info)
  const value = algorithmParameters(algorithm).kty === 'EC' ? toDerSignature(signature) : signature
  const bits = writeDer(0x03, new Uint8Array([0]), value)
  return writePem('CERTIFICATE REQUEST', writeDer(0x30, info, identifiers[algorithm](), bits))
}

function toName(subject: CertificateSubject): Uint8Array {
  const parts = names.flatMap(([member, digits, tag, longest]) => {
    const text = subject[member]
    if (text === undefined) return []
    const isFine = text.trim() !== '' && text.length <= longest && !/[\p{Cc}\p{Cs}]/u.test(text)
    if (!isFine || (member === 'country' && !/^[A-Z]{2}$/.test(text))) throw invalid(`"${member}" cannot be written so`)
    return [writeDer(0x31, writeDer(0x30, oid(digits), writeDer(tag, new TextEncoder().encode(text))))]
  })
  return writeDer(0x30, ...parts)
}

/** One attribute: the extension that asks for the host names (RFC 2985, section 5.4.2). */
function toAttributes(hosts: readonly string[]): readonly Uint8Array[] {
  if (hosts.length === 0) return []
  const label = /^(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/
  if (!hosts.every((host) => label.test(host) && host.length <= 253)) throw invalid('one of the host names is none')
  const general = writeDer(0x30, ...hosts.map((host) => writeDer(0x82, new TextEncoder().encode(host))))
  const extensions = writeDer(0x30, writeDer(0x30, oid('551d11'), writeDer(0x04, general)))
  return [writeDer(0x30, oid('2a864886f70d01090e'), writeDer(0x31, extensions))]
}

function toDerSignature(raw: Uint8Array): Uint8Array {
  const half = raw.length / 2
  const integer = (bytes: Uint8Array): Uint8Array => {
    const first = bytes.findIndex((byte) => byte !== 0)
    const digits = bytes.subarray(first === -1 ? bytes.length - 1 : first)
    return writeDer(0x02, (digits[0] ?? 0) > 127 ? new Uint8Array([0, ...digits]) : digits)
  }
  return writeDer(0x30, integer(raw.subarray(0, half)), integer(raw.subarray(half)))
}

function invalid(problem: string): GxError {
  return new GxError('ERR_OPTION_INVALID', `No certificate can be asked for: ${problem}.`, {
    next: 'Correct the option; a country is two capital letters, a host name has no wildcard but in front.',
  })
}
