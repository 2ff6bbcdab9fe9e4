import { type JsonObject, toBase64url } from '@gxkit/core'
import { type EnvelopeMediaType, enclosed, issue, type Opened, recognise, vcJwt } from '@gxkit/credentials'
import { createKey, type DidDocument, documentsResolver, type Signer, signerFromJwk } from '@gxkit/identity'
import { gaiaX2511 } from '@gxkit/ontology'
import { beforeAll, describe, expect, test } from 'vitest'
import { createFederation, type Federation, legalPerson, presentationOf, tokenOf } from '../support/federation.ts'
import { forgeToken, headerFor } from '../support/forge.ts'

/** Tokens made to deceive. Every one that must be accepted has a twin that must not. */

const mechanism = vcJwt({ release: gaiaX2511 })
const encode = (text: string): string => toBase64url(new TextEncoder().encode(text))
let federation: Federation
let signer: Signer
let did: string
let credential: JsonObject
let token: string

beforeAll(async () => {
  federation = await createFederation('ES256')
  signer = federation.provider.signer
  did = federation.provider.did
  credential = legalPerson(did)
  token = tokenOf(await issue(legalPerson(did), { signer, mechanism }))
})

interface Attempt {
  readonly mediaType?: EnvelopeMediaType
  readonly documents?: readonly DidDocument[]
  readonly now?: Date
}

function open(text: string, { mediaType = 'application/vc+jwt', documents, now }: Attempt = {}): Promise<Opened> {
  const resolver = documents === undefined ? federation.resolver : documentsResolver(documents)
  const secured = { form: 'enveloped', mediaType, token: text } as const
  return mechanism.open(secured, { resolver, source: 'token', now: () => now ?? federation.now() })
}

const codesOf = (opened: Opened): string[] => opened.findings.filter((f) => f.severity === 'error').map((f) => f.code)
const isGood = (opened: Opened): boolean =>
  codesOf(opened).length === 0 && opened.checks.length > 0 && opened.checks.every((c) => c.status === 'passed')
const statusOf = (opened: Opened, id: string): string | undefined => opened.checks.find((c) => c.id === id)?.status
const warningsOf = (opened: Opened): string[] =>
  opened.findings.filter((f) => f.severity !== 'error').map((f) => f.code)

/** Signs with the provider's key whatever header and content a row asks for. */
const forge = (header: JsonObject = {}, payload: JsonObject = credential): Promise<string> =>
  forgeToken(headerFor('vc', signer, header), payload, signer)

test('the token that all others are made from is good', async () => {
  expect(isGood(await open(token))).toBe(true)
  expect(isGood(await open(await forge()))).toBe(true)
})

describe('T7, T12, T13, T15: one text per token', () => {
  const spellings: Readonly<Record<string, (parts: readonly [string, string, string]) => string>> = {
    'a line break at the end': ([h, p, s]) => `${h}.${p}.${s}\n`,
    'a space in the signature': ([h, p, s]) => `${h}.${p}.${s.slice(0, 9)} ${s.slice(9)}`,
    padding: ([h, p, s]) => `${h}.${p}.${s}==`,
    'unused bits in the last letter': ([h, p, s]) =>
      `${h}.${p}.${s.slice(0, -1)}${s.endsWith('A') ? 'B' : nextLetter(s)}`,
    'the alphabet of base64': ([h, p, s]) => `${h}.${p}.${s.slice(0, 5)}+/${s.slice(7)}`,
    'two parts': ([h, p]) => `${h}.${p}`,
    'an empty signature': ([h, p]) => `${h}.${p}.`,
    'a detached payload': ([h, , s]) => `${h}..${s}`,
    'four parts': ([h, p, s]) => `${h}.${p}.${s}.${s}`,
    'five parts, encrypted': ([h, p, s]) => `${h}.${p}.${s}.${s}.${s}`,
    'JSON serialisation': ([h, p, s]) => JSON.stringify({ protected: h, payload: p, signature: s }),
    'nothing at all': () => '',
    'a token inside a token': ([h, , s]) => `${h}.${encode(JSON.stringify(token))}.${s}`,
    'a payload that is a list': ([h, , s]) => `${h}.${encode('[]')}.${s}`,
    'a payload with a byte order mark': ([h, , s]) => `${h}.${encode(`\uFEFF${JSON.stringify(credential)}`)}.${s}`,
    'two algorithms in the header': ([, p, s]) => `${encode('{"alg":"none","alg":"ES256"}')}.${p}.${s}`,
    'two issuers in the payload': ([h, , s]) =>
      `${h}.${encode(`{"issuer":"did:web:evil.example",${JSON.stringify(credential).slice(1)}`)}.${s}`,
    'a header of one megabyte': ([, p, s]) => `${encode(JSON.stringify({ kid: 'x'.repeat(1_000_000) }))}.${p}.${s}`,
  }

  test.each(Object.keys(spellings))('%s', async (name) => {
    const spelt = spellings[name]?.(token.split('.') as [string, string, string]) ?? token
    const opened = await open(spelt)
    expect(isGood(opened)).toBe(false)
    expect(statusOf(opened, 'proof/format')).toBe('failed')
    expect(statusOf(opened, 'proof/signature')).toBe('skipped')
  })

  test('a UTF-16 payload', async () => {
    const text = JSON.stringify(credential)
    const bytes = new Uint8Array([...text].flatMap((letter) => [letter.charCodeAt(0), 0]))
    const [header, , signature] = token.split('.')
    expect(isGood(await open(`${header}.${toBase64url(bytes)}.${signature}`))).toBe(false)
  })

  test('a file may end with a line break; the token in it may not', async () => {
    const { secured } = recognise(`${token}\n`)
    expect(secured).toEqual({ form: 'enveloped', mediaType: 'application/vc+jwt', token })
    expect(recognise(`${token.slice(0, 50)}\n${token.slice(50)}`).secured).not.toEqual(secured)
  })

  function nextLetter(text: string): string {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    return alphabet.charAt(alphabet.indexOf(text.slice(-1)) + 1)
  }
})

describe('T1, T2, T18: algorithms', () => {
  test.each(['none', 'None', 'nOnE', '', 'HS256', 'ES512', 'ES256K', 'PS512', 'Ed25519', 'RS1', null, 7])(
    'alg %j',
    async (alg) => {
      const opened = await open(await forge({ alg }))
      expect(codesOf(opened)).toContain('proof/algorithm-refused')
      expect(statusOf(opened, 'proof/signature')).toBe('skipped')
    },
  )

  test('no alg at all, with and without a signature', async () => {
    const { alg: _, ...header } = headerFor('vc', signer)
    expect(isGood(await open(await forgeToken(header, credential, signer)))).toBe(false)
  })

  test.each(['PS256', 'RS256', 'ES384', 'EdDSA'])('%s with a P-256 key', async (alg) => {
    const opened = await open(await forge({ alg }))
    expect(codesOf(opened)).toContain('proof/algorithm-mismatch')
    expect(statusOf(opened, 'proof/signature')).toBe('failed')
  })

  test('T3: the key is for PS256, the token says RS256, and both fit the type of the key', async () => {
    const { privateJwk } = await createKey({ algorithm: 'PS256' })
    const { alg: _, ...bare } = privateJwk
    const verificationMethod = `${did}#key-1`
    const { d: _d, p, q, dp, dq, qi, ...publicJwk } = privateJwk
    expect([p, q, dp, dq, qi].every((member) => typeof member === 'string')).toBe(true)
    const document = {
      ...federation.provider.didDocument,
      verificationMethod: [jwkMethod({ ...publicJwk, alg: 'PS256' })],
    }
    for (const [algorithm, good] of [
      ['PS256', true],
      ['RS256', false],
    ] as const) {
      const rsa = await signerFromJwk(bare as typeof privateJwk, { verificationMethod, algorithm })
      const opened = await open(await forgeToken(headerFor('vc', rsa), credential, rsa), { documents: [document] })
      expect(isGood(opened)).toBe(good)
      if (!good) expect(codesOf(opened)).toEqual(['proof/algorithm-mismatch'])
    }
  })

  test('an uncommon algorithm is accepted with a warning', async () => {
    const eddsa = await createFederation('EdDSA')
    const mine = tokenOf(await issue(legalPerson(eddsa.provider.did), { signer: eddsa.provider.signer, mechanism }))
    const opened = await open(mine, { documents: [eddsa.provider.didDocument] })
    expect(isGood(opened)).toBe(true)
    expect(warningsOf(opened)).toEqual(['proof/algorithm-uncommon'])
  })
})

function jwkMethod(publicJwk: JsonObject): JsonObject {
  return { id: `${did}#key-1`, type: 'JsonWebKey2020', controller: did, publicKeyJwk: publicJwk }
}

describe('T5, T6, T14, T15: what the header may ask for', () => {
  test.each([
    ['crit', ['exp']],
    ['crit', []],
    ['crit', ['b64']],
    ['b64', false],
    ['b64', true],
    ['zip', 'DEF'],
    ['enc', 'A256GCM'],
    ['jwk', { kty: 'EC' }],
    ['jku', 'https://evil.example/keys'],
    ['x5u', 'https://evil.example/chain.pem'],
    ['x5c', Array.from({ length: 500 }, () => 'MIIB')],
    ['x5c', 'MIIB'],
  ])('%s %j', async (parameter, value) => {
    const opened = await open(await forge({ [parameter]: value }))
    expect(statusOf(opened, 'proof/header')).toBe('failed')
    expect(statusOf(opened, 'proof/signature')).toBe('passed')
  })

  test('a key in the header is never used, even when it fits', async () => {
    const { publicJwk, privateJwk } = await createKey({ algorithm: 'ES256' })
    const stranger = await signerFromJwk(privateJwk, { verificationMethod: signer.verificationMethod })
    const opened = await open(await forgeToken(headerFor('vc', stranger, { jwk: publicJwk }), credential, stranger))
    expect(codesOf(opened)).toEqual(['proof/header-key', 'proof/signature-invalid'])
  })

  test('parameters that nobody needs are ignored; a chain is, with a warning', async () => {
    expect(isGood(await open(await forge({ foo: 'bar' })))).toBe(true)
    const opened = await open(await forge({ x5c: ['MIIB'] }))
    expect(isGood(opened)).toBe(true)
    expect(warningsOf(opened)).toEqual(['proof/header-chain'])
  })
})

describe('T4: kid', () => {
  test.each([
    '../../../etc/passwd',
    "' OR 1=1",
    'file:///etc/passwd',
    'key-1',
    '#key-1',
    'did:web:nordlicht-cloud.example',
    'did:web:nordlicht-cloud.example#',
    'did:web:nordlicht-cloud.example/path#key-1',
    'did:web:nordlicht-cloud.example?versionId=1#key-1',
    `did:web:nordlicht-cloud.example#${'k'.repeat(10_000)}`,
    'did:web:nordlicht-cloud.example#key-1\u0000',
    null,
    7,
    ['did:web:nordlicht-cloud.example#key-1'],
  ])('%j', async (kid) => {
    const opened = await open(await forge({ kid }))
    expect(isGood(opened)).toBe(false)
    expect(statusOf(opened, 'proof/signature')).not.toBe('passed')
  })

  test('a key of another DID signs well, for another issuer', async () => {
    const { stranger } = federation
    const header = headerFor('vc', stranger.signer, { iss: did })
    const opened = await open(await forgeToken(header, credential, stranger.signer))
    expect(codesOf(opened)).toEqual(['proof/issuer-mismatch'])
    expect(statusOf(opened, 'proof/issuer-controls-key')).toBe('failed')
    expect(statusOf(opened, 'proof/signature')).toBe('passed')
    expect(opened.findings[0]?.message).toContain(did)
    expect(opened.findings[0]?.message).toContain(stranger.did)
  })

  test.each([
    'did:web:Nordlicht-cloud.example',
    'did:web:nordlicht-cloud.example/',
    'did:web:nordlicht-cloud.example#key-1',
    'did:web:nordlicht-cloud.example%3A443',
  ])('issuer %s is another one, letter by letter', async (issuer) => {
    expect(codesOf(await open(await forge({ iss: issuer }, { ...credential, issuer })))).toContain(
      'proof/issuer-mismatch',
    )
    expect(isGood(await open(await forge({}, { ...credential, issuer: { id: did, name: 'Nordlicht' } })))).toBe(true)
  })

  test('T17: two keys of one name', async () => {
    const other = await createKey({ algorithm: 'ES256' })
    const { didDocument } = federation.provider
    const [mine] = didDocument.verificationMethod as JsonObject[]
    const twice = { ...didDocument, verificationMethod: [mine ?? {}, jwkMethod(other.publicJwk)] }
    expect(isGood(await open(token, { documents: [didDocument] }))).toBe(true)
    expect(isGood(await open(token, { documents: [twice] }))).toBe(false)
  })

  test.each<[string, (document: DidDocument) => JsonObject]>([
    ['not for assertions', ({ assertionMethod: _, ...d }) => ({ ...d, assertionMethod: [] })],
    ['for authentication only', ({ assertionMethod: _, ...d }) => d],
    [
      'controlled by somebody else',
      (d) => ({ ...d, verificationMethod: [{ ...method(d), controller: 'did:web:b.example' }] }),
    ],
    ['gone', (d) => ({ ...d, verificationMethod: [] })],
    ['of another document', (d) => ({ ...d, id: 'did:web:b.example' })],
  ])('a key that is %s', async (_name, change) => {
    const changed = change(federation.provider.didDocument) as DidDocument
    const opened = await open(token, { documents: [changed] })
    expect(isGood(opened)).toBe(false)
    expect(statusOf(opened, 'proof/signature')).toBe('not-checked')
    expect(codesOf(opened)).not.toEqual([])
  })

  const method = (document: DidDocument): JsonObject => (document.verificationMethod as JsonObject[])[0] ?? {}
})

describe('T8, T9: what the token is', () => {
  test.each([
    ['vc+jwt', 'vc', []],
    ['vc+ld+jwt', 'vc+ld', []],
    ['vc+ld+json+jwt', 'vc+ld+json', []],
    ['application/vc+jwt', 'vc', []],
    ['vc+jwt', undefined, []],
    ['JWT', 'vc', ['proof/legacy-typ']],
    [undefined, undefined, ['proof/legacy-typ']],
  ])('typ %s with cty %s is accepted', async (typ, cty, warnings) => {
    const header = { ...headerFor('vc', signer), typ, cty }
    const opened = await open(await forgeToken(header, credential, signer))
    expect(isGood(opened)).toBe(true)
    expect(warningsOf(opened)).toEqual(warnings)
  })

  test.each([
    ['at+jwt', 'vc', 'proof/typ-unknown'],
    ['jose', 'vc', 'proof/typ-unknown'],
    ['VC+JWT', 'vc', 'proof/typ-unknown'],
    ['vc+sd-jwt', 'vc', 'proof/typ-unknown'],
    ['vc+jwt', 'text/plain', 'proof/typ-unknown'],
    [['vc+jwt'], 'vc', 'proof/typ-unknown'],
    ['vp+jwt', 'vp', 'proof/type-confusion'],
    ['vc+jwt', 'vp', 'proof/type-confusion'],
    ['JWT', 'vp', 'proof/type-confusion'],
  ])('typ %j with cty %j is not', async (typ, cty, code) => {
    const opened = await open(await forge({ typ, cty }))
    expect(codesOf(opened)).toContain(code)
    expect(statusOf(opened, 'proof/signature')).toBe('passed')
  })

  test('a presentation that is passed off as a credential, by its header or by its envelope', async () => {
    const presentation = presentationOf(did, [token])
    const asCredential = await forgeToken(headerFor('vc', signer), presentation, signer)
    expect(codesOf(await open(asCredential))).toEqual(['proof/type-confusion', 'proof/type-confusion'])
    const honest = await forgeToken(headerFor('vp', signer), presentation, signer)
    expect(codesOf(await open(honest))).toEqual(['proof/type-confusion'])
    expect(isGood(await open(honest, { mediaType: 'application/vp+jwt' }))).toBe(true)
  })

  test.each<[string, JsonObject]>([
    ['an access token', { sub: 'alice', aud: 'portal', scope: 'openid' }],
    ['a credential and a presentation at once', { type: ['VerifiableCredential', 'VerifiablePresentation'] }],
    ['types joined by a comma', { type: ['gx:LabelCredential,VerifiableCredential'] }],
    ['an object of JavaScript', { constructor: { prototype: {} } }],
  ])('%s', async (_name, payload) => {
    const opened = await open(await forge({ typ: 'JWT' }, { iss: did, ...payload }))
    expect(isGood(opened)).toBe(false)
    expect(statusOf(opened, 'proof/header')).toBe('failed')
  })

  test('only "iss", and no issuer', async () => {
    const { issuer: _, ...rest } = credential
    const opened = await open(await forge({}, { ...rest, iss: did }))
    expect(codesOf(opened)).toEqual(['proof/issuer-missing'])
    expect(opened.findings[0]?.message).toContain(did)
  })
})

describe('T10, T11: claims that stand twice', () => {
  const subject = 'https://nordlicht-cloud.example/gaia-x/nordlicht#subject'
  const from = Date.parse('2026-11-01T00:00:00Z') / 1000
  const until = Date.parse('2027-02-01T00:00:00Z') / 1000

  test('all of them, in agreement', async () => {
    const claims = { iss: did, sub: subject, jti: String(credential.id), nbf: from, exp: until, iat: from }
    const opened = await open(await forge({}, { ...claims, ...credential }))
    expect(isGood(opened)).toBe(true)
    expect(opened.document).toEqual({ ...claims, ...credential })
  })

  test.each<[string, JsonObject, string]>([
    ['iss', { iss: 'did:web:evil.example' }, 'proof/claim-mismatch'],
    ['sub', { sub: 'did:web:evil.example' }, 'proof/claim-mismatch'],
    ['jti', { jti: 'urn:uuid:1' }, 'proof/claim-mismatch'],
    ['nbf', { nbf: from + 1 }, 'proof/claim-mismatch'],
    ['exp', { exp: until + 1 }, 'proof/claim-mismatch'],
    ['vc', { vc: { issuer: 'did:web:evil.example' } }, 'proof/wrapper-claim'],
    ['exp as text', { exp: String(until) }, 'proof/numeric-date'],
    ['a negative nbf', { nbf: -1 }, 'proof/numeric-date'],
    ['an exp beyond all time', { exp: 1e15 }, 'proof/numeric-date'],
    ['an iat in the future', { iat: from + 365 * 86_400 }, 'proof/not-yet-valid'],
  ])('%s', async (_name, claims, code) => {
    expect(codesOf(await open(await forge({}, { ...credential, ...claims })))).toContain(code)
  })

  test('iss of the header', async () => {
    expect(codesOf(await open(await forge({ iss: 'did:web:evil.example' })))).toEqual(['proof/claim-mismatch'])
    const { iss: _, ...header } = headerFor('vc', signer)
    expect(isGood(await open(await forgeToken(header, credential, signer)))).toBe(true)
  })

  test('times in milliseconds in the header are read as such', async () => {
    const header = { iat: from * 1000, exp: until * 1000 }
    const opened = await open(await forge(header))
    expect(isGood(opened)).toBe(true)
    expect(warningsOf(opened)).toEqual(['proof/milliseconds', 'proof/milliseconds'])
    const late = await open(await forge(header), { now: new Date(until * 1000 + 61_000) })
    expect(codesOf(late)).toEqual(['proof/expired'])
    expect(isGood(await open(await forge(header), { now: new Date(until * 1000 + 59_000) }))).toBe(true)
  })
})

test('one bit of any part', async () => {
  const parts = token.split('.')
  const accepted: string[] = []
  for (const [index, part] of parts.entries()) {
    for (let at = 0; at < part.length; at += 37) {
      const letter = part[at] === 'A' ? 'B' : 'A'
      const changed = `${part.slice(0, at)}${letter}${part.slice(at + 1)}`
      const opened = await open(parts.with(index, changed).join('.'))
      if (isGood(opened)) accepted.push(`${index}:${at}`)
    }
  }
  expect(accepted).toEqual([])
})

describe('what a presentation contains', () => {
  const envelope = (id: unknown, members: JsonObject = {}): JsonObject => ({
    '@context': 'https://www.w3.org/ns/credentials/v2',
    id: id as string,
    type: 'EnvelopedVerifiableCredential',
    ...members,
  })
  const inside = (...entries: unknown[]): ReturnType<typeof enclosed> =>
    enclosed({ ...presentationOf(did, []), verifiableCredential: entries as JsonObject[] }, 'vp')
  const codes = (...entries: unknown[]): string[] => inside(...entries).findings.map((f) => f.code)

  test('a comma, an erroneous semicolon, and old media types are read', () => {
    for (const [id, expected] of [
      [`data:application/vc+jwt,${token}`, []],
      [`data:application/vc+jwt;${token}`, ['credential/envelope-separator']],
      [`data:application/vc+ld+jwt,${token}`, ['credential/envelope-media-type']],
      [`data:application/vc+ld+json+jwt,${token}`, ['credential/envelope-media-type']],
    ] as const) {
      const { entries, findings } = inside(envelope(id))
      expect(findings.map((f) => f.code)).toEqual(expected)
      expect(entries[0]?.secured).toEqual({ form: 'enveloped', mediaType: 'application/vc+jwt', token })
    }
  })

  test.each([
    ['base64', () => `data:application/vc+jwt;base64,${token}`],
    ['a charset', () => `data:application/vc+jwt;charset=utf-8,${token}`],
    ['a link', () => 'https://evil.example/credential.jwt'],
    ['a file', () => 'file:///etc/passwd'],
    ['another media type', () => `data:text/html,${token}`],
    ['SD-JWT', () => `data:application/vc+sd-jwt,${token}`],
    ['a presentation', () => `data:application/vp+jwt,${token}`],
    ['no media type', () => `data:,${token}`],
    ['a number', () => 7],
    ['nothing', () => undefined],
  ])('%s in an envelope is not opened', (_name, id) => {
    const { entries, findings } = inside(envelope(id()))
    expect(findings.map((f) => f.code)).toContain('credential/envelope-url')
    expect(entries[0]?.secured).toBeUndefined()
  })

  test('percent-encoding is not undone, so the token is refused where it is opened', async () => {
    const [entry] = inside(envelope(`data:application/vc+jwt,${token.replace('.', '%2E')}`)).entries
    const opened =
      entry?.secured && (await mechanism.open(entry.secured, { resolver: federation.resolver, source: 'x' }))
    expect(opened === undefined || isGood(opened)).toBe(false)
  })

  test('members beside the token', () => {
    const { entries, findings } = inside(envelope(`data:application/vc+jwt,${token}`, { credentialSubject: {} }))
    expect(findings.map((f) => f.code)).toEqual(['credential/envelope-members'])
    expect(entries[0]?.secured).toBeUndefined()
  })

  test('no credential, too many, a nested presentation, a text, a link', () => {
    expect(enclosed(presentationOf(did, []), 'vp').findings.map((f) => f.code)).toEqual(['presentation/empty'])
    expect(enclosed({ type: 'VerifiablePresentation', verifiableCredential: null }, 'vp').entries).toEqual([])
    const good = envelope(`data:application/vc+jwt,${token}`)
    expect(codes(...Array.from({ length: 100 }, () => good))).toEqual([])
    expect(codes(...Array.from({ length: 101 }, () => good))).toEqual(['presentation/too-many-credentials'])
    expect(codes(presentationOf(did, [token]))).toEqual(['presentation/nested'])
    const nested = { id: `data:application/vp+jwt,${token}`, type: 'EnvelopedVerifiablePresentation' }
    expect(codes(nested)).toEqual(['presentation/nested'])
    expect(codes(token)).toEqual(['credential/not-enclosed'])
    expect(codes('https://example.org/credential')).toEqual(['credential/not-enclosed'])
    expect(codes(null)).toEqual(['credential/not-enclosed'])
  })

  test('a mixed one: each credential by its own rule', () => {
    const embedded = { ...credential, proof: { type: 'Ed25519Signature2020' } }
    const older = { ...credential, proof: { type: 'RsaSignature2018' } }
    const { entries } = inside(envelope(`data:application/vc+jwt,${token}`), embedded, credential, older)
    expect(entries.map((e) => e.secured?.form)).toEqual(['enveloped', 'embedded', undefined, undefined])
    expect(entries.map((e) => e.source)).toEqual([1, 2, 3, 4].map((n) => `vp > credential ${n}`))
    expect(entries[3]?.reason).toBe('RsaSignature2018')
  })
})
