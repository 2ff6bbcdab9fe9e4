import { join } from 'node:path'
import { findRelease, gaiaX2511, type Release, versionOf } from '@gxkit/ontology'
import type { CommandInput } from '../command.ts'
import { factsOf } from '../files/read.ts'
import { textOption } from '../input.ts'
import { folders, projectAround } from '../project/folders.ts'
import { bareRelease } from '../project/load-project.ts'
import { pinnedRelease } from '../project/pinned-release.ts'

/**
 * The release that `--release` names, by id, version or name; otherwise that of the project around. The vocabularies are
 * those of `--vocabularies`, otherwise those that the project has for this release.
 *
 * @param path where to look for a project; `undefined` for nowhere
 * @throws GxError ERR_RELEASE_UNKNOWN, and those of `pinnedRelease`
 */
export async function releaseOption(input: CommandInput, path: string | undefined = '.'): Promise<Release> {
  const [named, folder] = [textOption(input, 'release'), textOption(input, 'vocabularies')]
  const project = path === undefined ? undefined : await projectAround(path)
  const own = project === undefined ? undefined : await bareRelease(project)
  const release = named === undefined ? (own ?? gaiaX2511) : findRelease(named)
  if (folder !== undefined) {
    await factsOf(folder, 'folder of vocabularies')
    return pinnedRelease(release, folder)
  }
  return project === undefined || release !== own
    ? release
    : pinnedRelease(release, join(project, folders.vocabularies))
}

/**
 * The release that `--release` names, as Gaia-X defines it.
 *
 * @throws GxError ERR_RELEASE_UNKNOWN
 */
export function bareReleaseOption(input: CommandInput): Release {
  const named = textOption(input, 'release')
  return named === undefined ? gaiaX2511 : findRelease(named)
}

/** A command about the vocabulary, with the release where it is not the usual one. */
export function forRelease(command: string, release: Release): string {
  return release.id === gaiaX2511.id ? command : `${command} --release ${versionOf(release)}`
}
