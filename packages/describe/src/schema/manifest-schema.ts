import { type ClassModel, classModel, factName, isSubClassOf, type PropertyModel, type Release } from '@gxkit/ontology'
import { hasOwnFile } from '../help/property-help.ts'
import { alternatives } from '../node/alternatives.ts'
import { anyOf as anyName, className as nameOfClass, withArticle } from '../node/class-name.ts'
import { hasRulesOf, takesAnything, thingsOf } from '../node/property.ts'
import { takesTerms } from '../node/terms.ts'
import { type ClassNames, classNames } from './class-names.ts'
import { createDefinitions, type Definitions } from './definitions.ts'
import { friendlySchemas, together } from './friendly-schemas.ts'
import { anyOf, dialect, type JsonSchema, schemaId, when } from './json-schema.ts'
import { listSchema } from './list-schema.ts'
import { address, plainValue } from './plain-values.ts'
import { aroundThing, nestedId, reference } from './reserved.ts'
import { classConstant, escaped, propertyWords } from './words.ts'

interface Around extends ClassNames {
  readonly release: Release
  readonly definitions: Definitions
}

/**
 * The JSON Schema (2020-12) of the YAML or JSON file that describes one thing: `type` chooses the properties, each comes
 * with its words, and what `describeManifests` refuses by its form is refused here too. What only the whole project tells
 * stays with `describeManifests`: whether an id names something, whether a registration number can be right.
 *
 * @returns plain JSON; the same release gives the same bytes
 *
 * @example
 * manifestSchema(gaiaX2511).$id // 'urn:gxkit:schema:gaia-x-25.11:manifest'
 */
export function manifestSchema(release: Release): JsonSchema {
  const around = { release, definitions: createDefinitions(), ...classNames(release) }
  const { classes, definitions } = around
  const allOf = classes.map((model) =>
    when(
      typeIs(model, around),
      definitions.define(`thing.${around.nameOf(model)}`, () => thing(model, around)),
    ),
  )
  const type = {
    ...className(classes, `Takes the name of a class of ${release.id}.`, around),
    description: `What the file describes: a class of ${release.id} (${release.name}). It decides which lines are needed.`,
  }
  return {
    $schema: dialect,
    $id: schemaId(release.id, 'manifest'),
    title: `Manifest for ${release.id}`,
    type: 'object',
    properties: { type },
    required: ['type'],
    allOf,
    $defs: definitions.all(),
  }
}

/**
 * The name of one of these classes. Editors take proposals and words from the constants, which demand nothing; the
 * pattern does, with one calm sentence instead of all the names.
 */
function className(classes: readonly ClassModel[], errorMessage: string, { nameOf, namesOf }: Around): JsonSchema {
  const names = classes.flatMap(namesOf).map(escaped)
  return {
    type: 'string',
    pattern: `^(?:${names.join('|')})$`,
    anyOf: [...classes.map((model) => classConstant(model, nameOf(model))), {}],
    errorMessage,
  }
}

function typeIs(model: ClassModel, { namesOf }: Around): JsonSchema {
  const [name, another] = namesOf(model)
  const type = another === undefined ? { const: name } : { enum: [name, another] }
  return { type: 'object', properties: { type }, required: ['type'] }
}

function thing(model: ClassModel, around: Around): JsonSchema {
  const { definitions } = around
  const reserved = Object.entries(aroundThing).map(([name, schema]) => [name, definitions.define(name, () => schema)])
  const { properties, required } = facts(model, around)
  return {
    title: model.label,
    properties: { type: classConstant(model, around.nameOf(model)), ...Object.fromEntries(reserved), ...properties },
    required: ['type', ...required],
    ...closure(model, around.release),
  }
}

/** An open class also carries claims of other vocabularies, whose names say which one they are of. */
function closure({ closed }: ClassModel, { contexts, prefixes }: Release): JsonSchema {
  if (closed) return { additionalProperties: false }
  const known = [...new Set([...Object.keys(contexts.prefixes), ...Object.keys(prefixes)])].map(escaped).sort()
  return {
    patternProperties: { [`^(?:(?:${known.join('|')}):[\\w.~\\-]+$|https?://)`]: true },
    additionalProperties: false,
  }
}

/** The same inside a thing: there it may have an id, and needs no type. */
function nestedFacts(model: ClassModel, around: Around): JsonSchema {
  const { properties, required } = facts(model, around)
  const id = around.definitions.define('nested-id', () => nestedId)
  return {
    title: model.label,
    properties: { type: { ...classConstant(model, around.nameOf(model)), doNotSuggest: true }, id, ...properties },
    ...(required.length > 0 ? { required } : { minProperties: 1 }),
    ...closure(model, around.release),
  }
}

function facts(model: ClassModel, around: Around): { properties: Record<string, JsonSchema>; required: string[] } {
  const sorted = [...model.properties].sort((a, b) => a.order - b.order)
  return {
    properties: Object.fromEntries(
      sorted.map((property) => [factName(property), propertySchema(property, model, around)]),
    ),
    required: sorted.filter(({ minCount }) => minCount > 0).map(factName),
  }
}

function propertySchema(property: PropertyModel, model: ClassModel, around: Around): JsonSchema {
  const { release, definitions } = around
  const { minCount, maxCount } = property
  const value = valueSchema(property, around)
  const list = {
    items: value,
    minItems: Math.max(minCount, 1),
    ...(maxCount !== undefined && { maxItems: maxCount }),
  }
  const things = thingsOf(property)
  const words = propertyWords(release, property)
  const single = minCount > 1 ? false : value
  const schema =
    things.length === 0
      ? { ...words, type: [...typesOf(value), 'array'], oneOf: [single, { type: 'array', ...list }] }
      : { ...words, type: [...shapesOf(things, release), 'array'], ...when({ type: 'array' }, list), else: single }
  const term = factName(property)
  return definitions.share(schema, `property.${term}`, `property.${term}.${around.nameOf(model)}`)
}

/** The kinds of YAML that a reference or facts may be; the first is what an editor makes room for. */
function shapesOf(classes: readonly string[], release: Release): string[] {
  const nested = classes.every((iri) => !hasOwnFile(release, iri))
  return nested ? ['object', 'string', 'integer'] : ['string', 'integer', 'object']
}

/** The kinds of YAML that a plain value may be. Text comes first, so that no editor proposes the number 0. */
function typesOf(value: JsonSchema): string[] {
  const schemas = (value.anyOf ?? [value]) as readonly JsonSchema[]
  const types = schemas.flatMap(({ type = ['string', 'number'] }) => type as string | string[])
  return [...new Set(types)].sort((a, b) => Number(b === 'string') - Number(a === 'string'))
}

/** What one value may be. */
function valueSchema(property: PropertyModel, around: Around): JsonSchema {
  const { release, definitions } = around
  if (takesTerms(property, release)) return { enum: acceptances(release) }
  if (takesAnything(property)) return { type: ['string', 'number', 'boolean', 'object'] }
  const choices = alternatives(property)
  const lists = [...new Set(choices.flatMap((choice) => choice.in ?? []))]
  const plain = choices.flatMap((choice) => {
    if (choice.in !== undefined || choice.class !== undefined || choice.node !== undefined) return []
    const isAddress = choice.nodeKind === 'IRI' && choice.datatype === undefined && choice.pattern === undefined
    return isAddress ? [definitions.define('address', () => address), referring(around)] : [plainValue(choice)]
  })
  const listed = lists.length === 0 ? [] : [listSchema(release, lists, definitions)]
  const friendly = friendlySchemas(release, property)
  const literal = [
    ...listed,
    ...(listed.length === 0 ? together(distinct(plain), friendly) : [...friendly, ...distinct(plain)]),
  ]
  return thingsOf(property).length === 0 ? anyOf(literal) : nodeValue(property, literal, around)
}

/** Agreement in a word, by digest, or in full where credentials carry the text. */
function acceptances({ termsAndConditions: { accepted, states, texts } }: Release): string[] {
  return ['accepted', ...accepted, ...(states === 'text' ? Object.values(texts) : [])]
}

function referring({ definitions }: Around): JsonSchema {
  return definitions.define('reference-object', () => ({
    title: 'Reference',
    type: 'object',
    properties: { id: definitions.define('reference', () => reference) },
    required: ['id'],
    additionalProperties: false,
  }))
}

/** A reference, alone or as `id:`, or the facts themselves; a plain value where the vocabulary allows one, too. */
function nodeValue(property: PropertyModel, literal: readonly JsonSchema[], around: Around): JsonSchema {
  const { release, definitions } = around
  const things = thingsOf(property)
  const bases = [...new Set(things)].flatMap((iri) => classModel(release, iri) ?? [])
  const fits = (model: ClassModel): boolean =>
    things.some((iri) => isSubClassOf(release, model.iri, iri)) || hasRulesOf(property, model.iri, release)
  const loose = alternatives(property).some((choice) => choice.class === undefined && choice.node !== undefined)
  const name = bases.map(around.nameOf).join('-or-') + (loose ? '-alike' : '')
  const text = anyOf([...literal, definitions.define('reference', () => reference)])
  const facts = definitions.define(`node.${name}`, () => node(bases, around.classes.filter(fits), around))
  const value = {
    ...when({ type: ['string', 'number', 'boolean'] }, text),
    else: { type: 'object', anyOf: [facts, referring(around)], errorMessage: nodeWords(things, release) },
  }
  return literal.length > 0 ? value : definitions.define(`value.${name}`, () => value)
}

/** The same sentence as for the property, so that an editor shows it once. */
function nodeWords(iris: readonly string[], release: Release): string {
  const names = anyName(iris.map((iri) => nameOfClass(release, iri)))
  return `Takes the id of ${withArticle(names)}, or its facts on indented lines.`
}

function node(bases: readonly ClassModel[], kinds: readonly ClassModel[], around: Around): JsonSchema {
  const { definitions } = around
  const factsOf = (model: ClassModel): JsonSchema =>
    definitions.define(`facts.${around.nameOf(model)}`, () => nestedFacts(model, around))
  const [only, another] = bases
  const single = another === undefined ? kinds.find((model) => model === only) : undefined
  if (single !== undefined && kinds.length === 1) return factsOf(single)
  const names = kinds.map(around.nameOf)
  const type = {
    ...className(kinds, `Takes one of ${names.slice(0, 12).join(', ')}${names.length > 12 ? ', …' : ''}.`, around),
    description: single === undefined ? 'What it is.' : `What it is; a ${around.nameOf(single)} if left out.`,
  }
  return {
    properties: { type },
    ...(single === undefined
      ? { required: ['type'] }
      : { if: { type: 'object', required: ['type'] }, else: factsOf(single) }),
    allOf: kinds.map((model) => when(typeIs(model, around), factsOf(model))),
  }
}

function distinct(schemas: readonly JsonSchema[]): readonly JsonSchema[] {
  return [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()]
}
