import type { JsonObject } from '@gxkit/core'
import { type Credential, ed25519Signature2020, issue } from '@gxkit/credentials'
import { contextSet, w3cContexts } from '@gxkit/linked-data'
import { gaiaX2511 } from '@gxkit/ontology'
import { createVerifier, type VerificationResult, type Verifier } from '@gxkit/verify'
import { beforeAll, describe, expect, test } from 'vitest'
import { createFederation, type Federation, legalPerson, presentationOf } from '../support/federation.ts'
import { forgeToken, headerFor } from '../support/forge.ts'

const suiteContext = 'https://w3id.org/security/suites/ed25519-2020/v1'
const mechanism = ed25519Signature2020({ contexts: contextSet(w3cContexts, gaiaX2511.contexts.documents) })

let federation: Federation
let verifier: Verifier
let document: JsonObject

beforeAll(async () => {
  federation = await createFederation('EdDSA')
  const { resolver, now, provider } = federation
  verifier = createVerifier({ release: gaiaX2511, resolver, now, validator: false })
  document = await signed(legalPerson(provider.did))
})

async function signed(credential: Credential): Promise<JsonObject> {
  const { provider, now } = federation
  const content = { ...credential, '@context': [...gaiaX2511.contexts.order, suiteContext] } as Credential
  const secured = await issue(content, { signer: provider.signer, mechanism, now })
  if (secured.form !== 'embedded') throw new Error('the proof is not embedded')
  return secured.document
}

function errors(result: VerificationResult): string[] {
  return result.report.findings.filter((f) => f.severity === 'error').map((f) => f.code)
}

async function survivors(variants: Iterable<readonly [string, JsonObject]>): Promise<string[]> {
  const accepted: string[] = []
  for (const [name, variant] of variants) if ((await verifier.verify(variant)).ok) accepted.push(name)
  return accepted
}

const proofOf = (): JsonObject => document.proof as JsonObject
const subjectOf = (): JsonObject => document.credentialSubject as JsonObject

describe('an embedded proof', () => {
  test('is good as it was made, in any key order and with any white space', async () => {
    const result = await verifier.verify(document)
    expect(errors(result)).toEqual([])
    expect(result.ok && result.credentials[0]?.mechanism).toBe('ed25519-signature-2020')
    expect(result.ok && Object.keys(result.credentials[0]?.credential ?? {})).not.toContain('proof')
    const reversed = Object.fromEntries(Object.entries(document).reverse())
    expect((await verifier.verify(JSON.stringify(reversed, null, 4))).ok).toBe(true)
  })

  test('covers every member of the credential', async () => {
    expect(await survivors(changes(document, ['proof', '@context']))).toEqual([])
  })

  test('covers every claim', async () => {
    const variants = [...changes(subjectOf(), [])].map(
      ([name, credentialSubject]) => [name, { ...document, credentialSubject }] as const,
    )
    expect(await survivors(variants)).toEqual([])
  })

  test('covers its own members', async () => {
    const variants = [...changes(proofOf(), [])].map(([name, proof]) => [name, { ...document, proof }] as const)
    expect(await survivors(variants)).toEqual([])
  })

  test('is missed when it is taken away, and does not count when it stands beside a bad one', async () => {
    const { proof, ...rest } = document
    const bad = { ...proofOf(), created: '2026-11-20T00:00:00Z' }
    expect(
      await survivors([
        ['no proof', rest],
        ['null', { ...rest, proof: null }],
        ['empty list', { ...rest, proof: [] }],
        ['empty object', { ...rest, proof: {} }],
        ['good and bad', { ...rest, proof: [proof ?? null, bad] }],
        ['bad and good', { ...rest, proof: [bad, proof ?? null] }],
        ['good and unknown', { ...rest, proof: [proof ?? null, { type: 'DataIntegrityProof' }] }],
        ['twice', { ...rest, proof: [proof ?? null, proof ?? null] }],
      ]),
    ).toEqual([])
  })

  test('does not follow a document whose contexts were changed', async () => {
    const contexts = document['@context'] as readonly string[]
    const variants = (
      [
        ['@vocab', [...contexts, { '@vocab': 'https://evil.example/' }]],
        ['@base', [...contexts, { '@base': 'https://evil.example/' }]],
        ['a prefix that exists', [...contexts, { gx: 'https://evil.example/' }]],
        ['a term', [...contexts, { vatID: 'https://evil.example/x' }]],
        ['an unknown context', [...contexts, 'https://evil.example/context.json']],
        ['another order', [...contexts].reverse()],
        ['none', []],
        ['null', null],
      ] as const
    ).map(([name, context]) => [name, { ...document, '@context': context } as JsonObject] as const)
    expect(await survivors(variants)).toEqual([])
  })

  test('does not reach what was wrapped around it', async () => {
    const { proof, ...content } = document
    const forged = { ...content, issuer: federation.stranger.did }
    expect(
      await survivors([
        ['in a graph', { '@context': content['@context'], '@graph': [forged, document] }],
        ['included', { ...forged, '@included': [document], ...(proof !== undefined && { proof }) }],
        ['in the subject', { ...forged, credentialSubject: { id: 'urn:x', original: document } }],
      ]),
    ).toEqual([])
  })

  test('stands beside tokens in one presentation; without it the presentation is refused', async () => {
    const { provider } = federation
    const present = async (credential: JsonObject): Promise<VerificationResult> => {
      const content = { ...presentationOf(provider.did, []), verifiableCredential: [credential] }
      return verifier.verify(await forgeToken(headerFor('vp', provider.signer), content, provider.signer))
    }
    expect(errors(await present(document))).toEqual([])
    const { proof: _, ...stripped } = document
    const result = await present(stripped)
    expect(errors(result)).toEqual(['presentation/unsecured-credential'])
    expect(result.report.findings[0]?.location?.source).toBe('input > credential 1')
  })
})

/** Every member left out, with another value, as a list; and one that nobody knows. */
function* changes(object: JsonObject, except: readonly string[]): Generator<readonly [string, JsonObject]> {
  for (const [key, value] of Object.entries(object)) {
    if (except.includes(key)) continue
    const { [key]: _, ...others } = object
    yield [`${key} left out`, others]
    yield [`${key} changed`, { ...object, [key]: typeof value === 'string' ? `${value}x` : 'https://x.example/' }]
    yield [`${key} null`, { ...object, [key]: null }]
    yield [`${key} with another`, { ...object, [key]: [value ?? null, 'https://x.example/'] }]
  }
  yield ['an unknown member', { ...object, certified: true }]
  yield ['a prefix that nobody declared', { ...object, 'foo:certified': true }]
}
