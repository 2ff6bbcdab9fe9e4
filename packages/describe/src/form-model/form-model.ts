import {
  ancestors,
  type ClassModel,
  enumeration,
  factName,
  isSubClassOf,
  type PropertyModel,
  type Release,
  requireClass,
} from '@gxkit/ontology'
import { formsOf } from '../forms/friendly-forms.ts'
import { propertyHelp } from '../help/property-help.ts'
import { alternatives } from '../node/alternatives.ts'
import { thingsOf } from '../node/property.ts'
import { type Widget, widgetOf } from './widget.ts'

/** One line of a form. */
export interface FormField {
  /** The name to write in facts and manifests. */
  readonly name: string
  readonly iri: string
  readonly label: string
  /** What it is for, one sentence. */
  readonly help: string
  /** What a value looks like, in words. */
  readonly write: string
  readonly widget: Widget
  readonly unit?: string
  readonly required: boolean
  readonly repeatable: boolean
  /** How many values there must and may be; no upper bound if absent. */
  readonly minCount: number
  readonly maxCount?: number
  /** Names of lists under {@link FormModel.lists}, where values come from lists. */
  readonly options?: readonly string[]
  /** Names of the classes whose forms or things may stand here, special kinds included. */
  readonly classes?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly defaultValue?: string | number | boolean
  /** Ways to write a value in short, such as `4 GiB`. */
  readonly examples?: readonly string[]
}

/** Fields that belong together: those that a class adds to what it is a kind of. */
export interface FormGroup {
  /** Name of that class. */
  readonly class: string
  readonly label: string
  readonly fields: readonly FormField[]
}

/** A class as a form. Plain JSON. */
export interface FormModel {
  /** Changes when a reader of this model would have to change. */
  readonly formatVersion: '1.0'
  readonly release: string
  readonly class: string
  readonly iri: string
  readonly label: string
  readonly help: string
  /** The own fields of the class first, then those of what it is a kind of. */
  readonly groups: readonly FormGroup[]
  /** List name -> values, each list once. */
  readonly lists: Readonly<Record<string, readonly string[]>>
}

/**
 * A class as a form for user interfaces: fields in order with label, help, widget, unit, and what may stand in each.
 *
 * @param nameOrIri the class, as in `classModel`
 * @returns plain JSON; the same release gives the same model
 * @throws GxError `ERR_OPTION_INVALID` if the release has no such class
 *
 * @example
 * formModel(gaiaX2511, 'EnergyMix').groups[0]?.fields.find(({ name }) => name === 'renewableEnergy')?.unit // '%'
 */
export function formModel(release: Release, nameOrIri: string): FormModel {
  const model = requireClass(release, nameOrIri)
  const groups = new Map<ClassModel, FormField[]>()
  for (const property of [...model.properties].sort((a, b) => a.order - b.order)) {
    const origin = originOf(property, model, release)
    groups.set(origin, [...(groups.get(origin) ?? []), fieldOf(property, release)])
  }
  const used = new Set(model.properties.flatMap((property) => alternatives(property).flatMap((each) => each.in ?? [])))
  return {
    formatVersion: '1.0',
    release: release.id,
    class: factName({ term: model.name }),
    iri: model.iri,
    label: model.label,
    help: model.description,
    groups: [...groups]
      .sort(([a], [b]) => distance(a, model, release) - distance(b, model, release))
      .map(([origin, fields]) => ({ class: factName({ term: origin.name }), label: origin.label, fields })),
    lists: Object.fromEntries([...used].map((list) => [list, enumeration(release, list)])),
  }
}

/** The most general class that has the property already: the one that brought it in. */
function originOf({ iri }: PropertyModel, model: ClassModel, release: Release): ClassModel {
  const classes = release.vocabulary.classes()
  const above = ancestors(release, model.iri).flatMap((ancestor) => classes.get(ancestor) ?? [])
  return above.findLast(({ properties }) => properties.some((property) => property.iri === iri)) ?? model
}

function distance(origin: ClassModel, model: ClassModel, release: Release): number {
  return origin === model ? -1 : ancestors(release, model.iri).indexOf(origin.iri)
}

function fieldOf(property: PropertyModel, release: Release): FormField {
  const { iri, minCount, maxCount, unit } = property
  const { term, label, description, write, defaultValue } = propertyHelp(release, property)
  const choices = alternatives(property)
  const things = thingsOf(property)
  const kinds = [...release.vocabulary.classes().values()].filter((each) => {
    return things.some((thing) => isSubClassOf(release, each.iri, thing))
  })
  const lists = choices.flatMap((choice) => choice.in ?? [])
  const [minimum] = choices.flatMap(({ minInclusive }) => minInclusive ?? [])
  const [maximum] = choices.flatMap(({ maxInclusive }) => maxInclusive ?? [])
  const examples = formsOf(release, property).flatMap(({ form }) => (form.form === '' ? [] : form.examples))
  return {
    name: term,
    iri,
    label,
    help: description,
    write,
    widget: widgetOf(release, property),
    ...(unit !== undefined && { unit }),
    required: minCount > 0,
    repeatable: maxCount === undefined || maxCount > 1,
    minCount,
    ...(maxCount !== undefined && { maxCount }),
    ...(lists.length > 0 && { options: [...new Set(lists)] }),
    ...(kinds.length > 0 && { classes: kinds.map(({ name }) => factName({ term: name })) }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(defaultValue !== undefined && { defaultValue }),
    ...(examples.length > 0 && { examples: [...new Set(examples)] }),
  }
}
