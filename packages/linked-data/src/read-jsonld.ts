import type { Finding, JsonObject, Limits, Parsed } from '@gxkit/core'
import { defaultLimits, finding } from '@gxkit/core'
import type { Quad } from '@rdfjs/types'
import { badTerms } from './bad-terms.ts'
import type { ContextSet } from './contexts.ts'
import { tooManyChanges, tooManyValues } from './cost.ts'
import { type Definition, definitionsOf, holderTerms, keywordAliases } from './definitions.ts'
import { exactRdf } from './exact-rdf.ts'
import { expand, loaderOf } from './expand.ts'
import { explainFailure } from './explain-failure.ts'
import { gate } from './gate.ts'
import type { DocumentPointers } from './pointers.ts'
import { collectPointers } from './pointers.ts'
import type { QuickGraph } from './quick-rdf.ts'
import { quickRdf } from './quick-rdf.ts'
import { expandShadow } from './shadow.ts'

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

  const definitions = (): readonly Definition[] => definitionsOf(document, contexts)
  const costly = tooManyChanges(document, definitions, source)
  if (costly.length > 0) return { ok: false, findings: costly }

  const documentLoader = loaderOf(contexts)
  let expanded: unknown[]
  let graph: QuickGraph
  try {
    expanded = await expand(document, contexts)
    const heavy = tooManyValues(expanded, source)
    if (heavy.length > 0) return { ok: false, findings: heavy }
    graph = quickRdf(expanded) ?? (await exactRdf(expanded, documentLoader))
  } catch (error) {
    const known = definitions()
    const trace = { document, definitions: known, aliases: keywordAliases(known), source, contexts }
    return { ok: false, findings: await explainFailure(error, trace) }
  }
  const { quads, labels } = graph
  if (quads.length > limits.quads) {
    const params = { size: quads.length, limit: limits.quads, unit: 'facts' }
    return { ok: false, findings: [finding('json/too-large', params, { location: { source, pointer: '' } })] }
  }

  let pointers: Promise<DocumentPointers> | undefined
  const readPointers = async (): Promise<DocumentPointers> => {
    const known = definitions()
    const aliases = keywordAliases(known)
    const shadow = await expandShadow(document, { aliases, holders: holderTerms(known) }, contexts)
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
