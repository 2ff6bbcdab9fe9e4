import { findRelease, gaiaX2511, type Release } from '@gxkit/ontology'
import type { CommandInput } from '../command.ts'
import { textOption } from '../input.ts'

/**
 * The release that `--release` names, by id, version or name.
 *
 * @throws GxError ERR_RELEASE_UNKNOWN
 */
export function releaseOption(input: CommandInput): Release {
  const named = textOption(input, 'release')
  return named === undefined ? gaiaX2511 : findRelease(named)
}

/** A command about the vocabulary, with the release where it is not the usual one. */
export function forRelease(command: string, release: Release): string {
  return release.id === gaiaX2511.id ? command : `${command} --release ${release.id.replace('gaia-x-', '')}`
}
