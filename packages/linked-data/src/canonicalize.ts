import type { Finding, JsonObject, JsonValue, Limits } from '@gxkit/core'
import { finding, GxError } from '@gxkit/core'
import type { Quad } from '@rdfjs/types'
import rdfCanonize from 'rdf-canonize'
import { byCodePoint } from './code-points.ts'
import { measureComplexity } from './complexity.ts'
import type { ContextSet } from './contexts.ts'
import { readJsonLd } from './read-jsonld.ts'
import { quadKey } from './terms.ts'

/** Options of {@link canonicalize}. */
export interface CanonicalizeOptions {
  /** The contexts that a JSON-LD document may name; not needed for quads. */
  readonly contexts?: ContextSet
  /** Name of the source, for findings; default `document`. */
  readonly source?: string
  readonly limits?: Partial<Limits>
  /** Hash inside the algorithm; default `SHA-256`. */
  readonly hash?: 'SHA-256' | 'SHA-384'
}

/**
 * The canonical N-Quads of a document or graph (RDFC-1.0): the same facts always give the same text, sorted by code point.
 *
 * Graphs whose canonical form would take too long are refused before the work starts. What decides is counted, not timed,
 * so the answer is the same on every machine.
 *
 * @param input a JSON-LD document, or quads
 * @returns canonical N-Quads, empty for a graph without facts
 * @throws `GxError` `ERR_INPUT_REFUSED`, with the findings in `details.findings`
 * @example
 * const text = await canonicalize(credential, { contexts })
 */
export async function canonicalize(
  input: JsonObject | readonly Quad[],
  options: CanonicalizeOptions = {},
): Promise<string> {
  const { source = 'document', hash = 'SHA-256' } = options
  const quads = distinct(isQuads(input) ? input : await quadsOf(input, source, options))
  const { steps, problem } = measureComplexity(quads)
  if (problem !== undefined) throw tooComplex(problem, source)
  let text: string
  try {
    text = await rdfCanonize.canonize(quads, {
      algorithm: 'RDFC-1.0',
      messageDigestAlgorithm: hash,
      maxDeepIterations: steps,
    })
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith('Maximum deep iterations'))) throw error
    throw tooComplex('nodes without an id look alike and refer to each other in too many ways', source)
  }
  // rdf-canonize sorts by UTF-16 unit; RDFC-1.0 asks for code points. Only characters beyond U+FFFF make a difference.
  if (!/[\uD800-\uDFFF]/.test(text)) return text
  const lines = text.split('\n').slice(0, -1).sort(byCodePoint)
  return lines.map((line) => `${line}\n`).join('')
}

function isQuads(input: JsonObject | readonly Quad[]): input is readonly Quad[] {
  return Array.isArray(input)
}

async function quadsOf(document: JsonObject, source: string, options: CanonicalizeOptions): Promise<readonly Quad[]> {
  const { contexts, limits } = options
  if (contexts === undefined) {
    throw new GxError('ERR_OPTION_INVALID', 'A JSON-LD document needs the option "contexts".')
  }
  const read = await readJsonLd(document, { contexts, source, ...(limits && { limits }) })
  if (!read.ok) throw refused(read.findings)
  return read.value.quads
}

function distinct(quads: readonly Quad[]): readonly Quad[] {
  return [...new Map(quads.map((quad) => [quadKey(quad), quad])).values()]
}

function tooComplex(problem: string, source: string): GxError {
  return refused([finding('linked-data/too-complex', { problem }, { location: { source, pointer: '' } })])
}

function refused(findings: readonly Finding[]): GxError {
  const [first] = findings
  return new GxError('ERR_INPUT_REFUSED', first?.message ?? 'The document was refused.', {
    details: { findings: findings as unknown as JsonValue },
    ...(first && { next: first.next }),
  })
}
