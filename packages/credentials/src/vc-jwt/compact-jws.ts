import type { Finding, JsonObject, Limits } from '@gxkit/core'
import { defaultLimits, finding, fromBase64urlBytes, parseJsonObject } from '@gxkit/core'

/** A compact JWS, decoded; its signature is not checked. */
export interface CompactJws {
  readonly header: JsonObject
  readonly payload: JsonObject
  /** The bytes that the signature covers: the first two parts as they stand. */
  readonly signingInput: Uint8Array
  readonly signature: Uint8Array
}

const headerLimit = 64 * 1024
const encoder = new TextEncoder()

/**
 * Reads a compact JWS with a JSON payload (RFC 7515, section 7.1) exactly: three parts of base64url, each the only
 * spelling of its bytes, header and payload strict JSON objects. Nothing is verified: open a secured document with its
 * mechanism ({@link SecuringMechanism}) wherever it matters who wrote it.
 *
 * @param token the text of the token, without white space around it
 * @param options `source` names the token; the parts are named `<source> > header` and, as the document itself, `<source>`.
 * `limits`: {@link defaultLimits} by default
 * @returns the parts, or findings `proof/not-compact`, `proof/header-too-large`, `json/…`
 * @see RFC 7515, section 7.1
 *
 * @example
 * const parsed = parseCompactJws('eyJhbGciOiJFUzI1NiJ9.eyJpZCI6InVybjoxIn0.c2ln', { source: 'a.jwt' })
 * parsed.ok && [parsed.jws.header, parsed.jws.payload] // [{ alg: 'ES256' }, { id: 'urn:1' }]
 * parseCompactJws('eyJhbGciOiJFUzI1NiJ9', { source: 'a.jwt' }).ok // false
 */
export function parseCompactJws(
  token: string,
  options: { readonly source: string; readonly limits?: Partial<Limits> },
): { readonly ok: true; readonly jws: CompactJws } | { readonly ok: false; readonly findings: readonly Finding[] } {
  const { source } = options
  const limits = { ...defaultLimits, ...options.limits }
  const location = { source, pointer: '' as const }
  const refuse = (problem: string): { ok: false; findings: Finding[] } => ({
    ok: false,
    findings: [finding('proof/not-compact', { problem }, { location })],
  })
  if (token.length > limits.documentBytes * 2) {
    const params = { size: token.length, limit: limits.documentBytes * 2, unit: 'characters' }
    return { ok: false, findings: [finding('json/too-large', params, { location })] }
  }
  const first = token.indexOf('.')
  const second = token.lastIndexOf('.')
  // One piece of memory for the text and, behind it, for what its parts stand for: each is shorter than its text.
  const memory = new Uint8Array(token.length * 2)
  const { read, written } = encoder.encodeInto(token, memory.subarray(0, token.length))
  const isAscii = read === token.length && written === token.length
  const isThree = isAscii && first > 0 && second > first + 1 && second < token.length - 1
  const decode = (start: number, end: number): Uint8Array<ArrayBuffer> | undefined =>
    isThree ? fromBase64urlBytes(memory.subarray(start, end), memory.subarray(token.length + start)) : undefined
  const headerBytes = first <= headerLimit ? decode(0, first) : undefined
  const payloadBytes = decode(first + 1, second)
  const signature = decode(second + 1, token.length)
  if (headerBytes === undefined || payloadBytes === undefined || signature === undefined) {
    if (!threeParts.test(token)) return refuse(problemOf(token))
    if (first <= headerLimit) return refuse('a part has unused bits set or a length that no bytes have')
    const params = { size: first, limit: headerLimit }
    return { ok: false, findings: [finding('proof/header-too-large', params, { location })] }
  }
  const header = parseJsonObject(headerBytes, { source: headerSource(source), limits })
  const payload = parseJsonObject(payloadBytes, { source, limits })
  if (!header.ok || !payload.ok) {
    return { ok: false, findings: [...(header.ok ? [] : header.findings), ...(payload.ok ? [] : payload.findings)] }
  }
  const signingInput = memory.subarray(0, second)
  return { ok: true, jws: { header: header.value, payload: payload.value, signingInput, signature } }
}

/** How findings name the header of a token. */
export function headerSource(source: string): string {
  return `${source} > header`
}

const threeParts = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/

function problemOf(token: string): string {
  const parts = token.split('.')
  if (/\s/.test(token)) return 'it contains white space or a line break'
  if (token.startsWith('{')) return 'this is the JSON serialisation'
  if (parts.length === 5) return 'it has five parts, so it is encrypted'
  if (parts.length !== 3) return parts.length === 1 ? 'it has no "."' : `it has ${parts.length} parts, three are needed`
  if (parts[2] === '') return 'the signature is empty'
  if (parts.includes('')) return 'a part is empty'
  if (token.includes('=')) return 'it has padding ("=")'
  if (/[+/]/.test(token)) return 'it uses the alphabet of base64 ("+", "/") instead of base64url ("-", "_")'
  return 'it contains characters that base64url does not have'
}
