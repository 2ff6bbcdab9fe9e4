import type { Parsed } from '@gxkit/core'
import { finding } from '@gxkit/core'
import type { PublicJwk } from '@gxkit/identity'
import { AsnConvert } from '@peculiar/asn1-schema'
import { Name } from '@peculiar/asn1-x509'
import { type DerElement, derTag, objectIdentifier, readDer } from './der.ts'
import { readName } from './distinguished-name.ts'
import { readExtensions } from './extensions.ts'
import type { GeneralName } from './names.ts'
import { readSubjectKey } from './public-key.ts'

/** What somebody asks an authority to certify. */
export interface CertificateRequest {
  readonly subject: string
  /** E.g. `RSA 2048`, `EC P-256`. */
  readonly keyType: string
  readonly publicJwk?: PublicJwk
  /** The host names and addresses that are asked for. */
  readonly names: readonly GeneralName[]
}

const extensionRequest = '1.2.840.113549.1.9.14'

/**
 * Reads a certificate signing request in exact DER (PKCS#10, RFC 2986). Its signature is not looked at: it shows that the asking
 * party has the key, and says nothing about who it is.
 *
 * @param bytes the DER of the request
 * @param options `source`: its name, for findings
 * @returns what is asked for, or a finding
 * @example
 * readCertificateRequest(new Uint8Array([0x30, 0]), { source: 'request.pem' }).ok // false
 */
export function readCertificateRequest(
  bytes: Uint8Array,
  { source }: { readonly source: string },
): Parsed<CertificateRequest> {
  const read = readDer(new Uint8Array(bytes))
  const [info, algorithm, signature, more] = read.ok ? read.root.children : []
  const [version, subject, spki, attributes] = info?.children ?? []
  const fail = (problem: string): Parsed<CertificateRequest> => ({
    ok: false,
    findings: [
      finding('certificate/malformed', { certificate: 'the request', problem }, { location: { source, pointer: '' } }),
    ],
  })
  if (!read.ok) return fail(read.problem)
  const isRequest = version?.tag === derTag.integer && algorithm !== undefined && signature?.tag === derTag.bitString
  if (!isRequest || more !== undefined || subject === undefined || spki === undefined) {
    return fail('it is no certificate signing request')
  }
  try {
    const asked = readExtensions(explicitExtensions(attributes))
    const key = readSubjectKey(spki)
    return {
      ok: true,
      value: {
        subject: readName(AsnConvert.parse(new Uint8Array(subject.bytes), Name)).text,
        keyType: key.type,
        ...(key.publicJwk !== undefined && { publicJwk: key.publicJwk }),
        names: typeof asked === 'string' ? [] : asked.names,
      },
    }
  } catch {
    return fail('a part of it does not have the form that requests have')
  }
}

/** The extensions that are asked for, in the form in which certificates hold them. */
function explicitExtensions(attributes: DerElement | undefined): DerElement | undefined {
  const wanted = attributes?.children.find(
    ({ children: [id] }) => id?.tag === derTag.objectIdentifier && objectIdentifier(id) === extensionRequest,
  )
  const list = wanted?.children[1]?.children[0]
  return list && { tag: 0xa3, bytes: list.bytes, content: list.bytes, children: [list] }
}
