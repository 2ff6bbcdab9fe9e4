import type { Quad, Term } from '@rdfjs/types'
import type { PlainQuad, PlainTerm } from './terms.ts'
import { rdf, xsd } from './terms.ts'

/**
 * Writes quads as N-Quads, one per line in the order given, each in its canonical form (N-Quads, section 5): the least
 * escapes, no extra blanks. The order and the blank node labels are not canonical: see {@link canonicalize}.
 *
 * @example
 * const { namedNode, literal, quad } = dataFactory
 * const quads = [quad(namedNode('https://example.org/a'), namedNode('https://example.org/p'), literal('x'))]
 * toNQuads(quads) // '<https://example.org/a> <https://example.org/p> "x" .\n'
 */
export function toNQuads(quads: Iterable<Quad>): string {
  let text = ''
  for (const quad of quads) text += nQuad(quad)
  return text
}

/** One quad as a line of canonical N-Quads. `nameOf` gives a blank node another label. */
export function nQuad(quad: PlainQuad, nameOf: (label: string) => string = (label) => label): string {
  const write = (term: PlainTerm): string => (term.termType === 'BlankNode' ? `_:${nameOf(term.value)}` : nTerm(term))
  const graph = quad.graph.termType === 'DefaultGraph' ? '' : ` ${write(quad.graph)}`
  return `${write(quad.subject)} ${write(quad.predicate)} ${write(quad.object)}${graph} .\n`
}

/** A term the way N-Quads writes it. */
export function nTerm(term: PlainTerm | Term): string {
  if (term.termType === 'BlankNode') return `_:${term.value}`
  if (term.termType !== 'Literal') return `<${escapeIri(term.value)}>`
  const { value, language, datatype } = term as PlainTerm
  const text = `"${value.replace(literalCharacters, escapeCharacter)}"`
  if (language) return `${text}@${language}`
  const type = datatype?.value ?? xsd.string
  return type === xsd.string || type === rdf.langString ? text : `${text}^^<${escapeIri(type)}>`
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are escaped in canonical N-Quads
const literalCharacters = /[\u0000-\u001f\u007f"\\]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these may not stand in an IRI
const iriCharacters = /[\u0000-\u0020<>"{}|^`\\]/g

const shortEscapes: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
}

function escapeCharacter(character: string): string {
  return shortEscapes[character] ?? escapeUnicode(character)
}

function escapeIri(iri: string): string {
  return iri.replace(iriCharacters, escapeUnicode)
}

function escapeUnicode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
