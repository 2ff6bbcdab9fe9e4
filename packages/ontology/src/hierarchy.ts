import type { DescribableRelease } from './release.ts'

/**
 * All classes that a class is a kind of, near ones first; the class itself is not among them.
 *
 * @param iri IRI of a class; an unknown class has no ancestors
 * @returns IRIs
 *
 * @example
 * ancestors(gaiaX2511, `${gaiaX2511.namespace}LegalPerson`) // ['…#Participant', '…#GaiaXEntity']
 */
export function ancestors(release: DescribableRelease, iri: string): readonly string[] {
  const parents = release.vocabulary.parents()
  const found = new Set<string>(parents.get(iri))
  for (const ancestor of found) for (const parent of parents.get(ancestor) ?? []) found.add(parent)
  found.delete(iri)
  return [...found]
}

/**
 * Tells whether every member of one class is a member of another, as `rdfs:subClassOf` means it: a class is a subclass of itself.
 *
 * @param sub IRI of the special class
 * @param sup IRI of the general class
 *
 * @example
 * isSubClassOf(gaiaX2511, `${gaiaX2511.namespace}VatID`, `${gaiaX2511.namespace}RegistrationNumber`) // true
 */
export function isSubClassOf(release: DescribableRelease, sub: string, sup: string): boolean {
  return sub === sup || ancestors(release, sub).includes(sup)
}
