import {
  type Check,
  createReport,
  defaultLimits,
  type Finding,
  finding,
  type JsonValue,
  type Limits,
  ownMember,
  parseJsonObject,
  type Report,
} from '@gxkit/core'
import { dataFactory, parseNQuads, parseTurtle } from '@gxkit/linked-data'
import type { Release } from '@gxkit/ontology'
import type { Quad, Quad_Object, Quad_Subject, Term } from '@rdfjs/types'
import { packShapes } from '../derive/packed-shapes.ts'
import type { VocabularyDocument } from '../documents.ts'
import { RDFS, SH } from '../graph/names.ts'
import { vocabularyGraph } from '../graph/vocabulary-graph.ts'
import { normalise } from '../own/normalise.ts'
import { placeOf } from '../own/place.ts'
import { compareContexts } from './compare-contexts.ts'
import { compareShapes, union } from './compare-shapes.ts'
import { describeShapes } from './describe-shapes.ts'
import type { Difference } from './difference.ts'

/** Options of {@link compareArtefacts}. */
export interface CompareArtefactsOptions {
  /** The release that the artefacts are said to be of. */
  readonly release: Release
  readonly limits?: Partial<Limits>
}

/** Official files hold every list again at each use, so they are large. */
const generous = { documentBytes: 64 * 1024 * 1024, quads: 3_000_000, values: 1_000_000 }

/**
 * Compares official artefacts, as a Gaia-X registry serves them, with a release: shapes and hierarchy (Turtle or N-Triples), and
 * JSON-LD contexts. Compared is what they mean, not how they are written: the order of members and lists, names of shapes, texts for
 * people, order and default values do not count. All files together are one vocabulary; what none of them holds is not checked.
 *
 * @param documents the files; content decides where the name does not tell the format
 * @returns a report with the checks `official/shapes`, `official/hierarchy` and `official/context`; each difference is a finding
 *
 * @example
 * const context = { '@context': { ...gaiaX2511.contexts.documents[gaiaX2511.contexts.preferred]?.['@context'] as object, cpu: 'https://b.example/cpu' } }
 * const report = compareArtefacts([{ name: 'context.jsonld', text: JSON.stringify(context) }], { release: gaiaX2511 })
 * report.findings.map(({ code }) => code) // ['official/different']
 */
export function compareArtefacts(documents: readonly VocabularyDocument[], options: CompareArtefactsOptions): Report {
  const { release } = options
  const limits = { ...defaultLimits, ...generous, ...options.limits }
  const files = read(documents, limits)
  const findings: Finding[] = [...files.findings]
  const short = shortener(release)
  const sources = documents.map(({ name }) => ({ name }))
  const quads = files.graphs.flatMap((file) => file.quads)
  const holds = (test: (quad: Quad) => boolean): boolean => quads.some(test)
  const differences: { readonly difference: Difference; readonly document?: VocabularyDocument }[] = []
  const checks: Check[] = []
  const check = (
    id: string,
    found: readonly Difference[] | undefined,
    reason: string,
    document?: VocabularyDocument,
  ): void => {
    const location = document && { source: document.name, pointer: '' as const }
    if (found === undefined) checks.push({ id, status: 'not-checked', reason })
    else checks.push({ id, status: found.length === 0 ? 'passed' : 'failed', ...(location && { location }), reason })
    for (const difference of found ?? []) {
      const place = document ?? holderOf(files.graphs, difference.iri)
      differences.push({ difference, ...(place && { document: place }) })
    }
  }
  try {
    const hasShapes = holds(
      ({ predicate }) => predicate.value === `${SH}targetClass` || predicate.value === `${SH}property`,
    )
    if (hasShapes) {
      const [ours, theirs] = [describeShapes(release.vocabulary.shapes(), short), theirShapes(quads, short)]
      const reason = `${theirs.size} classes there, ${ours.size} here`
      check('official/shapes', compareShapes(ours, theirs, short), reason)
    } else check('official/shapes', undefined, 'no file holds shapes')
    const hasHierarchy = holds(({ predicate }) => predicate.value === `${RDFS}subClassOf`)
    const hierarchy = hasHierarchy ? compareHierarchy(release, quads, short) : undefined
    check('official/hierarchy', hierarchy, hasHierarchy ? 'all statements' : 'no file holds class hierarchy')
  } catch (error) {
    const found = error instanceof Error ? error.message.replace(/\.$/, '') : 'its shapes are broken'
    findings.push(finding('official/not-comparable', { found }, placeOf(files.graphs[0]?.document)))
    checks.push({ id: 'official/shapes', status: 'failed', reason: 'the shapes cannot be read' })
  }
  const own = release.contexts.documents[release.contexts.preferred]?.['@context']
  for (const { document, context } of files.contexts)
    check('official/context', compareContexts(own, context), 'every name', document)
  if (files.contexts.length === 0) check('official/context', undefined, 'no file is a context')
  if (checks.every(({ status }) => status === 'not-checked') && findings.length === 0) {
    const found = 'there are neither shapes nor hierarchy nor a context in it'
    findings.push(finding('official/not-comparable', { found }, placeOf(documents[0])))
  }
  const kept = differences.slice(0, limits.findings).map(({ difference, document }) => told(difference, document))
  findings.push(...kept)
  if (differences.length > kept.length) {
    findings.push(finding('official/too-many', { total: differences.length, kept: kept.length }))
  }
  return createReport({ findings, checks, sources })
}

function told({ kind, iri = '', ...difference }: Difference, document: VocabularyDocument | undefined): Finding {
  const place = placeOf(document, iri)
  if (kind === 'missing-there') return finding('official/missing-there', difference as { readonly what: string }, place)
  if (kind === 'missing-here') return finding('official/missing-here', difference as { readonly what: string }, place)
  const { what, ours, theirs } = difference as { readonly what: string; readonly ours: string; readonly theirs: string }
  return finding('official/different', { what, ours, theirs }, place)
}

function theirShapes(quads: readonly Quad[], short: (iri: string) => string): ReturnType<typeof describeShapes> {
  const graph = vocabularyGraph(normalise(quads, 'official'))
  return describeShapes({ ...packShapes(graph), lists: listsOf(graph) }, short)
}

/** The lists that have a name in the graph of somebody else, or were given one. */
function listsOf(graph: ReturnType<typeof vocabularyGraph>): Readonly<Record<string, readonly string[]>> {
  const lists: Record<string, readonly string[]> = {}
  for (const { object } of graph.having(`${SH}in`)) {
    if (object.termType !== 'NamedNode' || Object.hasOwn(lists, object.value)) continue
    const members: string[] = []
    const seen = new Set<string>()
    for (let cell: Term | undefined = object; cell !== undefined && !seen.has(cell.value); ) {
      seen.add(cell.value)
      const first = graph.one(cell, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#first')
      if (first !== undefined) members.push(first.value)
      cell = graph.one(cell, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#rest')
    }
    lists[object.value] = members
  }
  return lists
}

function compareHierarchy(
  release: Release,
  quads: readonly Quad[],
  short: (iri: string) => string,
): readonly Difference[] {
  const pairs = (entries: Iterable<readonly [string, string]>): ReadonlyMap<string, readonly [string, string]> =>
    new Map([...entries].filter(([sub, sup]) => sub !== sup).map((pair) => [pair.join(' '), pair]))
  const here = pairs(release.vocabulary.shapes().hierarchy)
  const there = pairs(
    quads.flatMap(({ subject, predicate, object }) =>
      predicate.value === `${RDFS}subClassOf` && subject.termType === 'NamedNode' && object.termType === 'NamedNode'
        ? [[subject.value, object.value] as const]
        : [],
    ),
  )
  return union(here.keys(), there.keys()).flatMap((key): readonly Difference[] => {
    const [sub = '', sup = ''] = here.get(key) ?? there.get(key) ?? []
    const what = `that ${short(sub)} is a kind of ${short(sup)}`
    if (!there.has(key)) return [{ kind: 'missing-there', what, iri: sub }]
    return here.has(key) ? [] : [{ kind: 'missing-here', what, iri: sub }]
  })
}

interface Read {
  readonly graphs: readonly { readonly document: VocabularyDocument; readonly quads: readonly Quad[] }[]
  readonly contexts: readonly { readonly document: VocabularyDocument; readonly context: JsonValue }[]
  readonly findings: readonly Finding[]
}

function read(documents: readonly VocabularyDocument[], limits: Limits): Read {
  const graphs: Read['graphs'][number][] = []
  const contexts: Read['contexts'][number][] = []
  const findings: Finding[] = []
  for (const [index, document] of documents.entries()) {
    const { name, text } = document
    const isJson = /\.json(ld)?$/i.test(name) || (!/\.(ttl|turtle|nt|nq)$/i.test(name) && /^\s*[{[]/.test(text))
    if (isJson) {
      const parsed = parseJsonObject(text, { source: name, limits })
      const context = parsed.ok ? ownMember(parsed.value, '@context') : undefined
      if (!parsed.ok) findings.push(...parsed.findings)
      else if (context !== undefined) contexts.push({ document, context })
      else
        findings.push(
          finding('official/not-comparable', { found: 'it is JSON without an "@context"' }, placeOf(document)),
        )
      continue
    }
    const parse = /\.n[tq]$/i.test(name) ? parseNQuads : parseTurtle
    const parsed = parse(text, { source: name, limits })
    if (parsed.ok) graphs.push({ document, quads: parsed.value.map((quad) => apart(quad, index)) })
    else findings.push(...parsed.findings)
  }
  return { graphs, contexts, findings }
}

function apart(quad: Quad, index: number): Quad {
  const own = <T extends Term>(term: T): T =>
    term.termType === 'BlankNode' ? (dataFactory.blankNode(`f${index}${term.value}`) as Term as T) : term
  return dataFactory.quad(own<Quad_Subject>(quad.subject), quad.predicate, own<Quad_Object>(quad.object))
}

function holderOf(graphs: Read['graphs'], iri: string | undefined): VocabularyDocument | undefined {
  const holder = graphs.find(({ quads }) =>
    quads.some(({ subject, object }) => subject.value === iri || object.value === iri),
  )
  return (holder ?? graphs[0])?.document
}

function shortener({ prefixes }: Release): (iri: string) => string {
  return (iri) => {
    const [prefix, namespace] = Object.entries(prefixes).find(([, each]) => iri.startsWith(each)) ?? []
    return prefix === undefined || namespace === undefined ? iri : `${prefix}:${iri.slice(namespace.length)}`
  }
}
