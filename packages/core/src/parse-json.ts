import type { Finding } from './finding.ts'
import { finding } from './finding.ts'
import type { JsonObject, JsonValue } from './json.ts'
import { isJsonObject } from './json.ts'
import type { Limits } from './limits.ts'
import { defaultLimits } from './limits.ts'
import { parsePlainJson } from './parse-plain-json.ts'
import type { JsonPointer } from './pointer.ts'
import { isSafeNumber } from './safe-number.ts'
import type { TextRange } from './scan-json.ts'
import { JsonScanError, scanJson } from './scan-json.ts'

/** A parsed value, or the findings that say why there is none. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/** Options of {@link parseJson}. */
export interface ParseJsonOptions {
  /** Name of the source, for findings. */
  readonly source: string
  readonly limits?: Partial<Limits>
}

/**
 * Parses JSON strictly (RFC 8259 within the bounds of I-JSON, RFC 7493): duplicate and forbidden member names, broken
 * Unicode, numbers that lose their value, too much depth or size are findings, each with its place. Never throws for bad
 * input.
 *
 * @param text the JSON text, or its bytes in UTF-8
 * @example
 * const parsed = parseJson('{"a":1}', { source: 'a.json' })
 * if (parsed.ok) parsed.value
 */
export function parseJson(text: string | Uint8Array, options: ParseJsonOptions): Parsed<JsonValue> {
  const limits = { ...defaultLimits, ...options.limits }
  if (text.length > limits.documentBytes) return parseExactly(text, options)
  const decoded = typeof text === 'string' ? text : decodeUtf8(text)
  const plain = decoded === undefined ? undefined : parsePlainJson(decoded, limits)
  return plain === undefined ? parseExactly(decoded ?? text, options) : { ok: true, value: plain.value }
}

/** The exact reader: slower, and knows of each problem where it is. */
export function parseExactly(text: string | Uint8Array, options: ParseJsonOptions): Parsed<JsonValue> {
  const { source } = options
  const limits = { ...defaultLimits, ...options.limits }
  const findings: Finding[] = []
  const at = (pointer: JsonPointer, range?: TextRange, key?: true): { location: Finding['location'] & object } => ({
    location: { source, pointer, ...(range && { range }), ...(key && { key }) },
  })

  if (text.length > limits.documentBytes) {
    const params = { size: text.length, limit: limits.documentBytes, unit: 'bytes' }
    return { ok: false, findings: [finding('json/too-large', params, at(''))] }
  }
  const decoded = typeof text === 'string' ? text : decodeUtf8(text)
  if (decoded === undefined || !isWellFormed(decoded)) {
    return { ok: false, findings: [finding('json/ill-formed-unicode', {}, at(''))] }
  }

  let values = 0
  try {
    scanJson(
      decoded,
      {
        member: (pointer, key, range, repeated) => {
          if (repeated) findings.push(finding('json/duplicate-key', { key }, at(pointer, range, true)))
          if (key === '__proto__') findings.push(finding('json/forbidden-key', { key }, at(pointer, range, true)))
          if (!isWellFormed(key)) findings.push(finding('json/ill-formed-unicode', {}, at(pointer, range, true)))
        },
        value: (pointer, range) => {
          values++
          if (values > limits.values) throw new JsonScanError('too-many', 'too many values', range.start)
          const escaped = decoded[range.start] === '"' && decoded.slice(range.start, range.end).includes('\\u')
          if (escaped && !isWellFormed(JSON.parse(decoded.slice(range.start, range.end)) as string)) {
            findings.push(finding('json/ill-formed-unicode', {}, at(pointer, range)))
          }
        },
        number: (pointer, digits, range) => {
          if (!isSafeNumber(digits))
            findings.push(finding('json/unsafe-number', { number: digits }, at(pointer, range)))
        },
      },
      limits.depth,
    )
  } catch (error) {
    if (!(error instanceof JsonScanError)) throw error
    const range = { start: error.offset, end: Math.min(error.offset + 1, decoded.length) }
    if (error.reason === 'empty') return { ok: false, findings: [finding('json/empty', {}, at(''))] }
    if (error.reason === 'too-many') {
      const params = { size: values, limit: limits.values, unit: 'values' }
      return { ok: false, findings: [finding('json/too-large', params, at(''))] }
    }
    const found =
      error.reason === 'syntax'
        ? finding('json/syntax', { problem: error.message }, at('', range))
        : finding('json/too-deep', { limit: limits.depth }, at('', range))
    return { ok: false, findings: [found] }
  }
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value: JSON.parse(decoded) as JsonValue }
}

/**
 * {@link parseJson}, and the value must be an object.
 *
 * @example
 * parseJsonObject('{"a":1}', { source: 'a.json' }) // { ok: true, value: { a: 1 } }
 * parseJsonObject('[]', { source: 'a.json' }).ok // false
 */
export function parseJsonObject(text: string | Uint8Array, options: ParseJsonOptions): Parsed<JsonObject> {
  const parsed = parseJson(text, options)
  if (!parsed.ok) return parsed
  if (isJsonObject(parsed.value)) return { ok: true, value: parsed.value }
  const found = Array.isArray(parsed.value) ? 'a list' : parsed.value === null ? 'null' : `a ${typeof parsed.value}`
  const location = { source: options.source, pointer: '' as const }
  return { ok: false, findings: [finding('json/not-an-object', { found }, { location })] }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

function isWellFormed(text: string): boolean {
  return !loneSurrogate.test(text)
}
