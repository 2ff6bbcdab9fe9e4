import { bareName, type PropertyModel, type Release, type ValueModel } from '@gxkit/ontology'
import { isQuantity } from '../forms/quantity.ts'
import { hasOwnFile } from '../help/property-help.ts'
import { alternatives } from '../node/alternatives.ts'
import { thingsOf } from '../node/property.ts'
import { takesTerms } from '../node/terms.ts'

/** What a person uses to fill in a field. */
export type Widget =
  | 'text'
  | 'long-text'
  | 'number'
  | 'checkbox'
  | 'date'
  | 'date-time'
  | 'select'
  | 'searchable-select'
  | 'url'
  /** Chooses a thing that is described elsewhere. */
  | 'reference'
  /** The form of another class, inside this one. */
  | 'nested-form'
  /** A number with a choice of units. */
  | 'quantity'
  /** Agreement to the terms and conditions, after they were shown. */
  | 'agreement'

/** A list up to this size is shown whole. */
const SHORT_LIST = 12

/** Last part of a datatype IRI -> widget; a text where the datatype is not here. */
const byDatatype: Readonly<Record<string, Widget>> = {
  boolean: 'checkbox',
  integer: 'number',
  float: 'number',
  double: 'number',
  decimal: 'number',
  floatPercentage: 'number',
  date: 'date',
  dateTime: 'date-time',
  anyURI: 'url',
}

/** The widget of a property: that of its most special alternative. */
export function widgetOf(release: Release, property: PropertyModel): Widget {
  if (takesTerms(property, release)) return 'agreement'
  const choices = alternatives(property)
  const listed = choices.flatMap(({ in: list }) => (list === undefined ? [] : [list]))
  if (listed.length > 0) {
    const sizes = listed.map((list) => release.vocabulary.lists().get(list)?.length ?? 0)
    return Math.max(...sizes) <= SHORT_LIST ? 'select' : 'searchable-select'
  }
  const things = thingsOf(property)
  if (things.length > 0) return widgetOfThings(release, things)
  return widgetOfPlain(property, choices)
}

function widgetOfThings(release: Release, things: readonly string[]): Widget {
  const models = things.flatMap((iri) => release.vocabulary.classes().get(iri) ?? [])
  if (models.length > 0 && models.every(isQuantity)) return 'quantity'
  return things.some((iri) => hasOwnFile(release, iri)) ? 'reference' : 'nested-form'
}

function widgetOfPlain({ iri }: PropertyModel, choices: readonly ValueModel[]): Widget {
  const widgets = choices.map(({ datatype, nodeKind }): Widget => {
    if (datatype === undefined) return nodeKind === 'IRI' ? 'url' : 'text'
    const name = bareName(datatype)
    return (Object.hasOwn(byDatatype, name) ? byDatatype[name] : undefined) ?? 'text'
  })
  const [widget = 'text'] = new Set(widgets).size === 1 ? widgets : (['text'] as const)
  return widget === 'text' && /[#/](?:description|.*Description)$/.test(iri) ? 'long-text' : widget
}
