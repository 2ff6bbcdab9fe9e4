import { type Finding, finding } from '@gxkit/core'
import { type Certificate, nameOfCertificate } from './certificate.ts'
import { checkOcsp } from './check-ocsp.ts'
import { checkCrl } from './crl.ts'
import type { RevocationPort } from './ports.ts'
import type { RevocationOutcome } from './revocation-outcome.ts'
import { toTime } from './time.ts'
import type { TrustAnswer } from './trust-port.ts'

/** Options of {@link checkRevocation}. */
export interface CheckRevocationOptions {
  /** The moment in question. */
  readonly at: Date
  /** What time it is, if an earlier moment is looked at; default: that moment. */
  readonly now?: Date
  /** Name of the document in findings; default `certificates`. */
  readonly source?: string
  /** Whether an unknown state fails or is reported; default `reported`. */
  readonly mode?: 'required' | 'reported' | 'off'
  /** Asks the authorities. Without it nothing is known, and the answer says so. */
  readonly port?: RevocationPort
  /** Makes a value that a fresh answer has to repeat (RFC 9654). Most responders keep answers ready, so the default is none. */
  readonly nonce?: () => Uint8Array
  readonly signal?: AbortSignal
}

/**
 * Asks for every certificate of a path but its anchor whether it was revoked: the responders that it names (OCSP, RFC 6960), and where
 * they do not help the lists of its issuer (CRL, RFC 5280, section 6.3). An answer that is missing, damaged, too old or from
 * somebody else counts as unknown, never as good.
 *
 * @param path from the certificate of the key to the anchor, as {@link buildPath} gives it
 * @returns `passed` where all are good, `failed` where one was revoked or a required answer is missing, else `not-checked`
 * @throws the reason of the signal, if it is aborted
 * @example
 * const answer = await checkRevocation([], { at: new Date('2026-11-21') })
 * answer.status // 'not-checked'
 */
export async function checkRevocation(
  path: readonly Certificate[],
  options: CheckRevocationOptions,
): Promise<TrustAnswer> {
  const { mode = 'reported', port } = options
  if (mode === 'off') return { status: 'not-checked', reason: 'it was not asked for', findings: [] }
  const steps = path.slice(0, -1).flatMap((certificate, i) => {
    const issuer = path[i + 1]
    return issuer === undefined ? [] : [{ certificate, issuer }]
  })
  if (path.length === 1) {
    return {
      status: 'passed',
      reason: 'the certificate is a trust anchor itself: nobody above revokes it',
      findings: [],
    }
  }
  const outcomes: (readonly [Certificate, RevocationOutcome])[] = []
  for (const { certificate, issuer } of steps) {
    outcomes.push([certificate, port === undefined ? notAsked : await ask(certificate, { ...options, issuer, port })])
  }
  const findings = outcomes.flatMap((each) => findingsOf(each, options))
  const reason = reasonOf(outcomes.map(([, outcome]) => outcome))
  if (findings.some(({ severity }) => severity === 'error')) return { status: 'failed', reason, findings }
  const isKnown = outcomes.length > 0 && outcomes.every(([, { status }]) => status === 'good')
  return { status: isKnown ? 'passed' : 'not-checked', reason, findings }
}

const notAsked = { status: 'unknown', problem: 'nothing was given that asks its issuer' } as const

async function ask(
  certificate: Certificate,
  options: CheckRevocationOptions & { readonly issuer: Certificate; readonly port: RevocationPort },
): Promise<RevocationOutcome> {
  const asked = { ...options, now: options.now ?? options.at }
  const answer = await checkOcsp(certificate, asked)
  if (answer.status !== 'unknown') return answer
  const list = await checkCrl(certificate, asked)
  if (list.status !== 'unknown') return list
  const [hasResponder, hasList] = [certificate.ocspUrls.length > 0, certificate.crlUrls.length > 0]
  if (!hasResponder && !hasList) return { status: 'unknown', problem: 'it names nobody who could be asked' }
  const problem = [hasResponder && answer.problem, hasList && list.problem].filter(Boolean).join('; ')
  return { status: 'unknown', problem }
}

function findingsOf(
  [certificate, outcome]: readonly [Certificate, RevocationOutcome],
  { at, source = 'certificates', mode, port }: CheckRevocationOptions,
): readonly Finding[] {
  const location = { source, pointer: '' as const }
  const name = nameOfCertificate(certificate)
  if (outcome.status === 'revoked') {
    const { time, reason } = outcome
    return [finding('certificate/revoked', { certificate: name, time, reason }, { location })]
  }
  if (outcome.status === 'good') {
    const params = outcome.later && { certificate: name, ...outcome.later, at: toTime(at) }
    return params === undefined ? [] : [finding('certificate/revoked-later', params, { location })]
  }
  // Without a port the reason of the check says once what was not asked; it is no news about a certificate.
  if (port === undefined && mode !== 'required') return []
  const severity = mode === 'required' ? ('error' as const) : ('warning' as const)
  const params = { certificate: name, problem: outcome.problem }
  return [finding('certificate/revocation-unknown', params, { location, severity })]
}

function reasonOf(outcomes: readonly RevocationOutcome[]): string {
  const count = (fits: (outcome: RevocationOutcome) => boolean): number => outcomes.filter(fits).length
  const revoked = count(({ status }) => status === 'revoked')
  if (revoked > 0) return `${revoked} of ${outcomes.length} certificates revoked`
  const unknown = outcomes.filter((outcome) => outcome.status === 'unknown')
  if (outcomes.length === 0 || outcomes.includes(notAsked)) return notGiven
  if (unknown.length > 0) return `of ${unknown.length} of ${outcomes.length} certificates it is not known`
  const answered = count((outcome) => outcome.status === 'good' && outcome.by === 'answer')
  const ways = [
    answered > 0 && `${answered} by answers (OCSP)`,
    answered < outcomes.length && `${outcomes.length - answered} by lists (CRL)`,
  ]
  return `no certificate of the chain was revoked: ${ways.filter(Boolean).join(', ')}`
}

const notGiven = 'nothing was given that asks the authorities whether a certificate was revoked'
