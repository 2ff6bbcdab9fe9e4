import type { PropertyModel, ValueModel } from '@gxkit/ontology'

/** What a property may be: its alternatives, or itself. */
export function alternatives(property: PropertyModel): readonly ValueModel[] {
  return property.or ?? [property]
}
