import { type GxError, isGxError, isJsonObject } from '@gxkit/core'
import { ed25519Signature2020, issue, present, type SecuringMechanism, vcJwt } from '@gxkit/credentials'
import {
  cachingResolver,
  combineResolvers,
  type DidDocument,
  type DidResolver,
  findVerificationMethod,
  guardResolver,
  type Signer,
} from '@gxkit/identity'
import { contextSet, w3cContexts } from '@gxkit/linked-data'
import { gaiaX2511 } from '@gxkit/ontology'
import {
  createVerifier,
  type ReplayStore,
  type StatusPort,
  type TrustPort,
  type VerificationResult,
} from '@gxkit/verify'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { createFederation, type Federation, tokenOf, vatId } from '../support/federation.ts'

/** What a port that others wrote can do instead of answering: give anything, fail with anything, fail at once. */
interface Behaviour {
  readonly how: 'gives' | 'rejects' | 'throws'
  readonly what: unknown
}

const runs = { numRuns: 150 }
const release = gaiaX2511
const contexts = contextSet(w3cContexts, release.contexts.documents)
let federation: Federation
let token: string
let withStatus: string
let presentation: string

beforeAll(async () => {
  federation = await createFederation('EdDSA')
  const { provider, now } = federation
  const mechanism = vcJwt({ release })
  const status = {
    id: 'https://nordlicht-cloud.example/status#7',
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '7',
    statusListCredential: 'https://nordlicht-cloud.example/status',
  }
  const signed = (members = {}) => issue(vatId(provider.did, members), { signer: provider.signer, mechanism, now })
  token = tokenOf(await signed())
  withStatus = tokenOf(await signed({ credentialStatus: status }))
  const validUntil = new Date('2026-11-21T12:05:00Z')
  const shown = { signer: provider.signer, mechanism, now, validUntil, challenge: 'n-1' }
  presentation = tokenOf(await present([{ form: 'enveloped', mediaType: 'application/vc+jwt', token }], shown))
})

/** Any value, among them objects with the members that a right answer has, each of them anything. */
function answersLike(example: Readonly<Record<string, readonly unknown[]>>): fc.Arbitrary<unknown> {
  const any = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, maxDepth: 2 })
  const members = Object.fromEntries(
    Object.entries(example).map(([name, values]) => [name, fc.oneof(fc.constantFrom(...values), any)]),
  )
  return fc.oneof(any, fc.record(members, { requiredKeys: [] }), fc.record(members))
}

function behaving(answers: fc.Arbitrary<unknown>): fc.Arbitrary<Behaviour> {
  return fc.record({ how: fc.constantFrom('gives', 'gives', 'gives', 'rejects', 'throws'), what: answers })
}

function act({ how, what }: Behaviour): never {
  if (how === 'throws') throw what
  return (how === 'rejects' ? Promise.reject(what) : Promise.resolve(what)) as never
}

function actNow({ how, what }: Behaviour): never {
  if (how === 'throws') throw what
  return (how === 'rejects' ? Promise.reject(what) : what) as never
}

/** The status of a check, in the outermost document. */
function statusOf(result: VerificationResult, id: string): string {
  return result.document.checks.find((c) => c.id === id)?.status ?? 'absent'
}

/** Whatever a port did, the report is one that people can read, and nothing in it came from the port unread. */
function expectReadable(result: VerificationResult): void {
  const findings = [...result.report.findings, ...result.document.findings]
  for (const { code, message, severity } of findings) {
    expect({ code: typeof code, message: typeof message }).toEqual({ code: 'string', message: 'string' })
    expect(['error', 'warning', 'info']).toContain(severity)
    expect(message).not.toMatch(/\bundefined\b|\[object |unexpected error inside/)
  }
  for (const { status } of result.report.checks)
    expect(['passed', 'failed', 'skipped', 'not-checked']).toContain(status)
  expect(() => JSON.stringify(result)).not.toThrow()
}

const documents: readonly unknown[] = [
  null,
  {},
  { id: 'did:web:nordlicht-cloud.example' },
  { id: 'did:web:nordlicht-cloud.example', verificationMethod: [null, 7, { id: 8 }], assertionMethod: [null] },
  {
    id: 'did:web:nordlicht-cloud.example',
    verificationMethod: [{ id: '#key-1', controller: 'did:web:nordlicht-cloud.example', publicKeyJwk: null }],
    assertionMethod: ['#key-1'],
  },
]
const findings: readonly unknown[] = [
  [],
  [null],
  [{}],
  [{ code: 'x', message: 7, severity: 'error', location: 1 }],
  [7n],
]
const resolutions = behaving(
  answersLike({
    ok: [true, false],
    document: documents,
    from: ['somewhere', 7, null],
    reason: ['not-found', 'toString', 'constructor', 7],
    findings,
  }),
)

describe('a resolver that others wrote', () => {
  test.each<[string, (resolver: DidResolver) => DidResolver]>([
    ['asked directly', (resolver) => resolver],
    ['behind bounds', (resolver) => guardResolver(resolver, { deadlineMilliseconds: 10_000 })],
    ['behind a memory', (resolver) => cachingResolver(resolver)],
    ['among others', (resolver) => combineResolvers(resolver, resolver)],
  ])('%s: no answer that is none makes a signature pass, or breaks the verification', async (_, around) => {
    await fc.assert(
      fc.asyncProperty(resolutions, async (behaviour) => {
        const resolver = around({ resolve: () => act(behaviour) })
        const verifier = createVerifier({ release, resolver, now: federation.now, validator: false })
        const result = await verifier.verify(token)
        expect(result.ok).toBe(false)
        expect(statusOf(result, 'proof/signature')).not.toBe('passed')
        expectReadable(result)
      }),
      runs,
    )
  })
})

test('a DID document that is none holds no key', () => {
  const name = 'did:web:nordlicht-cloud.example#key-1'
  for (const document of [null, undefined, 7, 'text', [], [1], () => 1]) {
    const found = findVerificationMethod(document as unknown as DidDocument, name, 'assertionMethod')
    expect(found.ok).toBe(false)
    expect(found.findings.map(({ code }) => code)).toEqual(['did/not-a-document'])
  }
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (document, method) => {
      const found = findVerificationMethod(document as DidDocument, method as string, 'assertionMethod')
      expect(found.ok).toBe(false)
      expect(found.findings.length).toBeGreaterThan(0)
    }),
    runs,
  )
})

test('a trust port that others wrote: only an answer "passed" passes', async () => {
  const answers = answersLike({
    status: ['passed', 'failed', 'not-checked', 'skipped', 'PASSED', true],
    reason: ['said so', 7, null],
    findings,
    fetched: [null, {}, { url: 7, ok: 'x' }],
  })
  await fc.assert(
    fc.asyncProperty(behaving(answers), behaving(answers), async (chain, issuer) => {
      const snapshot = { id: 'x', date: '2026-01-01', digest: 'sha256-00' }
      const trust: TrustPort = { snapshot, checkChain: () => act(chain), checkIssuer: () => actNow(issuer) }
      const { resolver, now } = federation
      const result = await createVerifier({ release, resolver, now, validator: false, trust }).verify(token)
      expectReadable(result)
      for (const [id, { how, what }] of [
        ['trust/certificate-chain', chain],
        ['trust/issuer', issuer],
      ] as const) {
        const isGood = how === 'gives' && isJsonObject(what) && what.status === 'passed' && Array.isArray(what.findings)
        if (!isGood) expect(statusOf(result, id)).not.toBe('passed')
      }
    }),
    runs,
  )
})

test('a source of status lists that others wrote: nothing but a list counts as "not revoked"', async () => {
  const answers = answersLike({
    ok: [true, false],
    content: ['', '{}', 'a.b.c', null, 7],
    fetchedAt: [new Date(Number.NaN), new Date('2026-11-21T11:59:00Z'), '2026-11-21', null],
    from: ['somewhere', 7],
    reason: ['gone', 7, null],
  })
  await fc.assert(
    fc.asyncProperty(behaving(answers), async (behaviour) => {
      const status: StatusPort = { fetch: () => act(behaviour) }
      const { resolver, now } = federation
      const verifier = createVerifier({ release, resolver, now, validator: false, status })
      const result = await verifier.verify(withStatus)
      expect(result.ok).toBe(false)
      expect(statusOf(result, 'credential/status')).not.toBe('passed')
      expectReadable(result)
    }),
    runs,
  )
})

test('a memory of presentations that others wrote: only "true" says that it is new', async () => {
  const answers = fc.oneof(fc.anything({ withBigInt: true }), fc.constantFrom('true', 1, {}, [], 'false'))
  await fc.assert(
    fc.asyncProperty(behaving(answers), async (behaviour) => {
      const replay: ReplayStore = { use: () => act(behaviour) }
      const { resolver, now } = federation
      const verifier = createVerifier({ release, resolver, now, validator: false, replay })
      const result = await verifier.verify(presentation, { challenge: 'n-1' })
      const isNew = behaviour.how === 'gives' && behaviour.what === true
      expect(statusOf(result, 'presentation/replay') === 'passed').toBe(isNew)
      expectReadable(result)
    }),
    { numRuns: 60 },
  )
})

describe('a signer that others wrote', () => {
  test.each<[string, () => SecuringMechanism]>([
    ['vc-jwt', () => vcJwt({ release })],
    ['ed25519-signature-2020', () => ed25519Signature2020({ contexts })],
  ])('%s: nothing but a signature of its key leaves', async (_, mechanism) => {
    const own = federation.provider.signer
    const signatures = behaving(
      fc.oneof(fc.anything(), fc.uint8Array(), fc.constantFrom(new Uint8Array(64), 'A'.repeat(86))),
    )
    const members = fc.record(
      {
        algorithm: fc.oneof(fc.anything(), fc.constantFrom('ES256', 'none', 'HS256', 'toString')),
        verificationMethod: fc.oneof(fc.anything(), fc.constantFrom('', 'did:web:x', '#key-1', '__proto__')),
        publicJwk: fc.oneof(fc.anything(), fc.constantFrom({ kty: 'OKP' }, { kty: 'oct', k: 'AA' }, null)),
      },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(signatures, members, async (behaviour, changed) => {
        for (const signer of [
          { ...own, sign: () => act(behaviour) },
          { ...own, ...changed, sign: () => act(behaviour) },
        ] as unknown as Signer[]) {
          const error = await issue(vatId(federation.provider.did), {
            signer,
            mechanism: mechanism(),
            now: federation.now,
          }).then(
            () => new Error('it was signed'),
            (reason: unknown) => reason,
          )
          expect(isGxError(error) ? 'GxError' : error).toBe('GxError')
          expect((error as GxError).message).not.toMatch(/undefined|\[object /)
        }
      }),
      runs,
    )
  })
})
