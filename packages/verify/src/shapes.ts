import { type Check, createReport, type JsonObject, type Report } from '@gxkit/core'
import { withoutJwtClaims } from '@gxkit/credentials'
import { judge, type Outcome } from './check.ts'
import type { Together } from './companions/read-together.ts'
import { type DocumentUnderCheck, isSigned } from './document.ts'
import type { Settings } from './settings.ts'

/** A credential together with what the shapes say of it and of its companions. */
export interface Compared {
  readonly document: DocumentUnderCheck
  /** How many of how many credentials were compared, where it was not all. */
  readonly part?: string
  /** The report on all credentials with a good proof, taken together; made once. */
  readonly shapeReport: () => Promise<Report>
}

/**
 * Prepares the comparison of all credentials with a good proof: their statements are merged before they are looked at.
 *
 * @param together what is known already of a single credential and its companions
 */
export function compareWithShapes(
  credentials: readonly DocumentUnderCheck[],
  settings: Settings,
  together?: Together,
): readonly Compared[] {
  const signed = credentials.filter((document) => document.kind === 'credential' && isSigned(document))
  const all = signed.length === credentials.length
  const part = all ? together?.reason : `${signed.length} of ${credentials.length} credentials were compared`
  let report = together && Promise.resolve(together.report)
  const shapeReport = (): Promise<Report> => {
    report ??= validateTogether(signed, settings)
    return report
  }
  return credentials.map((document) => ({ document, shapeReport, ...(part !== undefined && { part }) }))
}

/** What the shapes say of credentials, their statements merged. */
export function validateTogether(
  documents: readonly DocumentUnderCheck[],
  { validator, signal }: Settings,
): Promise<Report> {
  const inputs = documents.map((document) => ({ document: statements(document), source: document.source }))
  if (validator === false) return Promise.resolve(createReport({}))
  const linked = async (): Promise<undefined> => undefined
  return validator.validate(inputs, { ...(signal && { signal }), linked })
}

/** Documents behind links that were stated with a digest: nobody fetches them here, and the report says so. */
export async function unfetched([first]: readonly Compared[]): Promise<readonly Check[]> {
  if (first === undefined || first.document.settings.validator === false) return []
  const { checks } = await first.shapeReport()
  return checks.filter(({ id }) => id === 'document/digest')
}

/** The outcome that the shape report holds for one credential under the name of a check. */
export async function shapeOutcome(id: string, compared: Compared): Promise<Outcome> {
  const { document, part, shapeReport } = compared
  if (document.settings.validator === false) return { status: 'not-checked', reason: 'no shapes were asked for' }
  if (document.kind !== 'credential' || !isSigned(document)) {
    return { status: 'skipped', reason: 'without a good proof nobody stands behind the statements' }
  }
  const report = await shapeReport()
  const check = report.checks.find((c) => c.id === id && c.location?.source === document.source)
  const reason = [check?.reason, part].filter((text) => text !== undefined).join('; ')
  const said = reason === '' ? {} : { reason }
  const findings = report.findings.filter((f) => (f.location?.source ?? document.source) === document.source)
  if (check?.status === 'passed')
    return judge(id === 'shape/conforms' ? findings : [], reason === '' ? undefined : reason)
  if (check?.status === 'failed') return { status: 'failed', findings, ...said }
  return { status: 'skipped', findings, reason: reason === '' ? 'the shapes said nothing of it' : reason }
}

/** What a credential states; the claims that speak of its token are not part of that. */
function statements({ content = {}, received }: DocumentUnderCheck): JsonObject {
  return received.recognised?.secured?.form === 'enveloped' ? withoutJwtClaims(content) : content
}
