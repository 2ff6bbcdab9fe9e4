import type { Finding, Limits, Parsed } from '@gxkit/core'
import { dataFactory, parseTurtle } from '@gxkit/linked-data'
import type { Quad, Quad_Object, Quad_Subject, Term } from '@rdfjs/types'
import type { VocabularyDocument } from '../documents.ts'

/** The statements of several Turtle documents; blank nodes of one are none of another. */
export function readTurtle(documents: readonly VocabularyDocument[], limits: Partial<Limits>): Parsed<readonly Quad[]> {
  const findings: Finding[] = []
  const quads: Quad[] = []
  for (const [index, { name, text }] of documents.entries()) {
    const parsed = parseTurtle(text, { source: name, limits })
    if (parsed.ok) for (const quad of parsed.value) quads.push(apart(quad, index))
    else findings.push(...parsed.findings)
  }
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value: quads }
}

function apart(quad: Quad, index: number): Quad {
  const own = <T extends Term>(term: T): T =>
    term.termType === 'BlankNode' ? (dataFactory.blankNode(`f${index}${term.value}`) as Term as T) : term
  return dataFactory.quad(own<Quad_Subject>(quad.subject), quad.predicate, own<Quad_Object>(quad.object))
}
