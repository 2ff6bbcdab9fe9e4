import type { Finding, JsonObject, Limits } from '@gxkit/core'
import { finding } from '@gxkit/core'
import { type ContextSet, contextSet, type RdfDocument, readLossyJsonLd } from '@gxkit/linked-data'

/** Contexts that the first services named and that never defined a term, so that signatures hold without them. */
const emptyContexts = contextSet({
  'https://registry.gaia-x.eu/v2206/api/shape': { '@context': {} },
})

/**
 * Reads a document of the first Gaia-X services the way they read it: members that no context defines are left out, and no
 * signature covers them. What was left out is named.
 */
export async function readArchived(
  content: JsonObject,
  options: { readonly contexts: ContextSet; readonly source: string; readonly limits: Limits },
): Promise<{ readonly quads?: RdfDocument['quads']; readonly findings: readonly Finding[] }> {
  const { source } = options
  const read = await readLossyJsonLd(content, { ...options, contexts: contextSet(options.contexts, emptyContexts) })
  if (!read.ok) return { findings: read.findings }
  const { quads, lost } = read.value
  if (lost.length === 0) return { quads, findings: [] }
  const terms = [...new Set(lost)].map((term) => JSON.stringify(term)).join(', ')
  const params = { terms: terms.length > 400 ? `${terms.slice(0, 399)}…` : terms }
  return { quads, findings: [finding('proof/lost-terms', params, { location: { source, pointer: '' } })] }
}
