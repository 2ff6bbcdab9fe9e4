import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createReport, type Finding, GxError, type JsonValue, type Report } from '@gxkit/core'
import { plural, toHuman } from '@gxkit/core/render'
import { type MigratedFile, type Migration, migrate, migrationTargets, readProject } from '@gxkit/describe'
import { findRelease, type Release, versionOf } from '@gxkit/ontology'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { factsOf, readStandardInput, readTextFile } from '../files/read.ts'
import { flag, textOption } from '../input.ts'
import { checkProject } from '../project/check-project.ts'
import { projectAround, settingsFileOf } from '../project/folders.ts'
import { loadProject } from '../project/load-project.ts'
import { loadReceived } from '../project/received.ts'
import { renderDiff } from '../render/diff.ts'
import { createSourceTexts, type NamedText } from '../render/sources.ts'
import { talking } from '../render/talking.ts'
import { cleanFolder, cleanPath } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'

/** `gx migrate [paths…] --to <version>`: descriptions of an older release as a project of a newer one. */
export async function run(input: CommandInput, context: CommandContext): Promise<Outcome> {
  const { stage, style, voice, signal, now } = context
  const to = target(input)
  const paths = input.args.length === 0 ? ['.'] : input.args
  const sources = await readSources(paths, textOption(input, 'to') ?? to.id, signal)
  const out = textOption(input, 'out') ?? join(await outFolder(paths), 'migrated')
  const migration = migrate(sources, { to })
  const found = migration.files.length > 2 || migration.done.length > 0
  const dryRun = flag(input, 'dryRun')

  const texts = manifestsOf(migration, out)
  const checked = found ? await check(texts, { to, out, now, signal }) : undefined
  const report = together(migration, checked, out)
  const counts = countsOf(migration)
  const files = migration.files.map(({ name }) => join(out, name))
  if (found && !dryRun) {
    for (const { name, text } of migration.files) stage.add(join(out, name), text, { within: out })
    stage.commit()
  }
  const all = await createSourceTexts([...sources, ...texts])
  const visible = createReport({
    ...report,
    findings: report.findings.filter(({ severity }) => severity !== 'info' || !found),
  })
  const lead = found
    ? `${sentence(counts, migration, to)}; MIGRATION.md lists them all.\n`
    : 'There is nothing here that could be migrated; nothing was written.\n'
  const what = dryRun ? diffs(migration, sources, out, style.out) : found ? files.map(cleanPath).join('\n') : ''
  const next = found && !dryRun ? `gx check ${pastePath(out)}` : undefined
  const words = toHuman(visible, { ...talking({ style: style.out, voice: voice.out }), sources: all, lead, next })
  return {
    exitCode: report.ok ? 0 : 1,
    told: [what, words].filter((part) => part !== '').join('\n\n'),
    report,
    sources: all,
    json: {
      to: to.id,
      from: [...migration.from],
      files: found && !dryRun ? files : [],
      ...(dryRun && { wouldWrite: migration.files.map(({ name, text }) => ({ file: join(out, name), text })) }),
      counts: { ...counts },
      stands: checked?.ok ?? false,
      done: plain(migration.done),
    },
    ...(next !== undefined && { next }),
  }
}

function target(input: CommandInput): Release {
  const named = textOption(input, 'to')
  if (named !== undefined) return findRelease(named)
  const options = migrationTargets().map((release) => `--to ${versionOf(release)}`)
  throw new GxError('ERR_OPTION_INVALID', 'gx migrate needs to know the release to migrate to', {
    next: `Add ${options.join(' or ')}.`,
  })
}

/** A project folder as a whole, a folder of documents, or single documents. */
async function readSources(paths: readonly string[], to: string, signal: AbortSignal): Promise<readonly NamedText[]> {
  const texts: NamedText[] = []
  for (const path of paths) {
    if (path === '-') texts.push({ name: 'standard input', text: await readStandardInput(signal) })
    else if ((await factsOf(path, 'file or folder')).isDirectory()) {
      const isProject = (await settingsFileOf(path)) !== undefined
      texts.push(...(isProject ? (await loadProject(path)).texts : await documentsIn(path)))
    } else if (/\.ya?ml$/i.test(path)) {
      const folder = await projectAround(path)
      throw new GxError('ERR_OPTION_INVALID', `${cleanPath(path)} is one file of a project`, {
        next: `Migrate the whole project, because its files refer to each other: gx migrate ${pastePath(folder ?? '.')} --to ${to}`,
      })
    } else texts.push({ name: path, text: await readTextFile(path, 'file') })
  }
  return texts
}

async function documentsIn(folder: string): Promise<readonly NamedText[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile() && /\.(?:json|jsonld|jwt)$/i.test(entry.name))
    .map(({ name }) => name)
  if (names.length === 0) {
    throw new GxError('ERR_FILE_NOT_FOUND', `${cleanFolder(folder)} holds neither a gx.yaml nor JSON documents`, {
      next: 'Name a project folder, or the files of credentials and presentations.',
    })
  }
  return Promise.all(
    names
      .sort()
      .map(async (name) => ({ name: join(folder, name), text: await readTextFile(join(folder, name), 'file') })),
  )
}

/** A project keeps its outputs inside; documents leave them where you are. */
async function outFolder([path]: readonly string[]): Promise<string> {
  if (path === undefined || path === '-') return '.'
  const isProject = (await factsOf(path, 'file or folder')).isDirectory() && (await settingsFileOf(path)) !== undefined
  return isProject ? path : '.'
}

function manifestsOf({ files }: Migration, out: string): readonly NamedText[] {
  return files
    .filter(({ name }) => name.endsWith('.yaml') || name.endsWith('.yml'))
    .map(({ name, text }) => ({ name: join(out, name), text }))
}

/** The new project as `gx check` sees it. */
async function check(
  texts: readonly NamedText[],
  o: { readonly to: Release; readonly out: string; readonly now: () => Date; readonly signal: AbortSignal },
): Promise<Report> {
  const settings = readProject(texts[0] ?? { name: 'gx.yaml', text: '' })
  const project = { folder: o.out, texts, settings, release: o.to }
  const { report } = await checkProject(project, { now: o.now, signal: o.signal, received: await loadReceived(o.out) })
  return report
}

/** What the migration found and what the check of the result found, each only once. */
function together(migration: Migration, checked: Report | undefined, out: string): Report {
  const open = new Set(migration.open.map(({ source, pointer }) => `${join(out, source)} ${pointer}`))
  const isEcho = ({ code, location }: Finding): boolean =>
    (code === 'manifest/empty-value' || code === 'manifest/bad-setting') &&
    location !== undefined &&
    open.has(`${location.source} ${location.pointer}`)
  const isTold = (found: Finding): boolean => found.code === 'manifest/open-decision' || isEcho(found)
  return createReport({
    findings: [...migration.report.findings, ...(checked?.findings ?? []).filter((found) => !isTold(found))],
    checks: [...migration.report.checks, ...(checked?.checks ?? [])],
    sources: [...migration.report.sources, ...(checked?.sources ?? [])],
  })
}

interface Counts {
  readonly things: number
  readonly done: number
  readonly decide: number
  readonly notMapped: number
  readonly leftOut: number
}

function countsOf({ report, done, files }: Migration): Counts {
  const count = (...codes: readonly string[]): number =>
    report.findings.filter(({ code }) => codes.includes(code)).length
  return {
    things: files.filter(isThing).length,
    done: done.length,
    decide: count('migration/decide', 'migration/needed'),
    notMapped: count('migration/not-mapped'),
    leftOut: count('migration/left-out'),
  }
}

function isThing({ name }: MigratedFile): boolean {
  return name !== 'MIGRATION.md' && !/^gx\.ya?ml$/.test(name)
}

function sentence({ things, done, decide, notMapped, leftOut }: Counts, { from }: Migration, to: Release): string {
  const origin = from.length === 0 ? '' : ` from ${from.join(' and ')}`
  const rest = [
    `${plural(done, 'step')} done`,
    `${decide} to decide`,
    `${notMapped} without a place`,
    `${leftOut} left out on purpose`,
  ]
  return `${plural(things, 'thing')}${origin} to ${to.id}: ${rest.join(', ')}`
}

function diffs(
  { files }: Migration,
  sources: readonly NamedText[],
  out: string,
  style: CommandContext['style']['out'],
): string {
  const parts = files.map(({ name, text, source }) => {
    const before = sources.find((each) => each.name === source)
    return renderDiff(before, { name: join(out, name), text }, style)
  })
  return parts.filter((part) => part !== '').join('\n')
}

function plain(value: unknown): JsonValue {
  return JSON.parse(JSON.stringify(value)) as JsonValue
}
