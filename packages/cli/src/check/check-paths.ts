import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createReport, GxError, mergeReports, parseJsonObject, type Report, toArray } from '@gxkit/core'
import { findRelease, gaiaX2511, type Release, releaseNamedBy } from '@gxkit/ontology'
import { factsOf, listFolder, readStandardInput, readTextFile } from '../files/read.ts'
import { folders, initCommand, projectAround, settingsFileOf } from '../project/folders.ts'
import { isOutput } from '../project/is-output.ts'
import type { ProjectFiles } from '../project/load-project.ts'
import type { NamedText } from '../render/sources.ts'
import { cleanFolder, cleanPath } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'
import { forget, type Remember } from './memory.ts'

/** What reads manifests is loaded for them alone: who checks a credential need not wait for it. */
const readers = {
  load: () => import('../project/load-project.ts'),
  check: () => import('../project/check-project.ts'),
  received: () => import('../project/received.ts'),
  linked: () => import('../project/linked-documents.ts'),
  unfold: () => import('../project/unfold.ts'),
} as const

/** So many documents are checked in batches. */
const many = 64

/** The name of what is piped in. */
export const standardInput = 'standard input'

/** What was checked, and what came of it. */
export interface Checked {
  readonly report: Report
  /** Every text that was read, as findings name it. */
  readonly texts: readonly NamedText[]
  readonly counts: { readonly manifests: number; readonly credentials: number }
  /** A command that makes sense once everything is in order. */
  readonly next?: string
}

/** What {@link checkPaths} needs besides the paths. */
export interface CheckOptions {
  /** The release for credential files, as the user named it. */
  readonly release?: string | undefined
  readonly now: () => Date
  readonly signal: AbortSignal
  /** Remembers answers between repeated checks; nothing by default. */
  readonly remember?: Remember
  /** Threads for many documents; by default as many as pay. */
  readonly threads?: number | undefined
  /** Is told how far the work is. */
  readonly progress?: (done: number, all: number) => void
}

/** Checks manifests with all facts of their project, and credential files with each other. */
export async function checkPaths(paths: readonly string[], options: CheckOptions): Promise<Checked> {
  const { now, signal, threads, remember = forget, progress = () => undefined } = options
  const load = once(async (folder) => (await readers.load()).loadProject(folder))
  const sorted = await sortPaths(paths, load, signal)
  const unfolded = await Promise.all(sorted.sealed.map(async (each) => (await readers.unfold()).unfold(each)))
  const documents = [...sorted.documents, ...unfolded.flatMap((each) => each.documents)]
  const groups = await byRelease(documents, options.release)
  const all = sorted.projects.size + groups.size
  const reports: Report[] = unfolded.map(({ report }) => report)
  const texts: NamedText[] = [...sorted.documents, ...unfolded.flatMap((each) => each.texts)]
  let manifests = 0
  let others = 0
  for (const [folder, only] of sorted.projects) {
    progress(reports.length, all)
    const { checkProject } = await readers.check()
    const project = await load(folder)
    const { legible, loadReceived } = await readers.received()
    const received = await loadReceived(folder)
    texts.push(...project.texts, ...legible(received))
    const { documentsState } = await readers.linked()
    const aside = JSON.stringify([received.findings, await documentsState(folder)])
    const read = [...project.texts, ...received.texts, { name: '', text: aside }]
    const { report } = await remember(`project ${folder}`, read, () =>
      checkProject(project, { now, signal, received, folder }),
    )
    others += received.texts.length
    manifests += only === 'all' ? project.texts.length - 1 : only.size
    reports.push(only === 'all' ? report : narrow(report, only, join(folder, folders.received)))
  }
  for (const [release, some] of groups) {
    if (some.length >= many) {
      const { checkMany } = await import('./check-many.ts')
      reports.push(
        await checkMany(some, { release, now, signal, remember, progress, ...(threads !== undefined && { threads }) }),
      )
      continue
    }
    progress(reports.length, all)
    const { checkDocuments } = await import('../project/check-documents.ts')
    const about = `documents ${release.id}`
    reports.push(await remember(about, some, () => checkDocuments(some, { release, now, signal })))
  }
  const next = await nextStep(sorted, groups)
  return {
    report: mergeReports(reports),
    texts,
    counts: { manifests, credentials: documents.length + others },
    ...(next !== undefined && { next }),
  }
}

/** Documents by the release whose rules apply: the one that was asked for, that of the project, or that of the context. */
async function byRelease(
  documents: readonly NamedText[],
  named: string | undefined,
): Promise<ReadonlyMap<Release, readonly NamedText[]>> {
  const sorted = new Map<Release, NamedText[]>()
  for (const document of documents) {
    const release = named === undefined ? await releaseOf(document) : findRelease(named)
    const others = sorted.get(release)
    if (others === undefined) sorted.set(release, [document])
    else others.push(document)
  }
  return sorted
}

async function releaseOf({ name, text }: NamedText): Promise<Release> {
  const folder = name === standardInput ? undefined : await projectAround(name)
  const own = folder === undefined ? undefined : await (await readers.load()).projectRelease(folder)
  const parsed = parseJsonObject(text, { source: name })
  return (parsed.ok ? releaseNamedBy(parsed.value, own) : undefined) ?? own ?? gaiaX2511
}

interface Sorted {
  /** Project folder -> all of it, or only these files. */
  readonly projects: ReadonlyMap<string, 'all' | Set<string>>
  readonly documents: readonly NamedText[]
  /** Tokens and presentations, with documents inside. */
  readonly sealed: readonly NamedText[]
}

async function sortPaths(paths: readonly string[], load: Load, signal: AbortSignal): Promise<Sorted> {
  const names = once(async (folder) => manifestNames(await load(folder)))
  const projects = new Map<string, 'all' | Set<string>>()
  const documents: NamedText[] = []
  for (const path of paths) {
    if (path === '-') documents.push({ name: standardInput, text: await readStandardInput(signal) })
    else if ((await factsOf(path, 'file or folder')).isDirectory()) {
      if ((await settingsFileOf(path)) !== undefined) projects.set(path, 'all')
      else documents.push(...(await documentsIn(path)))
    } else {
      const text = await readTextFile(path, 'file')
      const isYaml = /\.ya?ml$/i.test(path)
      const folder = isYaml || !looksSecured(path, text) ? await projectAround(path) : undefined
      if (folder === undefined || (!isYaml && isOutput(path, text))) {
        if (isYaml) throw noProject(path)
        documents.push({ name: path, text })
        continue
      }
      const files = projects.get(folder)
      const name = (await names(folder)).get(await identityOf(path))
      if (name === undefined) throw noManifest(path, folder)
      if (files === undefined) projects.set(folder, new Set([name]))
      else if (files !== 'all') files.add(name)
    }
  }
  const isSealed = ({ name, text }: NamedText): boolean => looksSecured(name, text)
  return { projects, documents: documents.filter((each) => !isSealed(each)), sealed: documents.filter(isSealed) }
}

type Load = (folder: string) => Promise<ProjectFiles>

/** Asks once for each folder, however many of its files are named. */
function once<T>(read: (folder: string) => Promise<T>): (folder: string) => Promise<T> {
  const known = new Map<string, Promise<T>>()
  return (folder) => {
    const answer = known.get(folder) ?? read(folder)
    known.set(folder, answer)
    return answer
  }
}

/** What each manifest is, whatever the path to it -> how the project names it. */
async function manifestNames({ texts }: ProjectFiles): Promise<ReadonlyMap<string, string>> {
  return new Map(await Promise.all(texts.map(async ({ name }) => [await identityOf(name), name] as const)))
}

async function identityOf(path: string): Promise<string> {
  const { dev, ino } = await stat(path)
  return `${dev} ${ino}`
}

function noManifest(path: string, folder: string): GxError {
  return new GxError('ERR_OPTION_INVALID', `${cleanPath(path)} is no manifest of the project ${cleanPath(folder)}`, {
    next: 'Manifests are YAML or JSON files outside of the build, keys, dids, signed and received folders.',
  })
}

async function documentsIn(folder: string): Promise<readonly NamedText[]> {
  const all = await listFolder(folder)
  const names = all.filter((name) => /\.json(ld)?$/i.test(name)).map((name) => join(folder, name))
  if (names.length === 0) {
    if (all.some((name) => /\.ya?ml$/i.test(name))) throw await manifestsAlone(folder)
    throw new GxError('ERR_FILE_NOT_FOUND', `there is nothing to check in ${cleanFolder(folder)}`, {
      next: 'Name a folder with a gx.yaml, or one with credentials in JSON.',
    })
  }
  return Promise.all(names.map(async (name) => ({ name, text: await readTextFile(name, 'credential') })))
}

function looksSecured(path: string, text: string): boolean {
  return /\.(jwt|jws)$/i.test(path) || /^\s*eyJ/.test(text) || isWrapper(path, text)
}

const wrappers: ReadonlySet<unknown> = new Set([
  'VerifiablePresentation',
  'EnvelopedVerifiableCredential',
  'EnvelopedVerifiablePresentation',
])

function isWrapper(path: string, text: string): boolean {
  const parsed = /"(?:VerifiablePresentation|EnvelopedVerifiable\w+)"/.test(text)
    ? parseJsonObject(text, { source: path })
    : undefined
  return parsed?.ok === true && toArray(parsed.value.type).some((type) => wrappers.has(type))
}

function noProject(path: string): GxError {
  return new GxError(
    'ERR_FILE_NOT_FOUND',
    `${cleanPath(path)} belongs to no project: there is no gx.yaml in its folder or above`,
    {
      next: `Start a project beside it: ${initCommand(dirname(path))}`,
    },
  )
}

/** A folder of manifests that is no project itself: part of one, or not one yet. */
async function manifestsAlone(folder: string): Promise<GxError> {
  const project = await projectAround(folder)
  if (project === undefined) {
    return new GxError('ERR_FILE_NOT_FOUND', `${cleanFolder(folder)} holds YAML files, but no gx.yaml`, {
      next: `gx.yaml says who issues the credentials. Write it: ${initCommand(folder)}`,
    })
  }
  return new GxError(
    'ERR_OPTION_INVALID',
    `${cleanFolder(folder)} is only a part of the project ${cleanPath(project)}`,
    {
      next: `Check the whole project: gx check ${pastePath(project)}`,
    },
  )
}

/** What concerns the files that were asked for; the settings of the project and what others issued concern all. */
function narrow(report: Report, files: ReadonlySet<string>, received: string): Report {
  const concerns = (source: string | undefined): boolean =>
    source === undefined ||
    files.has(source) ||
    dirname(source) === received ||
    /(^|[/\\])gx\.(ya?ml|json)$/.test(source)
  return createReport({
    findings: report.findings.filter((f) => concerns(f.location?.source)),
    checks: report.checks.filter((c) => concerns(c.location?.source)),
    sources: report.sources.filter((s) => concerns(s.name)),
    contexts: report.contexts ?? [],
  })
}

async function nextStep(
  { projects, documents, sealed }: Sorted,
  groups: ReadonlyMap<Release, unknown>,
): Promise<string | undefined> {
  const [folder] = projects.keys()
  if (folder !== undefined) return `gx build ${pastePath(folder)}`
  const [token] = sealed
  if (token !== undefined) return token.name === standardInput ? undefined : `gx verify ${pastePath(token.name)}`
  const [[document], [release]] = [documents, groups.keys()]
  if (document === undefined || release === undefined || document.name === standardInput) return undefined
  return (await canBeSigned(release)) ? `gx sign ${pastePath(document.name)}` : undefined
}

/** Tokens always can; of other mechanisms there is a table, which is loaded for them alone. */
async function canBeSigned(release: Release): Promise<boolean> {
  if (release.securing.header !== undefined) return true
  const { mechanisms } = await import('@gxkit/credentials')
  return mechanisms({ release }).some(({ id }) => id === release.securing.mechanism)
}
