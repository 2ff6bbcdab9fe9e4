import type { ClassModel, PropertyModel, ValueModel } from '@gxkit/ontology'

/** A property as it is stored: what it shares with other classes stands once for all of them. */
export type StoredProperty = Pick<PropertyModel, 'iri' | 'order'> &
  Partial<Omit<PropertyModel, 'or'>> & { readonly or?: readonly StoredValue[] }

/** What a value may be, with short IRIs. */
export type StoredValue = ValueModel

/** A class as it is stored. */
export interface StoredClass extends Omit<ClassModel, 'properties'> {
  readonly properties: readonly StoredProperty[]
}

/** The classes as a form would show them, and the words of each property once. IRIs are shortened. */
export interface StoredModel {
  readonly properties: Readonly<Record<string, Pick<PropertyModel, 'label' | 'description' | 'unit'>>>
  readonly classes: Readonly<Record<string, StoredClass>>
}
