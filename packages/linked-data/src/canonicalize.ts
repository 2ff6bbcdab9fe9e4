import type { Finding, JsonObject, JsonValue, Limits } from '@gxkit/core'
import { finding, GxError, toHex } from '@gxkit/core'
import type { Quad } from '@rdfjs/types'
import rdfCanonize from 'rdf-canonize'
import { byCodePoint } from './code-points.ts'
import { measureComplexity } from './complexity.ts'
import type { ContextSet } from './contexts.ts'
import { nQuad } from './nquads.ts'
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
  /** Computes that hash; Web Cryptography when absent. */
  readonly digest?: (hash: 'SHA-256' | 'SHA-384', data: Uint8Array) => Uint8Array | Promise<Uint8Array>
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
  const lines = linesOf(isQuads(input) ? input : await quadsOf(input, source, options))
  const quads = [...lines.values()]
  const { steps, problem, distinguishing } = measureComplexity(quads)
  if (problem !== undefined) throw tooComplex(problem, source)
  const isEasy = distinguishing !== undefined && (distinguishing.size < 2 || options.digest !== undefined)
  if (isEasy && quads.every(isPlain)) {
    const names = await canonicalNames(distinguishing, hash, options.digest)
    return inOrder(
      [...lines].map(([line, quad]) => (hasBlankNode(quad) ? nQuad(quad, (name) => names.get(name) ?? name) : line)),
    )
  }
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
  return inOrder(
    text
      .split('\n')
      .slice(0, -1)
      .map((line) => `${line}\n`),
  )
}

/** Lines in the order of code points. */
function inOrder(lines: string[]): string {
  const byUnit = lines.sort()
  const text = byUnit.join('')
  return /[\uD800-\uDFFF]/.test(text) ? byUnit.sort(byCodePoint).join('') : text
}

const plainTerms: ReadonlySet<string> = new Set(['NamedNode', 'BlankNode', 'Literal', 'DefaultGraph'])

/** A quad of RDF 1.1 as every program writes it. */
function isPlain({ subject, predicate, object, graph }: Quad): boolean {
  return (
    predicate.termType === 'NamedNode' && [subject, object, graph].every(({ termType }) => plainTerms.has(termType))
  )
}

function hasBlankNode({ subject, object, graph }: Quad): boolean {
  return [subject, object, graph].some(({ termType }) => termType === 'BlankNode')
}

/**
 * The canonical names of blank nodes that all differ in their own quads: in the order of the hashes of those (RDFC-1.0, section
 * 4.4.3, steps 3 and 4). Where two are alike, the whole algorithm is needed.
 */
async function canonicalNames(
  distinguishing: ReadonlyMap<string, string>,
  hash: 'SHA-256' | 'SHA-384',
  digest: CanonicalizeOptions['digest'],
): Promise<ReadonlyMap<string, string>> {
  if (distinguishing.size < 2 || digest === undefined) {
    return new Map([...distinguishing.keys()].map((label, index) => [label, `c14n${index}`]))
  }
  const encoder = new TextEncoder()
  const hashes: (readonly [label: string, hash: string])[] = []
  for (const [label, text] of distinguishing) hashes.push([label, toHex(await digest(hash, encoder.encode(text)))])
  hashes.sort(([, one], [, other]) => (one < other ? -1 : 1))
  return new Map(hashes.map(([label], index) => [label, `c14n${index}`]))
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

/** Each quad once, by its line in N-Quads. */
function linesOf(quads: readonly Quad[]): ReadonlyMap<string, Quad> {
  const lines = new Map<string, Quad>()
  for (const quad of quads) lines.set(nQuad(quad), quad)
  // Language tags are the same in capitals.
  if (!/"@\S*[A-Z]/.test([...lines.keys()].join(''))) return lines
  const distinct = new Map(quads.map((quad) => [quadKey(quad), quad]))
  return new Map([...distinct.values()].map((quad) => [nQuad(quad), quad]))
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
