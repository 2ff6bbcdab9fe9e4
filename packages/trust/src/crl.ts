import { toHex } from '@gxkit/core'
import { AsnConvert } from '@peculiar/asn1-schema'
import { CertificateList, type RevokedCertificate } from '@peculiar/asn1-x509'
import type { Certificate } from './certificate.ts'
import { checkSignature } from './check-signature.ts'
import { problemOfScope } from './crl-scope.ts'
import { type DerElement, derTag, objectIdentifier, readDer } from './der.ts'
import { readName } from './distinguished-name.ts'
import type { RevocationPort } from './ports.ts'
import { judgeStatement, type RevocationOutcome } from './revocation-outcome.ts'
import { readTime, toTime } from './time.ts'

/** What {@link checkCrl} needs besides the certificate. */
export interface CheckCrlOptions {
  readonly issuer: Certificate
  /** The moment in question, and what time it is. */
  readonly at: Date
  readonly now: Date
  readonly port: RevocationPort
  readonly signal?: AbortSignal
}

const maxBytes = 16 * 1024 * 1024

/** Asks the lists that a certificate names, one after the other, until one answers (RFC 5280, section 6.3). */
export async function checkCrl(certificate: Certificate, options: CheckCrlOptions): Promise<RevocationOutcome> {
  const { port, signal } = options
  let problem = 'it names no list of revoked certificates'
  for (const url of certificate.crlUrls.slice(0, 4)) {
    signal?.throwIfAborted()
    const { serialNumber } = certificate
    const answer = await port.fetch(url, { serialNumber, ...(signal && { signal }) })
    const outcome: RevocationOutcome = answer.ok
      ? await readCrl(answer.content, certificate, options)
      : { status: 'unknown', problem: `the list ${url.slice(0, 200)} is not at hand (${answer.reason})` }
    if (outcome.status !== 'unknown') return outcome
    problem = outcome.problem
  }
  return { status: 'unknown', problem }
}

async function readCrl(
  content: string | Uint8Array,
  certificate: Certificate,
  { issuer, at, now }: CheckCrlOptions,
): Promise<RevocationOutcome> {
  const unknown = (problem: string): RevocationOutcome => ({ status: 'unknown', problem })
  if (content.length > 2 * maxBytes) return unknown(`the list of its issuer has more than ${maxBytes} bytes`)
  const bytes = derOf(content)
  if (bytes === undefined) return unknown('the list of its issuer is not readable')
  if (bytes.length > maxBytes) return unknown(`the list of its issuer has more than ${maxBytes} bytes`)
  const parts = partsOf(bytes)
  if (typeof parts === 'string') return unknown(parts)
  let list: CertificateList
  try {
    list = AsnConvert.parse(bytes, CertificateList)
  } catch {
    return unknown('the list of its issuer is not readable')
  }
  const { tbsCertList } = list
  if (readName(tbsCertList.issuer).key !== issuer.subjectName.key) return unknown('the list was made by somebody else')
  if (issuer.keyUsage !== undefined && !issuer.keyUsage.includes('crlSign')) {
    return unknown('its issuer may not sign lists of revoked certificates')
  }
  const outcome = await checkSignature(parts, issuer.publicJwk)
  if (outcome.status !== 'good') return unknown('the signature of the list is not that of its issuer')
  const scope = tbsCertList.crlExtensions?.find(({ extnID }) => extnID === issuingDistributionPoint)
  const outside = scope && problemOfScope(new Uint8Array(scope.extnValue.buffer), certificate)
  if (outside !== undefined) return unknown(outside)
  const unread = unreadExtension(tbsCertList.crlExtensions)
  if (unread !== undefined) return unknown(`the list has a rule that is not understood (extension ${unread})`)
  const entry = tbsCertList.revokedCertificates?.find(
    ({ userCertificate }) => toHex(new Uint8Array(userCertificate)) === certificate.serialNumber,
  )
  const revoked = entry === undefined ? undefined : revocationOf(entry)
  if (typeof revoked === 'string') return unknown(revoked)
  const statement = {
    by: 'list',
    thisUpdate: tbsCertList.thisUpdate.getTime(),
    ...(revoked && { revoked }),
    ...(tbsCertList.nextUpdate && { nextUpdate: tbsCertList.nextUpdate.getTime() }),
  } as const
  return judgeStatement(statement, { at, now, notAfter: new Date(certificate.notAfter) })
}

/** When and why, or the text of what is not understood. */
function revocationOf(entry: RevokedCertificate): { readonly time: string; readonly code: number } | string {
  const strange = unreadExtension(entry.crlEntryExtensions)
  if (strange !== undefined) return `its entry in the list has a rule that is not understood (extension ${strange})`
  const reason = entry.crlEntryExtensions?.find(({ extnID }) => extnID === '2.5.29.21')?.extnValue.buffer
  const code = reason === undefined ? 0 : (new Uint8Array(reason)[2] ?? 0)
  return { time: toTime(entry.revocationDate.getTime()), code }
}

const issuingDistributionPoint = '2.5.29.28'

/** Understood, or harmless: authority key identifier, number, reason, invalidity date, scope. */
const known: readonly string[] = ['2.5.29.35', '2.5.29.20', '2.5.29.21', '2.5.29.24', issuingDistributionPoint]

/** The first critical extension that is not understood: lists of changes are among them. */
function unreadExtension(
  extensions: readonly { readonly extnID: string; readonly critical: boolean }[] | undefined,
): string | undefined {
  return extensions?.find(({ extnID, critical }) => critical && !known.includes(extnID))?.extnID
}

/** The signed bytes of a list by the outermost structure alone: a list may have far more parts than a certificate. */
function partsOf(
  bytes: Uint8Array,
): { readonly signed: Uint8Array; readonly signature: Uint8Array; readonly signatureAlgorithm: Uint8Array } | string {
  const read = readDer(bytes, { elements: 2_000_000 })
  if (!read.ok) return `the list of its issuer is not readable: ${read.problem}`
  const [tbs, algorithm, signature, more] = read.root.children
  if (!tbs || !algorithm || signature?.tag !== derTag.bitString || more) return 'the list of its issuer is not readable'
  if (!hasReadableTimes(tbs)) return 'the times of the list are not readable'
  const inner = tbs.children.find(({ tag }) => tag === derTag.sequence)
  if (inner === undefined || toHex(inner.bytes) !== toHex(algorithm.bytes)) return 'the list names two algorithms'
  const [id] = algorithm.children
  if (id === undefined || objectIdentifier(id) === '') return 'the list names no algorithm'
  return { signed: tbs.bytes, signature: signature.content.subarray(1), signatureAlgorithm: algorithm.bytes }
}

function hasReadableTimes(tbs: DerElement): boolean {
  const times = tbs.children.filter(({ tag }) => tag === derTag.utcTime || tag === derTag.generalizedTime)
  return times.length >= 1 && times.every((time) => readTime(time) !== undefined)
}

/** The bytes of a list in DER, or in PEM (RFC 7468, section 6) that begins with it. */
function derOf(content: string | Uint8Array): Uint8Array | undefined {
  if (typeof content !== 'string' && content[0] === 0x30) return new Uint8Array(content)
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
  const body = /^-----BEGIN X509 CRL-----\s+([A-Za-z0-9+/=\s]+)-----END X509 CRL-----\s*$/.exec(text.trimStart())?.[1]
  if (body === undefined) return undefined
  try {
    return Uint8Array.from(atob(body.replace(/\s/g, '')), (c) => c.charCodeAt(0))
  } catch {
    return undefined
  }
}
