import type { JsonValue } from '@gxkit/core'
import { fromBase64url, isJsonObject, parseJson } from '@gxkit/core'
import { privateMembers } from './jwk.ts'

/** Something private that does not belong where it was found. What it is, never its value. */
export interface PrivateMaterial {
  /** In a few words, e.g. `a private key in PEM`. */
  readonly what: string
  /** Where in JSON, as names from the outside to the inside; absent in other texts. */
  readonly path?: readonly string[]
}

/** Only texts with one of these can hold anything of the kind. */
const suspicious =
  /PRIVATE KEY|["'](?:d|k|p|q|dp|dq|qi|oth|priv)["']\s*:|\b(?:d|k)\s*:|private|secret|seed|mnemonic|z3u2|z42t|z2fa|eyJ/i
/** Names that formats and people give to private keys. */
const telling = /^(?:private_?key|secret_?key|seed|mnemonic)/i
/** Multikey texts of private keys (Ed25519, P-256, P-384): the multicodec number makes the first letters. */
const privateMultikey =
  /\b(?:z3u2[1-9A-HJ-NP-Za-km-z]{40,}|z42t[1-9A-HJ-NP-Za-km-z]{40,}|z2fa[1-9A-HJ-NP-Za-km-z]{60,})/
const pem = /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/
const looseJwk = /\bkty["']?\s*[:=]/

/**
 * Looks for private keys in a text that is about to be published: PEM, JSON Web Keys with a private member, Multikey texts of
 * private keys, members whose name says it; in JSON at any depth, and inside tokens. Bare numbers that could be a seed look like
 * any digest and are not found.
 *
 * @param text the content of a file
 * @returns what was found, without its value
 * @example
 * findPrivateMaterial('-----BEGIN PRIVATE KEY-----')[0]?.what // 'a private key in PEM'
 */
export function findPrivateMaterial(text: string): readonly PrivateMaterial[] {
  return suspicious.test(text) ? inText(text, [], 0) : []
}

function inText(text: string, path: readonly string[], depth: number): readonly PrivateMaterial[] {
  const place = path.length > 0 ? { path } : {}
  if (pem.test(text)) return [{ what: 'a private key in PEM', ...place }]
  if (privateMultikey.test(text)) return [{ what: 'a private key as Multikey', ...place }]
  if (depth > 8) return []
  if (/^\s*[[{]/.test(text)) {
    const parsed = parseJson(text, { source: 'output', limits: { documentBytes: 256 * 1024 * 1024 } })
    if (parsed.ok) return inValue(parsed.value, path, depth + 1)
  }
  const inTokens = text.length > 4_000_000 ? [] : [...text.matchAll(/eyJ[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*/g)]
  const found = inTokens.flatMap(([token]) =>
    token.split('.').flatMap((part) => {
      const bytes = fromBase64url(part)
      const inside = bytes === undefined ? '' : new TextDecoder().decode(bytes)
      return inside.startsWith('{') ? inText(inside, path, depth + 1) : []
    }),
  )
  const isLoose = looseJwk.test(text) && /(?:^|[\s,{"'])d["']?\s*[:=]\s*["']?[A-Za-z0-9_-]{40,}/.test(text)
  return isLoose ? [{ what: 'a private key as JSON Web Key', ...place }, ...found] : found
}

function inValue(value: JsonValue, path: readonly string[], depth: number): readonly PrivateMaterial[] {
  if (typeof value === 'string') return suspicious.test(value) ? inText(value, path, depth) : []
  if (depth > 200) return []
  if (Array.isArray(value)) return value.flatMap((item: JsonValue, i) => inValue(item, [...path, String(i)], depth + 1))
  if (!isJsonObject(value)) return []
  const isJwk = Object.hasOwn(value, 'kty')
  return Object.entries(value).flatMap(([name, member]): readonly PrivateMaterial[] => {
    const here = [...path, name]
    if (isJwk && privateMembers.includes(name)) return [{ what: 'a private key as JSON Web Key', path: here }]
    const isTelling = telling.test(name) && (typeof member === 'string' ? member.length >= 16 : isJsonObject(member))
    return isTelling
      ? [{ what: `a member called "${name.slice(0, 40)}"`, path: here }]
      : inValue(member ?? null, here, depth + 1)
  })
}
