import { basename, dirname, join, resolve } from 'node:path'
import { createReport, type Finding, GxError } from '@gxkit/core'
import { plural } from '@gxkit/core/render'
import type { Release } from '@gxkit/ontology'
import { type ReadVocabulary, readVocabulary } from '@gxkit/vocabulary'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { factsOf, listFolder, readTextFile } from '../files/read.ts'
import { textOption } from '../input.ts'
import { folders, requireProject } from '../project/folders.ts'
import { isOutput } from '../project/is-output.ts'
import { bareRelease } from '../project/load-project.ts'
import { isPlainFileName, isVocabularyName, type Pin, pinFile } from '../project/pin.ts'
import { digestOf, loadPinned, pinnedNames, vocabularyFile } from '../project/pinned-release.ts'
import { createSourceTexts, type NamedText } from '../render/sources.ts'
import { cleanPath } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'

/** `gx shapes add <paths…>`: checks a vocabulary, and records it with the digest of each file in the project. */
export async function run(input: CommandInput, { stage, say }: CommandContext): Promise<Outcome> {
  const project = await requireProject(textOption(input, 'project') ?? '.')
  const texts = await readVocabularyFiles(input.args)
  const name = nameOf(input)
  const vocabularies = join(project, folders.vocabularies)
  const target = join(vocabularies, name)
  const base = await bareRelease(project)
  const contextUrl = textOption(input, 'contextUrl')
  const { read, findings } = await readWithOthers(vocabularies, base, { name, texts, contextUrl })
  const sources = await createSourceTexts(texts)
  if (read === undefined) {
    const [first] = findings
    const next = `gx explain ${first?.code ?? ''}`
    return { exitCode: 1, report: createReport({ findings }), sources, json: { files: [] }, next }
  }
  const hidden = texts.find(({ name: path }) => !isPlainFileName(basename(path)))
  if (hidden !== undefined) {
    throw new GxError('ERR_OPTION_INVALID', `${cleanPath(hidden.name)} cannot be pinned: its name is not plain`, {
      next: 'Give the file a name that does not start with "." and holds no "\\".',
    })
  }
  const files = await Promise.all(
    texts.map(async ({ name: path, text }) => ({ name: basename(path), sha256: await digestOf(text) })),
  )
  const pin: Pin = {
    formatVersion: '1.0',
    name,
    release: base.id,
    ...(contextUrl !== undefined && { contextUrl }),
    files,
  }
  for (const { name: path, text } of texts) stage.add(join(target, basename(path)), text, { within: project })
  stage.add(join(target, pinFile), `${JSON.stringify(pin, null, 2)}\n`, { within: project })
  for (const each of await listFolder(target)) {
    const isStale = vocabularyFile.test(each) && files.every((file) => file.name !== each)
    if (isStale && input.options.force === true) stage.remove(join(target, each), { within: project })
  }
  const written = stage.commit()
  const { classes, narrowed } = read.data
  const [first] = classes.length > 0 ? classes : narrowed
  say(`${name} is part of the project now: ${summary(read)}.`)
  return {
    exitCode: 0,
    out: written.map(cleanPath).join('\n'),
    ...(findings.length > 0 && {
      report: createReport({ findings, checks: [{ id: 'vocabulary/read', status: 'passed' }] }),
      sources,
    }),
    json: {
      name,
      release: base.id,
      ...(contextUrl !== undefined && { contextUrl }),
      files: written,
      digests: files,
      classes: classes.map((model) => ({ name: model.name, iri: model.iri, label: model.label })),
      narrowed: narrowed.map((model) => model.name),
    },
    next: nextStep(first?.name ?? '', project, vocabularies),
  }
}

function nextStep(className: string, project: string, vocabularies: string): string {
  const where = project === '.' ? '' : ` --vocabularies ${pastePath(vocabularies)}`
  return `gx shapes show ${pastePath(className)}${where}`
}

function summary({ data, release }: ReadVocabulary): string {
  const { classes, narrowed, lists, contexts } = data
  const lengths = [
    ...(classes.length > 0
      ? [`${plural(classes.length, 'class')} (${classes.map(({ name }) => name).join(', ')})`]
      : []),
    ...(narrowed.length > 0 ? [`further rules for ${narrowed.map(({ name }) => name).join(', ')}`] : []),
    ...(Object.keys(lists).length > 0 ? [plural(Object.keys(lists).length, 'list')] : []),
  ]
  const [url] = Object.keys(contexts)
  const context = url === undefined ? '' : `; credentials name the context ${url}`
  return `${lengths.join(', ')}, added to ${release.id}${context}`
}

/** The vocabulary is read between those that are there, in the order in which every command reads them. */
async function readWithOthers(
  folder: string,
  base: Release,
  added: { readonly name: string; readonly texts: readonly NamedText[]; readonly contextUrl: string | undefined },
): Promise<{ readonly read: ReadVocabulary | undefined; readonly findings: readonly Finding[] }> {
  let release = base
  let found: ReadVocabulary | undefined
  const findings: Finding[] = []
  for (const name of [...new Set([...(await pinnedNames(folder)), added.name])].sort()) {
    const own = name === added.name
    const { files, url } = own
      ? { files: added.texts, url: added.contextUrl }
      : await loadPinned(join(folder, name), base).then(({ pin, files: there }) => ({
          files: there,
          url: pin.contextUrl,
        }))
    const read = readVocabulary(files, { name, release, ...(url !== undefined && { contextUrl: url }) })
    if (!read.ok) return { read: undefined, findings: read.findings }
    if (own) {
      found = read.value
      findings.push(...read.value.findings)
    }
    release = read.value.release
  }
  return { read: found, findings }
}

async function readVocabularyFiles(paths: readonly string[]): Promise<readonly NamedText[]> {
  const texts: NamedText[] = []
  for (const path of paths) {
    if (!(await factsOf(path, 'file or folder')).isDirectory()) {
      texts.push({ name: path, text: await readTextFile(path, 'file') })
      continue
    }
    const own = await vocabularyIn(path)
    const inner = own.length > 0 ? [] : (await listFolder(path)).filter((name) => name === innerFolder)
    texts.push(...own)
    for (const name of inner) texts.push(...(await vocabularyIn(join(path, name))))
  }
  if (texts.length > 0) return texts
  throw new GxError('ERR_FILE_NOT_FOUND', 'there is no file of a vocabulary', {
    next: 'Name files that end in .ttl, .nt or .jsonld, or a folder with some.',
  })
}

/** Where a vocabulary lies in a folder that holds more than it, such as examples of its use. */
const innerFolder = 'vocabulary'

async function vocabularyIn(folder: string): Promise<readonly NamedText[]> {
  const texts: NamedText[] = []
  if (!(await factsOf(folder, 'folder')).isDirectory()) return texts
  for (const name of await listFolder(folder)) {
    if (!vocabularyFile.test(name) && !/\.json$/i.test(name)) continue
    const text = await readTextFile(join(folder, name), 'file')
    if (vocabularyFile.test(name) || isOutput(name, text)) texts.push({ name: join(folder, name), text })
  }
  return texts
}

function nameOf(input: CommandInput): string {
  const given = textOption(input, 'name')
  const [first = ''] = input.args
  const path = resolve(first)
  const made = basename(basename(path) === innerFolder ? dirname(path) : path)
    .replace(/\.[a-z]+$/i, '')
    .toLowerCase()
  const name = given ?? made.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  if (isVocabularyName(name)) return name
  throw new GxError('ERR_OPTION_INVALID', `"${cleanPath(name)}" is no name for a vocabulary`, {
    next: 'Add --name with small letters, digits and "-", for example --name farming.',
  })
}
