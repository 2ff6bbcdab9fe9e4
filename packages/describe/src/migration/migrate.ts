import { createReport, finding, GxError } from '@gxkit/core'
import { currentReleaseId, findRelease, type Release, releaseNamed, versionOf } from '@gxkit/ontology'
import type { ManifestSource } from '../facts/read-facts.ts'
import { isProjectFile, readProject } from '../manifest/project.ts'
import { addAgreement } from './agreement.ts'
import { createLedger, type Ledger } from './ledger.ts'
import { linkThing } from './link.ts'
import { createIds, fileId, idFrom, type MigratedThing, statedId } from './migrated-thing.ts'
import type { MigrateOptions, Migration } from './migration.ts'
import { migrationNotes } from './migration-notes.ts'
import { migrationTargets } from './migration-targets.ts'
import { kebab } from './names.ts'
import { openPlaces } from './open-places.ts'
import type { Pass } from './pass.ts'
import { readDocument } from './read-documents.ts'
import { readManifest } from './read-manifest.ts'
import { rewriteNode } from './rewrite.ts'
import { rulesBetween } from './rules/compiled.ts'
import type { MigrationRules } from './rules/rule.ts'
import type { SourceThing } from './source-thing.ts'
import { writeProject } from './write-project.ts'
import { writeThings } from './write-things.ts'

/**
 * Rewrites descriptions of an older release for a newer one: manifests (`gx.yaml` and one file for each thing), and JSON-LD
 * documents as people have them: credentials, presentations, lists of them, and tokens. Only what is safe is rewritten; a
 * claim that is not is kept as a comment `# decide: …` in the new file and is a finding. Nothing is fetched, no proof is
 * looked at. Never throws for bad input.
 *
 * @param sources names and texts; a name that ends in `.json` with a `@context` inside, and any token, is a document
 * @throws GxError `ERR_RELEASE_UNKNOWN` where no rules lead to the target
 * @example
 * const gx = { name: 'gx.yaml', text: 'release: gaia-x-22.10\nissuer: did:web:acme.example\nbaseUrl: https://acme.example/' }
 * const acme = { name: 'acme.yaml', text: 'type: LegalParticipant\nlegalAddress:\n  countrySubdivisionCode: DE-HH' }
 * const { files, report } = migrate([gx, acme], { to: gaiaX2511 })
 * files.map(({ name }) => name) // ['gx.yaml', 'acme.yaml', 'issuer.yaml', 'MIGRATION.md']
 */
export function migrate(sources: readonly ManifestSource[], { to }: MigrateOptions): Migration {
  const targets = migrationTargets()
  if (!targets.some(({ id }) => id === to.id)) {
    const next = `Use ${targets.map(versionOf).join(' or ')}.`
    throw new GxError('ERR_RELEASE_UNKNOWN', `No migration leads to ${to.id}.`, { next })
  }
  const ledger = createLedger()
  const { things, project } = readSources(sources, to, ledger)
  const leftovers: string[] = []
  const migrated = nameThings(
    things.flatMap((thing) => rewriteThing(thing, to, ledger, leftovers)),
    ledger,
  )
  const all = addAgreement(migrated, to, ledger, createIdsBeside(migrated), things)
  const byOldName = oldNames(all)
  for (const thing of all) linkThing(thing.map, thing.class, { release: to, byOldName })

  const settings = writeProject({ project, things: all, to, ledger })
  const written = writeThings(all, { issuer: settings.issuer, folder: settings.folder, ledger })
  const files = [settings.file, ...written.files]
  const open = [...openPlaces(settings.map, 'gx.yaml', '', ledger), ...written.open]
  const from = [...new Set(things.map(({ release }) => release))].sort()
  const report = createReport({
    findings: ledger.findings,
    checks: [{ id: 'migration/read', status: things.length > 0 ? 'passed' : 'failed' }],
    sources: sources.map(({ name }) => ({ name })),
  })
  const notes = migrationNotes({ report, done: ledger.done, leftovers, to })
  return { files: [...files, { name: 'MIGRATION.md', text: notes }], report, done: ledger.done, open, from }
}

interface Sources {
  readonly things: readonly SourceThing[]
  readonly project: ManifestSource | undefined
}

function readSources(sources: readonly ManifestSource[], to: Release, ledger: Ledger): Sources {
  const project = sources.find(({ name }) => isProjectFile(name))
  const settings = project && readProject(project)
  if (settings?.ok === false) ledger.findings.push(...settings.findings)
  const stated = settings?.ok ? settings.value.release : undefined
  const release = stated === undefined ? currentReleaseId : (releaseNamed(stated)?.id ?? stated)
  const things = sources.flatMap((source) => {
    if (isProjectFile(source.name)) return []
    if (isDocument(source)) return readDocument(source, ledger)
    const thing = readManifest(source, release, ledger)
    return thing === undefined ? [] : [thing]
  })
  return { things: things.filter((thing) => isOlder(thing, to, ledger)), project }
}

function isOlder({ release, source }: SourceThing, to: Release, ledger: Ledger): boolean {
  if (rulesBetween(release, to.id) !== undefined) return true
  const location = { source, pointer: '' as const }
  const found = finding('migration/too-new', { release, target: to.id }, { location })
  if (!ledger.findings.some((each) => each.code === found.code && each.location?.source === source)) {
    ledger.findings.push(found)
  }
  return false
}

/** JSON-LD and tokens; everything else is a manifest. */
function isDocument({ name, text }: ManifestSource): boolean {
  if (/\.ya?ml$/i.test(name)) return false
  const start = text.trimStart()
  return (
    /\.(?:jwt|jsonld)$/i.test(name) ||
    start.startsWith('ey') ||
    start.startsWith('[') ||
    /"(?:@context|@id|@type|@graph|credentialSubject|verifiableCredential)"\s*:/.test(text)
  )
}

/** A thing on its way: of a class of the target, not named yet. */
type Unnamed = Omit<MigratedThing, 'id'>

function rewriteThing(thing: SourceThing, to: Release, ledger: Ledger, leftovers: string[]): readonly Unnamed[] {
  const steps = rulesBetween(thing.release, to.id) ?? []
  const identity: MigrationRules = { from: to.id, to: to.id, classes: [], properties: [] }
  const passes = steps.length > 0 ? steps : thing.manifest === undefined ? [identity] : []
  let current: readonly Unnamed[] = [{ map: thing.map, class: classOf(thing), origin: thing, first: true }]
  for (const rules of passes) {
    const pass: Pass = {
      rules,
      before: findRelease(rules.from),
      after: findRelease(rules.to),
      to,
      ledger,
      rewrite: rewriteNode,
    }
    current = current.flatMap((each) => {
      const { nodes, comments } = rewriteNode(each.map, each.class, true, pass)
      leftovers.push(...comments)
      return nodes.map((node, i) => ({ ...node, origin: thing, first: each.first && i === 0 }))
    })
  }
  if (current.length === 0) noteAround(thing, ledger)
  return current
}

/** What a credential says about a thing that is not taken over goes with it. */
function noteAround({ issuerLocation, typeLocation }: SourceThing, ledger: Ledger): void {
  const reason = 'what it stands for here was not taken over'
  for (const [claim, location] of [
    ['issuer', issuerLocation],
    ['type', typeLocation],
  ] as const) {
    if (location !== undefined) ledger.findings.push(finding('migration/left-out', { claim, reason }, { location }))
  }
}

function classOf({ map }: SourceThing): string {
  const type = map.get('type')
  return typeof type === 'string' ? type.replace(/^gx:/, '') : 'a thing without a type'
}

function nameThings(things: readonly Unnamed[], ledger: Ledger): readonly MigratedThing[] {
  const take = createIds()
  const isManifest = (thing: Unnamed): boolean => thing.origin?.manifest !== undefined
  // What people named themselves keeps its name, whatever comes first.
  const named = new Map<Unnamed, MigratedThing>()
  const seen = new Map<string, MigratedThing>()
  for (const thing of [
    ...things.filter((t) => isManifest(t) && t.first),
    ...things.filter((t) => !(isManifest(t) && t.first)),
  ]) {
    const stated = thing.origin === undefined ? undefined : statedId(thing.origin.map)
    const key = isManifest(thing) ? undefined : JSON.stringify([thing.class, thing.map.toJSON()])
    const twin = key === undefined ? undefined : seen.get(key)
    if (twin !== undefined && stated !== undefined) {
      ledger.done.push({ says: `${stated} is described twice in the same words; one of them is enough` })
      continue
    }
    const own = stated ?? fileId(thing.origin?.source ?? '')
    const id = isManifest(thing)
      ? take(thing.first ? own : `${own}-${kebab(thing.class)}`)
      : take(idFrom(stated, thing.class))
    const result = { ...thing, id }
    named.set(thing, result)
    if (key !== undefined) seen.set(key, result)
  }
  return things.flatMap((thing) => named.get(thing) ?? [])
}

function createIdsBeside(things: readonly MigratedThing[]): (wanted: string) => string {
  const take = createIds()
  for (const { id } of things) take(id)
  return take
}

/** Subjects first: where an old address is that of a credential and of a thing, the thing is meant. */
function oldNames(things: readonly MigratedThing[]): ReadonlyMap<string, readonly MigratedThing[]> {
  const names = new Map<string, MigratedThing[]>()
  const add = (name: string | undefined, thing: MigratedThing): void => {
    if (name !== undefined) names.set(name, [...(names.get(name) ?? []), thing])
  }
  for (const thing of things) {
    const { origin } = thing
    if (origin === undefined) continue
    add(statedId(origin.map) ?? (origin.manifest && fileId(origin.source)), thing)
  }
  for (const thing of things) {
    const { credential } = thing.origin ?? {}
    if (credential !== undefined && !names.has(credential)) add(credential, thing)
  }
  return names
}
