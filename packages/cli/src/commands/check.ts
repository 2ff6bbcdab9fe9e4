import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createReport, GxError, mergeReports, parseJsonObject, type Report, toArray } from '@gxkit/core'
import { findRelease, gaiaX2511, type Release, releaseNamedBy } from '@gxkit/ontology'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { factsOf, listFolder, readStandardInput, readTextFile } from '../files/read.ts'
import { textOption } from '../input.ts'
import { projectAround, settingsFileOf } from '../project/folders.ts'
import { isOutput } from '../project/is-output.ts'
import { createSourceTexts, type NamedText } from '../render/sources.ts'
import { cleanFolder, cleanPath } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'

const standardInput = 'standard input'

/** What reads manifests is loaded for them alone: who checks a credential need not wait for it. */
const manifests = {
  load: () => import('../project/load-project.ts'),
  check: () => import('../project/check-project.ts'),
} as const

/** `gx check [paths…]`: manifests with all facts of their project, and credential files with each other. */
export async function run(input: CommandInput, { now, signal }: CommandContext): Promise<Outcome> {
  const { args } = input
  const sorted = await sortPaths(args.length === 0 ? ['.'] : args, signal)
  const reports: Report[] = []
  const texts: NamedText[] = [...sorted.documents]
  let things = 0
  for (const [folder, only] of sorted.projects) {
    const project = await (await manifests.load()).loadProject(folder)
    texts.push(...project.texts)
    const { report } = await (await manifests.check()).checkProject(project, { now, signal })
    const wanted = only === 'all' ? report : narrow(report, only)
    things += only === 'all' ? project.texts.length - 1 : only.size
    reports.push(wanted)
  }
  if (sorted.documents.length > 0) {
    const { checkDocuments } = await import('../project/check-documents.ts')
    for (const [release, documents] of await byRelease(sorted.documents, textOption(input, 'release'))) {
      reports.push(await checkDocuments(documents, { release, signal }))
    }
  }
  const report = mergeReports(reports)
  const json = { checked: { manifests: things, credentials: sorted.documents.length } }
  const sources = await createSourceTexts(texts)
  const next = nextStep(report, sorted, args)
  return { exitCode: report.ok ? 0 : 1, report, sources, json, ...(next === undefined ? {} : { next }) }
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
  const own = folder === undefined ? undefined : await (await manifests.load()).projectRelease(folder)
  const parsed = parseJsonObject(text, { source: name })
  return (parsed.ok ? releaseNamedBy(parsed.value, own) : undefined) ?? own ?? gaiaX2511
}

interface Sorted {
  /** Project folder -> all of it, or only these files. */
  readonly projects: ReadonlyMap<string, 'all' | Set<string>>
  readonly documents: readonly NamedText[]
}

async function sortPaths(paths: readonly string[], signal: AbortSignal): Promise<Sorted> {
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
      const name = await nameInProject(folder, path)
      if (files === undefined) projects.set(folder, new Set([name]))
      else if (files !== 'all') files.add(name)
    }
  }
  for (const { name, text } of documents) if (looksSecured(name, text)) throw notForCheck(name)
  return { projects, documents }
}

/** The manifest as the project names it, whatever way the user wrote the path. */
async function nameInProject(folder: string, path: string): Promise<string> {
  const { texts } = await (await manifests.load()).loadProject(folder)
  const wanted = await stat(path)
  for (const { name } of texts) {
    const facts = await stat(name)
    if (facts.ino === wanted.ino && facts.dev === wanted.dev) return name
  }
  throw new GxError('ERR_OPTION_INVALID', `${cleanPath(path)} is no manifest of the project ${cleanPath(folder)}`, {
    next: 'Manifests are YAML or JSON files outside of the build, keys, dids and signed folders.',
  })
}

async function documentsIn(folder: string): Promise<readonly NamedText[]> {
  const names = (await listFolder(folder))
    .filter((name) => /\.json(ld)?$/i.test(name))
    .map((name) => join(folder, name))
  if (names.length === 0) {
    throw new GxError('ERR_FILE_NOT_FOUND', `there is nothing to check in ${cleanFolder(folder)}`, {
      next: 'Name a folder with a gx.yaml, or one with credentials in JSON.',
    })
  }
  return Promise.all(names.map(async (name) => ({ name, text: await readTextFile(name, 'credential') })))
}

function looksSecured(path: string, text: string): boolean {
  return /\.(jwt|jws)$/i.test(path) || /^\s*eyJ/.test(text) || isPresentation(path, text)
}

function isPresentation(path: string, text: string): boolean {
  const parsed = /"VerifiablePresentation"/.test(text) ? parseJsonObject(text, { source: path }) : undefined
  return parsed?.ok === true && toArray(parsed.value.type).includes('VerifiablePresentation')
}

function noProject(path: string): GxError {
  return new GxError(
    'ERR_FILE_NOT_FOUND',
    `${cleanPath(path)} belongs to no project: there is no gx.yaml in its folder or above`,
    {
      next: 'Put a gx.yaml with "issuer:" and "baseUrl:" beside it.',
    },
  )
}

function notForCheck(path: string): GxError {
  return new GxError(
    'ERR_OPTION_INVALID',
    `${cleanPath(path)} is a token or a presentation; "gx check" takes manifests and credentials`,
    {
      next: `Try: gx verify ${pastePath(path)}`,
    },
  )
}

/** What concerns the files that were asked for; the settings of the project concern all. */
function narrow(report: Report, files: ReadonlySet<string>): Report {
  const concerns = (source: string | undefined): boolean =>
    source === undefined || files.has(source) || /(^|[/\\])gx\.(ya?ml|json)$/.test(source)
  return createReport({
    findings: report.findings.filter((f) => concerns(f.location?.source)),
    checks: report.checks.filter((c) => concerns(c.location?.source)),
    sources: report.sources.filter((s) => concerns(s.name)),
  })
}

function nextStep(report: Report, { projects, documents }: Sorted, args: readonly string[]): string | undefined {
  if (!report.ok) return ['gx check', ...args.map(pastePath)].join(' ')
  const [folder] = projects.keys()
  if (folder !== undefined) return `gx build ${pastePath(folder)}`
  const [document] = documents
  return document === undefined || document.name === standardInput ? undefined : `gx sign ${pastePath(document.name)}`
}
