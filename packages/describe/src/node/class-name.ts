import { classModel, type DescribableRelease } from '@gxkit/ontology'

export { compactIri } from '@gxkit/ontology'

/** The name of a class for people: `LegalPerson`. */
export function className(release: DescribableRelease, iri: string): string {
  return classModel(release, iri)?.name ?? iri
}

/** The names of classes that somebody can describe: a class without facts of its own stands for its special kinds. */
export function kindNames(release: DescribableRelease, iris: readonly string[]): readonly string[] {
  const all = [...release.vocabulary.classes().values()]
  return iris.flatMap((iri) => {
    const kinds = all.filter(({ parents }) => parents.includes(iri)).map(({ name }) => name)
    const isEmpty = classModel(release, iri)?.properties.length === 0
    return isEmpty && kinds.length > 0 ? kinds : [className(release, iri)]
  })
}

/** Several names in the words of a message: `a, b or c`. */
export function anyOf(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}

/** A name with its article: `an Address`. */
export function withArticle(name: string): string {
  return `${/^[AEIOaeio]/.test(name) ? 'an' : 'a'} ${name}`
}
