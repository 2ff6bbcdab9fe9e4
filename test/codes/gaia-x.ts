import type { JsonObject } from '@gxkit/core'
import { gaiaX2210 } from '@gxkit/ontology'
import { createValidator } from '@gxkit/shacl'
import type { Fixture } from './fixture.ts'
import { base } from './given/documents.ts'

type Findings = Awaited<ReturnType<Fixture[2]>>

const tagus: JsonObject = { ...base, '@context': [...gaiaX2210.contexts.order] }

/** What the lint says of a Tagus offer. */
async function offered(change: object, terms: object = {}, envelope: object = {}): Promise<Findings> {
  const { validFrom: _, ...document } = tagus
  const credentialSubject = {
    id: 'https://a.example/c#s',
    type: 'gx:ServiceOffering',
    'gx:termsAndConditions': { 'gx:URL': 'https://a.example/terms', ...terms },
    ...change,
  }
  const input = { document: { ...document, credentialSubject, ...envelope } as never, source: 'a.json' }
  const lint = { now: () => new Date('2026-02-01T00:00:00Z') }
  const linked = async (): Promise<Uint8Array> => new TextEncoder().encode('other terms')
  return (await createValidator({ release: gaiaX2210 }).validate([input], { lint, linked })).findings
}

/** Codes of what the rules let pass and Gaia-X does not. */
export const gaiaXFixtures: readonly Fixture[] = [
  ['gaia-x/url-form', 'a reference for a URL', () => offered({}, { 'gx:URL': { id: 'https://a.example/terms' } })],
  ['gaia-x/expired', 'an end in the past', () => offered({}, {}, { expirationDate: '2026-01-31T00:00:00Z' })],
  ['gaia-x/insecure-url', 'http', () => offered({}, { 'gx:URL': 'http://a.example/terms' })],
  ['gaia-x/confusable', 'a Cyrillic letter among Latin ones', () => offered({ 'gx:policy': '\u0430cme' })],
  ['gaia-x/placeholder', 'a note', () => offered({ 'gx:policy': 'TODO' })],
  ['gaia-x/digest-form', 'three letters', () => offered({}, { 'gx:hash': 'abc' })],
  ['gaia-x/document-changed', 'other terms', () => offered({}, { 'gx:hash': '0'.repeat(64) })],
  ['gaia-x/reference-unresolved', 'nobody known', () => offered({ 'gx:providedBy': { id: 'did:web:toto' } })],
  ['gaia-x/reference-class', 'the offer itself', () => offered({ 'gx:providedBy': { id: 'https://a.example/c#s' } })],
]
