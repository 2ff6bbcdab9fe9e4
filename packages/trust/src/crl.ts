import { toHex } from '@gxkit/core'
import { AsnConvert } from '@peculiar/asn1-schema'
import { CertificateList, type RevokedCertificate } from '@peculiar/asn1-x509'
import type { Certificate } from './certificate.ts'
import { checkSignature } from './check-signature.ts'
import { type DerElement, derTag, objectIdentifier, readDer } from './der.ts'
import { readName } from './distinguished-name.ts'
import type { RevocationPort } from './ports.ts'
import { readTime, toTime } from './time.ts'

/** What a list of revoked certificates says about one of them. */
export type CrlOutcome =
  | { readonly status: 'good' }
  | { readonly status: 'revoked'; readonly time: string; readonly reason: string }
  | { readonly status: 'unknown'; readonly problem: string }

/** What {@link checkCrl} needs besides the certificate. */
export interface CheckCrlOptions {
  readonly issuer: Certificate
  readonly at: Date
  readonly port: RevocationPort
  readonly signal?: AbortSignal
}

const maxBytes = 16 * 1024 * 1024

/** Asks the lists that a certificate names, one after the other, until one answers (RFC 5280, section 6.3). */
export async function checkCrl(certificate: Certificate, options: CheckCrlOptions): Promise<CrlOutcome> {
  const { port, signal } = options
  let problem = 'it names no list of revoked certificates'
  for (const url of certificate.crlUrls.slice(0, 4)) {
    const answer = await port.fetch(url, { ...(signal && { signal }) })
    const outcome: CrlOutcome = answer.ok
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
  { issuer, at }: CheckCrlOptions,
): Promise<CrlOutcome> {
  const unknown = (problem: string): CrlOutcome => ({ status: 'unknown', problem })
  const bytes = typeof content === 'string' ? derOf(content) : new Uint8Array(content)
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
  const unread = unreadExtension(tbsCertList.crlExtensions)
  if (unread !== undefined) return unknown(`the list has a rule that is not understood (extension ${unread})`)
  const entry = tbsCertList.revokedCertificates?.find(
    ({ userCertificate }) => toHex(new Uint8Array(userCertificate)) === certificate.serialNumber,
  )
  const revoked = entry === undefined ? undefined : revocationOf(entry)
  // What was revoked by then stays revoked, however old or new the list is.
  if (revoked?.status === 'revoked' && Date.parse(revoked.time) <= at.getTime()) return revoked
  if (tbsCertList.thisUpdate.getTime() > at) return unknown('the list was made later than the moment in question')
  const next = tbsCertList.nextUpdate?.getTime()
  if (next === undefined) return unknown('the list does not say until when it holds')
  if (next <= at) return unknown(`the list of its issuer ended on ${toTime(next)}`)
  return revoked ?? { status: 'good' }
}

function revocationOf(entry: RevokedCertificate): CrlOutcome {
  const strange = unreadExtension(entry.crlEntryExtensions)
  const reason = entry.crlEntryExtensions?.find(({ extnID }) => extnID === '2.5.29.21')?.extnValue.buffer
  const code = reason === undefined ? 0 : (new Uint8Array(reason)[2] ?? 0)
  if (strange !== undefined) {
    return { status: 'unknown', problem: `its entry has a rule that is not understood (extension ${strange})` }
  }
  return { status: 'revoked', time: toTime(entry.revocationDate.getTime()), reason: reasons[code] ?? '' }
}

/** The reason codes of RFC 5280, section 5.3.1, in words. */
const reasons: Readonly<Record<number, string>> = {
  1: 'the key was compromised',
  2: 'its authority was compromised',
  3: 'the affiliation has changed',
  4: 'it was replaced',
  5: 'the operation has ended',
  6: 'on hold',
  9: 'the right was withdrawn',
}

/** Understood without reading: authority key identifier, number, reason, invalidity date. */
const known: readonly string[] = ['2.5.29.35', '2.5.29.20', '2.5.29.21', '2.5.29.24']

/** The first critical extension that is not understood: indirect and partial lists and lists of changes are among them. */
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

function derOf(text: string): Uint8Array | undefined {
  const body = /^-----BEGIN X509 CRL-----\s+([A-Za-z0-9+/=\s]+)-----END X509 CRL-----\s*$/.exec(text.trimStart())?.[1]
  if (body === undefined) return undefined
  try {
    return Uint8Array.from(atob(body.replace(/\s/g, '')), (c) => c.charCodeAt(0))
  } catch {
    return undefined
  }
}
