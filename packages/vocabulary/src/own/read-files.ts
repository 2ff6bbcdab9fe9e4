import { type Finding, finding, type JsonObject, type Limits, ownMember, parseJsonObject } from '@gxkit/core'
import { dataFactory, parseNQuads, parseTurtle } from '@gxkit/linked-data'
import type { Quad, Quad_Object, Quad_Subject, Term } from '@rdfjs/types'
import type { VocabularyDocument } from '../documents.ts'

/** A file of statements. */
export interface GraphFile {
  readonly document: VocabularyDocument
  readonly quads: readonly Quad[]
}

/** A file that holds a context. */
export interface ContextFile {
  readonly document: VocabularyDocument
  readonly content: JsonObject
}

/** What the files of a vocabulary hold. */
export interface VocabularyFiles {
  readonly graphs: readonly GraphFile[]
  readonly contexts: readonly ContextFile[]
  readonly findings: readonly Finding[]
}

/** Files in one vocabulary. */
const mostFiles = 100

/** Reads the files of a vocabulary; blank nodes of one file are none of another. */
export function readFiles(documents: readonly VocabularyDocument[], limits: Limits): VocabularyFiles {
  const graphs: GraphFile[] = []
  const contexts: ContextFile[] = []
  const findings: Finding[] = []
  if (documents.length > mostFiles) {
    const params = { size: documents.length, limit: mostFiles, unit: 'files' }
    return { graphs, contexts, findings: [finding('json/too-large', params)] }
  }
  let count = 0
  for (const [index, document] of documents.entries()) {
    const { name, text } = document
    const left = { ...limits, quads: limits.quads - count }
    if (/\.json(ld)?$/i.test(name)) {
      const read = readContext(document, limits)
      if (Array.isArray(read)) findings.push(...read)
      else contexts.push(read as ContextFile)
      continue
    }
    const parse = /\.(ttl|turtle)$/i.test(name) ? parseTurtle : /\.(nt|nq)$/i.test(name) ? parseNQuads : undefined
    if (parse === undefined) {
      const found = 'its name ends neither in .ttl, .nt or .nq nor in .jsonld or .json'
      findings.push(finding('vocabulary/format', { found }, { location: { source: name, pointer: '' } }))
      continue
    }
    const parsed = parse(text, { source: name, limits: left })
    if (!parsed.ok) {
      findings.push(...parsed.findings)
      continue
    }
    count += parsed.value.length
    if (parsed.value.some(({ graph }) => graph.termType !== 'DefaultGraph')) {
      const found = 'some of its statements stand in graphs of their own'
      findings.push(finding('vocabulary/format', { found }, { location: { source: name, pointer: '' } }))
    }
    graphs.push({ document, quads: parsed.value.map((quad) => apart(quad, index)) })
  }
  return { graphs, contexts, findings }
}

function readContext(document: VocabularyDocument, limits: Limits): ContextFile | readonly Finding[] {
  const parsed = parseJsonObject(document.text, { source: document.name, limits })
  if (!parsed.ok) return parsed.findings
  const location = { source: document.name, pointer: '' as const }
  if (ownMember(parsed.value, '@context') === undefined) {
    return [finding('vocabulary/format', { found: 'it is JSON without an "@context"' }, { location })]
  }
  if (Object.keys(parsed.value).length > 1) {
    const found = 'beside its "@context" it holds statements in JSON-LD'
    return [finding('vocabulary/format', { found }, { location })]
  }
  return { document, content: parsed.value }
}

function apart(quad: Quad, index: number): Quad {
  const own = <T extends Term>(term: T): T =>
    term.termType === 'BlankNode' ? (dataFactory.blankNode(`f${index}${term.value}`) as Term as T) : term
  return dataFactory.quad(own<Quad_Subject>(quad.subject), quad.predicate, own<Quad_Object>(quad.object))
}
