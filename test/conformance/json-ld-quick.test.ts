import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { isJsonObject, type JsonObject, type JsonValue, parseJson } from '@gxkit/core'
import { type ContextSet, canonicalize, contextSet, frozenLoader, w3cContexts } from '@gxkit/linked-data'
import { gaiaX2210, gaiaX2511 } from '@gxkit/ontology'
import { describe, expect, test } from 'vitest'
import { exactRdf } from '../../packages/linked-data/src/exact-rdf.ts'
import { expandExactly, expandQuickly } from '../../packages/linked-data/src/expand.ts'
import { quickRdf } from '../../packages/linked-data/src/quick-rdf.ts'
import { mutants } from '../support/mutants.ts'
import { withShared } from './shared.ts'

/** What the quick way did with many documents. */
interface Tally {
  quick: number
  exact: number
  readonly different: string[]
}

/** Goes both ways with a document: the quick one gives what jsonld gives, or leaves it to jsonld. */
async function compare(name: string, document: JsonObject, contexts: ContextSet, tally: Tally): Promise<void> {
  const quick = await expandQuickly(document, contexts)
  const exact = await expandExactly(document, contexts).catch((error: Error) => error)
  if (quick === undefined) tally.exact++
  else {
    tally.quick++
    if (!isDeepStrictEqual(quick, exact)) tally.different.push(`${name}: expanded`)
  }
  if (exact instanceof Error) return
  const graph = quickRdf(exact)
  if (graph === undefined) return
  const expected = await exactRdf(exact, frozenLoader(contexts)).catch((error: Error) => error)
  if (expected instanceof Error) tally.different.push(`${name}: ${expected.message}`)
  else {
    const [ours, theirs] = await Promise.all([canonicalTextOf(graph.quads), canonicalTextOf(expected.quads)])
    if (ours !== theirs) tally.different.push(`${name}: graph`)
  }
}

const canonicalTextOf = (quads: Parameters<typeof canonicalize>[0]): Promise<string> =>
  canonicalize(quads).catch((error: Error) => error.message)

/** A copy in which every context that stands in the document is one of the set instead. */
function withNamedContexts(value: JsonValue, contexts: Map<string, JsonObject>): JsonValue {
  if (Array.isArray(value)) return value.map((item) => withNamedContexts(item as JsonValue, contexts))
  if (!isJsonObject(value)) return value
  const nameOf = (context: JsonValue): JsonValue => {
    if (!isJsonObject(context)) return context
    const url = `https://example.org/context-${contexts.size}`
    contexts.set(url, { '@context': context })
    return url
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      if (key !== '@context') return [key, withNamedContexts(member as JsonValue, contexts)]
      return [
        key,
        Array.isArray(member) ? member.map((item) => nameOf(item as JsonValue)) : nameOf(member as JsonValue),
      ]
    }),
  )
}

const ours = contextSet(w3cContexts, gaiaX2210.contexts.documents, gaiaX2511.contexts.documents)

withShared('suites/json-ld-api/tests', 'JSON-LD 1.1 API suite, the quick way', (folder) => {
  test.each(['expand', 'toRdf'])('%s: the same, or left to jsonld', async (part) => {
    const tally: Tally = { quick: 0, exact: 0, different: [] }
    for (const file of readdirSync(join(folder, part)).filter((name) => name.endsWith('-in.jsonld'))) {
      const input = JSON.parse(readFileSync(join(folder, part, file), 'utf8')) as JsonValue
      for (const [index, document] of (Array.isArray(input) ? (input as JsonValue[]) : [input]).entries()) {
        if (!isJsonObject(document)) continue
        const contexts = new Map<string, JsonObject>()
        const named = withNamedContexts(document, contexts) as JsonObject
        await compare(`${file} ${index}`, named, contexts, tally)
      }
    }
    expect(tally.different).toEqual([])
    expect(tally.quick).toBeGreaterThan(60)
    expect(tally.exact).toBeGreaterThan(50)
  })
})

withShared('real', 'real documents, the quick way', (folder) => {
  test('the same, or left to jsonld', async () => {
    const tally: Tally = { quick: 0, exact: 0, different: [] }
    for (const file of readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => /json(ld)?$/.test(name))) {
      const parsed = parseJson(readFileSync(join(folder, file)), { source: file })
      if (!parsed.ok || !isJsonObject(parsed.value)) continue
      const { proof: _, ...content } = parsed.value
      await compare(file, content, ours, tally)
      await compare(`${file} with proof`, parsed.value, ours, tally)
    }
    expect(tally.different).toEqual([])
    expect(tally.quick).toBeGreaterThan(10)
  })
})

const did = 'did:web:nordlicht.example'
const address = { type: 'gx:Address', countryCode: 'DE', locality: 'Kiel' }
const proof = {
  type: 'Ed25519Signature2020',
  created: '2026-01-01T00:00:00Z',
  verificationMethod: `${did}#key-1`,
  proofPurpose: 'assertionMethod',
  proofValue: 'z3hY',
}
const person = {
  '@context': [...gaiaX2511.contexts.order, 'https://w3id.org/security/suites/ed25519-2020/v1'],
  id: 'urn:uuid:1',
  type: ['VerifiableCredential', 'gx:LegalPerson'],
  name: 'of the credential',
  issuer: { id: did, name: 'Nordlicht' },
  validFrom: '2026-01-01T00:00:00Z',
  credentialStatus: [{ type: 'BitstringStatusListEntry', statusListIndex: '7', statusPurpose: 'revocation' }],
  credentialSubject: [
    {
      id: 'https://nordlicht.example/#subject',
      type: 'gx:LegalPerson',
      'schema:name': [{ '@value': 'Nord', '@language': 'DE' }, 'Süd', 3, 0.5, true],
      registrationNumber: { type: 'gx:VatID', vatID: 'DE1', countryCode: { '@value': 'DE', '@type': 'xsd:string' } },
      legalAddress: [address, { ...address, locality: 'Lübeck', id: '_:office' }, { id: '_:office' }],
      headquartersAddress: address,
    },
  ],
}
const presentation = {
  '@context': ['https://www.w3.org/ns/credentials/v2', 'https://w3id.org/security/suites/ed25519-2020/v1'],
  type: 'VerifiablePresentation',
  holder: did,
  verifiableCredential: [{ ...person, proof }],
}
const old = {
  '@context': ['https://www.w3.org/2018/credentials/v1', 'https://w3id.org/security/suites/jws-2020/v1'],
  id: 'https://example.org/1',
  type: ['VerifiableCredential'],
  issuer: did,
  issuanceDate: '2026-01-01T00:00:00Z',
  credentialSubject: { id: 'did:example:1' },
  evidence: [{ id: 'https://example.org/e', type: ['https://example.org/Evidence', 'VerifiableCredential'] }],
}

describe('changed credentials, the quick way', () => {
  test.each(Object.entries({ person, proof: { ...person, proof }, presentation, old }))(
    '%s: the same, or left to jsonld',
    async (name, document) => {
      const tally: Tally = { quick: 0, exact: 0, different: [] }
      let twice = 0
      for (const mutant of mutants(document as JsonObject)) {
        await compare(`${name} ${mutant.name}`, mutant.document, ours, tally)
        // Of every changed document, some more with a second change.
        let index = 0
        for (const second of mutants(mutant.document)) {
          if (index++ % 1_999 !== twice % 1_999) continue
          await compare(`${name} ${mutant.name}, ${second.name}`, second.document, ours, tally)
        }
        twice += 31
      }
      expect(tally.different).toEqual([])
      expect(tally.quick).toBeGreaterThan(40)
      expect(tally.exact).toBeGreaterThan(40)
    },
    300_000,
  )
})
