import type { DescribableRelease } from './release.ts'

/**
 * An IRI as credentials of a release write it: shortened by a prefix of the release's own context, otherwise whole.
 *
 * @example
 * compactIri(gaiaX2511, `${gaiaX2511.namespace}LegalPerson`) // 'gx:LegalPerson'
 */
export function compactIri(release: Pick<DescribableRelease, 'contexts'>, iri: string): string {
  const end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1
  const namespace = iri.slice(0, end)
  const [prefix] = Object.entries(release.contexts.prefixes).find(([, each]) => each === namespace) ?? []
  return prefix === undefined || end === iri.length ? iri : `${prefix}:${iri.slice(end)}`
}
