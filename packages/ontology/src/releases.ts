import { GxError } from '@gxkit/core'
import { gaiaX221 } from './gaia-x-2.2.1.ts'
import { gaiaX2210 } from './gaia-x-22.10.ts'
import { gaiaX2511 } from './gaia-x-25.11.ts'
import type { Release } from './release.ts'

/** Every release in this package. The first one is what the clearing houses run today, the one to take without a reason for another. */
export const releases: readonly Release[] = [gaiaX2511, gaiaX221, gaiaX2210]

/**
 * Finds a release by its id, its version or its everyday name; letter case does not matter.
 *
 * @throws GxError `ERR_RELEASE_UNKNOWN`
 *
 * @example
 * findRelease('loire').id // 'gaia-x-25.11'
 */
export function findRelease(idOrName: string): Release {
  const wanted = idOrName.toLowerCase()
  const found = releases.find(({ id, name }) => [id, id.replace('gaia-x-', ''), name.toLowerCase()].includes(wanted))
  if (found !== undefined) return found
  throw new GxError('ERR_RELEASE_UNKNOWN', `There is no Gaia-X release "${idOrName}" here.`, {
    details: { release: idOrName },
    next: `Use one of: ${releases.map((release) => `${release.id} (${release.name})`).join(', ')}.`,
  })
}
