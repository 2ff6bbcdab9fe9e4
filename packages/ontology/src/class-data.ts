import { freeze } from '@gxkit/core'
import type { ClassModel, PropertyModel, ValueModel } from './class-model.ts'
import { bareName } from './names.ts'

/**
 * A class as it is stored: what it demands, without the words for it. It knows the classes and lists that it names, so
 * that whoever imports one class gets these and no others.
 */
export interface ClassData {
  /** The {@link StoredClass} as JSON, which is read faster than code. */
  readonly model: string
  /** The classes that its properties declare for their values. */
  readonly classes?: () => readonly ClassData[]
  /** Whether it has no facts of its own and stands for its kinds alone. */
  readonly isGroup?: true
  /** List name -> members, for the lists that its properties take values from. */
  readonly lists?: () => Readonly<Record<string, readonly string[]>>
}

/** A property as it is stored. IRIs are shortened; the term is left out where it is the last part of the IRI. */
export type StoredProperty = Pick<PropertyModel, 'iri' | 'order'> &
  Partial<Omit<PropertyModel, 'label' | 'description' | 'unit'>>

/** A class as it is stored, with short IRIs. */
export interface StoredClass extends Omit<ClassModel, 'label' | 'description' | 'properties'> {
  /** What it is a kind of beyond its direct parents. */
  readonly ancestors?: readonly string[]
  readonly properties: readonly StoredProperty[]
}

/** What people call a class or property, and what they need to know about it. */
export type Words = Partial<Pick<PropertyModel, 'label' | 'description' | 'unit'>>

/** The words of a release. Those of a property stand once; a class has its own where it means something special. */
export interface StoredWords {
  readonly properties: Readonly<Record<string, Words>>
  readonly classes: Readonly<Record<string, Words & { readonly properties?: Readonly<Record<string, Words>> }>>
}

/** A class with its IRIs in full, and everything it is a kind of. */
export interface ReadClass {
  readonly model: ClassModel
  readonly ancestors: readonly string[]
}

const noWords: StoredWords = { properties: {}, classes: {} }

/**
 * Reads classes, and puts the words back where they are at hand; without them names stand for themselves.
 *
 * @param prefixes prefix -> namespace, as the IRIs were shortened with
 *
 * @example
 * readClasses([vatIdData], describing.prefixes)[0]?.model.properties.length // 2
 */
export function readClasses(
  data: readonly ClassData[],
  prefixes: Readonly<Record<string, string>>,
  words: StoredWords = noWords,
): readonly ReadClass[] {
  const full = expander(prefixes)
  return data.map(({ model: text }) => {
    const { ancestors = [], ...stored } = JSON.parse(text) as StoredClass
    const { properties: special = {}, ...own } = words.classes[stored.iri] ?? {}
    const properties = stored.properties.map((property) => {
      const term = property.term ?? bareName(full(property.iri))
      return freezeProperty({
        minCount: 0,
        label: term,
        description: '',
        ...words.properties[property.iri],
        ...special[property.iri],
        ...property,
        ...fullIris(property, full),
        term,
      })
    })
    const parents = Object.freeze(stored.parents.map(full))
    const model = { label: stored.name, description: '', ...own, ...stored, iri: full(stored.iri), parents }
    return {
      model: Object.freeze({ ...model, properties: Object.freeze(properties) }),
      ancestors: ancestors.map(full),
    }
  })
}

function freezeProperty(property: PropertyModel): PropertyModel {
  if (property.or !== undefined) freeze(property.or)
  return Object.freeze(property)
}

function fullIris(value: StoredProperty, full: (iri: string) => string): Pick<PropertyModel, 'iri'> & ValueModel {
  return {
    iri: full(value.iri),
    ...(value.coercion !== undefined && { coercion: full(value.coercion) }),
    ...fullValue(value, full),
    ...(value.or !== undefined && { or: value.or.map((choice) => ({ ...choice, ...fullValue(choice, full) })) }),
  }
}

function fullValue(value: ValueModel, full: (iri: string) => string): ValueModel {
  return {
    ...(value.class !== undefined && { class: full(value.class) }),
    ...(value.node !== undefined && { node: full(value.node) }),
    ...(value.datatype !== undefined && { datatype: full(value.datatype) }),
  }
}

/** Short IRIs repeat a lot; each is written out once. */
function expander(prefixes: Readonly<Record<string, string>>): (iri: string) => string {
  const known = new Map<string, string>()
  return (iri) => {
    const found = known.get(iri) ?? expand(iri, prefixes)
    known.set(iri, found)
    return found
  }
}

function expand(iri: string, prefixes: Readonly<Record<string, string>>): string {
  const colon = iri.indexOf(':')
  const namespace = colon < 0 ? undefined : prefixes[iri.slice(0, colon)]
  return namespace === undefined ? iri : namespace + iri.slice(colon + 1)
}
