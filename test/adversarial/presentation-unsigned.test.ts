import type { JsonObject } from '@gxkit/core'
import { ed25519Signature2020, issue } from '@gxkit/credentials'
import { contextSet, w3cContexts } from '@gxkit/linked-data'
import { gaiaX2210, gaiaX2511, type Release } from '@gxkit/ontology'
import {
  createReplayStore,
  createVerifier,
  findPolicy,
  type VerificationResult,
  type VerifierOptions,
  type VerifyOptions,
} from '@gxkit/verify'
import { beforeAll, expect, test } from 'vitest'
import { createFederation, type Federation, moment } from '../support/federation.ts'

let federation: Federation
let presentation: JsonObject

beforeAll(async () => {
  federation = await createFederation('EdDSA')
  const { provider, now } = federation
  const contexts = contextSet(w3cContexts, gaiaX2210.contexts.documents)
  const credential = {
    '@context': ['https://www.w3.org/2018/credentials/v1', 'https://w3id.org/security/suites/ed25519-2020/v1'],
    id: 'https://nordlicht-cloud.example/gx/1',
    type: ['VerifiableCredential'],
    issuer: provider.did,
    issuanceDate: '2026-11-01T00:00:00Z',
    credentialSubject: { id: provider.did },
  }
  const { signer } = provider
  const secured = await issue(credential as never, { signer, mechanism: ed25519Signature2020({ contexts }), now })
  if (secured.form !== 'embedded') throw new Error('no proof inside')
  const context = ['https://www.w3.org/2018/credentials/v1']
  presentation = {
    '@context': context,
    type: ['VerifiablePresentation'],
    holder: provider.did,
    verifiableCredential: [secured.document],
  }
})

function verify(
  document: JsonObject,
  options: Partial<VerifierOptions> & VerifyOptions & { readonly release?: Release } = {},
): Promise<VerificationResult> {
  const { challenge, ...given } = options
  const { resolver } = federation
  const verifier = createVerifier({
    release: gaiaX2210,
    resolver,
    validator: false,
    now: () => moment,
    ...given,
  })
  return verifier.verify(document, challenge === undefined ? {} : { challenge })
}

const codesOf = ({ report }: VerificationResult): readonly string[] => report.findings.map(({ code }) => code)

test('a presentation of 22.10 says nothing about who shows it, and its credentials are verified', async () => {
  const result = await verify(presentation)
  expect(result.report.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(result).toMatchObject({ ok: true, answers: { signatures: { answer: 'not-checked' } } })
  expect(result.document).toMatchObject({ signed: false, verified: false, credentials: [{ verified: true }] })
  expect(codesOf(result)).toContain('presentation/unsigned')
  expect(result).not.toHaveProperty('presentation')
  const signed = result.report.checks.find(({ id }) => id === 'presentation/signed')
  expect(signed).toMatchObject({ status: 'not-checked', reason: expect.stringContaining('who shows it') as string })
})

test.each<[string, Partial<VerifierOptions> & VerifyOptions]>([
  ['of another release', { release: gaiaX2511 }],
  ['where a challenge was asked for', { challenge: 'c' }],
  ['that counts once', { replay: createReplayStore() }],
  ['by a policy to rely on', { policy: findPolicy('gaia-x-loire') as never }],
  ['by the letter of W3C', { policy: findPolicy('w3c-strict') as never }],
])('a presentation without a proof is refused %s', async (_, options) => {
  const result = await verify(presentation, options)
  expect(result.ok).toBe(false)
  expect(codesOf(result)).toContain('verify/unsecured')
})

test('an empty proof is none, and a changed credential stays bad', async () => {
  expect((await verify({ ...presentation, proof: [] })).ok).toBe(false)
  const [credential] = presentation.verifiableCredential as readonly JsonObject[]
  const changed = { ...credential, issuanceDate: '2026-11-02T00:00:00Z' }
  const result = await verify({ ...presentation, verifiableCredential: [changed] })
  expect(result.ok).toBe(false)
  expect(codesOf(result)).toContain('proof/signature-invalid')
  expect((await verify({ ...presentation, verifiableCredential: [] })).ok).toBe(false)
})
