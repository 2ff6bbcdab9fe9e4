import { createHash, KeyObject, sign } from 'node:crypto'
import { writeDer } from '@gxkit/identity'
import { type Issued, x509 } from './authorities.ts'

/** What an answer of a test (OCSP, RFC 6960) says; everything that is left out is as a good responder would do it. */
export interface WantedAnswer {
  /** The certificate in question. */
  readonly of: Issued
  readonly issuer: Issued
  /** Who signs; default: the issuer. */
  readonly signer?: Issued
  /** Certificates that come with it; default: that of a signer who is not the issuer. */
  readonly certificates?: readonly Issued[]
  readonly state?: 'good' | 'unknown' | { readonly revoked: string; readonly reason?: number }
  /** More statements about the same certificate. */
  readonly more?: readonly NonNullable<WantedAnswer['state']>[]
  readonly from?: string
  /** `false` for an answer without an end. */
  readonly until?: string | false
  readonly hash?: 'SHA-1' | 'SHA-256'
  /** How the responder names itself. */
  readonly named?: 'by name' | 'by key'
  readonly nonce?: Uint8Array
  /** More extensions of the answer, each in DER. */
  readonly extensions?: readonly Uint8Array[]
  /** The digest of the signature; default SHA-256. */
  readonly signatureHash?: 'sha256' | 'sha1'
}

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'))
const sequence = (...parts: readonly Uint8Array[]): Uint8Array => writeDer(0x30, ...parts)
const hashIds = { 'SHA-1': '2b0e03021a', 'SHA-256': '608648016503040201' } as const
const time = (text: string): Uint8Array =>
  writeDer(0x18, new TextEncoder().encode(`${new Date(text).toISOString().replace(/[-:T]|\.\d+/g, '')}`))

/** Makes an answer. */
export async function ocspAnswer(wanted: WantedAnswer): Promise<Uint8Array> {
  const { of, issuer, signer = issuer, state = 'good', hash = 'SHA-1', named = 'by name' } = wanted
  const { from = '2026-11-20T00:00:00Z', until = '2026-11-27T00:00:00Z', nonce, signatureHash = 'sha256' } = wanted
  const id = sequence(
    sequence(writeDer(0x06, bytes(hashIds[hash])), writeDer(0x05)),
    writeDer(0x04, digestOf(hash, issuer.certificate.subjectName.toArrayBuffer())),
    writeDer(0x04, new Uint8Array(await issuer.certificate.publicKey.getKeyIdentifier(hash))),
    writeDer(0x02, bytes(of.certificate.serialNumber)),
  )
  const end = until === false ? [] : [writeDer(0xa0, time(until))]
  const singles = [state, ...(wanted.more ?? [])].map((each) => sequence(id, stateOf(each), time(from), ...end))
  const repeated = nonce && sequence(writeDer(0x06, bytes('2b0601050507300102')), writeDer(0x04, writeDer(0x04, nonce)))
  const extensions = [...(repeated ? [repeated] : []), ...(wanted.extensions ?? [])]
  const responder =
    named === 'by name'
      ? writeDer(0xa1, new Uint8Array(signer.certificate.subjectName.toArrayBuffer()))
      : writeDer(0xa2, writeDer(0x04, new Uint8Array(await signer.certificate.publicKey.getKeyIdentifier('SHA-1'))))
  const data = sequence(
    responder,
    time(from),
    sequence(...singles),
    ...(extensions.length > 0 ? [writeDer(0xa1, sequence(...extensions))] : []),
  )
  const signature = sign(signatureHash, data, KeyObject.from(signer.keys.privateKey))
  const algorithm = sequence(writeDer(0x06, bytes(signatureHash === 'sha256' ? '2a8648ce3d040302' : '2a8648ce3d0401')))
  const certificates = wanted.certificates ?? (signer === issuer ? [] : [signer])
  const chain = certificates.map(({ certificate }) => new Uint8Array(certificate.rawData))
  const basic = sequence(
    data,
    algorithm,
    writeDer(0x03, new Uint8Array([0]), new Uint8Array(signature)),
    ...(chain.length > 0 ? [writeDer(0xa0, sequence(...chain))] : []),
  )
  const kind = writeDer(0x06, bytes('2b0601050507300101'))
  return sequence(writeDer(0x0a, new Uint8Array([0])), writeDer(0xa0, sequence(kind, writeDer(0x04, basic))))
}

function stateOf(state: NonNullable<WantedAnswer['state']>): Uint8Array {
  if (state === 'good') return writeDer(0x80)
  if (state === 'unknown') return writeDer(0x82)
  const { revoked, reason } = state
  const code = reason === undefined ? [] : [writeDer(0xa0, writeDer(0x0a, new Uint8Array([reason])))]
  return writeDer(0xa1, time(revoked), ...code)
}

function digestOf(hash: 'SHA-1' | 'SHA-256', data: ArrayBuffer): Uint8Array {
  return createHash(hash === 'SHA-1' ? 'sha1' : 'sha256')
    .update(new Uint8Array(data))
    .digest()
}

/** The extension by which a certificate says who answers for it. */
export function answeredAt(url: string): x509.Extension {
  return new x509.AuthorityInfoAccessExtension({ ocsp: [url] })
}

/** That nobody needs to ask about a responder itself (id-pkix-ocsp-nocheck). */
export const noCheck: x509.Extension = new x509.Extension('1.3.6.1.5.5.7.48.1.5', false, new Uint8Array([5, 0]))
