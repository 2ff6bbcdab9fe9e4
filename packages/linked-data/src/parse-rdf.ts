import type { Finding, Limits, Parsed } from '@gxkit/core'
import { defaultLimits, finding } from '@gxkit/core'
import type { DataFactory, Quad, Term } from '@rdfjs/types'
import { badIri } from './bad-terms.ts'
import { N3Parser } from './n3.ts'
import { dataFactory } from './terms.ts'

/** Options of {@link parseTurtle} and {@link parseNQuads}. */
export interface ParseRdfOptions {
  /** Name of the source, for findings. */
  readonly source: string
  readonly limits?: Partial<Limits>
}

/**
 * Reads Turtle (RDF 1.1). Blank nodes are named `b0`, `b1` … in the order of the text. Incomplete addresses need a `@base`
 * in the text.
 *
 * @param text the Turtle text
 * @returns quads in the order of the text, or findings with the line of the mistake
 * @example
 * const parsed = parseTurtle('<https://example.org/a> a <https://example.org/Thing> .', { source: 'a.ttl' })
 */
export function parseTurtle(text: string, options: ParseRdfOptions): Parsed<Quad[]> {
  return parseRdf(text, 'Turtle', options)
}

/**
 * Reads N-Quads (RDF 1.1), like {@link parseTurtle}.
 *
 * @example
 * parseNQuads('<https://example.org/a> <https://example.org/p> "x" .', { source: 'a.nq' }).ok // true
 */
export function parseNQuads(text: string, options: ParseRdfOptions): Parsed<Quad[]> {
  return parseRdf(text, 'N-Quads', options)
}

function parseRdf(text: string, format: 'Turtle' | 'N-Quads', { source, limits }: ParseRdfOptions): Parsed<Quad[]> {
  const { documentBytes, quads: quadLimit } = { ...defaultLimits, ...limits }
  const location = { source, pointer: '' as const }
  if (text.length > documentBytes) {
    const params = { size: text.length, limit: documentBytes, unit: 'bytes' }
    return { ok: false, findings: [finding('json/too-large', params, { location })] }
  }
  try {
    const parser = new N3Parser({ format, factory: countingFactory(quadLimit) })
    const quads = parser.parse(text)
    const findings = new Map<string, Finding>()
    for (const quad of quads) for (const found of termFindings(quad, format, source)) findings.set(found.message, found)
    return findings.size > 0 ? { ok: false, findings: [...findings.values()] } : { ok: true, value: quads }
  } catch (error) {
    if (error instanceof TooManyQuads) {
      const params = { size: quadLimit + 1, limit: quadLimit, unit: 'facts' }
      return { ok: false, findings: [finding('json/too-large', params, { location })] }
    }
    return { ok: false, findings: [syntaxFinding(error, text, format, source)] }
  }
}

class TooManyQuads extends Error {}

/** Names blank nodes in the order of their appearance, and stops when there are too many quads. */
function countingFactory(limit: number): DataFactory {
  const labels = new Map<string, string>()
  let blanks = 0
  let count = 0
  const blankNode: DataFactory['blankNode'] = (name) => {
    const label = (name === undefined ? undefined : labels.get(name)) ?? `b${blanks++}`
    if (name !== undefined) labels.set(name, label)
    return dataFactory.blankNode(label)
  }
  const quad: DataFactory['quad'] = (...terms) => {
    if (++count > limit) throw new TooManyQuads()
    return dataFactory.quad(...terms)
  }
  return { ...dataFactory, blankNode, quad }
}

function termFindings(quad: Quad, format: string, source: string): readonly Finding[] {
  const place = { location: { source, pointer: '' as const } }
  return [quad.subject, quad.predicate, quad.object, quad.graph].flatMap((term: Term): readonly Finding[] => {
    if (term.termType === 'Quad' || (term.termType === 'Literal' && term.direction)) {
      return [finding('linked-data/syntax', { format, problem: 'it uses features of RDF 1.2' }, place)]
    }
    const iri =
      term.termType === 'NamedNode' ? term.value : term.termType === 'Literal' ? term.datatype.value : undefined
    if (iri === undefined || !badIri.test(iri)) return []
    return iri.includes(':')
      ? [finding('linked-data/bad-iri', { value: iri }, place)]
      : [finding('linked-data/relative-iri', { value: iri, of: 'value' }, place)]
  })
}

function syntaxFinding(error: unknown, text: string, format: string, source: string): Finding {
  const { message, context } = error as Error & { context?: { line?: number } }
  const line = context?.line
  const problem = message.replace(/ ?(?:on|at) line \d+\.?$/, '')
  const range = line === undefined ? undefined : lineRange(text, line)
  return finding(
    'linked-data/syntax',
    { format, problem, ...(line !== undefined && { line }) },
    { location: { source, pointer: '', ...(range && { range }) } },
  )
}

function lineRange(text: string, line: number): { readonly start: number; readonly end: number } | undefined {
  let start = 0
  for (let n = 1; n < line; n++) {
    start = text.indexOf('\n', start) + 1
    if (start === 0) return undefined
  }
  const end = text.indexOf('\n', start)
  return { start, end: end < 0 ? text.length : end }
}
