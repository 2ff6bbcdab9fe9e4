import { isJsonObject } from '@gxkit/core'
import { classModel, type Release } from '@gxkit/ontology'

/**
 * An IRI as credentials of a release write it: shortened by a prefix of the release's own context, otherwise whole.
 *
 * @example
 * compactIri(gaiaX2511, `${gaiaX2511.namespace}LegalPerson`) // 'gx:LegalPerson'
 */
export function compactIri(release: Release, iri: string): string {
  const end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1
  const prefix = prefixesOf(release).get(iri.slice(0, end))
  return prefix === undefined || end === iri.length ? iri : `${prefix}:${iri.slice(end)}`
}

/** Contexts are large and never change; each is read once. */
const known = new WeakMap<Release, ReadonlyMap<string, string>>()

function prefixesOf(release: Release): ReadonlyMap<string, string> {
  const prefixes = known.get(release) ?? readPrefixes(release)
  known.set(release, prefixes)
  return prefixes
}

function readPrefixes(release: Release): ReadonlyMap<string, string> {
  const context = release.contexts.documents[release.contexts.preferred]?.['@context']
  const prefixes = new Map<string, string>()
  if (!isJsonObject(context)) return prefixes
  for (const [prefix, namespace] of Object.entries(context)) {
    const usable = typeof namespace === 'string' && /[#/]$/.test(namespace) && !prefix.startsWith('@')
    if (usable && !prefixes.has(namespace)) prefixes.set(namespace, prefix)
  }
  return prefixes
}

/** The name of a class for people: `LegalPerson`. */
export function className(release: Release, iri: string): string {
  return classModel(release, iri)?.name ?? iri
}

/** The names of classes that somebody can describe: a class without facts of its own stands for its special kinds. */
export function kindNames(release: Release, iris: readonly string[]): readonly string[] {
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
