import type { JsonObject, Report } from '@gxkit/core'
import type { Assessment } from './assessment.ts'
import { type ExamineOptions, examine } from './examine.ts'

/** A credential that nobody vouches for: not signed yet, or not verified. */
export interface UnverifiedContent {
  readonly document: JsonObject
  /** Name of the source, for findings and evidence. */
  readonly source: string
}

/** Options of {@link dryRun}. */
export interface DryRunOptions extends ExamineOptions {
  /** What the comparison with the shapes said of these credentials; without it, that check stays open. */
  readonly shapes?: Report
}

/**
 * Assesses what is not signed or verified yet, to see what is missing. The result is marked as a dry run, and `ready` at best:
 * nothing is ever granted by it.
 *
 * @param credentials unsecured credentials that belong together
 * @throws the signal's reason, if it is aborted
 * @example
 * const assessment = await dryRun([{ document: credential, source: 'offer.yaml' }], { release: gaiaX2511, level: 'l1' })
 * assessment.missing.map(({ write }) => write)
 */
export async function dryRun(credentials: readonly UnverifiedContent[], options: DryRunOptions): Promise<Assessment> {
  const { shapes } = options
  const compared = shapes?.checks.filter(({ id }) => id === 'shape/conforms') ?? []
  const isGood = shapes?.ok === true && compared.length > 0 && compared.every(({ status }) => status === 'passed')
  const isOpen = shapes === undefined || (compared.length === 0 && shapes.ok)
  return examine(
    {
      dryRun: true,
      credentials: credentials.map(({ document, source }) => ({ document, source })),
      shapes: isOpen
        ? { status: 'not-checked', reason: 'they were not compared' }
        : { status: isGood ? 'passed' : 'failed', reason: isGood ? 'they were compared' : 'some do not fit' },
      trusted: new Set(),
      certified: () => undefined,
    },
    options,
  )
}
