import { type ClassModel, type DescribableRelease, factName, type PropertyModel } from '@gxkit/ontology'
import type { FactEntry, MappingFact } from '../facts/fact.ts'

/**
 * The property of a class that a name in facts stands for: its bare name, or, where credentials of the release write it
 * with a prefix, the name as credentials write it.
 */
export function propertyNamed(model: ClassModel, key: string, release: DescribableRelease): PropertyModel | undefined {
  const bare = model.properties.find((property) => factName(property) === key)
  if (bare !== undefined) return bare
  const [prefix = '', local = ''] = key.split(':')
  const iri = Object.hasOwn(release.prefixes, prefix) ? `${release.prefixes[prefix]}${local}` : key
  return model.properties.find((property) => property.term === key || (property.iri === iri && isPrefixed(property)))
}

/** What facts state of one property. */
export function entryOf(
  facts: MappingFact,
  property: PropertyModel,
  release: DescribableRelease,
): FactEntry | undefined {
  const bare = facts.entries.get(factName(property))
  if (bare !== undefined || !isPrefixed(property)) return bare
  const stated = namesOf(property, release).flatMap((name) => facts.entries.get(name) ?? [])
  if (stated.length < 2) return stated[0]
  return [...facts.entries.values()].find((entry) => stated.includes(entry))
}

/** Besides the bare one: the name as credentials write it, in full, and with every prefix that leads to it. */
function namesOf({ term, iri }: PropertyModel, { prefixes }: DescribableRelease): readonly string[] {
  const prefixed = Object.entries(prefixes).flatMap(([prefix, namespace]) =>
    iri.startsWith(namespace) ? [`${prefix}:${iri.slice(namespace.length)}`] : [],
  )
  return [...new Set([term, iri, ...prefixed])]
}

function isPrefixed(property: PropertyModel): boolean {
  return property.term !== factName(property)
}
