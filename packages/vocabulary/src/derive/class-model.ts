import { GxError, type JsonObject } from '@gxkit/core'
import { dataFactory } from '@gxkit/linked-data'
import { bareName, type PropertyModel, type ValueModel } from '@gxkit/ontology'
import type { Term } from '@rdfjs/types'
import { listName, listOf } from '../graph/lists.ts'
import { LIST, RDFS, SH, UNIT, XSD } from '../graph/names.ts'
import { isShape, keyOf, shapesByClass, type VocabularyGraph } from '../graph/vocabulary-graph.ts'
import { type ContextTerm, contextTerms } from './context-terms.ts'
import type { StoredClass, StoredModel, StoredProperty } from './stored-model.ts'

/** What {@link classModels} needs to know besides the graph. */
export interface ClassModelOptions {
  /** The `@context` that credentials are written with. */
  readonly context: JsonObject
  /** Prefix -> namespace, to shorten IRIs with. */
  readonly prefixes: Readonly<Record<string, string>>
  readonly lists: Readonly<Record<string, readonly string[]>>
  /** Class -> the part of the vocabulary that it stands in. */
  readonly domains: ReadonlyMap<string, string>
  /** Whether constraints without a place in the model are left to the shapes; a release must have none. */
  readonly lenient?: boolean
}

type Facts = Record<string, unknown>
type Reader = { readonly to: string; readonly read: (term: Term, graph: VocabularyGraph, property: Term) => unknown }

const text = (term: Term): string => term.value
const number = (term: Term): number => Number(term.value)

/** What the class model knows of a property shape. A constraint that is missing here stops the generation. */
const readers: Readonly<Record<string, Reader>> = {
  path: { to: 'iri', read: text },
  order: { to: 'order', read: number },
  minCount: { to: 'minCount', read: number },
  maxCount: { to: 'maxCount', read: number },
  class: { to: 'class', read: text },
  datatype: { to: 'datatype', read: text },
  nodeKind: { to: 'nodeKind', read: (term) => term.value.slice(SH.length) },
  in: { to: 'in', read: listName },
  pattern: { to: 'pattern', read: text },
  flags: { to: 'flags', read: text },
  minLength: { to: 'minLength', read: number },
  hasValue: { to: 'hasValue', read: scalar },
  node: { to: 'node', read: classOfShape },
  minInclusive: { to: 'minInclusive', read: number },
  maxInclusive: { to: 'maxInclusive', read: number },
  defaultValue: { to: 'defaultValue', read: scalar },
  name: { to: 'label', read: text },
  description: { to: 'description', read: text },
  [UNIT]: { to: 'unit', read: text },
  or: { to: 'or', read: (term, graph) => listOf(graph, term).map((member) => constraints(graph, member)) },
}

/**
 * The classes as a form would show them, and the words of each property once. IRIs are shortened with the prefixes of
 * the release; the reader expands them again.
 */
export function classModels(graph: VocabularyGraph, options: ClassModelOptions): StoredModel {
  const terms = contextTerms(options.context)
  const short = shortener(options.prefixes)
  const read = options.lenient === true ? lenientConstraints : constraints
  const classes: Record<string, StoredClass> = {}
  const paths = new Set<string>()
  for (const { targetClass, shapes } of shapesByClass(graph)) {
    const properties = propertiesOf(graph, shapes, read)
    const nodeKind = shapes.flatMap((shape) => graph.one(shape, `${SH}nodeKind`) ?? [])[0]
    for (const property of properties) paths.add(property.iri)
    for (const name of properties.flatMap(listsUsed)) {
      if (!Object.hasOwn(options.lists, name)) {
        throw new GxError('ERR_SHAPES_INVALID', `There is no list ${name}.`, {
          next: 'Define it, or correct its name.',
        })
      }
    }
    classes[short(targetClass.value)] = {
      iri: short(targetClass.value),
      name: terms(targetClass.value).term,
      ...words(graph, targetClass),
      ...domainOf(options.domains, targetClass),
      parents: graph.objects(targetClass, `${RDFS}subClassOf`).map((parent) => short(parent.value)),
      closed: shapes.some((shape) => graph.one(shape, `${SH}closed`)?.value === 'true'),
      ...(nodeKind && { nodeKind: nodeKind.value.slice(SH.length) as NonNullable<ValueModel['nodeKind']> }),
      properties: properties.map((property) => shortIris({ ...writtenAs(terms, property.iri), ...property }, short)),
    }
  }
  const properties: Record<string, StoredModel['properties'][string]> = {}
  for (const iri of [...paths].sort()) {
    properties[short(iri)] = {
      ...words(graph, dataFactory.namedNode(iri)),
      ...unit(graph, iri),
    }
  }
  return { properties, classes }
}

type ReadConstraints = (graph: VocabularyGraph, subject: Term) => Facts

function propertiesOf(
  graph: VocabularyGraph,
  shapes: readonly Term[],
  read: ReadConstraints,
): readonly StoredProperty[] {
  const properties = shapes
    .flatMap((shape) => graph.objects(shape, `${SH}property`))
    .filter((subject) => graph.one(subject, `${SH}path`)?.termType !== 'BlankNode')
    .map((subject) => read(graph, subject) as unknown as StoredProperty)
    .sort((a, b) => a.order - b.order)
  for (const iri of shapes.flatMap((shape) => mentionedPaths(graph, shape))) {
    if (properties.every((property) => property.iri !== iri)) properties.push({ iri, order: properties.length })
  }
  return properties
}

function domainOf(domains: ReadonlyMap<string, string>, { value }: Term): { readonly domain?: string } {
  const domain = domains.get(value)
  return domain === undefined ? {} : { domain }
}

/** How a property is written; a term is left out where it is the last part of the IRI. */
function writtenAs(terms: (iri: string) => ContextTerm, iri: string): Partial<ContextTerm> {
  const { term, coercion } = terms(iri)
  return { ...(term !== bareName(iri) && { term }), ...(coercion !== undefined && { coercion }) }
}

/** The class that a shape is made for; where a property and a class have the same name, that class. */
function classOfShape(shape: Term, graph: VocabularyGraph, property: Term): string | undefined {
  if (!isShape(graph, shape)) return undefined
  const classes = graph.objects(shape, `${SH}targetClass`).map((term) => term.value)
  return classes.find((iri) => iri === graph.one(property, `${SH}path`)?.value) ?? classes[0]
}

function constraints(graph: VocabularyGraph, subject: Term): Facts {
  const facts: Facts = {}
  for (const { predicate, object } of graph.about(subject)) {
    const reader = readers[predicate.value.replace(SH, '')]
    if (reader === undefined) {
      throw new GxError('ERR_SHAPES_UNSUPPORTED', `The class model has no place for ${predicate.value}.`)
    }
    facts[reader.to] = reader.read(object, graph, subject)
  }
  return facts
}

/** What of a property shape has a place in the model; texts in English where there are several. */
function lenientConstraints(graph: VocabularyGraph, subject: Term): Facts {
  const facts: Facts = { order: Number.MAX_SAFE_INTEGER }
  for (const { predicate, object } of graph.about(subject)) {
    const local = predicate.value.replace(SH, '')
    const reader = Object.hasOwn(readers, local) ? readers[local] : undefined
    const hasPlace = local !== 'in' || object.value.startsWith(LIST)
    const isTranslation = object.termType === 'Literal' && !/^(en\b.*)?$/i.test(object.language)
    if (reader === undefined || !hasPlace || (isTranslation && reader.to in facts)) continue
    const value =
      local === 'or'
        ? listOf(graph, object).map((member) => {
            const { order: _, ...rest } = lenientConstraints(graph, member)
            return rest
          })
        : reader.read(object, graph, subject)
    if (value !== undefined) facts[reader.to] = value
  }
  return facts
}

/**
 * Every path that a logical constraint on the class itself speaks of, in reading order. What the shape ignores is left
 * out: it belongs to the kinds of the class.
 */
function mentionedPaths(graph: VocabularyGraph, shape: Term): readonly string[] {
  const found: string[] = []
  const seen = new Set<string>()
  const walk = (term: Term): void => {
    if (seen.has(keyOf(term))) return
    seen.add(keyOf(term))
    for (const { predicate, object } of graph.about(term)) {
      if (predicate.value === `${SH}path` && object.termType === 'NamedNode') found.push(object.value)
      if (object.termType === 'BlankNode' || predicate.value === `${SH}property`) walk(object)
    }
  }
  for (const operator of ['or', 'and', 'xone', 'not']) graph.objects(shape, SH + operator).forEach(walk)
  const lists = graph.objects(shape, `${SH}ignoredProperties`)
  const ignored = new Set(lists.flatMap((head) => listOf(graph, head)).map((term) => term.value))
  return found.filter((iri) => !ignored.has(iri))
}

/** Our own files say words as SHACL does; those of others often as RDF Schema does. */
function words(graph: VocabularyGraph, subject: Term): { readonly label: string; readonly description: string } {
  const word = (shacl: string, schema: string): string | undefined =>
    textOf(graph, subject, SH + shacl) ?? textOf(graph, subject, RDFS + schema)
  return {
    label: word('name', 'label') ?? bareName(subject.value),
    description: word('description', 'comment') ?? '',
  }
}

/** A text in English where there are several. */
function textOf(graph: VocabularyGraph, subject: Term, predicate: string): string | undefined {
  const texts = graph.objects(subject, predicate)
  const english = texts.find((term) => term.termType === 'Literal' && /^(en\b.*)?$/i.test(term.language))
  return (english ?? texts[0])?.value
}

function unit(graph: VocabularyGraph, iri: string): { readonly unit?: string } {
  const found = graph.one(dataFactory.namedNode(iri), UNIT)?.value
  return found === undefined ? {} : { unit: found }
}

function scalar(term: Term): string | number | boolean {
  const type = term.termType === 'Literal' ? term.datatype.value.replace(XSD, '') : ''
  if (type === 'boolean') return term.value === 'true'
  return ['integer', 'float', 'double', 'decimal'].includes(type) ? number(term) : term.value
}

const listsUsed = (property: Pick<PropertyModel, 'in' | 'or'>): readonly string[] => [
  ...(property.in === undefined ? [] : [property.in]),
  ...(property.or ?? []).flatMap(listsUsed),
]

function shortener(prefixes: Readonly<Record<string, string>>): (iri: string) => string {
  return (iri) => {
    const [prefix, namespace] = Object.entries(prefixes).find(([, ns]) => iri.startsWith(ns)) ?? []
    return prefix === undefined || namespace === undefined ? iri : `${prefix}:${iri.slice(namespace.length)}`
  }
}

function shortIris<T extends object>(facts: T, short: (iri: string) => string): T {
  const copy: Facts = Object.fromEntries(Object.entries(facts))
  for (const member of ['iri', 'class', 'node', 'datatype', 'coercion'])
    if (typeof copy[member] === 'string') copy[member] = short(copy[member])
  if (Array.isArray(copy.or)) copy.or = copy.or.map((alternative: Facts) => shortIris(alternative, short))
  return copy as T
}
