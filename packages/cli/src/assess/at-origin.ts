import type { Assessment, EvidencePointer } from '@gxkit/conformity'
import { createReport, type Location, relocate } from '@gxkit/core'

/** An assessment with the places that the user wrote, instead of those in the credentials that were made of it. */
export function atOrigin(assessment: Assessment, back: (location: Location) => Location): Assessment {
  const moved = <T extends { readonly source: string; readonly pointer: EvidencePointer['pointer'] }>(each: T): T => {
    const { source, pointer } = back({ source: each.source, pointer: each.pointer })
    return { ...each, source, pointer }
  }
  const { report } = assessment
  return {
    ...assessment,
    subjects: assessment.subjects.map(moved),
    rules: assessment.rules.map((rule) => ({ ...rule, evidence: rule.evidence.map(moved) })),
    criteria: assessment.criteria.map((criterion) => ({
      ...criterion,
      evidence: criterion.evidence.map(moved),
      ...(criterion.subjects && {
        subjects: criterion.subjects.map((each) => ({ ...each, evidence: each.evidence.map(moved) })),
      }),
    })),
    report: createReport({
      findings: report.findings.map((found) => relocate(found, found.location && back(found.location))),
      checks: report.checks,
      sources: [...new Set(report.sources.map(({ name }) => back({ source: name, pointer: '' }).source))].map(
        (name) => ({
          name,
        }),
      ),
    }),
  }
}
