import type { DataFactory, Quad, Quad_Graph, Quad_Object, Quad_Predicate, Quad_Subject, Term } from '@rdfjs/types'
import { n3Factory } from './n3.ts'

/**
 * Makes RDF terms and quads (RDF/JS Data Model).
 *
 * @example
 * dataFactory.namedNode('https://example.org/a')
 */
export const dataFactory: DataFactory = n3Factory

/** IRIs of the RDF vocabulary that the code needs. */
export const rdf = {
  type: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
  first: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#first',
  rest: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#rest',
  nil: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#nil',
  langString: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString',
} as const

/** IRIs of XML Schema datatypes that the code needs. */
export const xsd = {
  string: 'http://www.w3.org/2001/XMLSchema#string',
  boolean: 'http://www.w3.org/2001/XMLSchema#boolean',
  integer: 'http://www.w3.org/2001/XMLSchema#integer',
  double: 'http://www.w3.org/2001/XMLSchema#double',
} as const

/** A text that two terms share exactly when they are equal. */
export function termKey(term: Term): string {
  switch (term.termType) {
    case 'NamedNode':
      return `<${term.value}`
    case 'BlankNode':
      return `_${term.value}`
    case 'Literal':
      return `"${term.language.toLowerCase()}^${term.datatype.value} ${term.value}`
    case 'DefaultGraph':
      return ''
    case 'Variable':
      return `?${term.value}`
    case 'Quad':
      return `(${quadKey(term as Quad)})`
  }
}

/** A text that two quads share exactly when they are equal. */
export function quadKey(quad: Quad): string {
  const [subject, predicate, object] = [termKey(quad.subject), termKey(quad.predicate), termKey(quad.object)]
  // With the lengths, no text can pass for the end of one term and the beginning of the next.
  return `${subject.length} ${predicate.length} ${object.length} ${subject}${predicate}${object}${termKey(quad.graph)}`
}

/** A term as plain data, the way jsonld gives it. */
export interface PlainTerm {
  readonly termType: string
  readonly value: string
  readonly language?: string
  readonly datatype?: { readonly value: string }
}

/** A quad as plain data. */
export interface PlainQuad {
  readonly subject: PlainTerm
  readonly predicate: PlainTerm
  readonly object: PlainTerm
  readonly graph: PlainTerm
}

/** Makes an RDF/JS quad of plain data. */
export function toQuad(plain: PlainQuad): Quad {
  return dataFactory.quad(
    toTerm(plain.subject) as Quad_Subject,
    toTerm(plain.predicate) as Quad_Predicate,
    toTerm(plain.object) as Quad_Object,
    toTerm(plain.graph) as Quad_Graph,
  )
}

/** Makes an RDF/JS term of plain data. */
export function toTerm(plain: PlainTerm): Term {
  if (plain.termType === 'BlankNode') return dataFactory.blankNode(plain.value)
  if (plain.termType === 'NamedNode') return dataFactory.namedNode(plain.value)
  if (plain.termType === 'DefaultGraph') return dataFactory.defaultGraph()
  if (plain.language) return dataFactory.literal(plain.value, plain.language)
  return dataFactory.literal(plain.value, dataFactory.namedNode(plain.datatype?.value ?? xsd.string))
}
