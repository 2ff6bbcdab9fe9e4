import { type JsonObject, toBase64url } from '@gxkit/core'
import { type Opened, vcJwt } from '@gxkit/credentials'
import {
  combineResolvers,
  type DidDocument,
  type DidResolver,
  didJwkResolver,
  didKeyResolver,
  documentsResolver,
} from '@gxkit/identity'
import { gaiaX2511 } from '@gxkit/ontology'
import { createVerifier } from '@gxkit/verify'
import { beforeAll, expect, test } from 'vitest'
import {
  createFederation,
  type Federation,
  legalPerson,
  participantPresentation,
  tokenOf,
} from '../support/federation.ts'
import { forgeToken, headerFor, splitToken } from '../support/forge.ts'
import { forbidNetwork } from '../support/no-network.ts'

forbidNetwork()

let federation: Federation
let token: string

beforeAll(async () => {
  federation = await createFederation('ES256')
  const { provider } = federation
  token = await forgeToken(headerFor('vc', provider.signer), legalPerson(provider.did) as JsonObject, provider.signer)
})

async function open(text: string): Promise<Opened> {
  const { resolver, now } = federation
  const secured = { form: 'enveloped', mediaType: 'application/vc+jwt', token: text } as const
  return vcJwt({ release: gaiaX2511 }).open(secured, { resolver, source: 'a.jwt', now })
}

test('D22: verifying from documents at hand opens no connection, also for keys that nobody knows', async () => {
  const { resolver: known, now, stranger } = federation
  const resolver = combineResolvers(known, didKeyResolver(), didJwkResolver())
  const verifier = createVerifier({ release: gaiaX2511, resolver, now })
  const whole = await verifier.verify(tokenOf(await participantPresentation(federation)))
  expect(whole.answers.signatures.answer).toBe('yes')
  const header = headerFor('vc', stranger.signer, {
    kid: 'did:web:nobody.example#key-1',
    iss: 'did:web:nobody.example',
  })
  const result = await verifier.verify(
    await forgeToken(header, legalPerson('did:web:nobody.example') as JsonObject, stranger.signer),
  )
  expect(result.ok).toBe(false)
})

test('T16: the same content in another encoding is not what was signed', async () => {
  const [header = '', , signature = ''] = token.split('.')
  const { payload } = splitToken(token)
  const reversed = Object.fromEntries(Object.entries(payload).reverse()) as JsonObject
  for (const text of [
    JSON.stringify(payload, null, 1),
    ` ${JSON.stringify(payload)}`,
    `${JSON.stringify(payload)}\n`,
    JSON.stringify(reversed),
    JSON.stringify(payload).replace('gx:', '\\u0067x:'),
  ]) {
    const opened = await open(`${header}.${toBase64url(new TextEncoder().encode(text))}.${signature}`)
    expect(opened.findings.map(({ code }) => code)).toEqual(['proof/signature-invalid'])
  }
})

test('K14: whatever is wrong with a signature, the words are the same', async () => {
  const [header = '', payload = ''] = token.split('.')
  const messages = new Set<string>()
  for (const bytes of [new Uint8Array(64), new Uint8Array(64).fill(255), new Uint8Array(1), new Uint8Array(500)]) {
    const opened = await open(`${header}.${payload}.${toBase64url(bytes)}`)
    expect(opened.findings.map(({ code }) => code)).toEqual(['proof/signature-invalid'])
    for (const { message } of opened.findings) messages.add(message)
  }
  expect(messages.size).toBe(1)
})

test('S3: no end of validity is accepted, and told', async () => {
  const { provider, resolver, now } = federation
  const { validUntil: _, ...endless } = legalPerson(provider.did) as JsonObject
  const verifier = createVerifier({ release: gaiaX2511, resolver, now, validator: false })
  const result = await verifier.verify(
    await forgeToken(headerFor('vc', provider.signer), endless as JsonObject, provider.signer),
  )
  expect(result.ok).toBe(true)
  expect(result.report.findings.map(({ code }) => code)).toContain('credential/no-expiry')
})

test('D15: a DID document leads to no other', async () => {
  const { provider, now } = federation
  const elsewhere = ['did:web:b.example']
  const service = [{ id: `${provider.did}#x`, type: 'LinkedDomains', serviceEndpoint: 'https://b.example/' }]
  const document = { ...provider.didDocument, controller: elsewhere, alsoKnownAs: elsewhere, service }
  const known = documentsResolver([document as DidDocument])
  const asked: string[] = []
  const resolver: DidResolver = {
    resolve: (did, options) => {
      asked.push(did)
      return known.resolve(did, options)
    },
  }
  await createVerifier({ release: gaiaX2511, resolver, now, validator: false }).verify(token)
  expect([...new Set(asked)]).toEqual([provider.did])
})
