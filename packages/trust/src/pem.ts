import { type Finding, finding } from '@gxkit/core'

/** What stands in a PEM text (RFC 7468): the bytes of its certificates, or why it is refused. */
export type ReadPem =
  | { readonly ok: true; readonly blocks: readonly Uint8Array[] }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/** Labels of blocks that can be certificates; `TRUSTED CERTIFICATE` carries settings of one program after the certificate. */
const certificateLabels: readonly string[] = ['CERTIFICATE', 'X509 CERTIFICATE', 'TRUSTED CERTIFICATE']

const otherForms: Readonly<Record<string, readonly [form: string, convert: string]>> = {
  PKCS7: ['a PKCS#7 bundle', 'openssl pkcs7 -print_certs -in chain.p7b -out chain.pem'],
  CMS: ['a CMS bundle', 'openssl pkcs7 -print_certs -in chain.p7b -out chain.pem'],
  'CERTIFICATE REQUEST': ['a certificate request', 'send it to an authority; what comes back is the certificate'],
  'NEW CERTIFICATE REQUEST': ['a certificate request', 'send it to an authority; what comes back is the certificate'],
  'X509 CRL': ['a list of revoked certificates', 'give the certificate chain instead'],
}

/** Whether a text holds private key material in one of the usual forms, whole or damaged. */
export function holdsPrivateKey(text: string): boolean {
  return /PRIVATE\s+KEY|"(?:d|privateKeyJwk|privateKeyMultibase)"\s*:/i.test(text)
}

/** Reads the blocks of a PEM text. Text between the blocks is passed over, as programs write notes there. */
export function readPem(text: string, source: string): ReadPem {
  const location = { source, pointer: '' as const }
  const refuse = (problem: string): ReadPem => ({
    ok: false,
    findings: [finding('certificate/malformed', { certificate: 'the PEM text', problem }, { location })],
  })
  const blocks: Uint8Array[] = []
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  for (let i = 0; i < lines.length; i += 1) {
    const line = (lines[i] ?? '').trimEnd()
    const label = /^-----BEGIN ([A-Z0-9 #]+)-----$/.exec(line)?.[1]
    if (label === undefined) {
      if (/-----\s*(?:BEGIN|END)|BEGIN CERTIFICATE/.test(line))
        return refuse(`line ${i + 1} is a damaged "BEGIN" or "END" line`)
      continue
    }
    const end = lines.findIndex((l, j) => j > i && l.trimEnd() === `-----END ${label}-----`)
    if (end === -1) return refuse(`the block that begins in line ${i + 1} has no end`)
    const form = Object.hasOwn(otherForms, label) ? otherForms[label] : undefined
    if (form !== undefined) {
      const params = { form: form[0], convert: form[1] }
      return { ok: false, findings: [finding('certificate/unsupported-form', params, { location })] }
    }
    if (label.endsWith('PUBLIC KEY')) {
      return { ok: false, findings: [finding('certificate/none', { found: 'a public key' }, { location })] }
    }
    if (certificateLabels.includes(label)) {
      const bytes = fromBase64(
        lines
          .slice(i + 1, end)
          .join('')
          .replace(/[ \t]/g, ''),
      )
      if (bytes === undefined) return refuse(`the block that begins in line ${i + 1} is not exact base64`)
      blocks.push(label === 'TRUSTED CERTIFICATE' ? firstElement(bytes) : bytes)
    }
    i = end
  }
  return { ok: true, blocks }
}

/** Exact base64 (RFC 4648, section 4): padded, and no bits that mean nothing. */
function fromBase64(text: string): Uint8Array | undefined {
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text) || text === '') return undefined
  const binary = atob(text)
  return btoa(binary) === text ? Uint8Array.from(binary, (c) => c.charCodeAt(0)) : undefined
}

/** The first DER element by its own length: the certificate before the settings that OpenSSL appends. */
function firstElement(bytes: Uint8Array): Uint8Array {
  if (bytes[1] !== 0x82) return bytes
  return bytes.subarray(0, 4 + (bytes[2] ?? 0) * 256 + (bytes[3] ?? 0))
}
