import { GxError, nearest } from '@gxkit/core'
import { type ClassModel, classModel } from './class-model.ts'
import type { DescribableRelease } from './release.ts'

/**
 * Finds a class that somebody asked for by name.
 *
 * @param nameOrIri as in {@link classModel}
 * @throws GxError `ERR_OPTION_INVALID` if the release has no such class, with the one that was probably meant
 *
 * @example
 * requireClass(gaiaX2511, 'LegalPerson').label // 'Legal person'
 */
export function requireClass(release: DescribableRelease, nameOrIri: string): ClassModel {
  const model = classModel(release, nameOrIri)
  if (model !== undefined) return model
  const names = [...release.vocabulary.classes().values()].map(({ name }) => name)
  const suggestion = nearest(nameOrIri, names)
  const shown = JSON.stringify(nameOrIri.slice(0, 100))
  throw new GxError('ERR_OPTION_INVALID', `${release.id} has no class ${shown}.`, {
    details: { release: release.id, class: nameOrIri },
    next: suggestion === undefined ? 'Search for a word of it, such as "person".' : `Did you mean "${suggestion}"?`,
  })
}
