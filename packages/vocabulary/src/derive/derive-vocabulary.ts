import type { JsonObject, Parsed } from '@gxkit/core'
import type { PackedShapes } from '@gxkit/ontology'
import type { VocabularyDocument } from '../documents.ts'
import { namedLists } from '../graph/lists.ts'
import { SH } from '../graph/names.ts'
import { readTurtle } from '../graph/read-graph.ts'
import { vocabularyGraph } from '../graph/vocabulary-graph.ts'
import { classModels } from './class-model.ts'
import { packShapes } from './packed-shapes.ts'
import type { StoredModel } from './stored-model.ts'

/** Options of {@link deriveVocabulary}. */
export interface DeriveOptions {
  /** The `@context` that credentials are written with. */
  readonly context: JsonObject
  /** Prefix -> namespace, to shorten IRIs with. */
  readonly prefixes: Readonly<Record<string, string>>
}

/** Sources of a release are our own. */
const unlimited = { documentBytes: Number.POSITIVE_INFINITY, quads: Number.POSITIVE_INFINITY }

/** What the sources of a release give rise to, as it is stored in `@gxkit/ontology`. */
export interface DerivedVocabulary {
  /** List name -> members. */
  readonly lists: Readonly<Record<string, readonly string[]>>
  readonly model: StoredModel
  readonly shapes: Omit<PackedShapes, 'lists'>
}

/**
 * Makes the data of a release of its Turtle files: class models, enumerations and packed shapes. For the sources of a
 * release, which are our own; the vocabulary of somebody else is read with `readVocabulary`.
 *
 * @param documents the Turtle files; what comes of them depends on their order
 * @returns the data, or findings with the line of the mistake
 * @throws GxError `ERR_SHAPES_UNSUPPORTED` if a constraint has no place in the class model, `ERR_SHAPES_INVALID` if a list is
 * broken or not there
 *
 * @example
 * const text = `
 * PREFIX sh: <http://www.w3.org/ns/shacl#>
 * PREFIX ex: <https://example.org/>
 * ex:FieldShape a sh:NodeShape ; sh:targetClass ex:Field ; sh:property [ sh:path ex:area ; sh:order 0 ; sh:minCount 1 ] .`
 * const context = { ex: 'https://example.org/' }
 * const derived = deriveVocabulary([{ name: 'field.ttl', text }], { context, prefixes: context })
 * derived.ok && Object.keys(derived.value.model.classes) // ['ex:Field']
 */
export function deriveVocabulary(
  documents: readonly VocabularyDocument[],
  options: DeriveOptions,
): Parsed<DerivedVocabulary> {
  const read = readTurtle(documents, unlimited)
  if (!read.ok) return read
  const graph = vocabularyGraph(read.value)
  const lists = namedLists(graph)
  const domains = domainsOf(documents)
  const model = classModels(graph, { ...options, lists, domains })
  return { ok: true, value: { lists, model, shapes: packShapes(graph) } }
}

/** Class -> the name of the first document that holds a shape of it, without its ending. */
function domainsOf(documents: readonly VocabularyDocument[]): ReadonlyMap<string, string> {
  const domains = new Map<string, string>()
  for (const document of documents) {
    const read = readTurtle([document], unlimited)
    const domain = document.name.replace(/^.*[/\\]/, '').replace(/(?:\.shacl)?\.\w+$/, '')
    const classes = read.ok ? vocabularyGraph(read.value).having(`${SH}targetClass`) : []
    for (const { object } of classes) if (!domains.has(object.value)) domains.set(object.value, domain)
  }
  return domains
}
