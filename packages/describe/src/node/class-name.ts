import { isJsonObject } from '@gxkit/core'
import { classModel, type Release } from '@gxkit/ontology'

/**
 * An IRI as credentials of a release write it: shortened by a prefix of the release's own context, otherwise whole.
 *
 * @example
 * compactIri(gaiaX2511, `${gaiaX2511.namespace}LegalPerson`) // 'gx:LegalPerson'
 */
export function compactIri(release: Release, iri: string): string {
  const context = release.contexts.documents[release.contexts.preferred]?.['@context']
  if (!isJsonObject(context)) return iri
  let best = iri
  let longest = 0
  for (const [prefix, namespace] of Object.entries(context)) {
    if (typeof namespace !== 'string' || prefix.startsWith('@') || !/[#/]$/.test(namespace)) continue
    if (namespace.length <= longest || !iri.startsWith(namespace)) continue
    const rest = iri.slice(namespace.length)
    if (rest === '' || rest.startsWith('//')) continue
    best = `${prefix}:${rest}`
    longest = namespace.length
  }
  return best
}

/** The name of a class for people: `LegalPerson`. */
export function className(release: Release, iri: string): string {
  return classModel(release, iri)?.name ?? iri
}

/** Several names in the words of a message: `a, b or c`. */
export function anyOf(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}
