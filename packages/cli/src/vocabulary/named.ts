import { GxError, nearest } from '@gxkit/core'
import { type ClassModel, classModel, enumeration, type Release } from '@gxkit/ontology'
import { clean } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'
import { forRelease } from './release-option.ts'

/**
 * The class that the user named; otherwise what to do instead: take the one that was probably meant, or search.
 *
 * @throws GxError ERR_OPTION_INVALID
 */
export function classNamed(release: Release, name: string): ClassModel {
  const model = classModel(release, name)
  if (model !== undefined) return model
  if (release.vocabulary.lists().has(name)) {
    throw unknown(`"${clean(name)}" is a list of values and no class`, `gx shapes values ${pastePath(name)}`, release)
  }
  const names = [...release.vocabulary.classes().values()].map((each) => each.name)
  throw unknown(`${release.id} has no class "${clean(name)}"`, searchFor(name), release, nearest(name, names))
}

/**
 * The values of the list that the user named; otherwise what to do instead.
 *
 * @throws GxError ERR_OPTION_INVALID
 */
export function listNamed(release: Release, name: string): readonly string[] {
  const lists = release.vocabulary.lists()
  if (lists.has(name)) return enumeration(release, name)
  const model = classModel(release, name)
  if (model !== undefined) {
    throw unknown(`"${clean(name)}" is a class and no list of values`, `gx shapes show ${model.name}`, release)
  }
  throw unknown(`${release.id} has no list "${clean(name)}"`, 'gx shapes values', release, nearest(name, lists.keys()))
}

function searchFor(name: string): string {
  return `gx shapes search ${pastePath(name)}`
}

function unknown(problem: string, command: string, release: Release, suggestion?: string): GxError {
  const meant = suggestion === undefined ? '' : `Did you mean "${suggestion}"? Otherwise: `
  return new GxError('ERR_OPTION_INVALID', problem, { next: `${meant}${forRelease(command, release)}` })
}
