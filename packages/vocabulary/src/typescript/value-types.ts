import { compactIri, type DescribableRelease, type PropertyModel, type ValueModel } from '@gxkit/ontology'
import { listName, quote, typeName } from './names.ts'

/** A way of writing values that people find easier. */
export interface Spelling {
  readonly id: string
  /** The spelling as a TypeScript type; empty where a type cannot say it. */
  readonly typescript: string
  /** The spelling in words. */
  readonly form: string
}

/** How the types of a release are called, and what one module needs of others. */
export interface TypeScope {
  readonly release: DescribableRelease
  /** The spellings that are taken instead of a value. */
  readonly forms: (property: PropertyModel, value: ValueModel) => readonly Spelling[]
  /** The name of the type for values of several lists, so that an editor does not show hundreds of them. */
  readonly listUnion: (property: PropertyModel) => string | undefined
  /** Whether a class has facts of its own; one that has none stands for its kinds. */
  readonly hasFacts: (iri: string) => boolean
  /** Whether a class has special kinds. */
  readonly hasKinds: (iri: string) => boolean
  /** Notes that a name of another module is used, and gives it back. */
  readonly use: (from: 'values' | 'lists' | 'forms' | { readonly class: string }, name: string) => string
}

const XSD = 'http://www.w3.org/2001/XMLSchema#'
const STRING = `${XSD}string`

/** What JavaScript calls the values of a datatype; all others are texts. */
const jsonTypes: Readonly<Record<string, string>> = {
  [`${XSD}boolean`]: 'boolean',
  [`${XSD}integer`]: 'number',
  [`${XSD}float`]: 'number',
  [`${XSD}double`]: 'number',
  'http://qudt.org/schema/qudt/floatPercentage': 'number',
}

/** What a person writes as one value of a property. */
export function factType(property: PropertyModel, scope: TypeScope): string {
  const choices = property.or ?? [property]
  const isThing = choices.some((choice) => choice.class !== undefined || choice.node !== undefined)
  if (property.iri === scope.release.termsAndConditions.property && !isThing) return quote('accepted')
  const union = scope.listUnion(property)
  if (union !== undefined) return scope.use('forms', union)
  const types = choices.flatMap((value) => {
    const plain = writtenAs(value, scope)
    const spellings =
      plain === 'string' ? [] : scope.forms(property, value).filter(({ typescript }) => typescript !== '')
    return [
      ...spellings.map((each) => (hasName(each) ? scope.use('forms', spellingType(each.id)) : each.typescript)),
      plain,
    ]
  })
  return [...new Set(types)].join(' | ')
}

/** Whether a spelling gets a type of its own; one whose id is no word is written out where it is taken. */
export function hasName({ id, typescript }: Spelling): boolean {
  return typescript !== '' && /^[\w-]+$/.test(id)
}

/** The name of the type of a friendly form. */
export function spellingType(id: string): string {
  return `${typeName(id)}Text`
}

function writtenAs(value: ValueModel, scope: TypeScope): string {
  const named = value.class ?? value.node
  if (named !== undefined && scope.release.vocabulary.classes().has(named)) return thing(named, scope)
  if (value.in !== undefined) return listType(value.in, scope)
  if (value.hasValue !== undefined) return literal(value.hasValue)
  if (value.datatype === `${XSD}anyURI` || value.nodeKind === 'IRI') return scope.use('values', 'Uri')
  if (named !== undefined) return scope.use('values', 'Reference')
  if (value.datatype !== undefined) return jsonType(value.datatype)
  return value.pattern === undefined ? scope.use('values', 'Anything') : 'string'
}

function thing(iri: string, scope: TypeScope): string {
  const node = nodeType(iri, scope)
  if (!scope.hasFacts(iri)) return `${scope.use('values', 'Kind')}<${node}>`
  return `${scope.use('values', 'Nested')}<${scope.use({ class: iri }, `${classType(iri, scope)}Facts`)}, ${node}>`
}

/** What the credential carries as one value of a property. */
export function carriedType(property: PropertyModel, scope: TypeScope): string {
  const choices = property.or ?? [property]
  return [...new Set(choices.map((value) => carriedAs(property, value, scope)))].join(' | ')
}

function carriedAs(property: PropertyModel, value: ValueModel, scope: TypeScope): string {
  const named = value.class ?? value.node
  const reference = (): string => scope.use('values', 'NodeReference')
  if (named !== undefined) {
    if (!scope.release.vocabulary.classes().has(named)) return reference()
    const untyped = value.class === undefined ? ` | ${scope.use('values', 'Untyped')}<${ownType(named, scope)}>` : ''
    return `${reference()} | ${nodeType(named, scope)}${untyped}`
  }
  const isText = value.datatype !== undefined || value.in !== undefined || value.pattern !== undefined
  if (!isText && value.nodeKind === 'IRI') return property.coercion === '@id' ? 'string' : reference()
  if (!isText && value.hasValue === undefined) return `${reference()} | ${carriedText(property, STRING, '', scope)}`
  const datatype = value.datatype ?? STRING
  const text =
    value.in !== undefined ? listType(value.in, scope) : value.hasValue === undefined ? '' : literal(value.hasValue)
  return carriedText(property, datatype, text, scope)
}

function carriedText({ coercion }: PropertyModel, datatype: string, text: string, scope: TypeScope): string {
  if (coercion === datatype || (coercion === undefined && datatype === STRING)) return text || jsonType(datatype)
  if (datatype === STRING) return `${scope.use('values', 'PlainText')}${text && `<${text}>`}`
  const stated = quote(compactIri(scope.release, datatype))
  return `${scope.use('values', 'TypedValue')}<${stated}${text && `, ${text}`}>`
}

/** The type of a node of a class or of one of its kinds. */
function nodeType(iri: string, scope: TypeScope): string {
  return scope.use({ class: iri }, `${scope.hasKinds(iri) ? 'Any' : ''}${classType(iri, scope)}`)
}

function ownType(iri: string, scope: TypeScope): string {
  return scope.use({ class: iri }, classType(iri, scope))
}

/** The name of the type of a class. */
export function classType(iri: string, { release }: Pick<TypeScope, 'release'>): string {
  return typeName(release.vocabulary.classes().get(iri)?.name ?? iri)
}

function listType(list: string, scope: TypeScope): string {
  return scope.use('lists', typeName(listName(list)))
}

function jsonType(datatype: string): string {
  return (Object.hasOwn(jsonTypes, datatype) ? jsonTypes[datatype] : undefined) ?? 'string'
}

function literal(value: string | number | boolean): string {
  return typeof value === 'string' ? quote(value) : String(value)
}
