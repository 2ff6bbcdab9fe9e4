import { GxError } from '@gxkit/core'
import { gaiaX221 } from './gaia-x-2.2.1.ts'
import { gaiaX2210 } from './gaia-x-22.10.ts'
import { gaiaX2511 } from './gaia-x-25.11.ts'
import type { Release } from './release.ts'
import { isReleaseName } from './release-name.ts'

/** Every release in this package. The first one is what the clearing houses run today, the one to take without a reason for another. */
export const releases: readonly Release[] = [gaiaX2511, gaiaX221, gaiaX2210]

/**
 * The release that a text names, if there is one: by its id, its version or its everyday name; letter case does not matter.
 *
 * @example
 * releaseNamed('Loire')?.id // 'gaia-x-25.11'
 */
export function releaseNamed(text: string): Release | undefined {
  return releases.find((release) => isReleaseName(text, release))
}

/**
 * The release that a text names, as {@link releaseNamed} does, where there has to be one.
 *
 * @throws GxError `ERR_RELEASE_UNKNOWN`
 *
 * @example
 * findRelease('loire').id // 'gaia-x-25.11'
 */
export function findRelease(idOrName: string): Release {
  const found = releaseNamed(idOrName)
  if (found !== undefined) return found
  throw new GxError('ERR_RELEASE_UNKNOWN', `There is no Gaia-X release "${idOrName}" here.`, {
    details: { release: idOrName },
    next: `Use one of: ${releases.map((release) => `${release.id} (${release.name})`).join(', ')}.`,
  })
}
