import { contexts as credentialsContexts } from '@digitalbazaar/credentials-context'
import dataIntegrityContexts from '@digitalbazaar/data-integrity-context'
import { freeze, type JsonObject } from '@gxkit/core'
import ed25519Contexts from 'ed25519-signature-2020-context'
import { jws2020Context } from './jws-2020-context.ts'

/** JSON-LD contexts by URL: the only ones that a document may name. Each value is a document with an `@context` member. */
export type ContextSet = ReadonlyMap<string, JsonObject>

/**
 * Joins contexts into one set. A later set wins over an earlier one.
 *
 * @param sets other sets, or objects from URL to document
 * @returns a new set; the documents themselves are shared, not copied
 * @example
 * contextSet(w3cContexts, { 'https://example.org/v1': { '@context': { ex: 'https://example.org/' } } })
 */
export function contextSet(...sets: readonly (ContextSet | Readonly<Record<string, JsonObject>>)[]): ContextSet {
  return new Map(sets.flatMap((set) => (set instanceof Map ? [...set] : Object.entries(set))))
}

const jws2020 = 'https://w3id.org/security/suites/jws-2020/v1'

const wanted: readonly (readonly [string, ReadonlyMap<string, unknown>])[] = [
  ['https://www.w3.org/2018/credentials/v1', credentialsContexts],
  ['https://www.w3.org/ns/credentials/v2', credentialsContexts],
  ['https://w3id.org/security/data-integrity/v2', dataIntegrityContexts.contexts],
  ['https://w3id.org/security/suites/ed25519-2020/v1', ed25519Contexts.contexts],
  [jws2020, new Map([[jws2020, jws2020Context]])],
]

/**
 * The W3C contexts of Verifiable Credentials 1.1 and 2.0, of DataIntegrityProof, and of the Ed25519Signature2020 and
 * JsonWebSignature2020 suites: the same definitions as published.
 *
 * @example
 * w3cContexts.has('https://www.w3.org/ns/credentials/v2') // true
 */
export const w3cContexts: ContextSet = new Map(
  wanted.map(([url, published]) => [url, freeze(structuredClone(published.get(url)) as JsonObject)] as const),
)
