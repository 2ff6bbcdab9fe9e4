import type { Finding, JsonObject, JsonValue } from '@gxkit/core'
import { checkStructure, type DocumentKind } from '@gxkit/credentials'
import { contextSet, readJsonLd, w3cContexts } from '@gxkit/linked-data'
import { gaiaX2511, type Release } from '@gxkit/ontology'
import { createValidator } from '@gxkit/shacl'

/** Members to put in place of others; `undefined` takes one away. */
export type Change = Readonly<Record<string, JsonValue | undefined>>

export const contexts = contextSet(w3cContexts, gaiaX2511.contexts.documents)

/** A credential about a VAT number in which nothing is wrong. */
export const base: JsonObject = {
  '@context': [...gaiaX2511.contexts.order],
  id: 'https://a.example/c',
  type: ['VerifiableCredential'],
  issuer: 'did:web:a.example',
  validFrom: '2026-01-01T00:00:00Z',
  credentialSubject: { id: 'https://a.example/c#s', type: 'gx:VatID', vatID: 'DE136695976' },
}

/** That credential with some members changed. */
export function changed(change: Change): JsonObject {
  return Object.fromEntries(
    Object.entries({ ...base, ...change }).filter(([, value]) => value !== undefined),
  ) as JsonObject
}

/** A change of the subject of that credential. */
export function subject(members: JsonObject): Change {
  return { credentialSubject: { id: 'https://a.example/c#s', type: 'gx:VatID', vatID: 'DE136695976', ...members } }
}

/** What the check of the structure finds. */
export function structure(change: Change, kind: DocumentKind = 'credential'): readonly Finding[] {
  return checkStructure(changed(change), { source: 'a.json', kind })
}

/** What reading it as JSON-LD finds. */
export async function linked(change: Change): Promise<readonly Finding[]> {
  const read = await readJsonLd(changed(change), { contexts, source: 'a.json' })
  return read.ok ? [] : read.findings
}

/** What the check against the shapes of a release finds. */
export async function valid(change: Change, release: Release = gaiaX2511): Promise<readonly Finding[]> {
  return validAll([changed(change)], release)
}

/** The same for several documents at once. */
export async function validAll(
  documents: readonly JsonObject[],
  release: Release = gaiaX2511,
): Promise<readonly Finding[]> {
  const validator = createValidator({ release })
  return (await validator.validate(documents.map((document, i) => ({ document, source: `${i}.json` })))).findings
}
