import { RDFS, SH, shapesByClass, XSD } from './graph.js'

/** Words and hints for people; they go into the class model, not into what is evaluated. */
const notEvaluated = new Set(['name', 'description', 'order', 'defaultValue', 'group'].map((local) => SH + local))

/** The shapes graph without parsing: a string table, and flat triples of numbers per class. */
export function packShapes(graph) {
  const table = new Map()
  const indexOf = (text) => {
    if (!table.has(text)) table.set(text, table.size)
    return table.get(text)
  }
  const shapes = {}
  for (const { targetClass, shape } of shapesByClass(graph))
    shapes[targetClass.value] = packShape(graph, shape, indexOf)
  const hierarchy = graph
    .getQuads(null, `${RDFS}subClassOf`, null)
    .map((quad) => [quad.subject.value, quad.object.value])
    .sort(([a, b], [c, d]) => (a + b < c + d ? -1 : 1))
  return { terms: [...table.keys()], shapes, hierarchy }
}

/** From 0 up an index into the string table, below 0 a blank node of this class. */
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
      triples.push(numberOf(subject), numberOf(predicate), numberOf(object))
      if (object.termType === 'BlankNode') visit(object)
    }
  }
  visit(shape)
  return triples
}

const escapes = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r' }

function nTriples(term) {
  if (term.termType === 'NamedNode') return `<${term.value}>`
  const value = `"${term.value.replace(/[\\"\n\r]/g, (c) => escapes[c])}"`
  if (term.language) return `${value}@${term.language}`
  return term.datatype.value === `${XSD}string` ? value : `${value}^^<${term.datatype.value}>`
}
