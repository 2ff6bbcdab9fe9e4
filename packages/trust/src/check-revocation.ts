import { type Finding, finding } from '@gxkit/core'
import { type Certificate, nameOfCertificate } from './certificate.ts'
import { checkCrl } from './crl.ts'
import type { RevocationPort } from './ports.ts'

/** What is known about revocation, in findings and in words for a reason. */
export interface RevocationAnswer {
  readonly words: string
  readonly findings: readonly Finding[]
}

/** Options of {@link checkRevocation}. */
export interface CheckRevocationOptions {
  readonly at: Date
  readonly source: string
  readonly mode: 'required' | 'reported' | 'off'
  readonly port?: RevocationPort
  readonly signal?: AbortSignal
}

/**
 * Asks for every certificate of a path but its anchor whether it was revoked, by the lists of its issuers (CRL, RFC 5280,
 * section 6.3). An answer that is missing, damaged, too old or from somebody else counts as unknown, never as good.
 */
export async function checkRevocation(
  path: readonly Certificate[],
  options: CheckRevocationOptions,
): Promise<RevocationAnswer> {
  const { at, source, mode, port, signal } = options
  const location = { source, pointer: '' as const }
  const severity = mode === 'required' ? ('error' as const) : ('warning' as const)
  if (mode === 'off') return { words: 'revocation was not asked for', findings: [] }
  const findings: Finding[] = []
  for (const [i, certificate] of path.slice(0, -1).entries()) {
    const issuer = path[i + 1]
    if (issuer === undefined) continue
    const name = nameOfCertificate(certificate)
    const outcome =
      port === undefined
        ? ({ status: 'unknown', problem: 'nothing was given that asks its issuer' } as const)
        : await checkCrl(certificate, { issuer, at, port, ...(signal && { signal }) })
    if (outcome.status === 'revoked') {
      const params = { certificate: name, time: outcome.time, reason: outcome.reason }
      findings.push(finding('certificate/revoked', params, { location }))
    }
    // Without a port the reason of the check says once what was not asked; it is no news about a certificate.
    if (outcome.status === 'unknown' && (port !== undefined || mode === 'required')) {
      const params = { certificate: name, problem: outcome.problem }
      findings.push(finding('certificate/revocation-unknown', params, { location, severity }))
    }
  }
  if (port === undefined) return { words: 'revocation not checked', findings }
  const unknown = findings.some(({ code }) => code === 'certificate/revocation-unknown')
  return { words: unknown ? 'revocation only partly known' : 'revocation checked by lists', findings }
}
