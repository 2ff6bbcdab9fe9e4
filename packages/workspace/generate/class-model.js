import { DataFactory } from 'n3'
import { contextTerms, localName } from './context-terms.js'
import { isShape, listName, listOf, one, RDFS, SH, shapesByClass, UNIT, XSD } from './graph.js'

const text = (term) => term.value
const number = (term) => Number(term.value)

/** What the class model knows of a property shape. A constraint that is missing here stops the generation. */
const readers = {
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
export function classModels(graph, context, prefixes, lists) {
  const terms = contextTerms(context)
  const short = shortener(prefixes)
  const classes = {}
  const paths = new Set()
  for (const { targetClass, shapes } of shapesByClass(graph)) {
    const properties = propertiesOf(graph, shapes)
    const nodeKind = shapes.map((shape) => one(graph, shape, `${SH}nodeKind`)).find((kind) => kind !== undefined)
    for (const property of properties) paths.add(property.iri)
    for (const name of properties.flatMap(listsUsed))
      if (!lists[name]) throw new Error(`lists.ttl has no list ${name}.`)
    classes[short(targetClass.value)] = {
      iri: short(targetClass.value),
      name: terms(targetClass.value).term,
      ...words(graph, targetClass),
      parents: graph.getObjects(targetClass, `${RDFS}subClassOf`, null).map((parent) => short(parent.value)),
      closed: shapes.some((shape) => one(graph, shape, `${SH}closed`)?.value === 'true'),
      ...(nodeKind && { nodeKind: readers.nodeKind.read(nodeKind) }),
      properties: properties.map((property) => shortIris(property, short)),
    }
  }
  const properties = {}
  for (const iri of [...paths].sort()) {
    properties[short(iri)] = {
      ...shortIris(terms(iri), short),
      ...words(graph, DataFactory.namedNode(iri)),
      ...unit(graph, iri),
    }
  }
  return { properties, classes }
}

function propertiesOf(graph, shapes) {
  const properties = shapes
    .flatMap((shape) => graph.getObjects(shape, `${SH}property`, null))
    .map((subject) => constraints(graph, subject))
    .sort((a, b) => a.order - b.order)
  for (const iri of shapes.flatMap((shape) => mentionedPaths(graph, shape))) {
    if (properties.every((property) => property.iri !== iri)) properties.push({ iri, order: properties.length })
  }
  return properties
}

/** The class that a shape is made for; where a property and a class have the same name, that class. */
function classOfShape(shape, graph, property) {
  if (!isShape(graph, shape)) return undefined
  const classes = graph.getObjects(shape, `${SH}targetClass`, null).map((term) => term.value)
  return classes.find((iri) => iri === one(graph, property, `${SH}path`)?.value) ?? classes[0]
}

function constraints(graph, subject) {
  const facts = {}
  for (const { predicate, object } of graph.getQuads(subject, null, null)) {
    const reader = readers[predicate.value.replace(SH, '')]
    if (!reader) throw new Error(`The class model has no place for ${predicate.value}.`)
    facts[reader.to] = reader.read(object, graph, subject)
  }
  return facts
}

/**
 * Every path that a logical constraint on the class itself speaks of, in reading order. What the shape ignores is left
 * out: it belongs to the kinds of the class.
 */
function mentionedPaths(graph, shape) {
  const found = []
  const walk = (term) => {
    for (const { predicate, object } of graph.getQuads(term, null, null)) {
      if (predicate.value === `${SH}path`) found.push(object.value)
      if (object.termType === 'BlankNode' || predicate.value === `${SH}property`) walk(object)
    }
  }
  for (const operator of ['or', 'and', 'xone', 'not']) graph.getObjects(shape, SH + operator, null).forEach(walk)
  const lists = graph.getObjects(shape, `${SH}ignoredProperties`, null)
  const ignored = new Set(lists.flatMap((head) => listOf(graph, head)).map((term) => term.value))
  return found.filter((iri) => !ignored.has(iri))
}

function words(graph, subject) {
  return {
    label: one(graph, subject, `${RDFS}label`)?.value ?? localName(subject.value),
    description: one(graph, subject, `${RDFS}comment`)?.value ?? '',
  }
}

function unit(graph, iri) {
  const text = one(graph, DataFactory.namedNode(iri), UNIT)?.value
  return text === undefined ? {} : { unit: text }
}

function scalar(term) {
  const type = term.datatype.value.replace(XSD, '')
  if (type === 'boolean') return term.value === 'true'
  return ['integer', 'float', 'double', 'decimal'].includes(type) ? number(term) : term.value
}

const listsUsed = (property) => [...(property.in ? [property.in] : []), ...(property.or ?? []).flatMap(listsUsed)]

function shortener(prefixes) {
  return (iri) => {
    const [prefix, namespace] = Object.entries(prefixes).find(([, ns]) => iri.startsWith(ns)) ?? []
    return prefix === undefined ? iri : `${prefix}:${iri.slice(namespace.length)}`
  }
}

function shortIris(facts, short) {
  const copy = { ...facts }
  for (const member of ['iri', 'class', 'node', 'datatype', 'coercion'])
    if (copy[member]) copy[member] = short(copy[member])
  if (copy.or) copy.or = copy.or.map((alternative) => shortIris(alternative, short))
  return copy
}
