import { classModel, factName } from './class-model.ts'
import { ancestors } from './hierarchy.ts'
import type { Release } from './release.ts'

/**
 * The roles that somebody needs who states something about these classes: `notary` for registration numbers, `compliance` for
 * what a clearing house states, `issuer` for everything else. Which classes these are is data of the release.
 *
 * @param types names of classes as credentials write them: bare, prefixed or IRIs
 * @example
 * rolesFor(gaiaX2511, ['VerifiableCredential', 'gx:VatID']) // ['notary']
 * rolesFor(gaiaX2511, ['VerifiableCredential', 'gx:LegalPerson']) // ['issuer']
 */
export function rolesFor(release: Release, types: readonly string[]): readonly ('notary' | 'compliance' | 'issuer')[] {
  const names = types.flatMap((type) => {
    const iri = classModel(release, type)?.iri
    return [type, ...(iri === undefined ? [] : [iri, ...ancestors(release, iri)])].map((term) => factName({ term }))
  })
  const special = (['notary', 'compliance'] as const).filter((role) =>
    release.roles[role].some((name) => names.includes(name)),
  )
  return special.length > 0 ? special : ['issuer']
}
