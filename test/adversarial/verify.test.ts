import { type JsonObject, toBase64url } from '@gxkit/core'
import { gaiaX2511 } from '@gxkit/ontology'
import { createVerifier, type VerificationResult, type Verifier } from '@gxkit/verify'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  createFederation,
  type Federation,
  legalPerson,
  moment,
  participantCredentials,
  participantPresentation,
  presentationOf,
  tokenOf,
  vatId,
} from '../support/federation.ts'
import { forgeToken, headerFor, joinToken, splitToken } from '../support/forge.ts'

let federation: Federation
let verifier: Verifier
let credential: string
let presentation: string

beforeAll(async () => {
  federation = await createFederation('ES256')
  verifier = createVerifier({ release: gaiaX2511, resolver: federation.resolver, now: federation.now })
  const [first] = await participantCredentials(federation)
  if (first === undefined) throw new Error('the federation has no credential')
  credential = tokenOf(first)
  presentation = tokenOf(await participantPresentation(federation))
})

/** A verifier that compares no shapes, for the many cases in which only the proof matters. */
function proofVerifier(members: { readonly now?: () => Date; readonly clockSkewSeconds?: number } = {}): Verifier {
  const { resolver, now } = federation
  return createVerifier({ release: gaiaX2511, resolver, now, validator: false, ...members })
}

function codes(result: VerificationResult): string[] {
  return result.report.findings.filter((f) => f.severity === 'error').map((f) => f.code)
}

function expectRejected(result: VerificationResult): void {
  expect(result.ok).toBe(false)
  expect(result.report.ok).toBe(false)
  expect(codes(result)).not.toEqual([])
  expect(Object.keys(result)).not.toContain('credentials')
}

const seconds = (n: number): Date => new Date(moment.getTime() + n * 1000)

describe('what is genuine passes', () => {
  test('a presentation with its three credentials', async () => {
    const result = await verifier.verify(presentation, { source: 'presentation.jwt' })
    expect(result.report.findings.filter((f) => f.severity === 'error')).toEqual([])
    expect(result.ok && result.credentials.map((c) => c.source)).toEqual([
      'presentation.jwt > credential 1',
      'presentation.jwt > credential 2',
      'presentation.jwt > credential 3',
    ])
  })

  test('the single credential whose proof alone is asked for', async () => {
    const result = await proofVerifier().verify(credential)
    expect(codes(result)).toEqual([])
    expect(result.ok).toBe(true)
  })
})

describe('a token that was touched', () => {
  test('one character changed, anywhere', async () => {
    const check = proofVerifier()
    const accepted: number[] = []
    const step = 3
    for (let i = 0; i < credential.length; i += step) {
      const other = credential[i] === 'A' ? 'B' : 'A'
      const changed = `${credential.slice(0, i)}${other}${credential.slice(i + 1)}`
      if ((await check.verify(changed)).ok) accepted.push(i)
    }
    expect(accepted).toEqual([])
  })

  test('one bit of the signature changed', async () => {
    const parts = splitToken(credential)
    for (let i = 0; i < parts.signature.length; i++) {
      const signature = parts.signature.map((byte, at) => (at === i ? byte ^ 1 : byte))
      expect((await proofVerifier().verify(joinToken({ ...parts, signature }))).ok).toBe(false)
    }
  })

  test.each([
    ['a line break inside', (t: string) => `${t.slice(0, 40)}\n${t.slice(40)}`],
    ['padding at the end', (t: string) => `${t}==`],
    ['a space in the signature', (t: string) => `${t.slice(0, -5)} ${t.slice(-5)}`],
    ['unused bits set', (t: string) => `${t.slice(0, -1)}${nextCharacter(t.slice(-1))}`],
    ['a fourth part', (t: string) => `${t}.AAAA`],
    ['no signature', (t: string) => `${t.split('.').slice(0, 2).join('.')}.`],
    ['two parts', (t: string) => t.split('.').slice(0, 2).join('.')],
  ])('%s', async (_, change) => {
    expectRejected(await proofVerifier().verify(change(credential)))
  })

  test('white space around it belongs to the file, not to the token', async () => {
    const result = await proofVerifier().verify(`${credential}\r\n`)
    expect(codes(result)).toEqual([])
    const content = presentationOf(federation.provider.did, [`${credential}\n`])
    const { signer } = federation.provider
    expectRejected(await proofVerifier().verify(await forgeToken(headerFor('vp', signer), content, signer)))
  })

  test('cut off anywhere', async () => {
    for (let i = 0; i < credential.length; i += 13) {
      expect((await proofVerifier().verify(credential.slice(0, i))).ok).toBe(false)
    }
  })

  test.each(['none', 'None', 'nOnE', 'HS256', ''])('the algorithm "%s"', async (alg) => {
    const { header, payload, signature } = splitToken(credential)
    expectRejected(await proofVerifier().verify(joinToken({ header: { ...header, alg }, payload, signature })))
    const unsigned = joinToken({ header: { ...header, alg }, payload, signature: new Uint8Array() })
    expectRejected(await proofVerifier().verify(unsigned))
  })
})

describe('mutations of the signed content, without signing again', () => {
  test('every member deleted, changed or doubled', async () => {
    const { header, payload, signature } = splitToken(credential)
    const survivors: string[] = []
    for (const { name, content } of mutations(payload)) {
      const result = await proofVerifier().verify(joinToken({ header, payload: content, signature }))
      if (result.ok) survivors.push(name)
    }
    expect(survivors).toEqual([])
  })

  test('other key order and white space, as the signature covers the bytes', async () => {
    const { header, payload, signature } = splitToken(credential)
    const reversed = Object.fromEntries(Object.entries(payload).reverse())
    expectRejected(await proofVerifier().verify(joinToken({ header, payload: reversed, signature })))
  })

  test('a member that stands twice, signed', async () => {
    const { header, payload } = splitToken(credential)
    const text = `{"issuer":"did:web:stranger.example",${JSON.stringify(payload).slice(1)}`
    const encode = (part: string): string => toBase64url(new TextEncoder().encode(part))
    const unsigned = `${encode(JSON.stringify(header))}.${encode(text)}`
    const signature = await federation.provider.signer.sign(new TextEncoder().encode(unsigned))
    expectRejected(await proofVerifier().verify(`${unsigned}.${toBase64url(signature)}`))
  })
})

describe('in the name of somebody else', () => {
  test('signed with an own key, the issuer left as it was', async () => {
    const { signer } = federation.stranger
    const forged = await forgeToken(headerFor('vc', signer), legalPerson(federation.provider.did), signer)
    expectRejected(await proofVerifier().verify(forged))
  })

  test('signed with an own key under the name of the key of the other', async () => {
    const { stranger, provider } = federation
    const header = headerFor('vc', provider.signer)
    const forged = await forgeToken(header, legalPerson(provider.did), stranger.signer)
    expectRejected(await proofVerifier().verify(forged))
  })

  test('the header brings the key along', async () => {
    const { stranger, provider } = federation
    const { d: _, ...jwk } = stranger.privateJwk as unknown as Record<string, string>
    const header = headerFor('vc', provider.signer, { jwk })
    expectRejected(await proofVerifier().verify(await forgeToken(header, legalPerson(provider.did), stranger.signer)))
  })

  test('an issuer nobody knows', async () => {
    const { signer } = federation.stranger
    const kid = 'did:web:unknown.example#key-1'
    const header = headerFor('vc', { ...signer, verificationMethod: kid })
    expectRejected(
      await proofVerifier().verify(await forgeToken(header, legalPerson('did:web:unknown.example'), signer)),
    )
  })

  test('a presentation that names the provider as holder, signed by a stranger', async () => {
    const { stranger, provider } = federation
    const content = presentationOf(provider.did, [credential])
    expectRejected(
      await proofVerifier().verify(await forgeToken(headerFor('vp', stranger.signer), content, stranger.signer)),
    )
  })

  test('a presentation by a stranger under its own name is a good one, of foreign credentials', async () => {
    const { stranger } = federation
    const content = presentationOf(stranger.did, [credential])
    const result = await proofVerifier().verify(
      await forgeToken(headerFor('vp', stranger.signer), content, stranger.signer),
    )
    expect(codes(result)).toEqual([])
    expect(result.ok && result.presentation?.issuer).toBe(stranger.did)
    expect(result.ok && result.credentials[0]?.issuer).toBe(federation.provider.did)
  })
})

describe('S1, S2: time', () => {
  const within = async (validFrom: string, validUntil: string, clockSkewSeconds = 0): Promise<VerificationResult> => {
    const { provider } = federation
    const content = legalPerson(provider.did, { validFrom, validUntil })
    const token = await forgeToken(headerFor('vc', provider.signer), content, provider.signer)
    return proofVerifier({ clockSkewSeconds }).verify(token)
  }
  const stamp = (n: number): string => seconds(n).toISOString()

  test('expired by one second', async () => {
    expect(codes(await within(stamp(-60), stamp(-1)))).toEqual(['credential/expired'])
  })
  test('not yet valid by one second', async () => {
    expect(codes(await within(stamp(1), stamp(60)))).toEqual(['credential/not-yet-valid'])
  })
  test('on both boundaries', async () => {
    expect((await within(stamp(0), stamp(60))).ok).toBe(true)
    expect((await within(stamp(-60), stamp(0))).ok).toBe(true)
  })
  test('the end before the start', async () => {
    expectRejected(await within(stamp(60), stamp(-60), 300))
  })
  test('clocks may differ as far as was said, and no further', async () => {
    expect((await within(stamp(-600), stamp(-60), 60)).ok).toBe(true)
    expect((await within(stamp(-600), stamp(-61), 60)).ok).toBe(false)
    expect((await within(stamp(60), stamp(600), 60)).ok).toBe(true)
    expect((await within(stamp(61), stamp(600), 60)).ok).toBe(false)
  })
  test.each(['2026-02-30T00:00:00Z', '2026-11-21T24:00:00Z', '2026-11-21T10:00:00', 'soon', '20000-01-01T00:00:00Z'])(
    'an end that is no time: %s',
    async (validUntil) => {
      expectRejected(await within(stamp(-60), validUntil))
    },
  )
  test('a clock that shows no time is refused', async () => {
    const broken = proofVerifier({ now: () => new Date(Number.NaN) })
    await expect(broken.verify(credential)).rejects.toThrow('no valid time')
  })
  test('the allowed difference of clocks is bounded', () => {
    const { resolver } = federation
    for (const clockSkewSeconds of [-1, 301, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => createVerifier({ release: gaiaX2511, resolver, clockSkewSeconds })).toThrow(/between 0 and 300/)
    }
  })
})

describe('presentations', () => {
  const signed = (content: JsonObject): Promise<string> => {
    const { signer } = federation.provider
    return forgeToken(headerFor('vp', signer), content, signer)
  }
  const verifyContent = async (content: JsonObject): Promise<VerificationResult> =>
    proofVerifier().verify(await signed(content))

  test.each([[[]], [undefined], [null], ['x'], [{}], [[null]], [['https://example.org/credential']], [[{}]]])(
    'that contain %j',
    async (verifiableCredential) => {
      const content = { ...presentationOf(federation.provider.did, []), verifiableCredential }
      expectRejected(await verifyContent(content as JsonObject))
    },
  )

  test('with a credential whose proof was taken away', async () => {
    const { did } = federation.provider
    const content = { ...presentationOf(did, [credential]), verifiableCredential: [legalPerson(did)] }
    expectRejected(await verifyContent(content as unknown as JsonObject))
  })

  test('with one bad credential among good ones; the good ones are not handed out', async () => {
    const parts = splitToken(credential)
    const bad = joinToken({ ...parts, signature: parts.signature.map((byte) => byte ^ 1) })
    const { notary, provider } = federation
    const good = await forgeToken(headerFor('vc', notary.signer), vatId(notary.did), notary.signer)
    const result = await verifyContent(presentationOf(provider.did, [good, bad]))
    expectRejected(result)
    expect(result.report.findings.find((f) => f.severity === 'error')?.location?.source).toBe('input > credential 2')
    const signatures = result.report.checks.filter((c) => c.id === 'proof/signature').map((c) => c.status)
    expect(signatures).toEqual(['passed', 'passed', 'failed'])
  })

  test('with a bad signature of their own around good credentials', async () => {
    const parts = splitToken(presentation)
    expectRejected(await proofVerifier().verify(joinToken({ ...parts, signature: parts.signature.map((b) => b ^ 1) })))
  })

  test('inside presentations', async () => {
    const { did } = federation.provider
    expectRejected(await verifyContent(presentationOf(did, [presentation])))
    const outer = presentationOf(did, [])
    const nested = { ...outer, verifiableCredential: [{ ...presentationOf(did, [credential]), id: 'urn:uuid:1' }] }
    expectRejected(await verifyContent(nested as unknown as JsonObject))
  })

  test('with the same credential twice', async () => {
    expectRejected(await verifyContent(presentationOf(federation.provider.did, [credential, credential])))
  })

  test('with the id of one of their credentials', async () => {
    const { id } = splitToken(credential).payload
    expectRejected(await verifyContent(presentationOf(federation.provider.did, [credential], { id: id ?? '' })))
  })

  test('with 1,000 credentials, answered quickly and without opening them', async () => {
    const content = presentationOf(
      federation.provider.did,
      Array.from({ length: 1000 }, () => credential),
    )
    const start = performance.now()
    const result = await verifyContent(content)
    expectRejected(result)
    expect(performance.now() - start).toBeLessThan(2000)
    expect(result.report.checks.filter((c) => c.id === 'proof/signature')).toHaveLength(1)
  })

  test('with claims beside the token in an envelope', async () => {
    const content = presentationOf(federation.provider.did, [credential])
    const [envelope] = content.verifiableCredential as readonly JsonObject[]
    const extended = { ...content, verifiableCredential: [{ ...envelope, credentialSubject: { id: 'urn:x', a: 1 } }] }
    expectRejected(await verifyContent(extended as unknown as JsonObject))
  })

  test('declared to be a credential', async () => {
    const { provider } = federation
    const content = presentationOf(provider.did, [credential])
    expectRejected(
      await proofVerifier().verify(await forgeToken(headerFor('vc', provider.signer), content, provider.signer)),
    )
    const claims = legalPerson(provider.did)
    expectRejected(
      await proofVerifier().verify(await forgeToken(headerFor('vp', provider.signer), claims, provider.signer)),
    )
  })

  test('answer the challenge and name the domain that were asked for, or are refused', async () => {
    const asked = { challenge: 'c-1', domain: 'portal.example' }
    const token = tokenOf(await participantPresentation(federation, asked))
    const check = proofVerifier()
    expect(codes(await check.verify(token, asked))).toEqual([])
    expectRejected(await check.verify(token, { ...asked, challenge: 'C-1' }))
    expectRejected(await check.verify(token, { ...asked, domain: 'other.example' }))
    expectRejected(await check.verify(presentation, asked))
    expectRejected(await check.verify(credential, { challenge: 'c-1' }))
    expectRejected(await check.verify(credential, { domain: 'portal.example' }))
  })
})

describe('wrapping: what is handed out is what was signed', () => {
  test('an envelope with a changed outside hands out the inside', async () => {
    const envelope = { '@context': 'https://www.w3.org/ns/credentials/v2', id: `data:application/vc+jwt,${credential}` }
    const result = await proofVerifier().verify({ ...envelope, type: 'EnvelopedVerifiableCredential' })
    expect(codes(result)).toEqual([])
    expect(result.ok && result.credentials[0]?.credential.issuer).toBe(federation.provider.did)
    const forged = { ...envelope, type: 'EnvelopedVerifiableCredential', issuer: 'did:web:stranger.example' }
    expectRejected(await proofVerifier().verify(forged))
  })

  test('a token as proof inside a document of somebody else', async () => {
    const document = { ...legalPerson('did:web:stranger.example'), proof: { type: 'JwtProof2020', jwt: credential } }
    expectRejected(await proofVerifier().verify(document as unknown as JsonObject))
  })

  test('the signed credential as a part of another one', async () => {
    const outer = legalPerson(federation.provider.did)
    const document = { ...outer, credentialSubject: { id: 'urn:x', original: splitToken(credential).payload } }
    expectRejected(await proofVerifier().verify(document as unknown as JsonObject))
  })

  test('what was handed out cannot be changed, and does not change with the input', async () => {
    const result = await proofVerifier().verify(credential)
    if (!result.ok) throw new Error('not verified')
    const subject = result.credentials[0]?.credential.credentialSubject as unknown as { id: string }
    expect(() => {
      subject.id = 'urn:other'
    }).toThrow(TypeError)
  })

  test('a token in a JSON text, alone', async () => {
    expect((await proofVerifier().verify(JSON.stringify(credential))).ok).toBe(true)
    expect((await proofVerifier().verify(JSON.stringify({ credential }))).ok).toBe(true)
    expectRejected(await proofVerifier().verify(JSON.stringify({ credential, issuer: 'did:web:stranger.example' })))
  })
})

describe('what is no document', () => {
  const cyclic: Record<string, unknown> = {}
  cyclic.self = cyclic
  const deep = JSON.parse(`${'{"a":'.repeat(500)}1${'}'.repeat(500)}`) as JsonObject

  test.each<[string, unknown]>([
    ['nothing', ''],
    ['white space', ' \n'],
    ['a word', 'hello'],
    ['dots', '..'],
    ['many dots', '.'.repeat(10_000)],
    ['null', 'null'],
    ['a list', '[]'],
    ['a number', '3'],
    ['an empty object', '{}'],
    ['a text', '"x"'],
    ['broken JSON', '{"a":'],
    ['deep brackets', '['.repeat(100_000)],
    ['a PEM block', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'],
    ['HTML', '<!doctype html><title>404</title>'],
    ['a DID document', JSON.stringify({ '@context': 'https://www.w3.org/ns/did/v1', id: 'did:web:x.example' })],
    ['an unsigned credential', JSON.stringify(legalPerson('did:web:x.example'))],
    ['no text and no object', undefined],
    ['a number object', 7],
    ['a function', () => 'x'],
    ['a list object', []],
    ['an object with a cycle', cyclic],
    ['a deep object', deep],
    ['a date', new Date(0)],
    ['an object with a getter', Object.defineProperty({}, 'a', { enumerable: true, get: () => 1 })],
    ['an object with a function', { toJSON: () => ({}) }],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00])],
    ['too many bytes', new Uint8Array(5 * 1024 * 1024)],
    ['too much text', 'x'.repeat(5 * 1024 * 1024)],
    ['a document with __proto__', '{"__proto__":{"ok":true},"type":["VerifiableCredential"]}'],
    ['proof: null', JSON.stringify({ ...legalPerson('did:web:x.example'), proof: null })],
    ['proof: []', JSON.stringify({ ...legalPerson('did:web:x.example'), proof: [] })],
    ['proof: {}', JSON.stringify({ ...legalPerson('did:web:x.example'), proof: {} })],
    ['an unknown proof', JSON.stringify({ ...legalPerson('did:web:x.example'), proof: { type: 'MyProof' } })],
  ])('%s is rejected with a finding', async (_, input) => {
    expectRejected(await verifier.verify(input as string))
  })

  test('any text, any JSON and any bytes end in a report', async () => {
    const input = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.json({ maxDepth: 6 }),
      fc.uint8Array({ maxLength: 200 }),
      fc.record(
        {
          '@context': fc.jsonValue(),
          type: oddTypes(),
          id: fc.jsonValue(),
          proof: fc.jsonValue(),
          issuer: fc.jsonValue(),
        },
        { requiredKeys: [] },
      ),
    )
    await fc.assert(
      fc.asyncProperty(input, async (value) => {
        expectRejected(await proofVerifier().verify(value as JsonObject))
      }),
      { numRuns: 300 },
    )
  })

  test('any signed content ends in a report', async () => {
    const { provider } = federation
    const member = fc.constantFrom(
      '@context',
      'type',
      'id',
      'issuer',
      'holder',
      'credentialSubject',
      'validFrom',
      'validUntil',
    )
    const content = fc.dictionary(fc.oneof(member, fc.constant('verifiableCredential')), fc.jsonValue({ maxDepth: 4 }))
    await fc.assert(
      fc.asyncProperty(content, oddTypes(), async (value, type) => {
        const payload = { type, ...value } as JsonObject
        const token = await forgeToken(headerFor('vc', provider.signer), payload, provider.signer)
        expectRejected(await verifier.verify(token))
      }),
      { numRuns: 200 },
    )
  })

  test('a resolver that breaks down, and one that never says yes', async () => {
    const broken = createVerifier({
      release: gaiaX2511,
      validator: false,
      now: federation.now,
      resolver: { resolve: () => Promise.reject(new Error('socket 10.0.0.1 hang up')) },
    })
    const result = await broken.verify(credential)
    expectRejected(result)
    expect(JSON.stringify(result.report)).not.toContain('10.0.0.1')
  })

  test('a cancelled verification is the only thing that is thrown', async () => {
    const signal = AbortSignal.abort(new Error('enough'))
    await expect(proofVerifier().verify(credential, { signal })).rejects.toThrow('enough')
  })
})

/** Types that a document may claim, real ones among them. */
function oddTypes(): fc.Arbitrary<unknown> {
  const names = fc.constantFrom(
    'VerifiableCredential',
    'VerifiablePresentation',
    'EnvelopedVerifiableCredential',
    'gx:VatID',
  )
  return fc.oneof(names, fc.array(names, { maxLength: 3 }), fc.jsonValue({ maxDepth: 1 }))
}

/** The next character of the alphabet: the same bytes where its lowest bits are unused, other bytes otherwise. */
function nextCharacter(character: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  return alphabet[(alphabet.indexOf(character) + 1) % 64] ?? 'A'
}

/** Every member at every depth: left out, with another value, and with a twin beside it. */
function* mutations(
  content: JsonObject,
  path = '',
): Generator<{ readonly name: string; readonly content: JsonObject }> {
  for (const [key, value] of Object.entries(content)) {
    const { [key]: _, ...others } = content
    const at = `${path}/${key}`
    yield { name: `${at} left out`, content: others }
    yield { name: `${at} changed`, content: { ...content, [key]: typeof value === 'string' ? `${value}x` : 'x' } }
    yield { name: `${at} as list`, content: { ...content, [key]: [value ?? null, value ?? null] } }
    yield { name: `${at} with a twin`, content: { ...content, [`${key}2`]: value } }
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const inner of mutations(value as JsonObject, at)) {
        yield { name: inner.name, content: { ...content, [key]: inner.content } }
      }
    }
  }
  yield { name: `${path} with an unknown member`, content: { ...content, certified: true } }
}
