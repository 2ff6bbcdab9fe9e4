import { type JsonObject, toBase64url } from '@gxkit/core'
import { createStatusList } from '@gxkit/credentials/status'
import {
  createCertificateRequest,
  createDidDocument,
  createKey,
  didKeyFrom,
  signerFromJwk,
  toMultibase,
} from '@gxkit/identity'
import { encryptPrivateKey } from '@gxkit/identity/node'
import { expect, test } from 'vitest'
import type { Layer } from './layer.ts'
import { layersOf } from './layers.ts'

const encoder = new TextEncoder()
const token = (payload: unknown, header: unknown = { alg: 'ES256', typ: 'vc+jwt' }, signature = 'c2ln'): string =>
  `${[header, payload].map((part) => toBase64url(encoder.encode(JSON.stringify(part)))).join('.')}.${signature}`
const layers = (input: string | object | Uint8Array, index?: number): Promise<readonly Layer[]> => {
  const text = typeof input === 'string' ? input : JSON.stringify(input)
  return layersOf('x', input instanceof Uint8Array ? input : encoder.encode(text), { index })
}
const whats = (all: readonly Layer[]): string[] =>
  all.map(({ name, what }) => `${name.replace(/^x ?>? ?/, '')}: ${what}`)

const credential = { type: ['VerifiableCredential'], issuer: 'did:web:a.example' }
const company = await createKey({ algorithm: 'EdDSA' })

test('a token: what its signature claims to cover, and nothing for one without', async () => {
  const all = await layers(token(credential))
  expect(whats(all)).toEqual(['header: header of a token', 'payload: a credential'])
  expect(all[0]?.claims).toEqual([
    { by: 'VC-JWT', covered: expect.stringContaining('the whole content of the token'), notCovered: [] },
  ])
  const [unsigned] = await layers(token(credential, { alg: 'none' }, ''))
  expect([unsigned?.note, unsigned?.claims]).toEqual(['no signature at all', undefined])
  expect(whats(await layers(`"${token(credential)}"`))).toEqual(whats(all))
  expect(whats(await layers(`data:application/vc+jwt,${token(credential)}`))).toEqual(whats(all))
  expect(whats(await layers(token({ sub: 'somebody' })))[1]).toMatch(/claims of a token that is no credential/)
})

test('a presentation: tokens in envelopes with comma and with semicolon, objects, and what is none', async () => {
  const envelope = (id: string): object => ({ type: 'EnvelopedVerifiableCredential', id })
  const all = await layers({
    type: 'VerifiablePresentation',
    verifiableCredential: [
      envelope(`data:application/vc+jwt,${token(credential)}`),
      envelope(`data:application/vc+ld+jwt;${token(credential)}`),
      token(credential),
      { ...credential, proof: { type: 'Ed25519Signature2020' } },
      7,
    ],
  })
  expect(whats(all)).toEqual([
    ': a presentation without a proof of its own',
    ...[1, 2, 3].flatMap((n) => [
      `credential ${n} > header: header of a token`,
      `credential ${n} > payload: a credential`,
    ]),
    'credential 4: a credential with a proof inside',
    'credential 5: no credential',
  ])
  expect(all[0]?.claims).toBeUndefined()
  expect(all[7]?.claims?.[0]).toMatchObject({
    by: 'Ed25519Signature2020',
    notCovered: [expect.stringContaining('white space')],
  })
})

test('proofs of every kind say what they cover, with all ways of one that has several', async () => {
  const [{ claims = [] } = {} as Layer] = await layers({
    ...credential,
    proof: [
      { type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022' },
      { type: 'JsonWebSignature2020' },
      { type: 'BbsBlsSignature2020' },
    ],
  })
  expect(claims.map(({ by, covered }) => [by, covered?.slice(0, 27)])).toEqual([
    ['DataIntegrityProof eddsa-rdfc-2022', 'every statement of the docu'],
    ['JsonWebSignature2020', 'every statement of the docu'],
    ['JsonWebSignature2020', 'every statement of the docu'],
    ['JsonWebSignature2020', 'the text in "credentialSubj'],
    ['BbsBlsSignature2020', undefined],
  ])
  expect(claims[3]?.notCovered.join()).toContain('the issuer')
})

test('a DID document: each key, what it is for, and that nobody signed it', async () => {
  const did = 'did:web:a.example'
  const document = createDidDocument({
    did,
    keys: [
      {
        fragment: 'key-1',
        publicJwk: company.publicJwk,
        x5u: 'https://a.example/chain.pem',
        expires: '2027-01-01T00:00:00Z',
      },
    ],
  })
  const methods = (document.verificationMethod as readonly JsonObject[]).slice(0, 1)
  const multikey = {
    id: `${did}#m`,
    type: 'Multikey',
    controller: did,
    publicKeyMultibase: toMultibase(company.publicJwk),
  }
  const all = await layers({ ...document, verificationMethod: [...methods, multikey] })
  expect(whats(all)).toEqual([': a DID document', `key 1: the key ${did}#key-1`, `key 2: the key ${did}#m`])
  expect(all[1]?.note).toContain('nobody has signed')
  expect(all[1]?.facts).toMatchObject({
    key: 'OKP Ed25519',
    certificates: 'https://a.example/chain.pem',
    expires: '2027-01-01T00:00:00Z',
    for: expect.stringContaining('assertionMethod'),
  })
  expect(all[2]?.facts).toMatchObject({ key: 'OKP Ed25519', for: 'nothing: no list names it' })
  expect(whats(await layers(didKeyFrom(company.publicJwk)))).toEqual([': a DID: the name of somebody, not a document'])
})

test('a status list is unpacked and counted, and one entry looked at', async () => {
  const list = (await createStatusList({
    url: 'https://a.example/status/1',
    issuer: 'did:web:a.example',
    purpose: 'revocation',
    set: [5, 131_000],
    validFrom: new Date('2026-11-01T00:00:00Z'),
    validUntil: new Date('2026-12-01T00:00:00Z'),
  })) as unknown as JsonObject
  const [, payload] = await layers(token(list), 5)
  expect(payload?.facts).toMatchObject({
    list: 'BitstringStatusList',
    purpose: 'revocation',
    entries: 131_072,
    set: 2,
    'set at': '5, 131000',
    'entry 5': 1,
  })
  expect((await layers(token(list), 6))[1]?.facts).toMatchObject({ 'entry 6': 0 })
  expect((await layers(token(list), 999_999_999))[1]?.facts).toMatchObject({ 'entry 999999999': 'beyond the end' })
  const subject = list.credentialSubject as JsonObject
  const broken = { ...list, credentialSubject: { ...subject, encodedList: 'uAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' } }
  expect((await layers(broken))[0]?.note).toMatch(/cannot be read: its "encodedList" cannot be unpacked/)
})

test('a status list that unpacks to a gigabyte is not unpacked to the end', async () => {
  const stream = new Blob([new Uint8Array(64 * 1024 * 1024)]).stream().pipeThrough(new CompressionStream('gzip'))
  const bomb = toBase64url(new Uint8Array(await new Response(stream).arrayBuffer()))
  const [layer] = await layers({
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    credentialSubject: { type: 'BitstringStatusList', encodedList: `u${bomb}` },
  })
  expect(layer?.note).toContain('unpacks to more than 8388608 bytes')
})

test('a key with a passphrase: facts, and nothing that is locked in it', async () => {
  const content = await encryptPrivateKey(company.privateJwk, 'correct horse battery')
  const [layer, more] = await layers(content)
  const { ciphertext } = JSON.parse(content) as { readonly ciphertext: string }
  expect([layer?.what, more]).toEqual(['a key encrypted with a passphrase', undefined])
  expect(layer?.facts).toMatchObject({ key: 'OKP Ed25519', passphrase: 'scrypt, N 131072, r 8, p 1; AES-256-GCM' })
  const shown = JSON.stringify(layer)
  expect([shown.includes(ciphertext), shown.includes(String(company.privateJwk.d))]).toEqual([false, false])
  const [damaged] = await layers({ ...JSON.parse(content), version: 9 })
  expect(damaged?.note).toContain('version')
})

test('private keys are never shown, wherever they stand and whatever they are called', async () => {
  const secret = String(company.privateJwk.d)
  const pem = `-----BEGIN PRIVATE KEY-----\n${secret}\n-----END PRIVATE KEY-----`
  for (const input of [
    { ...company.privateJwk },
    { a: [{ b: { ...company.privateJwk } }] },
    { privateKeyHex: secret },
    { secretKey: { value: secret } },
    { seed: secret },
    { note: pem },
    { note: JSON.stringify(company.privateJwk) },
    { verifiableCredential: [token({ type: 'VerifiableCredential', credentialSubject: { key: company.privateJwk } })] },
    token({ jwk: company.privateJwk }),
    token(credential, { alg: 'EdDSA', jwk: company.privateJwk }),
    `type: LegalPerson\nkey:\n  kty: OKP\n  d: ${secret}\n`,
    `type: LegalPerson\nprivateKeyJwk:\n  d: ${secret}\n`,
    pem,
    `note: just words\n${pem}`,
  ]) {
    const all = await layers(input)
    expect(all.length).toBeGreaterThan(0)
    expect(JSON.stringify(all), JSON.stringify(input).slice(0, 60)).not.toContain(secret)
  }
})

test('a certificate signing request, as PEM and as DER; certificates that are none', async () => {
  const signer = await signerFromJwk(company.privateJwk, { verificationMethod: 'did:web:a.example#key-1' })
  const request = await createCertificateRequest(signer, {
    subject: { commonName: 'a.example', organization: 'A' },
    hosts: ['a.example', 'b.a.example'],
  })
  const [layer] = await layers(request)
  expect(layer?.what).toBe('a certificate signing request (PKCS#10)')
  expect(layer?.facts).toMatchObject({ subject: expect.stringContaining('a.example'), key: expect.any(String) })
  expect(JSON.stringify(layer?.facts)).toContain('b.a.example')
  expect(layer?.claims?.[0]?.notCovered.join()).toContain('who is asking')
  const der = Uint8Array.from(atob(request.replace(/-----[^-]+-----|\s/g, '')), (c) => c.charCodeAt(0))
  expect((await layers(der))[0]?.facts).toEqual(layer?.facts)
  expect((await layers('-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'))[0]?.what).toBe(
    'certificates that cannot be read',
  )
  expect((await layers('-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE REQUEST-----'))[0]?.what).toBe(
    'a certificate request that cannot be read',
  )
  expect(whats(await layers('-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n'))[0]).toContain('with a passphrase')
})

test.each<[string, string | Uint8Array, RegExp]>([
  ['a JWE', 'eyJh.a.b.c.d', /JWE/],
  ['an SD-JWT', `${token(credential)}~WyJh~`, /SD-JWT/],
  ['a web page', '<!DOCTYPE html><html></html>', /web page/],
  ['Turtle', '@prefix gx: <https://w3id.org/gaia-x/development#> .', /Turtle/],
  ['N-Quads', '<https://a.example/> <https://a.example/p> "x" .', /N-Quads/],
  ['an address', 'https://a.example/vc.json', /not fetched/],
  ['Base64', 'QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQQ==', /Base64/],
  ['a ZIP archive', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /ZIP/],
  ['DER of another kind', new Uint8Array([0x30, 0x03, 2, 1, 0]), /DER/],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0]), /UTF-16/],
  ['zeros', new Uint8Array(10), /binary data/],
  ['words', 'just words', /plain text/],
  ['nothing', ' \n', /empty/],
  ['broken JSON', '{"a":', /begins like JSON/],
  ['a list', '[1]', /not an object/],
])('%s: what it looks like', async (_, input, what) => {
  const all = await layers(input)
  expect(all).toHaveLength(1)
  expect(all[0]?.what).toMatch(what)
})

test('hostile documents: deep, wide and self-similar ones end', async () => {
  const deep = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`
  expect((await layers(deep))[0]?.note).toMatch(/nested|deep/)
  let nested = token(credential)
  for (let i = 0; i < 12; i++) nested = token({ type: 'VerifiablePresentation', verifiableCredential: [nested] })
  const inner = await layers(nested)
  expect(inner.at(-1)?.note).toMatch(/not taken apart/)
  expect(inner.length).toBeLessThan(30)
  const wide = { type: 'VerifiablePresentation', verifiableCredential: Array.from({ length: 2_000 }, () => credential) }
  expect((await layers(wide)).at(-1)?.note).toMatch(/the rest is not/)
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${['b', 'c', 'd', 'e', 'f', 'g'].map((n, i) => `${n}: &${n} [${`*${'abcdef'[i]},`.repeat(9)}]`).join('\n')}`
  await expect(layers(bomb).then(({ length }) => length)).resolves.toBe(1)
})
