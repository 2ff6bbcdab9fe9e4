import type { Quad } from '@rdfjs/types'
import jsonld from 'jsonld'
import type { Expanded } from './expanded.ts'
import { isExpanded, isNode } from './expanded.ts'
import type { LoadedContext } from './frozen-loader.ts'
import type { QuickGraph } from './quick-rdf.ts'
import type { PlainQuad } from './terms.ts'
import { toQuad } from './terms.ts'

/**
 * Lets jsonld turn an expanded document into RDF.
 *
 * @throws what jsonld throws in safe mode
 */
export async function exactRdf(
  expanded: readonly unknown[],
  documentLoader: (url: string) => Promise<LoadedContext>,
): Promise<QuickGraph> {
  const labelled: (Expanded | string)[] = []
  const marker = unusedIri(expanded)
  const plain = (await jsonld.toRDF(markBlankNodes(expanded, marker, labelled), {
    documentLoader,
    safe: true,
    skipExpansion: true,
    produceGeneralizedRdf: false,
  })) as PlainQuad[]
  const labels = new Map<Expanded | string, string>()
  const quads: Quad[] = []
  for (const quad of plain) {
    const node = quad.predicate.value === marker ? labelled[Number(quad.object.value)] : undefined
    if (node !== undefined) labels.set(node, quad.subject.value)
    else quads.push(toQuad(quad))
  }
  return { quads, labels }
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
