import type { JsonObject, JsonValue } from '@gxkit/core'
import { GxError } from '@gxkit/core'
import type { Quad } from '@rdfjs/types'
import jsonld from 'jsonld'
import { canonicalize } from './canonicalize.ts'
import type { ContextSet } from './contexts.ts'
import { type Expanded, isExpanded } from './expanded.ts'
import { frozenLoader } from './frozen-loader.ts'
import type { PlainQuad } from './terms.ts'

/** Options of {@link fromQuads}. */
export interface FromQuadsOptions {
  /** The `@context` of the result: URLs, definitions, or a list of them. */
  readonly context: JsonValue
  /** The contexts that may be named. */
  readonly contexts: ContextSet
}

/**
 * Writes quads as compacted JSON-LD. Nodes without an id stand where they are referred to. The result is read again and
 * compared, so that it says exactly what the quads say.
 *
 * @throws `GxError` `ERR_INPUT_REFUSED` when the context cannot express the graph without loss
 * @example
 * await fromQuads(quads, { context: 'https://www.w3.org/ns/credentials/v2', contexts: w3cContexts })
 */
export async function fromQuads(quads: readonly Quad[], options: FromQuadsOptions): Promise<JsonObject> {
  const { context, contexts } = options
  const expected = await canonicalize(quads)
  const flat = await attempt(() => jsonld.fromRDF(quads.map(namingGraphs), { useNativeTypes: false, safe: true }))
  const documentLoader = frozenLoader(contexts)
  const forms: readonly (() => Promise<JsonObject>)[] = [
    () => jsonld.compact(nest(flat), context, { documentLoader, base: '', safe: true }),
    // What a context has no words for, e.g. two lists in one member, can still be said with full addresses.
    async () => ({ '@context': context, '@graph': flat as readonly JsonValue[] }),
  ]
  for (const form of forms) {
    const document = await attempt(form).catch(() => undefined)
    if (document !== undefined && (await says(document, expected, contexts))) return document
  }
  throw new GxError('ERR_INPUT_REFUSED', 'With this context the document would say something else than the facts.', {
    next: 'Use another context.',
  })
}

/** jsonld takes the label of a blank graph name for an address unless it is told otherwise. */
function namingGraphs({ subject, predicate, object, graph }: Quad): PlainQuad {
  if (graph.termType !== 'BlankNode') return { subject, predicate, object, graph }
  return { subject, predicate, object, graph: { termType: 'BlankNode', value: `_:${graph.value}` } }
}

async function attempt<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    const message = 'The facts cannot be written as JSON-LD.'
    throw new GxError('ERR_INPUT_REFUSED', message, { cause, next: 'Write N-Quads.' })
  }
}

async function says(document: JsonObject, expected: string, contexts: ContextSet): Promise<boolean> {
  const limits = { values: Number.POSITIVE_INFINITY, quads: Number.POSITIVE_INFINITY }
  return canonicalize(document, { contexts, limits }).then(
    (text) => text === expected,
    () => false,
  )
}

/** Puts each blank node that is referred to exactly once where it is referred to. */
function nest(flat: readonly unknown[]): readonly unknown[] {
  const nodes = new Map<string, Expanded>()
  for (const node of flat) if (isExpanded(node) && isBlank(node['@id'])) nodes.set(node['@id'], node)
  const references = new Map<string, number>()
  const count = (value: unknown, top: boolean): void => {
    if (Array.isArray(value)) for (const item of value) count(item, top)
    if (!isExpanded(value) || '@value' in value) return
    const id = value['@id']
    if (!top && isBlank(id)) references.set(id, (references.get(id) ?? 0) + 1)
    for (const [key, member] of Object.entries(value)) {
      // A label that is used in another graph as well stays a label.
      if (key === '@graph') for (const label of labelsIn(member)) references.set(label, Number.POSITIVE_INFINITY)
      else count(member, false)
    }
  }
  count(flat, true)

  const placed = new Set<string>()
  const put = (value: unknown, path: ReadonlySet<string>): unknown => {
    if (Array.isArray(value)) return value.map((item) => put(item, path))
    if (!isExpanded(value) || '@value' in value) return value
    const id = value['@id']
    const node = isBlank(id) && references.get(id) === 1 && !path.has(id) ? nodes.get(id) : undefined
    if (node !== undefined && isBlank(id) && Object.keys(value).length === 1) {
      placed.add(id)
      const { '@id': _, ...rest } = node
      return put(rest, new Set([...path, id]))
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [key, key === '@graph' ? member : put(member, path)]),
    )
  }
  const isNested = (node: unknown): boolean =>
    isExpanded(node) && isBlank(node['@id']) && references.get(node['@id']) === 1
  const roots = flat.filter((node) => !isNested(node)).map((node) => put(node, new Set()))
  // What is left refers to itself in a ring.
  const rings = flat.filter((node) => isNested(node) && isExpanded(node) && !placed.has(String(node['@id'])))
  return [...roots, ...rings]
}

function isBlank(id: unknown): id is string {
  return typeof id === 'string' && id.startsWith('_:')
}

function labelsIn(value: unknown): readonly string[] {
  if (isBlank(value)) return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(labelsIn) : []
}
