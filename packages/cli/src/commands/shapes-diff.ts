import { GxError, type JsonObject, type JsonValue } from '@gxkit/core'
import { lineColumn, plural } from '@gxkit/core/render'
import { type ClassChange, compareReleases, findRelease, versionOf } from '@gxkit/ontology'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { loadProject } from '../project/load-project.ts'
import { createSourceTexts, type SourceTexts } from '../render/sources.ts'
import { cleanPath } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'
import type { Style } from '../terminal/style.ts'
import { classChangeInWords, type Releases } from '../vocabulary/change-words.ts'
import { type FileHit, fileHits } from '../vocabulary/file-hits.ts'

/** A change that so many classes share is told once. */
const SHARED = 5

/** `gx shapes diff <from> <to> [folder]`: what changed between two releases, and which files use it. */
export async function run(input: CommandInput, { style, say }: CommandContext): Promise<Outcome> {
  const [from = '', to = '', folder] = input.args
  const releases = { before: findRelease(from), after: findRelease(to) }
  const changes = compareReleases(releases.before, releases.after)
  const json = {
    from: releases.before.id,
    to: releases.after.id,
    changes: changes.map((change) => changeAsJson(change, releases)),
  }
  if (folder === undefined) {
    say(
      `From ${releases.before.id} to ${releases.after.id}, ${changes.length} ${changes.length === 1 ? 'class' : 'classes'} changed:`,
    )
    return { exitCode: 0, out: changesInWords(changes, releases, style.out).join('\n'), json }
  }
  const { texts, release } = await loadProject(folder)
  if (release.id !== releases.before.id) {
    const target = versionOf(release.id === releases.after.id ? releases.before : releases.after)
    throw new GxError('ERR_OPTION_INVALID', `${cleanPath(folder)} is written for ${release.id}`, {
      next: `Try: gx shapes diff ${versionOf(release)} ${target} ${pastePath(folder)}`,
    })
  }
  const hits = fileHits(texts, changes, releases)
  const sources = await createSourceTexts(texts)
  const breaking = hits.filter(({ mayBreak }) => mayBreak)
  const lines = breaking.map((hit) => hitInWords(hit, sources, style.out))
  const harmless = hits.length - breaking.length
  const concerned = new Set(breaking.map(({ location }) => location.source)).size
  const files = `${concerned} of ${plural(texts.length - 1, 'file')}`
  say(`From ${releases.before.id} to ${releases.after.id}, ${files} may have to be changed:`)
  if (harmless > 0) lines.push(`${plural(harmless, 'other place')} can stay as written; build and sign again.`)
  if (hits.length === 0) lines.push('Nothing that changed is used.')
  return {
    exitCode: 0,
    out: lines.join('\n'),
    json: { ...json, hits: JSON.parse(JSON.stringify(hits)) as JsonValue },
  }
}

function changesInWords(changes: readonly ClassChange[], releases: Releases, style: Style): readonly string[] {
  if (changes.length === 0) return ['Nothing.']
  const told = changes
    .filter(({ kind }) => kind === 'changed')
    .map((change) => ({ ...change, sentences: classChangeInWords(change, releases) }))
  const classesOf = new Map<string, string[]>()
  for (const { name, sentences } of told) {
    for (const sentence of sentences) classesOf.set(sentence, [...(classesOf.get(sentence) ?? []), name])
  }
  const isShared = (sentence: string): boolean => (classesOf.get(sentence)?.length ?? 0) >= SHARED
  const shared = [...classesOf].filter(([sentence]) => isShared(sentence))
  return [
    ...namesOf('New classes', 'added', changes, style),
    ...namesOf('Classes that are gone', 'removed', changes, style),
    ...shared.flatMap(([sentence, names]) => [
      style('strong', `${names.length} classes`),
      `  ${sentence}`,
      `  These are ${names.join(', ')}.`,
    ]),
    ...told.flatMap(({ name, label, sentences }) => {
      const own = sentences.filter((sentence) => !isShared(sentence))
      if (own.length === 0) return []
      return [`${style('strong', name)} (${label})`, ...own.map((sentence) => `  ${sentence}`)]
    }),
  ]
}

function namesOf(heading: string, kind: string, changes: readonly ClassChange[], style: Style): readonly string[] {
  const names = changes.filter((change) => change.kind === kind).map(({ name }) => name)
  return names.length === 0 ? [] : [style('strong', heading), `  ${names.join(', ')}`]
}

function changeAsJson(change: ClassChange, releases: Releases): JsonObject {
  const { name, kind, label, parents, closed, properties } = change
  const rest = {
    name,
    kind,
    label,
    ...(parents !== undefined && { parents }),
    ...(closed !== undefined && { closed }),
    says: classChangeInWords(change, releases),
    properties: properties.map(({ before: _before, after: _after, ...property }) => property),
  }
  return JSON.parse(JSON.stringify(rest)) as JsonObject
}

function hitInWords(hit: FileHit, sources: SourceTexts, style: Style): string {
  const { location, says } = hit
  const found = sources.find(location)
  const place = found === undefined ? '' : `:${lineColumn(found.text, found.range.start).line}`
  return `${style('place', `${cleanPath(location.source)}${place}`)}  ${hit.class}: ${says}`
}
