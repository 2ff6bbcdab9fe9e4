import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { GxError, type Parsed } from '@gxkit/core'
import { type Project, readProject } from '@gxkit/describe'
import { findRelease, gaiaX2511, type Release } from '@gxkit/ontology'
import { codeOf, readTextFile } from '../files/read.ts'
import type { NamedText } from '../render/sources.ts'
import { cleanPath } from '../terminal/clean.ts'
import { folders, requireProject, settingsFileOf } from './folders.ts'
import { isOutput } from './is-output.ts'
import { pinnedRelease } from './pinned-release.ts'

/** The files of a project, and its settings as far as they can be read. */
export interface ProjectFiles {
  /** The folder as the user wrote it. */
  readonly folder: string
  /** gx.yaml and every manifest, named relative to the working directory. */
  readonly texts: readonly NamedText[]
  readonly settings: Parsed<Project>
  readonly release: Release
}

const skipped: ReadonlySet<string> = new Set([...Object.values(folders), 'node_modules', 'dist'])
const deepest = 8

/**
 * Reads a project folder: gx.yaml and one YAML or JSON file for each thing. Output folders, hidden files, links and JSON
 * documents that are credentials already are left out.
 *
 * @throws GxError ERR_FILE_NOT_FOUND, ERR_FILE_UNREADABLE, ERR_RELEASE_UNKNOWN
 */
export async function loadProject(folder: string): Promise<ProjectFiles> {
  await requireProject(folder)
  const settingsFile = join(folder, (await settingsFileOf(folder)) ?? 'gx.yaml')
  const names = await manifestNames(folder, 0)
  const texts: NamedText[] = []
  for (const name of [settingsFile, ...names.filter((each) => each !== settingsFile)]) {
    const text = await readTextFile(name, 'manifest')
    if (!isOutput(name, text)) texts.push({ name, text })
  }
  const settings = readProject(texts[0] ?? { name: settingsFile, text: '' })
  return { folder, texts, settings, release: await withVocabularies(releaseIn(settings), folder) }
}

/**
 * The release that a project is written for, with the vocabularies that are pinned in it; its manifests are not read.
 *
 * @throws GxError ERR_FILE_UNREADABLE, ERR_RELEASE_UNKNOWN, and those of `pinnedRelease`
 */
export async function projectRelease(folder: string): Promise<Release> {
  return withVocabularies(await bareRelease(folder), folder)
}

/** The release that a project is written for, as Gaia-X defines it. */
export async function bareRelease(folder: string): Promise<Release> {
  const name = join(folder, (await settingsFileOf(folder)) ?? 'gx.yaml')
  return releaseIn(readProject({ name, text: await readTextFile(name, 'manifest') }))
}

function withVocabularies(release: Release, folder: string): Promise<Release> {
  return pinnedRelease(release, join(folder, folders.vocabularies))
}

function releaseIn(settings: Parsed<Project>): Release {
  const named = settings.ok ? settings.value.release : undefined
  return named === undefined ? gaiaX2511 : findRelease(named)
}

async function manifestNames(folder: string, depth: number): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw new GxError('ERR_FILE_UNREADABLE', `the folder ${cleanPath(folder)} cannot be read: ${codeOf(error)}`, {
      next: 'Check the permissions of the folder.',
    })
  })
  const found: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.')) continue
    if (entry.isFile() && /\.(ya?ml|json)$/i.test(entry.name) && !/\.jwk\.json$/i.test(entry.name)) found.push(path)
    const goesDown = entry.isDirectory() && !skipped.has(entry.name) && depth < deepest
    if (goesDown && (await settingsFileOf(path)) === undefined) found.push(...(await manifestNames(path, depth + 1)))
  }
  return found
}
