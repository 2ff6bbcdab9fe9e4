import {
  type DescribableRelease,
  enumeration,
  factName,
  isSubClassOf,
  type PropertyModel,
  type ValueModel,
} from '@gxkit/ontology'
import { formsOf } from '../forms/friendly-forms.ts'
import { alternatives } from '../node/alternatives.ts'
import { anyOf, className, withArticle } from '../node/class-name.ts'
import { datatypeOf } from '../node/datatypes.ts'
import { takesTerms } from '../node/terms.ts'

/** A list of allowed values: whole while it is short, otherwise its first few values. */
export interface ListHelp {
  /** Name of the list; see `enumeration`. */
  readonly list: string
  /** How many values it has. */
  readonly size: number
  readonly values: readonly string[]
}

/** What to write for one property, in words for a person who knows no RDF. */
export interface PropertyHelp {
  /** The name to write. */
  readonly term: string
  readonly label: string
  readonly description: string
  readonly required: boolean
  /** How many values there may be, for example `exactly one`. */
  readonly count: string
  /** What a value looks like, for example `a text` or `true or false`. */
  readonly write: string
  /** The same without the things that may stand here: one entry for each kind of plain value. */
  readonly plain: readonly string[]
  /** The lists that the values come from, if any. */
  readonly lists: readonly ListHelp[]
  /** Names of the classes whose things may stand here. */
  readonly classes: readonly string[]
  /** A value in a form that is easy to write, for example `4 GiB`; absent where any plain value is as good. */
  readonly example?: string
  /** What holds when nothing is written. */
  readonly defaultValue?: string | number | boolean
}

/** A list up to this size is shown whole. */
const SHORT_LIST = 12

/**
 * Says what to write for a property: how many values, of which form, from which list.
 *
 * @param property a property of a class of the release
 *
 * @example
 * const name = propertyModel(gaiaX2511, 'LegalPerson', 'name')
 * name === undefined ? undefined : propertyHelp(gaiaX2511, name).count // 'at most one'
 */
export function propertyHelp(release: DescribableRelease, property: PropertyModel): PropertyHelp {
  const { label, description, minCount, defaultValue } = property
  const choices = alternatives(property)
  const lists = choices.flatMap(({ in: list }) => (list === undefined ? [] : [listHelp(release, list)]))
  const iris = choices.flatMap((choice) => choice.class ?? choice.node ?? [])
  const classes = [...new Set(iris.map((iri) => className(release, iri)))]
  const plain = plainForms(release, property, lists)
  const things =
    classes.length === 0 ? [] : [`the id of ${withArticle(anyOf(classes))}, or its facts on indented lines`]
  const forms = [...plain, ...things]
  return {
    term: factName(property),
    label,
    description,
    required: minCount > 0,
    count: countInWords(property),
    write: forms.length === 0 ? 'a value' : forms.join('; or '),
    plain,
    lists,
    classes,
    ...exampleOf(release, property),
    ...(defaultValue !== undefined && { defaultValue }),
  }
}

function listHelp(release: DescribableRelease, list: string): ListHelp {
  const members = enumeration(release, list)
  return { list, size: members.length, values: members.length <= SHORT_LIST ? members : members.slice(0, 3) }
}

function countInWords({ minCount, maxCount }: PropertyModel): string {
  if (maxCount === undefined)
    return minCount === 0 ? 'any number' : minCount === 1 ? 'one or more' : `${minCount} or more`
  if (minCount === maxCount) return maxCount === 1 ? 'exactly one' : `exactly ${maxCount}`
  return minCount === 0 ? (maxCount === 1 ? 'at most one' : `at most ${maxCount}`) : `${minCount} to ${maxCount}`
}

function plainForms(
  release: DescribableRelease,
  property: PropertyModel,
  lists: readonly ListHelp[],
): readonly string[] {
  if (takesTerms(property, release)) return ['the word "accepted"']
  const [first] = lists
  const easy = formsOf(release, property).filter(({ form }) => form.form !== '')
  const listed = first === undefined || easy.some(({ value }) => value.in !== undefined) ? [] : [listInWords(first)]
  const others = alternatives(property).filter(
    (value) => !easy.some((each) => each.value === value && !isNumber(value)),
  )
  return [...new Set([...listed, ...easy.map(({ form }) => form.form), ...others.flatMap(plainForm)])]
}

/** Numbers say their bounds too. */
function isNumber({ minInclusive, maxInclusive }: ValueModel): boolean {
  return minInclusive !== undefined || maxInclusive !== undefined
}

function exampleOf(release: DescribableRelease, property: PropertyModel): { readonly example?: string } {
  if (takesTerms(property, release)) return { example: 'accepted' }
  const easy = formsOf(release, property).find(({ form }) => !['truth', 'choice'].includes(form.id))
  return easy === undefined ? {} : { example: easy.form.examples[0] }
}

function listInWords({ size, values }: ListHelp): string {
  return size === values.length ? `one of ${values.join(', ')}` : `one of ${size} values such as ${values.join(', ')}`
}

function plainForm(value: ValueModel): readonly string[] {
  if (value.in !== undefined || value.class !== undefined || value.node !== undefined) return []
  const form =
    value.datatype !== undefined
      ? datatypeOf(value.datatype).form
      : value.nodeKind === 'IRI'
        ? 'a complete web address that starts with https://'
        : value.pattern === undefined
          ? undefined
          : 'a text'
  if (form === undefined) return []
  const limits = [
    value.hasValue !== undefined && `exactly ${value.hasValue}`,
    value.minInclusive !== undefined && `at least ${value.minInclusive}`,
    value.maxInclusive !== undefined && `at most ${value.maxInclusive}`,
    value.minLength !== undefined && `of at least ${value.minLength} characters`,
    value.pattern !== undefined && `of the form ${value.pattern}`,
  ].filter((each) => each !== false)
  return [[form, ...limits].join(', ')]
}

/** Kinds of things that usually have a file of their own, so that others name them by their id. */
const standalone = [
  'Participant',
  'LegalParticipant',
  'RegistrationNumber',
  'legalRegistrationNumber',
  'PhysicalResource',
  'ServiceOffering',
]
/** Classes that only group kinds: what stands there is described elsewhere. */
const groupsOfKinds = ['GaiaXEntity', 'Resource', 'VirtualResource']

/** Whether a thing of a class is usually described in a file of its own. */
export function hasOwnFile(release: DescribableRelease, iri: string): boolean {
  const { namespace } = release
  return (
    groupsOfKinds.some((name) => namespace + name === iri) ||
    standalone.some((name) => isSubClassOf(release, iri, namespace + name))
  )
}
