import { type Check, createReport, type JsonObject, mergeReports, parseJsonObject, type Report } from '@gxkit/core'
import { checkStructure } from '@gxkit/credentials/structure'
import type { Release } from '@gxkit/ontology'
import type { NamedText } from '../render/sources.ts'
import { documentsIn } from './linked-documents.ts'
import { validatorOf } from './validator.ts'

/**
 * Checks credentials that are JSON already: the data model, and the shapes of the release over all of them together, as
 * one may refer to another. Proofs are not looked at, and the report says so.
 */
export async function checkDocuments(
  texts: readonly NamedText[],
  options: { readonly release: Release; readonly now: () => Date; readonly signal: AbortSignal },
): Promise<Report> {
  const reports: Report[] = []
  const sound: { readonly document: JsonObject; readonly source: string }[] = []
  for (const { name, text, decoded = false } of texts) {
    const { document, report } = readCredential(name, text, decoded)
    reports.push(report)
    if (document !== undefined) sound.push({ document, source: name })
  }
  if (sound.length > 0) {
    const { signal, release, now } = options
    reports.push(await validatorOf(release).validate(sound, { signal, lint: { now }, linked: documentsIn() }))
  }
  return mergeReports(reports)
}

function readCredential(
  source: string,
  text: string,
  decoded: boolean,
): { readonly document?: JsonObject; readonly report: Report } {
  const location = { source, pointer: '' as const }
  const parsed = parseJsonObject(text, { source })
  const syntax: Check = { id: 'json/syntax', status: parsed.ok ? 'passed' : 'failed', location }
  if (!parsed.ok) return { report: createReport({ findings: parsed.findings, checks: [syntax] }) }
  const { proof, ...document } = parsed.value
  const findings = checkStructure(document, { source, kind: 'credential' })
  const failed = findings.some((f) => f.severity === 'error')
  const structure: Check = { id: 'credential/structure', status: failed ? 'failed' : 'passed', location }
  const reason = 'gx check does not look at proofs; gx verify does'
  const proofs: Check[] =
    proof === undefined && !decoded ? [] : [{ id: 'proof/signature', status: 'not-checked', location, reason }]
  const report = createReport({ findings, checks: [syntax, structure, ...proofs] })
  return failed ? { report } : { document, report }
}
