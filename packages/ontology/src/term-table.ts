import { factName, type PropertyModel, type ValueModel } from './class-model.ts'
import type { DescribableRelease } from './release.ts'

/** A property of a release, whatever class it stands in. */
export interface Term {
  readonly iri: string
  /** How credentials write it. */
  readonly term: string
  /** How people write it in facts and manifests. */
  readonly name: string
  /** The type that the context gives to a bare value: `@id`, a datatype IRI, or none. */
  readonly coercion?: string
  /** What its values are, somewhere in the vocabulary. */
  readonly values: {
    /** IRIs of the datatypes of literals. */
    readonly datatypes: readonly string[]
    /** IRIs of the classes of things. */
    readonly classes: readonly string[]
    /** Names of the lists that values come from; see `enumeration`. */
    readonly lists: readonly string[]
    /** Whether an address of anything may stand there. */
    readonly addresses: boolean
  }
  readonly unit?: string
  /** IRIs of the classes that have the property. */
  readonly domains: readonly string[]
}

/** Releases never change; each is gone through once. */
const known = new WeakMap<DescribableRelease, readonly Term[]>()

/**
 * Every property of a release with its IRI, what its values are, and the classes that have it, sorted by the name that
 * people write. Plain and frozen data.
 *
 * @example
 * termTable(gaiaX2511).find(({ name }) => name === 'vatID')?.domains // ['https://w3id.org/gaia-x/development#VatID']
 */
export function termTable(release: DescribableRelease): readonly Term[] {
  const found = known.get(release) ?? readTerms(release)
  known.set(release, found)
  return found
}

interface Collected {
  readonly property: PropertyModel
  readonly values: ValueModel[]
  readonly domains: string[]
}

function readTerms(release: DescribableRelease): readonly Term[] {
  const terms = new Map<string, Collected>()
  for (const { iri, properties } of release.vocabulary.classes().values()) {
    for (const property of properties) {
      const term = terms.get(property.iri) ?? { property, values: [], domains: [] }
      terms.set(property.iri, term)
      term.values.push(...(property.or ?? [property]))
      term.domains.push(iri)
    }
  }
  const table = [...terms.values()].map(termOf)
  return Object.freeze(table.sort((a, b) => (key(a) < key(b) ? -1 : 1)))
}

function termOf({ property, values, domains }: Collected): Term {
  const { iri, term, coercion, unit } = property
  const sorted = (texts: readonly (string | undefined)[]): readonly string[] =>
    Object.freeze([...new Set(texts.filter((text) => text !== undefined))].sort())
  return Object.freeze({
    iri,
    term,
    name: factName(property),
    ...(coercion !== undefined && { coercion }),
    values: Object.freeze({
      datatypes: sorted(values.map(({ datatype }) => datatype)),
      classes: sorted(values.map((value) => value.class ?? value.node)),
      lists: sorted(values.map((value) => value.in)),
      addresses: values.some((value) => value.nodeKind === 'IRI' && value.class === undefined),
    }),
    ...(unit !== undefined && { unit }),
    domains: sorted(domains),
  })
}

function key({ name, iri }: Term): string {
  return `${name.toLowerCase()} ${iri}`
}
