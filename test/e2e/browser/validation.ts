/** Validation in a page: findings at their places, every form in which they are shown, shapes of one's own. */
import { parseJsonObject } from '@gxkit/core'
import { createSourceTexts, toGithub, toHuman, toJson, toJunit, toSarif, toShaclTurtle } from '@gxkit/core/render'
import { canonicalize, parseTurtle } from '@gxkit/linked-data'
import { findRelease } from '@gxkit/ontology'
import { compileShapes, createValidator, toValidationReport } from '@gxkit/shacl'

/** One report in every form that there is; plain JSON. */
export interface Shown {
  readonly codes: readonly string[]
  readonly human: string
  readonly json: unknown
  readonly sarif: unknown
  readonly github: string
  readonly junit: string
  readonly turtle: string
}

/** Validates the text of a credential and shows what was found. */
export async function shown(release: string, name: string, text: string): Promise<Shown> {
  const parsed = parseJsonObject(text, { source: name })
  if (!parsed.ok) throw new Error(`${name} is no JSON object`)
  const validator = createValidator({ release: findRelease(release) })
  const report = await validator.validate([{ document: parsed.value, source: name }])
  const sources = createSourceTexts([{ name, text }])
  return {
    codes: report.findings.map(({ code }) => code),
    human: toHuman(report, { sources }),
    json: toJson(report, { sources }),
    sarif: toSarif(report, { sources }),
    github: toGithub(report, { sources }),
    junit: toJunit(report, { sources }),
    turtle: toShaclTurtle(report),
  }
}

/** The validation report of each text that holds shapes and data together, as canonical N-Quads. */
export async function evaluated(texts: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  const reports = Object.entries(texts).map(async ([name, text]) => {
    const parsed = parseTurtle(text, { source: name })
    if (!parsed.ok) return [name, parsed.findings.map(({ code }) => code).join()] as const
    const evaluation = await compileShapes(parsed.value).evaluate(parsed.value)
    return [name, await canonicalize(toValidationReport(evaluation))] as const
  })
  return Object.fromEntries(await Promise.all(reports))
}
