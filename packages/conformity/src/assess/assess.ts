import { createReport, finding, type JsonObject } from '@gxkit/core'
import type { DocumentResult, VerificationSuccess } from '@gxkit/verify'
import type { Assessment } from './assessment.ts'
import { type Certification, type CertificationBody, certifiedBy } from './certification.ts'
import { type ExamineOptions, examine } from './examine.ts'

/** Options of {@link assess}. */
export interface AssessOptions extends ExamineOptions {
  /** Attestations of conformity assessment bodies. */
  readonly certifications?: readonly Certification[]
  /** The bodies that are accepted, and for which standards; without one, no certification counts. */
  readonly certificationBodies?: readonly CertificationBody[]
}

/**
 * Assesses verified credentials by the criteria of a level. It takes the result of a verification and nothing else: what was
 * not verified can only be looked at in a `dryRun`.
 *
 * Never throws for what the credentials say; an unknown level, or nothing to assess, is never granted.
 *
 * @param verified one successful verification, or several whose credentials belong together
 * @throws the signal's reason, if it is aborted
 * @see Gaia-X Compliance Document 25.10
 * @example
 * const verifier = createVerifier({ release: gaiaX2511, resolver })
 * const result = await verifier.verify(token)
 * const assessment = result.ok ? await assess(result, { release: gaiaX2511, level: 'sc' }) : undefined
 * assessment?.dryRun // false
 */
export async function assess(
  verified: VerificationSuccess | readonly VerificationSuccess[],
  options: AssessOptions,
): Promise<Assessment> {
  const { certifications = [], certificationBodies = [] } = options
  const results = [verified].flat()
  const documents = results.flatMap(({ document }) => [document, ...document.credentials])
  const assessment = await examine(
    {
      dryRun: false,
      credentials: results.flatMap(({ credentials }) =>
        credentials.map(({ credential, source }) => ({ document: credential as unknown as JsonObject, source })),
      ),
      shapes: shapesIn(documents),
      trusted: new Set(documents.filter((each) => hasPassed(each, 'trust/issuer')).map(({ source }) => source)),
      certified: certifiedBy(certifications, certificationBodies),
    },
    options,
  )
  // The compiler sees to this; a caller without one must not get a yes for what failed.
  return results.every(({ ok }) => ok === true) && results.length > 0 ? assessment : refused(assessment)
}

function refused(assessment: Assessment): Assessment {
  const found = finding('criterion/nothing-to-assess', { reason: 'it was not verified' })
  const { report } = assessment
  return {
    ...assessment,
    outcome: 'not-met',
    report: createReport({ ...report, findings: [found, ...report.findings] }),
  }
}

function hasPassed({ checks }: DocumentResult, id: string): boolean {
  return checks.some((check) => check.id === id && check.status === 'passed')
}

/** Whether every credential was compared with the shapes, and fits them. */
function shapesIn(documents: readonly DocumentResult[]): Parameters<typeof examine>[0]['shapes'] {
  const credentials = documents.filter(({ kind }) => kind === 'credential')
  const open = credentials.filter((each) => !hasPassed(each, 'shape/conforms'))
  if (credentials.length === 0) return { status: 'failed', reason: 'there is no credential' }
  if (open.length === 0) return { status: 'passed', reason: `${credentials.length} credentials were compared` }
  const failed = open.some(({ checks }) =>
    checks.some(({ id, status }) => id === 'shape/conforms' && status === 'failed'),
  )
  if (failed) return { status: 'failed', reason: 'some do not fit' }
  return { status: 'not-checked', reason: `${open.length} of ${credentials.length} credentials were not compared` }
}
