import type { Finding, JsonObject, Limits, Parsed } from '@gxkit/core'
import { defaultLimits, finding } from '@gxkit/core'
import type { Quad } from '@rdfjs/types'
import type { JsonLdEvent } from 'jsonld'
import jsonld from 'jsonld'
import type { ContextSet } from './contexts.ts'
import { tooManyChanges } from './cost.ts'
import { definitionsOf, keywordAliases } from './definitions.ts'
import { explainFailure } from './explain-failure.ts'
import { frozenLoader } from './frozen-loader.ts'
import { gate } from './gate.ts'
import { type PlainQuad, toQuad } from './terms.ts'

/** A graph of which something of the document is missing, and what. */
export interface LossyDocument {
  readonly quads: readonly Quad[]
  /** Names and values of the document that are not in the graph, in the order of their discovery. */
  readonly lost: readonly string[]
}

/** What each kind of loss says about the thing that is lost. */
const details: readonly string[] = [
  'property',
  'type',
  'id',
  'vocab',
  'object',
  'subject',
  'graph',
  'predicate',
  'language',
]

/**
 * Reads a JSON-LD document as RDF the way processors do that drop what they do not understand. Only for signatures that
 * were made so: nothing that was dropped is in the graph, and no signature over the graph covers it.
 *
 * @param document the document; it is not changed
 * @returns the quads and what was dropped; an error only when there is no graph at all
 * @example
 * const read = await readLossyJsonLd({ '@id': 'urn:a', legalNmae: 'x' }, { contexts, source: 'credential.json' })
 * read.ok && read.value.lost.includes('legalNmae') // true
 */
export async function readLossyJsonLd(
  document: JsonObject,
  options: { readonly contexts: ContextSet; readonly source: string; readonly limits?: Partial<Limits> },
): Promise<Parsed<LossyDocument>> {
  const { contexts, source } = options
  const limits = { ...defaultLimits, ...options.limits }
  const refused = gate(document, source, limits)
  if (refused.length > 0) return { ok: false, findings: refused }
  const definitions = definitionsOf(document, contexts)
  const costly = tooManyChanges(document, () => definitions, source)
  if (costly.length > 0) return { ok: false, findings: costly }

  const documentLoader = frozenLoader(contexts)
  const lost = new Set<string>()
  const eventHandler = ({ event, next }: { event: JsonLdEvent; next: () => void }): void => {
    if (event.level === 'warning' && lost.size < limits.findings) lost.add(nameOf(event))
    next()
  }
  try {
    const plain = (await jsonld.toRDF(document, { documentLoader, base: '', eventHandler })) as PlainQuad[]
    if (plain.length > limits.quads) return { ok: false, findings: [tooLarge(plain.length, limits, source)] }
    return { ok: true, value: { quads: plain.map(toQuad), lost: [...lost] } }
  } catch (error) {
    const aliases = keywordAliases(definitions)
    return {
      ok: false,
      findings: await explainFailure(error, { document, definitions, aliases, source, contexts }),
    }
  }
}

function nameOf({ code, details: about }: JsonLdEvent): string {
  const found = details.map((name) => about[name]).find((value) => typeof value === 'string')
  return typeof found === 'string' ? found.slice(0, 120) : code
}

function tooLarge(size: number, limits: Limits, source: string): Finding {
  return finding('json/too-large', { size, limit: limits.quads, unit: 'facts' }, { location: { source, pointer: '' } })
}
