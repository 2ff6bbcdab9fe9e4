import { isShape, listOf, RDFS, SH, shapesByClass, UNIT, XSD } from './graph.js'

/** Words and hints for people; they go into the class model, not into what is evaluated. */
const notEvaluated = new Set([
  ...['name', 'description', 'order', 'defaultValue', 'group'].map((local) => SH + local),
  ...['label', 'comment', 'subClassOf'].map((local) => RDFS + local),
  UNIT,
])

/** The shapes graph without parsing: a string table, and flat triples of numbers per class. */
export function packShapes(graph) {
  const table = new Map()
  const indexOf = (text) => {
    if (!table.has(text)) table.set(text, table.size)
    return table.get(text)
  }
  const shapes = {}
  const needs = {}
  const home = homes(graph)
  for (const { targetClass, shapes: own } of shapesByClass(graph)) {
    const iri = targetClass.value
    const here = own.filter((shape) => home.get(shape.value) === iri)
    shapes[iri] = packShapesOf(graph, here, indexOf)
    const others = [...own, ...here.flatMap((shape) => referredTo(graph, shape))]
    const elsewhere = new Set(others.map((shape) => home.get(shape.value)).filter((other) => other !== iri))
    if (elsewhere.size > 0) needs[iri] = [...elsewhere].sort()
  }
  const hierarchy = graph
    .getQuads(null, `${RDFS}subClassOf`, null)
    .map((quad) => [quad.subject.value, quad.object.value])
    .sort(([a, b], [c, d]) => (a + b < c + d ? -1 : 1))
  return { terms: [...table.keys()], shapes, needs, hierarchy }
}

/** Shape -> the first of its classes, the one under which it is stored. */
function homes(graph) {
  const home = new Map()
  for (const { targetClass, shapes } of shapesByClass(graph))
    for (const shape of shapes) if (!home.has(shape.value)) home.set(shape.value, targetClass.value)
  return home
}

/** Every shape that a shape hands values on to. */
function referredTo(graph, shape) {
  const found = []
  const visit = (subject) => {
    for (const { predicate, object } of evaluatedQuads(graph, subject)) {
      if (predicate.value === `${SH}node`) found.push(object)
      else if (isInside(predicate, object)) visit(object)
    }
  }
  visit(shape)
  return found
}

/** The statements on a shape that can make a value fail. */
function evaluatedQuads(graph, subject) {
  return graph.getQuads(subject, null, null).filter(({ predicate, object }) => {
    if (notEvaluated.has(predicate.value)) return false
    if (predicate.value === `${SH}node`) return isShape(graph, object)
    if (predicate.value === `${SH}or`) return listOf(graph, object).every((member) => isShape(graph, member))
    return true
  })
}

/** A property shape belongs to the shape that has it, whether it has a name or not. */
function isInside(predicate, object) {
  return object.termType === 'BlankNode' || predicate.value === `${SH}property`
}

/** From 0 up an index into the string table, below 0 a blank node of this class. */
function packShapesOf(graph, shapes, indexOf) {
  const blanks = new Map()
  const numberOf = (term) => {
    if (term.termType !== 'BlankNode') return indexOf(nTriples(term))
    if (!blanks.has(term.value)) blanks.set(term.value, -1 - blanks.size)
    return blanks.get(term.value)
  }
  const triples = []
  const visit = (subject) => {
    for (const { predicate, object } of evaluatedQuads(graph, subject)) {
      triples.push(numberOf(subject), numberOf(predicate), numberOf(object))
      if (isInside(predicate, object)) visit(object)
    }
  }
  shapes.forEach(visit)
  return triples
}

const escapes = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r' }

function nTriples(term) {
  if (term.termType === 'NamedNode') return `<${term.value}>`
  const value = `"${term.value.replace(/[\\"\n\r]/g, (c) => escapes[c])}"`
  if (term.language) return `${value}@${term.language}`
  return term.datatype.value === `${XSD}string` ? value : `${value}^^<${term.datatype.value}>`
}
