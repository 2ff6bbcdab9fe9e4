/** What tests over real credentials need: the keys that are known, DID documents around them, and what a report says. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { JsonObject, Report } from '@gxkit/core'
import type { Opened } from '@gxkit/credentials'
import { type DidDocument, type DidResolver, documentsResolver, type PublicJwk } from '@gxkit/identity'
import { compactVerify, importJWK } from 'jose'
import { splitToken } from '../../support/forge.ts'

/** A key of the pool of known keys. */
export interface PoolKey {
  readonly pool_id: string
  readonly jwk: PublicJwk
}

export const noDocuments: readonly DidDocument[] = []

/** The manifest names a signing input after what was hashed, and the context that the proof was given. */
export const profileNames: Readonly<Record<string, string>> = {
  'proofhash||dochash (proof @context: own)': 'proof-and-document-hash',
}

/** A DID document that offers a key under the name in a proof; a DID alone stands for its only key. */
export function resolverForMethod(method: string, jwk: PublicJwk): DidResolver {
  const kid = method.includes('#') ? method : `${method}#key`
  return documentsResolver(merge([], { kid }, jwk))
}

export function statusOf(opened: Opened, id: string): string {
  return opened.checks.find((c) => c.id === id)?.status ?? 'absent'
}

/** All files below a folder. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

export function parse(text: string): JsonObject | undefined {
  try {
    return JSON.parse(text) as JsonObject
  } catch {
    return undefined
  }
}

/** The token of a file: its text, or the one in the `data:` URL of an envelope. */
export function tokenIn(text: string): string {
  const id = parse(text)?.id
  return typeof id === 'string' ? id.slice(id.indexOf(',') + 1) : text
}

/** The tokens of the credentials in a presentation, in their order; nothing for those that are no token. */
export function innerTokens(presentation: JsonObject): (string | undefined)[] {
  const listed = presentation.verifiableCredential
  return (Array.isArray(listed) ? (listed as readonly JsonObject[]) : []).map(({ id }) =>
    typeof id === 'string' && id.startsWith('data:') ? id.slice(id.indexOf(',') + 1) : undefined,
  )
}

/** The published DID document that holds this key under this name, or one made for the occasion. */
export function resolverFor(
  header: JsonObject,
  jwk: PublicJwk | undefined,
  published: readonly DidDocument[],
): DidResolver {
  if (jwk === undefined) return documentsResolver([])
  const found = published.filter(({ verificationMethod: methods }) =>
    (Array.isArray(methods) ? (methods as readonly JsonObject[]) : []).some(
      (method) => method.id === header.kid && (method.publicKeyJwk as JsonObject | undefined)?.n === jwk.n,
    ),
  )
  return documentsResolver(found.length > 0 ? found : merge([], header, jwk))
}

/** DID documents, and one more that offers the key under the name in the header. */
export function merge(documents: readonly DidDocument[], header: JsonObject, jwk: PublicJwk): readonly DidDocument[] {
  const kid = String(header.kid)
  const id = kid.split('#')[0] ?? kid
  const before = documents.find((document) => document.id === id)
  const known = (before?.assertionMethod as readonly string[] | undefined) ?? []
  if (known.includes(kid)) return documents
  const names = [...known, kid]
  const methods = names.map((name) => ({ id: name, type: 'JsonWebKey2020', controller: id, publicKeyJwk: { ...jwk } }))
  const document = { id, verificationMethod: methods, assertionMethod: names, authentication: names }
  return [...documents.filter((other) => other !== before), document as unknown as DidDocument]
}

export function fits(jwk: PublicJwk, algorithm: string): boolean {
  return algorithm === 'EdDSA' ? jwk.kty === 'OKP' : jwk.kty === 'RSA'
}

export async function josesVerdict(token: string, jwk: PublicJwk): Promise<boolean> {
  const algorithm = String(splitToken(token).header.alg)
  if (!fits(jwk, algorithm)) return false
  const key = await importJWK({ ...jwk }, algorithm)
  return compactVerify(token, key).then(
    () => true,
    () => false,
  )
}

export function codesIn(report: Report, source: string): string[] {
  const sources: readonly (string | undefined)[] = [source, `${source} > header`]
  return report.findings.filter((f) => sources.includes(f.location?.source)).map((f) => f.code)
}

/** What the report says of the signature of a document. */
export function signatureIn(report: Report, source: string): string {
  const check = report.checks.find((c) => c.id === 'proof/signature' && c.location?.source === source)
  if (check?.status === 'passed') return 'verifies'
  return check?.status === 'failed' ? 'does not verify' : `not compared: ${check?.reason ?? 'no such check'}`
}
