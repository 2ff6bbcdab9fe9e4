import type { JsonObject, JsonValue } from '@gxkit/core'
import { isJsonObject } from '@gxkit/core'
import { findPrivateMaterial } from '@gxkit/identity'

/** One layer of a document: what it looks like and what is written in it. Nothing of it is verified. */
export interface Layer {
  readonly name: string
  /** In plain words, by its form alone. */
  readonly what: string
  readonly note?: string
  /** What its signature would cover if it is good; several ways where only a verification can tell which one it is. */
  readonly claims?: readonly Claim[]
  /** What was counted or unpacked. */
  readonly facts?: JsonObject
  readonly content?: JsonValue
}

/** What a signature claims to cover. */
export interface Claim {
  /** What the signature is: `VC-JWT`, or the type of a proof. */
  readonly by: string
  /** Absent where the kind of proof is not known. */
  readonly covered?: string
  readonly notCovered: readonly string[]
}

/** Bounds on what is taken apart: nesting of documents, layers altogether. */
export const bounds = { depth: 6, layers: 200 } as const

const hidden = '(private, not shown)'
const privateJwkMembers: ReadonlySet<string> = new Set(['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'])
/** Names that formats and people give to what is private. */
const telling = /^(?:private_?key|secret_?key|seed$|mnemonic|passphrase|password)/i

/** Replaces private key material, wherever it stands: in keys, under names that say it, and inside texts. */
export function withoutSecrets(value: JsonValue, depth = 0): JsonValue {
  if (depth > 100) return '(nested too deep, not shown)'
  if (typeof value === 'string') return findPrivateMaterial(value).length > 0 ? hidden : value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item: JsonValue) => withoutSecrets(item, depth + 1))
  const object = value as JsonObject
  const isKey = Object.hasOwn(object, 'kty')
  return Object.fromEntries(
    Object.entries(object).map(([key, member]) => [
      key,
      telling.test(key) || (isKey && privateJwkMembers.has(key)) ? hidden : withoutSecrets(member ?? null, depth + 1),
    ]),
  )
}

/** Whether an object is a private key. */
export function isPrivateKey(document: JsonObject): boolean {
  return Object.keys(document).some((key) => privateJwkMembers.has(key) || telling.test(key))
}

/** A JSON value that something else made, as plain data. */
export function plain(value: unknown): JsonValue {
  return JSON.parse(JSON.stringify(value ?? null)) as JsonValue
}

/** Members that are there. */
export function present(members: Readonly<Record<string, unknown>>): JsonObject {
  const value = plain(members)
  return isJsonObject(value) ? value : {}
}
