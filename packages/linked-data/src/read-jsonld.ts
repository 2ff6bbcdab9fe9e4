import type { Finding, JsonObject, Limits, Parsed } from '@gxkit/core'
import { defaultLimits, finding } from '@gxkit/core'
import type { Quad } from '@rdfjs/types'
import jsonld from 'jsonld'
import { badTerms } from './bad-terms.ts'
import type { ContextSet } from './contexts.ts'
import { tooManyChanges, tooManyValues } from './cost.ts'
import { definitionsOf, holderTerms, keywordAliases } from './definitions.ts'
import { expand, loaderOf } from './expand.ts'
import type { Expanded } from './expanded.ts'
import { isExpanded, isNode } from './expanded.ts'
import { explainFailure } from './explain-failure.ts'
import { gate } from './gate.ts'
import type { DocumentPointers } from './pointers.ts'
import { collectPointers } from './pointers.ts'
import { expandShadow } from './shadow.ts'
import type { PlainQuad } from './terms.ts'
import { toQuad } from './terms.ts'

/** An RDF graph that knows the JSON document it was read from. */
export interface RdfDocument {
  readonly quads: readonly Quad[]
  /** Names with a prefix that nobody declares, each at its place, if they were to be kept. */
  readonly undeclared: readonly Finding[]
  /** Where nodes and values stand in the document. Computed when first asked for. */
  pointers(): Promise<DocumentPointers>
}

/** Options of {@link readJsonLd}. */
export interface ReadJsonLdOptions {
  /** The contexts that the document may name. */
  readonly contexts: ContextSet
  /** Name of the source, for findings. */
  readonly source: string
  readonly limits?: Partial<Limits>
  /**
   * What to do about a name whose prefix no context declares. `refuse`, the default: the document is not read. `keep`: the name
   * stays what RDF takes it for, an address of its own that no vocabulary knows, and `undeclared` of the result tells of it.
   */
  readonly undeclaredPrefixes?: 'refuse' | 'keep'
}

/**
 * Reads a JSON-LD 1.1 document as RDF, offline and without losing anything: a member that would be dropped is a finding,
 * not a silent omission. Rules on which contexts may stand where are {@link checkContexts}' business.
 *
 * @param document the document; it is not changed
 * @returns the quads with their places, or all findings that say why there are none. Blank node labels hold within this
 * document only
 * @example
 * const read = await readJsonLd(credential, { contexts, source: 'credential.json' })
 * if (read.ok) read.value.quads.length // 7
 */
export async function readJsonLd(document: JsonObject, options: ReadJsonLdOptions): Promise<Parsed<RdfDocument>> {
  const { contexts, source } = options
  const limits = { ...defaultLimits, ...options.limits }
  const refused = gate(document, source, limits)
  if (refused.length > 0) return { ok: false, findings: refused }

  const definitions = definitionsOf(document, contexts)
  const costly = tooManyChanges(document, definitions, source)
  if (costly.length > 0) return { ok: false, findings: costly }

  const documentLoader = loaderOf(contexts)
  const aliases = keywordAliases(definitions)
  const trace = { document, definitions, aliases, source, contexts }
  let expanded: unknown[]
  let marker: string
  let plain: PlainQuad[]
  const labelled: (Expanded | string)[] = []
  try {
    expanded = await expand(document, contexts)
    const heavy = tooManyValues(expanded, source)
    if (heavy.length > 0) return { ok: false, findings: heavy }
    marker = unusedIri(expanded)
    plain = (await jsonld.toRDF(markBlankNodes(expanded, marker, labelled), {
      documentLoader,
      safe: true,
      skipExpansion: true,
      produceGeneralizedRdf: false,
    })) as PlainQuad[]
  } catch (error) {
    return { ok: false, findings: await explainFailure(error, trace) }
  }

  const labels = new Map<Expanded | string, string>()
  const quads: Quad[] = []
  for (const quad of plain) {
    const node = quad.predicate.value === marker ? labelled[Number(quad.object.value)] : undefined
    if (node !== undefined) labels.set(node, quad.subject.value)
    else quads.push(toQuad(quad))
  }
  if (quads.length > limits.quads) {
    const params = { size: quads.length, limit: limits.quads, unit: 'facts' }
    return { ok: false, findings: [finding('json/too-large', params, { location: { source, pointer: '' } })] }
  }

  let pointers: Promise<DocumentPointers> | undefined
  const readPointers = async (): Promise<DocumentPointers> => {
    const shadow = await expandShadow(document, { aliases, holders: holderTerms(definitions) }, contexts)
    return collectPointers({ document, expanded, shadow, labels, aliases, quads })
  }
  const read = {
    quads,
    pointers: () => {
      pointers ??= readPointers()
      return pointers
    },
  }
  const findings = await badTerms(read, source)
  const kept = options.undeclaredPrefixes === 'keep' ? findings.filter(isUndeclared) : []
  return findings.length > kept.length ? { ok: false, findings } : { ok: true, value: { ...read, undeclared: kept } }
}

function isUndeclared(found: Finding): boolean {
  return found.code === 'linked-data/undeclared-prefix'
}

/** An IRI that the document does not hold. */
function unusedIri(expanded: readonly unknown[]): string {
  const text = JSON.stringify(expanded)
  let iri = 'urn:gxkit:node'
  while (text.includes(iri)) iri += '-'
  return iri
}

/**
 * A copy of an expanded document in which every node without an IRI carries its number, so that its blank node can be
 * recognised whatever label jsonld gives it.
 *
 * @param marker the property that holds the number
 * @param labelled filled with those nodes of the original, or the labels that they share, in the order of their numbers
 */
function markBlankNodes(expanded: readonly unknown[], marker: string, labelled: (Expanded | string)[]): unknown[] {
  const shared = new Set<string>()
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy)
    if (!isExpanded(value) || '@value' in value) return value
    const members = Object.entries(value).map(([key, member]): [string, unknown] => [key, copy(member)])
    const id = typeof value['@id'] === 'string' ? value['@id'] : undefined
    const known = id !== undefined && (!id.startsWith('_:') || shared.has(id))
    if (!isNode(value) || known) return Object.fromEntries(members)
    if (id !== undefined) shared.add(id)
    labelled.push(id ?? value)
    return Object.fromEntries([...members, [marker, [{ '@value': String(labelled.length - 1) }]]])
  }
  return expanded.map(copy)
}
