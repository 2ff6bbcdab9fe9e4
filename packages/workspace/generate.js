/**
 * Derives packages/ontology/src/generated/<release>/ from shapes/<release>/.
 *
 *   node packages/workspace/generate.js           writes what is stale
 *   node packages/workspace/generate.js --check   writes nothing, names what is stale, exit code 1 if anything is
 *
 * Same sources, same bytes: no clock, no randomness, no dependence on the order in which a directory is listed.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DataFactory, Parser, Store } from 'n3'

const root = fileURLToPath(new URL('../..', import.meta.url))
const sources = join(root, 'shapes')
const target = join(root, 'packages/ontology/src/generated')

const SH = 'http://www.w3.org/ns/shacl#'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'
const XSD = 'http://www.w3.org/2001/XMLSchema#'
const LIST = 'urn:gxkit:list:'

/** Words and hints for people; they go into the class model, not into what is evaluated. */
const notEvaluated = new Set(['name', 'description', 'order', 'defaultValue', 'group'].map((local) => SH + local))

/** What the class model knows of a property shape. A constraint that is missing here stops the generation. */
const readers = {
  path: { to: 'iri', read: (term) => term.value },
  order: { to: 'order', read: Number },
  minCount: { to: 'minCount', read: Number },
  maxCount: { to: 'maxCount', read: Number },
  class: { to: 'class', read: (term) => term.value },
  datatype: { to: 'datatype', read: (term) => term.value },
  nodeKind: { to: 'nodeKind', read: (term) => term.value.slice(SH.length) },
  in: { to: 'in', read: (term) => listName(term) },
  pattern: { to: 'pattern', read: (term) => term.value },
  minInclusive: { to: 'minInclusive', read: Number },
  maxInclusive: { to: 'maxInclusive', read: Number },
  defaultValue: { to: 'defaultValue', read: scalar },
  name: { to: 'label', read: (term) => term.value },
  description: { to: 'description', read: (term) => term.value },
  or: { to: 'or', read: (term, graph) => listOf(graph, term).map((member) => propertyFacts(graph, member)) },
}

function propertyFacts(graph, subject) {
  const facts = {}
  for (const { predicate, object } of graph.getQuads(subject, null, null)) {
    const local = predicate.value.startsWith(SH) ? predicate.value.slice(SH.length) : predicate.value
    const reader = readers[local]
    if (!reader) throw new Error(`The class model has no place for ${predicate.value}.`)
    facts[reader.to] = reader.read === Number ? Number(object.value) : reader.read(object, graph)
  }
  return facts
}

function scalar(term) {
  const type = term.datatype.value
  if (type === `${XSD}boolean`) return term.value === 'true'
  return [`${XSD}integer`, `${XSD}float`, `${XSD}double`, `${XSD}decimal`].includes(type)
    ? Number(term.value)
    : term.value
}

function listName(term) {
  if (!term.value.startsWith(LIST)) throw new Error('An enumeration must be a named list in lists.ttl.')
  return term.value.slice(LIST.length)
}

function one(graph, subject, predicate) {
  return graph.getObjects(subject, predicate, null)[0]
}

function listOf(graph, head) {
  const members = []
  for (let cell = head; cell.value !== `${RDF}nil`; cell = one(graph, cell, `${RDF}rest`)) {
    members.push(one(graph, cell, `${RDF}first`))
  }
  return members
}

/** Every property that a logical constraint on the class itself mentions, in reading order. */
function mentionedProperties(graph, shape) {
  const found = []
  const walk = (term) => {
    for (const { predicate, object } of graph.getQuads(term, null, null)) {
      if (predicate.value === `${SH}path` && !found.some((p) => p.value === object.value)) found.push(object)
      if (object.termType === 'BlankNode' && predicate.value !== `${SH}ignoredProperties`) walk(object)
    }
  }
  for (const operator of ['or', 'and', 'xone', 'not'])
    for (const object of graph.getObjects(shape, SH + operator, null)) walk(object)
  return found
}

function classModel(graph, shape, targetClass, terms) {
  const properties = graph
    .getObjects(shape, `${SH}property`, null)
    .map((subject) => propertyFacts(graph, subject))
    .sort((a, b) => a.order - b.order)
  const known = new Set(properties.map((property) => property.iri))
  for (const path of mentionedProperties(graph, shape)) {
    if (!known.has(path.value)) properties.push({ iri: path.value, order: properties.length })
  }
  return {
    iri: targetClass.value,
    name: termFor(terms, targetClass.value),
    ...words(graph, targetClass),
    parents: graph.getObjects(targetClass, `${RDFS}subClassOf`, null).map((parent) => parent.value),
    closed: one(graph, shape, `${SH}closed`)?.value === 'true',
    properties,
  }
}

function words(graph, subject) {
  return {
    label: one(graph, subject, `${RDFS}label`)?.value ?? localName(subject.value),
    description: one(graph, subject, `${RDFS}comment`)?.value ?? '',
  }
}

/** Shortens IRIs with the prefixes of the release; the reader expands them again. */
function compactor(prefixes) {
  return (iri) => {
    const [prefix, namespace] = Object.entries(prefixes).find(([, ns]) => iri.startsWith(ns)) ?? []
    return prefix === undefined ? iri : `${prefix}:${iri.slice(namespace.length)}`
  }
}

/** A copy in which every member that holds an IRI is short. */
function compactIris(facts, compact) {
  const copy = { ...facts }
  for (const member of ['iri', 'class', 'datatype', 'coercion'])
    if (copy[member]?.includes(':')) copy[member] = compact(copy[member])
  if (copy.or) copy.or = copy.or.map((alternative) => compactIris(alternative, compact))
  if (copy.parents) copy.parents = copy.parents.map(compact)
  if (copy.properties) copy.properties = copy.properties.map((property) => compactIris(property, compact))
  return copy
}

const localName = (iri) => iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1)

/** IRI -> the bare terms that the context has for it, with the type that the context gives to a value. */
function contextTerms(context) {
  const expand = (value) => {
    const [, prefix, rest] = /^([^:]+):(.*)$/.exec(value) ?? []
    if (prefix === undefined) return context['@vocab'] + value
    return typeof context[prefix] === 'string' ? context[prefix] + rest : value
  }
  const terms = new Map()
  for (const [term, definition] of Object.entries(context)) {
    if (typeof definition !== 'object') continue
    const type = definition['@type']
    const coercion = type === undefined || type.startsWith('@') ? type : expand(type)
    const iri = expand(definition['@id'])
    terms.set(iri, [...(terms.get(iri) ?? []), { term, coercion }])
  }
  return terms
}

/** The term that is spelt like the IRI's last part, else the first in the alphabet. */
function preferred(candidates, iri) {
  const sorted = [...candidates].sort((a, b) => (a.term < b.term ? -1 : 1))
  return sorted.find(({ term }) => term === localName(iri)) ?? sorted[0]
}

const termFor = (terms, iri) => preferred(terms.get(iri) ?? [], iri)?.term ?? localName(iri)

/** The constraints of one class as flat triples: >= 0 is an index into the string table, < 0 a blank node of this class. */
function packShape(graph, shape, indexOf) {
  const blanks = new Map()
  const numberOf = (term) => {
    if (term.termType !== 'BlankNode') return indexOf(nTriples(term))
    if (!blanks.has(term.value)) blanks.set(term.value, -1 - blanks.size)
    return blanks.get(term.value)
  }
  const triples = []
  const visit = (subject) => {
    for (const { predicate, object } of graph.getQuads(subject, null, null)) {
      if (notEvaluated.has(predicate.value)) continue
      triples.push([numberOf(subject), numberOf(predicate), numberOf(object)])
      if (object.termType === 'BlankNode') visit(object)
    }
  }
  visit(shape)
  return triples.flat()
}

function nTriples(term) {
  if (term.termType === 'NamedNode') return `<${term.value}>`
  const value = `"${term.value.replace(/[\\"\n\r]/g, (c) => ({ '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r' })[c])}"`
  if (term.language) return `${value}@${term.language}`
  return term.datatype.value === `${XSD}string` ? value : `${value}^^<${term.datatype.value}>`
}

function readGraph(folder) {
  const graph = new Store()
  for (const name of readdirSync(folder)
    .filter((n) => n.endsWith('.ttl'))
    .sort()) {
    const parser = new Parser({ format: 'text/turtle', blankNodePrefix: `_:${name}-` })
    try {
      graph.addQuads(parser.parse(readFileSync(join(folder, name), 'utf8')))
    } catch (error) {
      throw new Error(`${relative(root, join(folder, name))}: ${error.message}`)
    }
  }
  return graph
}

const byValue = (a, b) => (a.value < b.value ? -1 : 1)

/** Release folder -> file name -> text. */
function derive(release) {
  const folder = join(sources, release)
  const facts = JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8'))
  const context = JSON.parse(readFileSync(join(folder, 'context.jsonld'), 'utf8'))
  const graph = readGraph(folder)
  const terms = contextTerms(context['@context'])
  const lists = {}
  for (const head of graph
    .getSubjects(`${RDF}first`, null, null)
    .filter((t) => t.termType === 'NamedNode')
    .sort(byValue)) {
    lists[listName(head)] = listOf(graph, head).map((member) => {
      if (nTriples(member)[0] !== '"' || member.datatype.value !== `${XSD}string`)
        throw new Error(`${head.value}: plain strings only`)
      return member.value
    })
  }

  const table = new Map()
  const indexOf = (text) => {
    if (!table.has(text)) table.set(text, table.size)
    return table.get(text)
  }
  const shapes = {}
  const classes = {}
  for (const targetClass of graph.getObjects(null, `${SH}targetClass`, null).sort(byValue)) {
    const nodes = graph.getSubjects(`${SH}targetClass`, targetClass, null)
    if (nodes.length !== 1 || classes[targetClass.value])
      throw new Error(`${targetClass.value} needs exactly one shape.`)
    shapes[targetClass.value] = packShape(graph, nodes[0], indexOf)
    classes[targetClass.value] = classModel(graph, nodes[0], targetClass, terms)
  }
  for (const name of Object.values(classes).flatMap((c) => listsUsed(c.properties))) {
    if (!lists[name]) throw new Error(`lists.ttl has no list ${name}.`)
  }

  const compact = compactor(facts.prefixes)
  const properties = {}
  for (const iri of [...new Set(Object.values(classes).flatMap((c) => c.properties.map((p) => p.iri)))].sort()) {
    const term = preferred(terms.get(iri) ?? [], iri)
    const coercion = term?.coercion?.startsWith('@') ? term.coercion : term?.coercion && compact(term.coercion)
    properties[compact(iri)] = {
      term: term?.term ?? localName(iri),
      coercion,
      ...words(graph, DataFactory.namedNode(iri)),
    }
  }
  const hierarchy = graph
    .getQuads(null, `${RDFS}subClassOf`, null)
    .map((quad) => [quad.subject.value, quad.object.value])
    .sort(([a, b], [c, d]) => (a + b < c + d ? -1 : 1))

  const banner = `// Derived from shapes/${release} by "pnpm generate". Do not edit; change the source.\n`
  const text = (name, value) => `${banner}export const ${name}: string = ${literal(value)}\n`
  return {
    'context.ts': text('context', context),
    'lists.ts': text('lists', lists),
    'model.ts': text('model', {
      properties,
      classes: Object.fromEntries(Object.values(classes).map((c) => [compact(c.iri), compactIris(c, compact)])),
    }),
    'release.ts': `${banner}import type { ReleaseFacts } from '../../release.ts'\n\nexport const releaseFacts: ReleaseFacts = ${JSON.stringify(facts, null, 2)}\n`,
    'shapes.ts': text('packedShapes', { terms: [...table.keys()], shapes, hierarchy }),
  }
}

const listsUsed = (properties) => properties.flatMap((p) => [...(p.in ? [p.in] : []), ...listsUsed(p.or ?? [])])

/** JSON in a template literal, one entry per line two levels deep, so that a change shows as a small diff. */
function literal(value) {
  const rows = Object.entries(value).map(([key, member]) => {
    if (typeof member !== 'object' || Array.isArray(member)) return `${JSON.stringify(key)}:${JSON.stringify(member)}`
    const inner = Object.entries(member).map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`)
    return `${JSON.stringify(key)}:{\n${inner.join(',\n')}\n}`
  })
  return `\`{\n${rows.join(',\n')}\n}\``.replace(/\\|(?<!^)`(?!$)|\$\{/g, (c) => `\\${c}`)
}

function writeAtomically(file, text) {
  const temporary = `${file}.${process.pid}.tmp`
  writeFileSync(temporary, text)
  renameSync(temporary, file)
}

const check = process.argv.includes('--check')
const stale = []
const wanted = new Map()
for (const release of readdirSync(sources).sort()) {
  if (!existsSync(join(sources, release, 'release.json'))) continue
  for (const [name, text] of Object.entries(derive(release))) wanted.set(join(target, release, name), text)
}
for (const [file, text] of wanted) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
  stale.push(relative(root, file))
  if (check) continue
  mkdirSync(join(file, '..'), { recursive: true })
  writeAtomically(file, text)
}
for (const name of existsSync(target) ? readdirSync(target, { recursive: true }) : []) {
  const file = join(target, name)
  if (!name.endsWith('.ts') || wanted.has(file)) continue
  stale.push(`${relative(root, file)} (has no source any more)`)
  if (!check) rmSync(file)
}
for (const file of stale) console.log(`${check ? 'stale' : 'written'}: ${file}`)
if (stale.length === 0) console.log('Generated files are current.')
process.exitCode = check && stale.length > 0 ? 1 : 0
