import type { Finding, GxError, JsonValue, Limits, Parsed } from '@gxkit/core'
import { finding, isGxError, ownMember, parseJsonObject } from '@gxkit/core'
import type { Quad } from '@rdfjs/types'
import type { ContextSet } from './contexts.ts'
import { fromQuads } from './from-quads.ts'
import { toNQuads } from './nquads.ts'
import { parseNQuads, parseTurtle } from './parse-rdf.ts'
import { readJsonLd } from './read-jsonld.ts'
import { toTurtle } from './to-turtle.ts'

/** The formats that {@link convert} reads and writes. */
export type RdfFormat = 'json-ld' | 'turtle' | 'n-quads'

/** Options of {@link convert}. */
export interface ConvertOptions {
  readonly from: RdfFormat
  readonly to: RdfFormat
  /** The contexts that JSON-LD may name. */
  readonly contexts: ContextSet
  /** Name of the source, for findings. */
  readonly source: string
  /** Namespace by prefix, for Turtle. */
  readonly prefixes?: Readonly<Record<string, string>>
  /** The `@context` of JSON-LD that is written; by default that of JSON-LD that was read, otherwise the prefixes. */
  readonly context?: JsonValue
  readonly limits?: Partial<Limits>
}

/**
 * Converts a text between JSON-LD, Turtle and N-Quads without losing facts; what the other format cannot hold is a finding.
 *
 * @returns the converted text, or the findings that say why there is none
 * @example
 * const text = JSON.stringify(credential)
 * const turtle = await convert(text, { from: 'json-ld', to: 'turtle', contexts, source: 'credential.json' })
 * turtle.ok // true
 */
export async function convert(text: string, options: ConvertOptions): Promise<Parsed<string>> {
  const { to, contexts, source, prefixes = {} } = options
  const location = { source, pointer: '' as const }
  const read = await readers[options.from](text, options)
  if (!read.ok) return read
  const { quads, context } = read.value
  if (to === 'n-quads') return { ok: true, value: toNQuads(quads) }
  if (to === 'turtle') {
    const count = quads.filter((quad) => quad.graph.termType !== 'DefaultGraph').length
    if (count === 0) return { ok: true, value: await toTurtle(quads, { prefixes }) }
    return { ok: false, findings: [finding('linked-data/named-graphs', { count, format: 'Turtle' }, { location })] }
  }
  try {
    const document = await fromQuads(quads, { context: options.context ?? context ?? { ...prefixes }, contexts })
    return { ok: true, value: `${JSON.stringify(document, undefined, 2)}\n` }
  } catch (error) {
    if (!isGxError(error) || error.code !== 'ERR_INPUT_REFUSED') throw error
    return { ok: false, findings: [refusal(error, location)] }
  }
}

interface ReadText {
  readonly quads: readonly Quad[]
  readonly context?: JsonValue
}

type Reader = (text: string, options: ConvertOptions) => Promise<Parsed<ReadText>>

const readers: Readonly<Record<RdfFormat, Reader>> = {
  'json-ld': async (text, options) => {
    const parsed = parseJsonObject(text, options)
    if (!parsed.ok) return parsed
    const read = await readJsonLd(parsed.value, options)
    if (!read.ok) return read
    const context = ownMember(parsed.value, '@context')
    return { ok: true, value: { quads: read.value.quads, ...(context !== undefined && { context }) } }
  },
  turtle: async (text, options) => withQuads(parseTurtle(text, options)),
  'n-quads': async (text, options) => withQuads(parseNQuads(text, options)),
}

function withQuads(parsed: Parsed<Quad[]>): Parsed<ReadText> {
  return parsed.ok ? { ok: true, value: { quads: parsed.value } } : parsed
}

function refusal(error: GxError, location: Finding['location'] & object): Finding {
  const [first] = Array.isArray(error.details.findings) ? (error.details.findings as unknown as Finding[]) : []
  return first ?? finding('linked-data/dropped-value', { problem: error.message }, { location })
}
