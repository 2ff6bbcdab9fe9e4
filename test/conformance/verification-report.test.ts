import type { DidResolver } from '@gxkit/identity'
import { gaiaX2511 } from '@gxkit/ontology'
import { createVerifier, type VerificationResult, type Verified, type VerifierOptions } from '@gxkit/verify'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  createFederation,
  type Federation,
  legalPerson,
  presentationOf,
  termsAccepted,
  vatId,
} from '../support/federation.ts'
import { forgeToken, headerFor } from '../support/forge.ts'

let federation: Federation
let participant: string

beforeAll(async () => {
  federation = await createFederation('ES256')
  const { provider, notary } = federation
  participant = await presented([
    await tokenFor(legalPerson(provider.did), provider),
    await tokenFor(vatId(notary.did), notary),
    await tokenFor(termsAccepted(provider.did), provider),
  ])
})

const tokenFor = (content: Parameters<typeof forgeToken>[1], { signer }: Federation['provider']): Promise<string> =>
  forgeToken(headerFor('vc', signer), content, signer)

const presented = (tokens: readonly string[]): Promise<string> => {
  const { did, signer } = federation.provider
  return forgeToken(headerFor('vp', signer), presentationOf(did, tokens), signer)
}

function verify(input: string, options: Partial<VerifierOptions> = {}): Promise<VerificationResult> {
  const { resolver, now } = federation
  return createVerifier({ release: gaiaX2511, resolver, now, ...options }).verify(input, { source: 'a.jwt' })
}

function statusOf({ report }: VerificationResult, id: string, source = 'a.jwt'): string | undefined {
  return report.checks.find((c) => c.id === id && c.location?.source === source)?.status
}

describe('a good result', () => {
  test('says who vouches for what, and names what was not checked', async () => {
    const result = await verify(participant)
    if (!result.ok) throw new Error(JSON.stringify(result.report.findings))
    expect(result.form).toBe('vp-jwt')
    expect(result.credentials.map(({ source, issuer }) => [source, issuer])).toEqual([
      ['a.jwt > credential 1', federation.provider.did],
      ['a.jwt > credential 2', federation.notary.did],
      ['a.jwt > credential 3', federation.provider.did],
    ])
    expect(result.presentation?.issuer).toBe(federation.provider.did)
    const open = result.report.checks.filter((c) => c.status !== 'passed')
    expect([...new Set(open.map((c) => `${c.id}: ${c.status}`))]).toEqual([
      'credential/validity-period: not-checked',
      'presentation/challenge: not-checked',
      'presentation/domain: not-checked',
      'trust/certificate-chain: not-checked',
      'trust/issuer: not-checked',
    ])
    expect(open.every((c) => c.reason !== undefined)).toBe(true)
  })

  test('says where the keys came from', async () => {
    const { report } = await verify(participant)
    expect(report.checks.find((c) => c.id === 'proof/key')?.reason).toBe('from given document')
  })

  test('is deeply frozen and needs no clean-up by the caller', async () => {
    const result = await verify(participant)
    const credential = result.ok ? result.credentials[0]?.credential : undefined
    expect(Object.isFrozen(credential)).toBe(true)
    expect(Object.isFrozen(credential?.credentialSubject)).toBe(true)
    expect(Object.isFrozen(credential?.['@context'])).toBe(true)
  })

  test('is of a type that nothing else can make', async () => {
    const accept = (credential: Verified<{ readonly issuer: string | object }>): unknown => credential.issuer
    const result = await verify(participant)
    // @ts-expect-error a credential that merely was written down is not verified
    accept(legalPerson('did:web:a.example'))
    expect(result.ok && result.credentials[0] && accept(result.credentials[0].credential)).toBe(federation.provider.did)
  })
})

test('every DID is asked for once, and nothing else is', async () => {
  const asked: string[] = []
  const resolver: DidResolver = {
    resolve: (did, options) => {
      asked.push(did)
      return federation.resolver.resolve(did, options)
    },
  }
  await verify(participant, { resolver })
  expect(asked.sort()).toEqual([federation.provider.did, federation.notary.did].sort())
})

test('a failed result holds what could be decoded, for display, and nothing that passes as verified', async () => {
  const { stranger, provider } = federation
  const forged = await tokenFor(legalPerson(provider.did), stranger)
  const result = await verify(await presented([forged]))
  expect(result.ok).toBe(false)
  expect(result).not.toHaveProperty('credentials')
  expect(result).not.toHaveProperty('presentation')
  const [outer, inner] = result.ok ? [] : result.unverified
  expect(outer).toMatchObject({ source: 'a.jwt', kind: 'presentation', signature: 'good' })
  expect(inner).toMatchObject({ kind: 'credential', signature: 'not-good', content: { issuer: provider.did } })
})

test('shapes are compared for the credentials with a good proof, the others are skipped', async () => {
  const { stranger, provider, notary } = federation
  const forged = await tokenFor(termsAccepted(provider.did), stranger)
  const result = await verify(await presented([await tokenFor(vatId(notary.did), notary), forged]))
  expect(statusOf(result, 'shape/conforms', 'a.jwt > credential 1')).toBe('passed')
  expect(statusOf(result, 'shape/conforms', 'a.jwt > credential 2')).toBe('skipped')
  const check = result.report.checks.find((c) => c.id === 'shape/conforms')
  expect(check?.reason).toContain('1 of 2 credentials were compared')
})

test('a credential that says nothing the shapes know is not valid', async () => {
  const { provider } = federation
  const content = legalPerson(provider.did, { type: ['VerifiableCredential'] })
  const { type: _, ...subject } = content.credentialSubject as { readonly type: string }
  const result = await verify(await tokenFor({ ...content, credentialSubject: subject }, provider))
  expect(result.ok).toBe(false)
  expect(statusOf(result, 'shape/targets')).not.toBe('passed')
})

test('shapes can be left out, and the report says so', async () => {
  const token = await tokenFor(termsAccepted(federation.provider.did), federation.provider)
  const result = await verify(token, { validator: false })
  expect(result.ok).toBe(true)
  expect(statusOf(result, 'shape/conforms')).toBe('not-checked')
})

test('a declared status is not looked up, and that is said', async () => {
  const credentialStatus = { id: 'https://a.example/s#1', type: 'BitstringStatusListEntry' }
  const { provider } = federation
  const result = await verify(await tokenFor(termsAccepted(provider.did, { credentialStatus }), provider))
  expect(statusOf(result, 'credential/status')).toBe('not-checked')
  expect(result.report.findings.map((f) => f.code)).toContain('status/not-checked')
})

test('a credential without an end is accepted with a warning', async () => {
  const { provider } = federation
  const { validUntil: _, ...endless } = termsAccepted(provider.did)
  const result = await verify(await tokenFor(endless, provider))
  expect(result.ok).toBe(true)
  expect(result.report.findings.map((f) => f.code)).toEqual(['credential/no-expiry'])
})

test('findings in a credential inside a presentation name it and the place in it', async () => {
  const { provider } = federation
  const expired = legalPerson(provider.did, { validUntil: '2026-11-02T00:00:00Z' })
  const { report } = await verify(await presented([await tokenFor(expired, provider)]), { validator: false })
  expect(report.findings.map((f) => [f.code, f.location])).toEqual([
    ['credential/expired', { source: 'a.jwt > credential 1', pointer: '/validUntil' }],
  ])
  expect(report.sources).toEqual([
    { name: 'a.jwt' },
    { name: 'a.jwt > credential 1', inside: { source: 'a.jwt', pointer: '/verifiableCredential/0' } },
  ])
})

test('several documents in one object are told apart by a hint', async () => {
  const { provider } = federation
  const bundle = { selfDescription: legalPerson(provider.did), compliance: vatId(provider.did) }
  const { report } = await verify(JSON.stringify(bundle))
  expect(report.findings.map((f) => f.message).join()).toContain(
    '"selfDescription", "compliance"; give them one by one',
  )
})

test('a report stays readable however much is wrong; errors are kept before warnings', async () => {
  const { provider } = federation
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`member${i}`, { '@index': 'x' }]))
  const content = legalPerson(provider.did, many)
  const result = await verify(await tokenFor(content, provider), { validator: false, limits: { findings: 10 } })
  expect(result.ok).toBe(false)
  expect(result.report.findings).toHaveLength(11)
  expect(result.report.findings.map((f) => f.code)).toContain('verify/too-many-findings')
})

describe('resolvers of others', () => {
  const answering = (answer: unknown): DidResolver => ({ resolve: async () => answer as never })

  test.each([undefined, null, 'text', { id: 'did:web:provider.example' }, { ok: true }, { ok: false }])(
    'an answer of the wrong form is said to be one: %j',
    async (answer) => {
      const result = await verify(participant, { resolver: answering(answer) })
      expect(result.ok).toBe(false)
      const messages = result.report.findings.map((f) => f.message)
      expect(messages.join()).toContain('the resolver answered neither { ok: true, document, from }')
    },
  )

  test('one that never answers does not outlive the signal', async () => {
    const { now } = federation
    const resolver: DidResolver = { resolve: () => new Promise(() => undefined) }
    const verifier = createVerifier({ release: gaiaX2511, resolver, now })
    await expect(verifier.verify(participant, { signal: AbortSignal.timeout(50) })).rejects.toThrow(/timeout/)
  })
})
