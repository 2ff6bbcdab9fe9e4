import { GxError, nearest } from '@gxkit/core'
import type { DescribableRelease } from './release.ts'

/**
 * The values of an enumeration, in the order of the vocabulary.
 *
 * @param list name of the list, as {@link ValueModel.in} states it, for example `countries`
 * @throws GxError `ERR_OPTION_INVALID` if the release has no such list
 *
 * @example
 * enumeration(gaiaX2511, 'labelLevel') // ['SC', 'L1', 'L2', 'L3']
 */
export function enumeration(release: DescribableRelease, list: string): readonly string[] {
  const lists = release.vocabulary.lists()
  const members = lists.get(list)
  if (members !== undefined) return members
  const suggestion = nearest(list, lists.keys())
  throw new GxError('ERR_OPTION_INVALID', `${release.id} has no enumeration named "${list}".`, {
    details: { release: release.id, list },
    next: suggestion === undefined ? `Use one of: ${[...lists.keys()].join(', ')}.` : `Did you mean "${suggestion}"?`,
  })
}
