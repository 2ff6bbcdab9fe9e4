import { defaultLimits, type Finding, finding, type JsonObject, type Limits, type Parsed } from '@gxkit/core'
import { w3cContexts } from '@gxkit/linked-data'
import { extendRelease, type Release, type VocabularyData } from '@gxkit/ontology'
import { contextPrefixes } from '../derive/context-terms.ts'
import { packShapes } from '../derive/packed-shapes.ts'
import type { VocabularyDocument } from '../documents.ts'
import { namedLists } from '../graph/lists.ts'
import { LIST } from '../graph/names.ts'
import { vocabularyGraph } from '../graph/vocabulary-graph.ts'
import { checkContext, mergedContext } from './check-context.ts'
import { checkShapes } from './check-shapes.ts'
import { checkStatements } from './check-statements.ts'
import { closedParents } from './closed-parents.ts'
import { normalise } from './normalise.ts'
import { ownClasses } from './own-classes.ts'
import { placeOf } from './place.ts'
import { type ContextFile, readFiles, type VocabularyFiles } from './read-files.ts'

/** Options of {@link readVocabulary}. */
export interface ReadVocabularyOptions {
  /** A short name for people: letters, digits and "-". */
  readonly name: string
  /** The release that the vocabulary adds to. */
  readonly release: Release
  /** The address under which the context of the vocabulary is published. */
  readonly contextUrl?: string
  readonly limits?: Partial<Limits>
}

/** A vocabulary that was read, and what is worth knowing about it. */
export interface ReadVocabulary {
  readonly data: VocabularyData
  /** The release with the vocabulary. */
  readonly release: Release
  /** Findings that are no errors. */
  readonly findings: readonly Finding[]
}

/**
 * Reads the vocabulary of a federation: SHACL shapes and classes in Turtle or N-Triples, and one JSON-LD context. Nothing in it
 * is trusted. It may add classes, and rules for classes of its own and of the release; rules only ever narrow. Refused is
 * what would change the release (statements about its classes and shapes, its place in the hierarchy, its names and prefixes), what
 * would not be evaluated (SPARQL, OWL axioms, terms of other vocabularies), and what could not be used (no names, closed parents).
 *
 * @param documents the files; the end of a name tells the format
 * @returns the vocabulary together with the extended release, or findings with file and place; never throws for bad input
 *
 * @example
 * const shapes = `
 * PREFIX sh: <http://www.w3.org/ns/shacl#>
 * PREFIX farm: <https://farming.example/ns#>
 * farm:FieldShape a sh:NodeShape ; sh:targetClass farm:Field ; sh:property [ sh:path farm:crop ; sh:minCount 1 ] .`
 * const farm = 'https://farming.example/ns#'
 * const context = { farm, Field: { '@id': 'farm:Field' }, crop: { '@id': 'farm:crop' } }
 * const files = [
 *   { name: 'farming.ttl', text: shapes },
 *   { name: 'farming.jsonld', text: JSON.stringify({ '@context': context }) },
 * ]
 * const contextUrl = 'https://farming.example/context/v1'
 * const read = readVocabulary(files, { name: 'farming', release: gaiaX2511, contextUrl })
 * read.ok && classModel(read.value.release, 'Field')?.properties.map(({ term }) => term) // ['crop']
 */
export function readVocabulary(
  documents: readonly VocabularyDocument[],
  options: ReadVocabularyOptions,
): Parsed<ReadVocabulary> {
  const { release, name } = options
  const limits = { ...defaultLimits, ...options.limits }
  const files = readFiles(documents, limits)
  if (files.findings.length > 0) return refused(files.findings)
  const findings = [
    ...checkStatements(files.graphs, release),
    ...checkShapes(files.graphs),
    ...contextFindings(files, options),
  ]
  if (hasErrors(findings)) return refused(findings)

  const contexts = contextsOf(files.contexts, options.contextUrl)
  const own: JsonObject = Object.assign({}, ...Object.values(contexts).map((document) => document['@context']))
  const graph = vocabularyGraph(
    normalise(
      files.graphs.flatMap(({ quads }) => quads),
      name,
    ),
  )
  const lists = namedLists(graph)
  const { classes, narrowed } = ownClasses(graph, { name, release, context: mergedContext(own, release), lists })
  if (classes.length + narrowed.length === 0) return refused([finding('vocabulary/empty', {})])
  const shapes = {
    ...packShapes(graph),
    lists: Object.fromEntries(Object.entries(lists).map(([list, members]) => [LIST + list, members])),
  }
  const { prefixes: taken } = release
  const prefixes = Object.fromEntries(
    Object.entries(contextPrefixes(own)).filter(([prefix]) => !Object.hasOwn(taken, prefix)),
  )
  const data: VocabularyData = { name, classes, narrowed, lists, shapes, prefixes, contexts }
  const extended = extendRelease(release, data)
  findings.push(...nameless(data, files, release), ...closedParents(extended, data, files.graphs))
  return hasErrors(findings) ? refused(findings) : { ok: true, value: { data, release: extended, findings } }
}

function contextFindings({ contexts, graphs }: VocabularyFiles, options: ReadVocabularyOptions): readonly Finding[] {
  const { release, contextUrl } = options
  const [first, second] = contexts
  if (first === undefined) {
    if (graphs.length === 0) return [finding('vocabulary/empty', {})]
    return contextUrl === undefined
      ? []
      : [finding('vocabulary/context-missing', { example: 'anything of it' }, placeOf(graphs[0]?.document))]
  }
  const location = { source: first.document.name, pointer: '' as const }
  const problem = second === undefined ? urlProblem(contextUrl, release) : undefined
  return [
    ...contexts.flatMap((file) => checkContext(file, release)),
    ...(second === undefined
      ? []
      : [
          finding(
            'vocabulary/context-form',
            { problem: `${first.document.name} is a context already; a vocabulary has one` },
            { location: { source: second.document.name, pointer: '' } },
          ),
        ]),
    ...(problem === undefined
      ? []
      : [finding('vocabulary/context-url', { url: contextUrl ?? '', problem }, { location })]),
  ]
}

function urlProblem(url: string | undefined, release: Release): string | undefined {
  if (url === undefined) return 'it has to be told'
  if (!/^https:\/\/[a-z0-9.-]+\.[a-z0-9-]+(:\d+)?\/[^\s<>"{}|^`\\]*$/i.test(url) || !URL.canParse(url)) {
    return 'it must be a full address that starts with https://'
  }
  const { accepted } = release.contexts
  const isTaken =
    accepted.some((each) => sameDocument(each, url)) || [...w3cContexts.keys()].some((each) => sameDocument(each, url))
  return isTaken || sameDocument(url, release.namespace) ? 'it is the address of another context' : undefined
}

function sameDocument(a: string, b: string): boolean {
  const plain = (url: string): string => url.replace(/#.*$/, '').replace(/\/$/, '').toLowerCase()
  return plain(a) === plain(b)
}

function contextsOf(files: readonly ContextFile[], url: string | undefined): Readonly<Record<string, JsonObject>> {
  const [file] = files
  return file === undefined || url === undefined ? {} : { [url]: file.content }
}

/** Classes and properties that nobody could write in a credential. */
function nameless(data: VocabularyData, files: VocabularyFiles, release: Release): readonly Finding[] {
  const properties = data.classes.flatMap((model) => model.properties)
  const inRelease = new Set([...release.vocabulary.classes().values()].flatMap((m) => m.properties.map((p) => p.iri)))
  const lacking = [
    ...data.classes.map(({ iri, name }) => ({ iri, term: name, kind: 'class' as const })),
    ...properties.map(({ iri, term }) => ({ iri, term, kind: 'property' as const })),
  ].filter(({ iri, term }) => term === iri && !inRelease.has(iri))
  const [first] = lacking
  if (first === undefined) return []
  const holder = files.graphs.find(({ quads }) =>
    quads.some(({ subject, object }) => subject.value === first.iri || object.value === first.iri),
  )
  if (files.contexts.length === 0) {
    return [finding('vocabulary/context-missing', { example: first.iri }, placeOf(holder?.document, first.iri))]
  }
  return [...new Map(lacking.map((each) => [each.iri, each])).values()].map(({ iri, kind }) =>
    finding('vocabulary/no-term', { iri, kind }, placeOf(holder?.document, iri)),
  )
}

function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error')
}

function refused(findings: readonly Finding[]): { readonly ok: false; readonly findings: readonly Finding[] } {
  return { ok: false, findings }
}
