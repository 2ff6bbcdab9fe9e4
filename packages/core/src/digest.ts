import type { JsonObject, JsonValue } from './json.ts'

/**
 * The canonical form of a JSON value (RFC 8785, JCS).
 *
 * @example
 * canonicalizeJson({ b: 1, a: 'x' }) // '{"a":"x","b":1}'
 */
export function canonicalizeJson(value: JsonValue): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((item) => canonicalizeJson(item as JsonValue)).join(',')}]`
  const object = value as JsonObject
  const members = Object.keys(object)
    .filter((key) => object[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalizeJson(object[key] as JsonValue)}`)
  return `{${members.join(',')}}`
}

/**
 * SHA-256 of bytes, or of a text in UTF-8.
 *
 * @example
 * (await sha256('Gaia-X')).length // 32
 */
export async function sha256(data: Uint8Array | string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : new Uint8Array(data)
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
}

/**
 * SHA-256 as lower-case hexadecimal text.
 *
 * @example
 * await sha256Hex('abc') // 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
 */
export async function sha256Hex(data: Uint8Array | string): Promise<string> {
  return toHex(await sha256(data))
}

/**
 * Bytes as lower-case hexadecimal text.
 *
 * @example
 * toHex(new Uint8Array([0, 255])) // '00ff'
 */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('')
}
