import { type Finding, finding, type Parsed } from '@gxkit/core'
import type { Certificate } from './certificate.ts'
import { readDer } from './der.ts'
import { type CertificateLimits, defaultCertificateLimits } from './limits.ts'
import { holdsPrivateKey, readPem } from './pem.ts'
import { readCertificate } from './read-certificate.ts'

/** Options of {@link parseCertificates}. */
export interface ParseCertificatesOptions {
  /** Name of the file or address in findings; default `certificates`. */
  readonly source?: string
  readonly limits?: Partial<CertificateLimits>
}

/**
 * Reads certificates: PEM text with one or more of them (notes between them are passed over), or one in DER. Every
 * certificate is read exactly or the whole is refused; a text that holds a private key is refused unread. Never throws for
 * bad input.
 *
 * @param input PEM text, or the bytes of a PEM or DER file
 * @returns the certificates in the order of the file; or findings `certificate/*`
 * @see RFC 5280, section 4; RFC 7468
 * @example
 * const parsed = await parseCertificates('-----BEGIN PUBLIC KEY-----\nAA==\n-----END PUBLIC KEY-----')
 * parsed.ok ? '' : parsed.findings[0]?.message // 'here should be a certificate; found a public key'
 */
export async function parseCertificates(
  input: string | Uint8Array,
  options: ParseCertificatesOptions = {},
): Promise<Parsed<readonly Certificate[]>> {
  const { source = 'certificates' } = options
  const limits = { ...defaultCertificateLimits, ...options.limits }
  const location = { source, pointer: '' as const }
  const refuse = (...findings: readonly Finding[]): Parsed<readonly Certificate[]> => ({ ok: false, findings })
  const exceeded = (what: string, limit: number): Finding => finding('certificate/limit', { what, limit }, { location })
  const none = (found: string): Finding => finding('certificate/none', { found }, { location })

  if (input.length > limits.documentBytes) {
    return refuse(exceeded(`the file has ${input.length} bytes`, limits.documentBytes))
  }
  const isBinary = typeof input !== 'string' && input[0] === 0x30
  const text = isBinary ? '' : typeof input === 'string' ? input : new TextDecoder().decode(input)
  if (holdsPrivateKey(text)) return refuse(finding('certificate/private-key', {}, { location }))
  if (text.trim() === '' && !isBinary) return refuse(none('nothing'))
  const read = isBinary ? ({ ok: true, blocks: [input] } as const) : readPem(text, source)
  if (!read.ok) return read
  if (read.blocks.length === 0) return refuse(none(foundInstead(text)))
  if (read.blocks.length > limits.certificates) {
    return refuse(exceeded(`there are ${read.blocks.length} certificates`, limits.certificates))
  }

  const certificates: Certificate[] = []
  const findings: Finding[] = []
  for (const [i, bytes] of read.blocks.entries()) {
    const name = `certificate ${i + 1}`
    if (bytes.length > limits.certificateBytes) {
      return refuse(exceeded(`${name} has ${bytes.length} bytes`, limits.certificateBytes))
    }
    const one = await readCertificate(bytes)
    if (one.ok) certificates.push(one.certificate)
    else findings.push(isBinary ? instead(bytes, one, location) : malformed(name, one, location))
  }
  return findings.length > 0 ? refuse(...findings) : { ok: true, value: certificates }
}

type Problem = { readonly problem: string; readonly isPublicKey?: boolean }
type Place = { readonly source: string; readonly pointer: '' }

function malformed(certificate: string, { problem, isPublicKey }: Problem, location: Place): Finding {
  if (isPublicKey === true) return finding('certificate/none', { found: 'a public key' }, { location })
  return finding('certificate/malformed', { certificate, problem }, { location })
}

/** What a file in DER is when it is no certificate, by how its structure begins. */
function instead(bytes: Uint8Array, problem: Problem, location: Place): Finding {
  const read = readDer(bytes)
  const [first, second] = read.ok ? read.root.children : []
  if (first?.tag === 0x06) {
    const convert = 'openssl pkcs7 -inform DER -print_certs -in chain.p7b -out chain.pem'
    return finding('certificate/unsupported-form', { form: 'a PKCS#7 bundle', convert }, { location })
  }
  // PKCS#1, SEC 1, PKCS#8 and PKCS#12 begin with a small version number; the first three are private keys.
  if (first?.tag === 0x02 && first.content.length === 1) {
    if (second?.children[0]?.tag !== 0x06 || first.content[0] !== 3) {
      return finding('certificate/private-key', {}, { location })
    }
    const convert = 'openssl pkcs12 -nokeys -in bundle.p12 -out chain.pem'
    return finding('certificate/unsupported-form', { form: 'a PKCS#12 file with its key', convert }, { location })
  }
  return malformed('the certificate', problem, location)
}

function foundInstead(text: string): string {
  const start = text.trimStart()
  if (start.startsWith('<')) return 'a web page or XML'
  if (start.startsWith('{') || start.startsWith('[')) return 'JSON'
  return 'a text without a certificate'
}
