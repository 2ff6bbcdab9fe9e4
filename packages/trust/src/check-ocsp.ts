import type { Certificate } from './certificate.ts'
import { checkSignature } from './check-signature.ts'
import { checkCrl } from './crl.ts'
import { type CertIdHash, certIdHashes, certIdOf, keyHashOf, writeOcspRequest } from './ocsp-request.ts'
import type { RevocationPort } from './ports.ts'
import { readCertificate } from './read-certificate.ts'
import { type OcspResponse, type OcspSingle, type ReadOcspResponse, readOcspResponse } from './read-ocsp-response.ts'
import { judgeStatement, type RevocationOutcome } from './revocation-outcome.ts'
import { toTime } from './time.ts'

/** What {@link checkOcsp} needs besides the certificate. */
export interface CheckOcspOptions {
  readonly issuer: Certificate
  /** The moment in question, and what time it is. */
  readonly at: Date
  readonly now: Date
  readonly port: RevocationPort
  /** Makes a value that a fresh answer has to repeat. */
  readonly nonce?: () => Uint8Array
  readonly signal?: AbortSignal
}

const mediaType = 'application/ocsp-request'
const mostResponders = 2
const ocspSigning = '1.3.6.1.5.5.7.3.9'
const noCheck = '1.3.6.1.5.5.7.48.1.5'

const unknown = (problem: string): RevocationOutcome => ({ status: 'unknown', problem })

/**
 * Asks the responders that a certificate names whether it was revoked. Most of them know certificates by SHA-1 alone, so the question
 * is put that way first; it names the certificate, and no trust rests on it.
 *
 * @see RFC 6960
 */
export async function checkOcsp(certificate: Certificate, options: CheckOcspOptions): Promise<RevocationOutcome> {
  let last = unknown('it names nobody who answers (OCSP)')
  for (const url of certificate.ocspUrls.slice(0, mostResponders)) {
    for (const hash of ['SHA-1', 'SHA-256'] as const) {
      const { outcome, refused } = await ask(url, certificate, { ...options, hash })
      if (outcome.status !== 'unknown') return outcome
      last = outcome
      if (!refused) break
    }
  }
  return last
}

async function ask(
  url: string,
  certificate: Certificate,
  options: CheckOcspOptions & { readonly hash: CertIdHash },
): Promise<{ readonly outcome: RevocationOutcome; readonly refused: boolean }> {
  const { issuer, port, hash, signal } = options
  signal?.throwIfAborted()
  const nonce = options.nonce?.()
  const bytes = await writeOcspRequest(certificate, { issuer, hash, nonce })
  const { serialNumber } = certificate
  const answer = await port.fetch(url, { body: { mediaType, bytes }, serialNumber, ...(signal && { signal }) })
  if (!answer.ok) {
    return { outcome: unknown(`${url.slice(0, 200)} gives no answer (${answer.reason})`), refused: false }
  }
  const read: ReadOcspResponse = readOcspResponse(answer.content)
  if (!read.ok) {
    const refused = read.refused === true
    return { outcome: unknown(`the answer of ${url.slice(0, 200)} cannot be used: ${read.problem}`), refused }
  }
  return { outcome: await judge(read.response, certificate, { ...options, nonce }), refused: false }
}

async function judge(
  response: OcspResponse,
  certificate: Certificate,
  options: Omit<CheckOcspOptions, 'nonce'> & { readonly nonce: Uint8Array | undefined },
): Promise<RevocationOutcome> {
  const { issuer, at, now, nonce } = options
  const singles = await about(response, certificate, issuer)
  const single = singles.find(({ status }) => typeof status === 'object') ?? singles[0]
  if (single === undefined) return unknown('the answer is about another certificate')
  if (nonce !== undefined && response.nonce !== undefined && !isEqual(nonce, response.nonce)) {
    return unknown('the answer is one to another question (nonce)')
  }
  const problem = await problemOfSigner(response, single, options)
  if (problem !== undefined) return unknown(problem)
  const { status, thisUpdate, nextUpdate } = single
  if (status === 'unknown') return unknown('its issuer answers that it does not know the certificate')
  const statement = {
    by: 'answer',
    thisUpdate,
    ...(nextUpdate && { nextUpdate }),
    ...(typeof status === 'object' && { revoked: status }),
  } as const
  return judgeStatement(statement, { at, now, notAfter: new Date(certificate.notAfter) })
}

/** What an answer says about this very certificate, the newest first. */
async function about(
  { singles }: OcspResponse,
  certificate: Certificate,
  issuer: Certificate,
): Promise<readonly OcspSingle[]> {
  const found: OcspSingle[] = []
  for (const hash of ['SHA-1', 'SHA-256'] as const) {
    const id = await certIdOf(certificate, issuer, hash)
    const isSame = (single: OcspSingle): boolean =>
      isEqual(single.hash, new Uint8Array(certIdHashes[hash])) &&
      isEqual(single.nameHash, id.nameHash) &&
      isEqual(single.keyHash, id.keyHash) &&
      isEqual(single.serialNumber, id.serialNumber)
    found.push(...singles.filter(isSame))
  }
  return found.sort((a, b) => b.thisUpdate.getTime() - a.thisUpdate.getTime())
}

/**
 * Who has signed an answer: the issuer itself, or somebody whom the issuer has made its responder by a certificate for exactly that
 * (RFC 6960, section 4.2.2.2). Nobody else counts, not even another authority that is trusted.
 */
async function problemOfSigner(
  response: OcspResponse,
  { thisUpdate }: OcspSingle,
  options: Omit<CheckOcspOptions, 'nonce'>,
): Promise<string | undefined> {
  const { issuer, at } = options
  if (await isNamed(response, issuer)) {
    const { status } = await checkSignature(response, issuer.publicJwk)
    return status === 'good' ? undefined : 'the signature of the answer is not that of its issuer'
  }
  const responder = await responderOf(response)
  if (responder === undefined) return 'the answer was made by somebody else'
  const moment = thisUpdate > at ? thisUpdate : at
  const problem = problemOfResponder(responder, moment) ?? (await problemOfDelegation(responder, options))
  if (problem !== undefined) return problem
  const { status } = await checkSignature(response, responder.publicJwk)
  return status === 'good' ? undefined : 'the signature of the answer is not that of its responder'
}

async function isNamed({ responder }: OcspResponse, certificate: Certificate): Promise<boolean> {
  if ('name' in responder) return responder.name.key === certificate.subjectName.key
  return isEqual(responder.keyHash, await keyHashOf(certificate, 'SHA-1'))
}

/** The certificate that came with the answer and is for whom it names. */
async function responderOf(response: OcspResponse): Promise<Certificate | undefined> {
  for (const bytes of response.certificates) {
    const read = await readCertificate(bytes)
    if (read.ok && (await isNamed(response, read.certificate))) return read.certificate
  }
  return undefined
}

function problemOfResponder(responder: Certificate, moment: Date): string | undefined {
  const { extendedKeyUsage = [], keyUsage, unknownCritical, notBefore, notAfter } = responder
  const who = 'the responder of the answer'
  if (!extendedKeyUsage.includes(ocspSigning)) return `${who} was not made one by its issuer`
  if (keyUsage !== undefined && !keyUsage.includes('digitalSignature')) return `the key of ${who} may not sign`
  if (unknownCritical.length > 0) return `the certificate of ${who} has a rule that is not understood`
  const isWithin = moment.getTime() >= Date.parse(notBefore) && moment.getTime() < Date.parse(notAfter) + 1000
  return isWithin ? undefined : `the certificate of ${who} did not hold on ${toTime(moment)}`
}

/** Whether the issuer itself has named the responder, and has not taken that back. */
async function problemOfDelegation(
  responder: Certificate,
  options: Omit<CheckOcspOptions, 'nonce'>,
): Promise<string | undefined> {
  const { issuer } = options
  const { status } = await checkSignature(responder, issuer.publicJwk)
  if (responder.issuerName.key !== issuer.subjectName.key || status !== 'good') {
    return 'the responder of the answer was not made one by its issuer'
  }
  if (responder.extensions.includes(noCheck)) return undefined
  const outcome = await checkCrl(responder, options)
  if (outcome.status === 'good') return undefined
  const known = outcome.status === 'revoked' ? 'it is' : outcome.problem
  return `the responder of the answer may itself be revoked: ${known}`
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}
