import type { Check, Finding, IoOptions, JsonPointer, Limits, Location, Report } from '@gxkit/core'
import { createReport, finding } from '@gxkit/core'
import type { Credential } from '@gxkit/credentials'
import { isReleaseName, type Release } from '@gxkit/ontology'
import { assembleCredential, validityNames } from '../credential.ts'
import { MANIFEST_BYTES, type ManifestSource, readFacts } from '../facts/read-facts.ts'
import { describeNode } from '../node/describe-node.ts'
import type { Directory, Scope } from '../node/scope.ts'
import { createDirectory, credentialIri, nearestOrigin, nestedIri, subjectIri } from './directory.ts'
import { openDecisions } from './open-decisions.ts'
import { isProjectFile, type Project, readProject } from './project.ts'
import { readThing, type Thing, thingReserved } from './thing.ts'

/** Options of {@link describeManifests}. */
export interface DescribeOptions extends Pick<IoOptions, 'now'> {
  readonly release: Release
  /** Bounds for one file; a manifest may have 256 KiB unless this says otherwise. */
  readonly limits?: Partial<Limits>
}

/** One described thing: an unsecured credential, and where each part of it was stated. */
export interface Described {
  /** The short id of the thing. */
  readonly id: string
  /** The file it was described in. */
  readonly source: string
  readonly credential: Credential
  /** Where a place of the credential was stated: the nearest known place in the manifests. */
  readonly origin: (pointer: JsonPointer) => Location | undefined
}

/** What came out of a project. */
export interface DescribedProject {
  readonly report: Report
  /** One credential for each thing without errors, in the order of the sources. */
  readonly credentials: readonly Described[]
  /** The settings, where they could be read. */
  readonly project?: Project
}

/**
 * Turns the files of one project into unsecured credentials. Everything is checked against the classes of the release
 * first; a thing with an error gives no credential. The same files at the same time give the same bytes. Never throws for
 * bad input.
 *
 * @param sources `gx.yaml` and one file per thing, YAML or JSON
 * @param options the release, and the clock for `validFrom`
 * @example
 * const { report, credentials } = await describeManifests(files, { release: gaiaX2511 })
 * if (report.ok) credentials.map((c) => c.credential.id)
 */
export async function describeManifests(
  sources: readonly ManifestSource[],
  options: DescribeOptions,
): Promise<DescribedProject> {
  const { release, limits, now = () => new Date() } = options
  const findings: Finding[] = []
  const checks: Check[] = []
  const project = findProject(sources, release, findings, checks)
  const files = sources.filter(({ name }) => !isProjectFile(name))
  if (files.length === 0) findings.push(finding('manifest/no-things', {}, firstPlace(project)))

  const moment = now()
  const things: Thing[] = []
  for (const file of files) {
    const parsed = readFacts(file, limits)
    checks.push(check('manifest/syntax', file.name, parsed.ok))
    if (parsed.ok) things.push(readThing(file.name, parsed.value, { project, release, now: () => moment }))
    else findings.push(...parsed.findings)
  }
  const readable = (file: ManifestSource): boolean => file.text.length <= (limits?.documentBytes ?? MANIFEST_BYTES)
  findings.push(...sources.filter(readable).flatMap(openDecisions))

  const baseUrl = project?.baseUrl ?? ''
  const { directory, findings: idFindings } = createDirectory(things, baseUrl, release)
  const credentials: Described[] = []
  for (const thing of things) {
    const described = describeThing(thing, idFindings.get(thing) ?? [], { release, directory, baseUrl, project })
    checks.push(check('manifest/facts', thing.source, described.ok))
    findings.push(...described.findings)
    if (described.value !== undefined) credentials.push(described.value)
  }
  const names = sources.map(({ name }) => ({ name }))
  const report = createReport({ findings, checks, sources: names })
  return { report, credentials, ...(project && { project }) }
}

function findProject(
  sources: readonly ManifestSource[],
  release: Release,
  findings: Finding[],
  checks: Check[],
): Project | undefined {
  const [first, ...others] = sources.filter(({ name }) => isProjectFile(name))
  if (first === undefined) {
    findings.push(finding('manifest/no-project', {}))
    return undefined
  }
  for (const { name } of others) {
    const location = { source: name, pointer: '' as const }
    findings.push(finding('manifest/several-projects', { first: first.name }, { location }))
  }
  const parsed = readProject(first)
  checks.push(check('manifest/project', first.name, parsed.ok))
  if (!parsed.ok) {
    findings.push(...parsed.findings)
    return undefined
  }
  const written = parsed.value.release
  if (written !== undefined && !isReleaseName(written, release)) {
    const { release: location } = parsed.value.locations
    findings.push(
      finding('manifest/release-mismatch', { written, release: release.id }, { ...(location && { location }) }),
    )
  }
  return parsed.value
}

interface Surroundings {
  readonly release: Release
  readonly directory: Directory
  readonly baseUrl: string
  readonly project: Project | undefined
}

interface Outcome {
  readonly ok: boolean
  readonly findings: readonly Finding[]
  readonly value?: Described
}

function describeThing(thing: Thing, idFindings: readonly Finding[], around: Surroundings): Outcome {
  const { release, directory, baseUrl, project } = around
  const { id = '', source, model, validity } = thing
  const findings = [...thing.findings, ...idFindings]
  if (model === undefined) return { ok: false, findings }
  const origins = new Map<JsonPointer, Location>()
  const scope: Scope = {
    release,
    source,
    directory,
    nestedIri: (nested) => nestedIri(baseUrl, id, nested),
    origins,
    findings,
  }
  noteOrigins(thing, release, origins)
  const frame = { model, target: '/credentialSubject' as const, iri: subjectIri(baseUrl, id), reserved: thingReserved }
  const subject = describeNode(thing.facts, frame, scope)
  const ok = !findings.some((found) => found.severity === 'error')
  if (!ok || project === undefined || validity === undefined) return { ok, findings }
  const credential = assembleCredential(subject, {
    release,
    id: credentialIri(baseUrl, id),
    issuer: thing.issuer,
    class: model.iri,
    ...validity,
  })
  return { ok, findings, value: { id, source, credential, origin: (pointer) => nearestOrigin(origins, pointer) } }
}

function noteOrigins(thing: Thing, release: Release, origins: Map<JsonPointer, Location>): void {
  const { source, facts, issuerLocation } = thing
  const [start, end] = validityNames(release)
  const at = (key: string): Location | undefined => {
    const fact = facts.entries.get(key)?.value
    return fact && { source, pointer: fact.pointer, ...(fact.range && { range: fact.range }) }
  }
  origins.set('', { source, pointer: '', ...(facts.range && { range: facts.range }) })
  const members: readonly (readonly [JsonPointer, Location | undefined])[] = [
    ['/id', at('id')],
    ['/credentialSubject/id', at('id')],
    ['/type', at('type')],
    ['/credentialSubject/type', at('type')],
    ['/issuer', issuerLocation],
    [`/${start}`, at('validFrom')],
    [`/${end}`, at('validUntil') ?? at('validFor')],
  ]
  for (const [pointer, location] of members) if (location !== undefined) origins.set(pointer, location)
}

function check(id: string, source: string, passed: boolean): Check {
  return { id, status: passed ? 'passed' : 'failed', location: { source, pointer: '' } }
}

function firstPlace(project: Project | undefined): { location?: Location } {
  return project === undefined ? {} : { location: { source: project.source, pointer: '' } }
}
