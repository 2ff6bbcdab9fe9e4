import {
  createReport,
  type Finding,
  finding,
  isJsonObject,
  type JsonObject,
  type Report,
  type Source,
} from '@gxkit/core'
import {
  checkStructure,
  enclosed,
  parseCompactJws,
  recognise,
  type Secured,
  unverifiedContent,
  withoutJwtClaims,
} from '@gxkit/credentials'
import type { NamedText } from '../render/sources.ts'

/** What is inside a token or a presentation, taken out without looking at any proof. */
export interface Unfolded {
  /** The credentials, one text each. A single one has the name of its file. */
  readonly documents: readonly NamedText[]
  /** The texts that a person can read, in which findings are shown. */
  readonly texts: readonly NamedText[]
  /** What is wrong with the wrapping, and which document came out of which. */
  readonly report: Report
}

/** Takes the credentials out of a token or a presentation. Nothing is verified; links are never followed. */
export function unfold({ name, text }: NamedText): Unfolded {
  const { kind, secured, reason, findings } = recognise(text, { source: name })
  if (findings.some(({ severity }) => severity === 'error')) return refused(findings)
  const location = { source: name, pointer: '' as const }
  if (secured === undefined && kind === undefined)
    return refused([finding('verify/unknown-format', { found: reason ?? 'nothing known' }, { location })])
  const problems = secured === undefined ? [] : problemsOf(secured, name)
  if (problems.length > 0) return refused(problems)
  const content = secured === undefined ? objectIn(text) : contentOf(secured)
  if (content === undefined)
    return refused([finding('verify/unknown-format', { found: 'a token without a JSON object' }, { location })])
  const outer = secured?.form === 'enveloped' ? legible(name, content) : { name, text }
  if (kind !== 'presentation')
    return { documents: [outer], texts: [outer], report: createReport({ findings, sources: [{ name }] }) }

  const { proof: _, ...unsecured } = content
  const inside = enclosed(content, name)
  const structure = [
    ...findings,
    ...checkStructure(unsecured, { source: name, kind: 'presentation' }),
    ...inside.findings,
  ]
  const sources: Source[] = [{ name }]
  const texts: NamedText[] = [outer]
  const documents = inside.entries.flatMap(({ secured: inner, document, pointer, source }) => {
    sources.push({ name: source, inside: { source: name, pointer } })
    const own = inner?.form === 'enveloped' ? contentOf(inner) : document
    if (inner !== undefined) structure.push(...problemsOf(inner, source))
    if (own === undefined) return []
    const read = legible(source, own)
    texts.push(inner?.form === 'enveloped' ? read : { ...outer, name: source, at: pointer })
    return [read]
  })
  const failed = structure.some(({ severity }) => severity === 'error')
  const check = { id: 'presentation/structure', status: failed ? 'failed' : 'passed', location } as const
  const report = createReport({ findings: structure, checks: [check], sources })
  return { documents, texts, report }
}

function refused(findings: readonly Finding[]): Unfolded {
  return { documents: [], texts: [], report: createReport({ findings }) }
}

/** A token that is read otherwise than by its exact form could be read as something else by others. */
function problemsOf(secured: Secured, source: string): readonly Finding[] {
  if (secured.form === 'embedded') return []
  const parsed = parseCompactJws(secured.token, { source })
  return parsed.ok ? [] : parsed.findings
}

function contentOf(secured: Secured): JsonObject | undefined {
  if (secured.form === 'embedded') return secured.document
  const content = unverifiedContent(secured)
  return content && withoutJwtClaims(content)
}

function objectIn(text: string): JsonObject | undefined {
  const value: unknown = JSON.parse(text)
  return isJsonObject(value) ? value : undefined
}

/** Tokens carry their JSON in one line, where nobody finds anything. */
function legible(name: string, document: JsonObject): NamedText {
  return { name, text: JSON.stringify(document, null, 2), decoded: true }
}
