import {
  type ClassModel,
  factName,
  isSubClassOf,
  type PropertyModel,
  type Release,
  type ValueModel,
} from '@gxkit/ontology'
import { alternatives } from '../node/alternatives.ts'
import { compactIri } from '../node/class-name.ts'
import { XSD_STRING } from '../node/datatypes.ts'
import { takesTerms } from '../node/terms.ts'
import { type ClassNames, classNames } from './class-names.ts'
import { envelope } from './credential-envelope.ts'
import { createDefinitions, type Definitions } from './definitions.ts'
import { anyOf, dialect, type JsonSchema, schemaId, when } from './json-schema.ts'
import { listSchema } from './list-schema.ts'
import { addressPattern, plainValue } from './plain-values.ts'
import { classConstant, escaped, propertyWords } from './words.ts'

interface Around extends ClassNames {
  readonly release: Release
  readonly definitions: Definitions
}

const address: JsonSchema = { type: 'string', pattern: addressPattern }

/**
 * The JSON Schema (2020-12) of an unsecured credential of a release in compact JSON-LD: bare terms, classes as `gx:…`,
 * the form in which `describeManifests` writes it and compaction with the context of the release gives it. Classes of other
 * vocabularies may stand beside those of the release and are not looked into. It says nothing about signatures, and does
 * not replace the SHACL shapes.
 *
 * @returns plain JSON; the same release gives the same bytes
 *
 * @example
 * credentialSchema(gaiaX2511).$id // 'urn:gxkit:schema:gaia-x-25.11:credential'
 */
export function credentialSchema(release: Release): JsonSchema {
  const around = { release, definitions: createDefinitions(), ...classNames(release) }
  const { classes, definitions } = around
  const subject = definitions.define('subject', () => ({
    title: 'Subject',
    type: 'object',
    properties: { type: typeNames(classes, around) },
    required: ['type'],
    allOf: classes.map((model) => when(typeIs(model, release), facts(model, around))),
  }))
  const { properties, required } = envelope(release, subject)
  return {
    $schema: dialect,
    $id: schemaId(release.id, 'credential'),
    title: `Credential of ${release.id}`,
    type: 'object',
    properties,
    required,
    $defs: definitions.all(),
  }
}

/** How credentials write a class, and how others may. */
function spellings({ iri, name }: ClassModel, release: Release): string[] {
  return [...new Set([compactIri(release, iri), name, iri])]
}

/** A type may stand alone or in a list. */
function typeIs(model: ClassModel, release: Release): JsonSchema {
  const name = { enum: spellings(model, release) }
  return {
    type: 'object',
    properties: { type: { anyOf: [name, { type: 'array', contains: name }] } },
    required: ['type'],
  }
}

/** One of these classes, or one of another vocabulary: with a prefix or namespace that is not that of the release. */
function typeNames(classes: readonly ClassModel[], { release }: Around): JsonSchema {
  const names = classes.flatMap((model) => spellings(model, release)).map(escaped)
  const own = [`${compactIri(release, `${release.namespace}x`).slice(0, -1)}`, release.namespace].map(escaped)
  const name = { type: 'string', pattern: `^(?:${names.join('|')}|(?!${own.join('|')})[^:]+:.+)$` }
  const constants = classes.map((model) => classConstant(model, compactIri(release, model.iri)))
  return { title: 'Class', anyOf: [...constants, name, { type: 'array', items: name, minItems: 1 }] }
}

function facts(model: ClassModel, around: Around): JsonSchema {
  return around.definitions.define(`facts.${around.nameOf(model)}`, () => {
    const sorted = [...model.properties].sort((a, b) => a.order - b.order)
    const properties = sorted.map((property) => [property.term, propertySchema(property, model, around)] as const)
    return {
      title: model.label,
      properties: { id: address, type: true, ...Object.fromEntries(properties) },
      required: sorted.filter(({ minCount }) => minCount > 0).map(({ term }) => term),
      ...(model.closed && { additionalProperties: false }),
    }
  })
}

function propertySchema(property: PropertyModel, model: ClassModel, around: Around): JsonSchema {
  const { minCount, maxCount } = property
  const name = factName(property)
  const value = valueSchema(property, around)
  const list = {
    type: 'array',
    items: value,
    ...(minCount > 0 && { minItems: minCount }),
    ...(maxCount !== undefined && { maxItems: maxCount }),
  }
  const { title = '', description = '' } = propertyWords(around.release, property)
  const words = { title, description }
  const schema = { ...words, ...when({ type: 'array' }, list), else: minCount > 1 ? false : value }
  return around.definitions.share(schema, `property.${name}`, `property.${name}.${around.nameOf(model)}`)
}

function valueSchema(property: PropertyModel, around: Around): JsonSchema {
  const { release } = around
  const { accepted, states, texts } = release.termsAndConditions
  if (takesTerms(property, release)) {
    return written(property, { enum: states === 'text' ? Object.values(texts) : [...accepted] }, XSD_STRING, release)
  }
  const choices = alternatives(property).map((choice) => choiceSchema(property, choice, around))
  return anyOf([...new Map(choices.map((schema) => [JSON.stringify(schema), schema])).values()])
}

function choiceSchema(property: PropertyModel, choice: ValueModel, around: Around): JsonSchema {
  const { release, definitions } = around
  const thing = choice.class ?? choice.node
  if (thing !== undefined) return nodeSchema(property, thing, choice.class !== undefined, around)
  if (choice.in !== undefined) {
    return written(property, listSchema(release, [choice.in], definitions), XSD_STRING, release)
  }
  if (choice.datatype !== undefined || choice.pattern !== undefined) {
    const datatype = choice.datatype ?? XSD_STRING
    const { errorMessage: _words, examples: _examples, ...plain } = plainValue(choice)
    const form = datatype === XSD_STRING ? { ...plain, type: 'string' } : plain
    return written(property, form, datatype, release)
  }
  return choice.nodeKind === 'IRI' ? referenceTo(property) : {}
}

/** A literal as the context needs it: bare where the context gives the term this datatype, else with its datatype. */
function written({ coercion }: PropertyModel, form: JsonSchema, datatype: string, release: Release): JsonSchema {
  if (coercion === datatype || (coercion === undefined && datatype === XSD_STRING)) return form
  const isText = datatype === XSD_STRING
  return {
    type: 'object',
    properties: { '@value': form, ...(!isText && { '@type': { const: compactIri(release, datatype) } }) },
    required: isText ? ['@value'] : ['@value', '@type'],
    additionalProperties: false,
  }
}

function referenceTo({ coercion }: PropertyModel): JsonSchema {
  const object = { type: 'object', properties: { id: address }, required: ['id'], additionalProperties: false }
  return coercion === '@id' ? { anyOf: [address, object] } : object
}

/** A reference, or the facts: then with a type where the vocabulary asks for the class of what stands here. */
function nodeSchema(property: PropertyModel, iri: string, needsType: boolean, around: Around): JsonSchema {
  const { release, classes, definitions } = around
  const kinds = classes.filter((model) => isSubClassOf(release, model.iri, iri))
  const [base = kinds[0]] = kinds.filter((model) => model.iri === iri)
  if (base === undefined) return referenceTo(property)
  const nested = definitions.define(`${needsType ? 'node' : 'fits'}.${around.nameOf(base)}`, () => ({
    type: 'object',
    ...(needsType
      ? {
          properties: { type: typeNames(kinds, around) },
          required: ['type'],
          allOf: kinds.map((model) => when(typeIs(model, release), facts(model, around))),
        }
      : { allOf: [facts(base, around)] }),
  }))
  return anyOf([referenceTo(property), nested])
}
