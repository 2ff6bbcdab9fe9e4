import {
  type Check,
  createReport,
  type Finding,
  finding,
  type JsonPointer,
  type Location,
  mergeReports,
  parentPointer,
  type Report,
  relocate,
} from '@gxkit/core'
import { type Described, describeManifests } from '@gxkit/describe'
import { documentsIn } from './linked-documents.ts'
import type { ProjectFiles } from './load-project.ts'
import { type ReadReceived, type Received, readReceived } from './received.ts'
import { validatorOf } from './validator.ts'

/** What a project says, and what is wrong with it at the places the user wrote. */
export interface CheckedProject {
  readonly report: Report
  readonly credentials: readonly Described[]
}

/**
 * Describes a project and compares it with the shapes of its release. Findings of the shapes point into the manifests.
 * Shapes are looked at once the facts are in order: before that they would only repeat what is known.
 *
 * @param options `received`: credentials of others that the project refers to; they are compared with the shapes, too
 */
export async function checkProject(
  project: ProjectFiles,
  options: {
    readonly now: () => Date
    readonly signal: AbortSignal
    readonly received?: Received
    readonly folder?: string
  },
): Promise<CheckedProject> {
  const { texts, release } = project
  const { report: described, credentials } = await describeManifests(texts, { release, now: options.now })
  const others = readReceived(options.received ?? { texts: [], findings: [] })
  const taken = new Map(credentials.map(({ credential, source }) => [credential.id, source]))
  const report = mergeReports([described, others.report, createReport({ findings: idsTwice(others, taken) })])
  if (!report.ok) return { report: withoutEchoes(report), credentials }
  const validator = validatorOf(release)
  const named = credentials.map((described, i) => ({ described, source: `${described.source} ${i}` }))
  const inputs = named.map(({ described, source }) => ({ document: described.credential, source }))
  const received = others.credentials.map(({ document, source }) => ({ document, source }))
  const shapes = await validator.validate([...inputs, ...received], {
    signal: options.signal,
    lint: { now: options.now },
    linked: documentsIn(options.folder),
  })
  const origins = new Map(named.map(({ described, source }) => [source, described]))
  const back = (location: Location): Location => originOf(origins.get(location.source), location)
  const unknown = placesOf(report.findings.filter(({ code }) => code === 'manifest/unknown-claim'))
  const found = shapes.findings.map((each) => atOrigin(each, back))
  const news = found.filter(
    (each) => each.code !== 'shape/unchecked-property' || !placesOf([each]).some((p) => unknown.includes(p)),
  )
  const merged = createReport({
    findings: [...report.findings, ...news],
    checks: [
      ...report.checks,
      ...shapes.checks.map(({ location, ...check }) => ({ ...check, ...(location && { location: back(location) }) })),
    ],
    sources: report.sources,
    contexts: shapes.contexts ?? [],
  })
  return { report: merged, credentials }
}

/** One credential cannot stand twice in a presentation. */
function idsTwice({ credentials }: ReadReceived, taken: Map<unknown, string>): readonly Finding[] {
  const findings: Finding[] = []
  for (const { document, source } of credentials) {
    const { id } = document
    const first = taken.get(id)
    if (typeof id !== 'string') continue
    if (first === undefined) taken.set(id, source)
    else findings.push(finding('presentation/duplicate-id', { id, first }, { location: { source, pointer: '/id' } }))
  }
  return findings
}

/** A claim that no rule looks at is told about once, where its name stands. */
function placesOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ location }) => `${location?.source} ${location?.pointer}`)
}

function originOf(described: Described | undefined, location: Location): Location {
  if (described === undefined) return location
  return described.origin(location.pointer) ?? { source: described.source, pointer: '' as JsonPointer }
}

function atOrigin(found: Finding, back: (location: Location) => Location): Finding {
  const { location, related } = found
  const moved =
    location === undefined
      ? found
      : relocate(found, back(location), (pointer) => exactly(location.source, pointer, back))
  if (related === undefined) return moved
  return { ...moved, related: related.map((each) => ({ ...each, location: back(each.location) })) }
}

/** Where a place was stated, if it is that place and not one around it. */
function exactly(
  source: string,
  pointer: JsonPointer,
  back: (location: Location) => Location,
): JsonPointer | undefined {
  const own = back({ source, pointer }).pointer
  const around = pointer === '' ? undefined : back({ source, pointer: parentPointer(pointer) ?? '' }).pointer
  return own === around ? undefined : own
}

/**
 * What follows from a file that cannot be read is not worth a finding: every reference to the things in it would be one.
 * The report says what was left for later.
 */
function withoutEchoes(report: Report): Report {
  const unreadable = report.findings.some((f) => /^(yaml|json)\//.test(f.code) && f.severity === 'error')
  const isEcho = (f: Finding): boolean => unreadable && f.code === 'manifest/unknown-reference'
  const later = (id: string, reason: string): Check => ({ id, status: 'not-checked', reason })
  return createReport({
    findings: report.findings.filter((f) => !isEcho(f)),
    checks: [
      ...report.checks,
      ...(report.findings.some(isEcho) ? [later('manifest/references', 'a file cannot be read')] : []),
      later('shape/conforms', 'the facts come first'),
    ],
    sources: report.sources,
  })
}
