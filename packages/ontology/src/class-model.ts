import { bareName } from './names.ts'
import type { DescribableRelease } from './release.ts'

/** What the values of a property may be. Members that are absent do not restrict. */
export interface ValueModel {
  /** IRI of the datatype of a literal. */
  readonly datatype?: string
  /** IRI of the class that a referenced node must have. */
  readonly class?: string
  readonly nodeKind?: 'Literal' | 'BlankNodeOrIRI' | 'BlankNode' | 'IRI' | 'IRIOrLiteral' | 'BlankNodeOrLiteral'
  /** Name of the list of allowed values; see `enumeration`. */
  readonly in?: string
  /**
   * IRI of a class whose rules the value must fit, whatever its own type (SHACL `sh:node`).
   */
  readonly node?: string
  /** The one value that is allowed among those of the property (SHACL `sh:hasValue`). */
  readonly hasValue?: string | number | boolean
  /** A regular expression that some part of the text must match (SHACL `sh:pattern`). */
  readonly pattern?: string
  /** Flags of the regular expression: `i` for any letter case. */
  readonly flags?: string
  /** How many characters a text must have. */
  readonly minLength?: number
  readonly minInclusive?: number
  readonly maxInclusive?: number
}

/** One property of a class, as a form would show it. */
export interface PropertyModel extends ValueModel {
  /** How to write it in JSON-LD: a bare term such as `streetAddress`, or with a prefix where the context has no terms. */
  readonly term: string
  readonly iri: string
  /** The type that the context gives to a bare value: `@id`, a datatype IRI, or none. */
  readonly coercion?: string
  /** How many values there must be; 0 where the shape says nothing. */
  readonly minCount: number
  /** How many values there may be; absent means any number. */
  readonly maxCount?: number
  /** Alternatives; a value must fit at least one of them. */
  readonly or?: readonly ValueModel[]
  readonly defaultValue?: string | number | boolean
  readonly label: string
  readonly description: string
  /** The unit that a number is counted in, as a person writes it behind the number: `%`, `°`, `l/kWh`. */
  readonly unit?: string
  /** Place in a form, from 0. */
  readonly order: number
}

/** A class of the vocabulary. Its properties include what it takes over from its parents. */
export interface ClassModel {
  /** How to write it in JSON-LD: a bare term such as `LegalPerson`, or with a prefix where the context has no terms. */
  readonly name: string
  readonly iri: string
  readonly label: string
  readonly description: string
  /** The part of the vocabulary that it stands in, for example `participant`. */
  readonly domain?: string
  /** IRIs of the direct parents. */
  readonly parents: readonly string[]
  /** Whether a node of this class may carry only the listed properties. */
  readonly closed: boolean
  /** What a node of this class must be, for example `IRI` if it needs an id. */
  readonly nodeKind?: ValueModel['nodeKind']
  readonly properties: readonly PropertyModel[]
}

/**
 * Finds a class of a release.
 *
 * @param nameOrIri bare name (`LegalPerson`), prefixed name (`gx:LegalPerson`) or IRI
 * @returns the model, or `undefined` if the release has no such class
 *
 * @example
 * classModel(gaiaX2511, 'LegalPerson')?.properties.map((property) => property.term) // ['registrationNumber', …]
 */
export function classModel(release: DescribableRelease, nameOrIri: string): ClassModel | undefined {
  const classes = release.vocabulary.classes()
  const found = classes.get(expand(release, nameOrIri))
  if (found !== undefined) return found
  for (const model of classes.values()) if (model.name === nameOrIri || bareName(model.name) === nameOrIri) return model
  return undefined
}

/**
 * Finds a property of a class.
 *
 * @param nameOrIri the class, as in {@link classModel}
 * @param termOrIri bare term (`streetAddress`), prefixed name (`vcard:street-address`) or IRI
 * @returns the model, or `undefined` if there is no such class or no such property
 *
 * @example
 * propertyModel(gaiaX2511, 'Address', 'countryCode')?.minCount // 1
 */
export function propertyModel(
  release: DescribableRelease,
  nameOrIri: string,
  termOrIri: string,
): PropertyModel | undefined {
  const iri = expand(release, termOrIri)
  return classModel(release, nameOrIri)?.properties.find(
    (p) => p.term === termOrIri || p.iri === iri || bareName(p.term) === termOrIri,
  )
}

/**
 * The name of a property as people write it in manifests and facts: its term without a prefix.
 *
 * @example
 * const address = propertyModel(gaiaX2210, 'LegalParticipant', 'headquarterAddress')
 * address && [address.term, factName(address)] // ['gx:headquarterAddress', 'headquarterAddress']
 */
export function factName(property: Pick<PropertyModel, 'term'>): string {
  return bareName(property.term)
}

function expand(release: DescribableRelease, name: string): string {
  const colon = name.indexOf(':')
  const prefix = name.slice(0, Math.max(colon, 0))
  return Object.hasOwn(release.prefixes, prefix) ? `${release.prefixes[prefix]}${name.slice(colon + 1)}` : name
}
