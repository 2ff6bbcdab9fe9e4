import {
  createDidDocument,
  createKey,
  type DidDocument,
  type DidResolution,
  didJwkResolver,
  didKeyFrom,
  didKeyResolver,
  didWebResolver,
  didWebUrl,
  documentsResolver,
  findVerificationMethod,
  type KeyPair,
  parseDid,
} from '@gxkit/identity'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'

const did = 'did:web:issuer.example'

function codes(resolution: DidResolution): readonly string[] {
  return resolution.ok ? ['ok'] : [resolution.reason, ...resolution.findings.map((f) => f.code)]
}

const noFetch = (): never => {
  throw new Error('this DID must not reach the network')
}

describe('D1, D2, D6, D7, D14, D17: DIDs that are refused before anything is fetched', () => {
  test.each([
    // Addresses instead of names, in all their spellings.
    'did:web:127.0.0.1',
    'did:web:%5B%3A%3A1%5D',
    'did:web:10.0.0.1',
    'did:web:169.254.169.254',
    'did:web:2130706433',
    'did:web:0x7f000001',
    'did:web:0x7f.1',
    'did:web:0177.0.0.1',
    'did:web:127.1',
    'did:web:a.0x7f',
    'did:web:localhost.',
    'did:web:LOCALHOST',
    'did:web:1.1.1.1 &@127.0.0.1#',
    'did:web:evil@127.0.0.1',
    'did:web:evil%40issuer.example',
    'did:web:\uff11\uff12\uff17.0.0.1',
    'did:web:g\u0430ia-x.eu',
    'did:web:Issuer.example',
    'did:web:issuer.example.',
    'did:web:.issuer.example',
    'did:web:-a.example',
    'did:web:a_b.example',
    // Ports.
    'did:web:issuer.example%3A0',
    'did:web:issuer.example%3A99999',
    'did:web:issuer.example%3A08443',
    'did:web:issuer.example%3A',
    'did:web:issuer.example%3Aab',
    'did:web:issuer.example%3A443%3A443',
    // Paths.
    'did:web:issuer.example:..:..:etc',
    'did:web:issuer.example:.',
    'did:web:issuer.example:%2e%2e',
    'did:web:issuer.example:%2E',
    'did:web:issuer.example:a%2Fb',
    'did:web:issuer.example:a%5Cb',
    'did:web:issuer.example:a%00',
    'did:web:issuer.example:a%0d%0ab',
    'did:web:issuer.example:a%3Fx',
    'did:web:issuer.example:a%23x',
    'did:web:issuer.example:%252e%252e',
    'did:web:issuer.example:%ff',
    'did:web:issuer.example:%61',
    'did:web:issuer.example::a',
    'did:web:issuer.example:',
    'did:web:registration.lab.gaia-x.eu::development',
    'did:web:issuer.example?x=1',
    'did:web:issuer.example#key-1',
    'did:web:issuer.example/path',
    'did:web:',
    'did:web',
    'did:WEB:issuer.example',
    'DID:web:issuer.example',
    ' did:web:issuer.example',
    'did:web:issuer.example\n',
    'https://issuer.example/',
    '',
    `did:web:issuer.example:${'a'.repeat(4000)}`,
    `did:web:${'a'.repeat(64)}.example`,
  ])('%j', async (text) => {
    const resolution = await didWebResolver({ fetch: noFetch, ports: [443, 8443] }).resolve(text)
    expect(codes(resolution)).toEqual(['invalid', 'did/syntax'])
    expect(parseDid(text).ok).toBe(false)
  })

  test.each([
    'localhost',
    'foo.localhost',
    'printer.local',
    'metadata.google.internal',
    'intranet',
    'localhost%3A8443',
  ])('did:web:%s may be answered from documents at hand, never from the network', async (host) => {
    const did = `did:web:${host}`
    const resolution = await didWebResolver({ fetch: noFetch, ports: [443, 8443] }).resolve(did)
    expect(codes(resolution)).toEqual(['refused', 'did/refused'])
    expect(codes(await documentsResolver([{ id: did }]).resolve(did))).toEqual(['ok'])
    expect(parseDid(did).ok).toBe(true)
  })

  test.each(['iota:x', 'ethr:0xab', 'ebsi:z1', 'key:z6Mk', 'jwk:e30', 'ion:a:b'])(
    'did:%s is of another method',
    async (rest) => {
      const resolution = await didWebResolver({ fetch: noFetch }).resolve(`did:${rest}`)
      expect(codes(resolution)).toEqual(['unsupported-method', 'did/method-unsupported'])
    },
  )

  test('a port that is not allowed', async () => {
    const resolution = await didWebResolver({ fetch: noFetch }).resolve('did:web:issuer.example%3A22')
    expect(codes(resolution)).toEqual(['refused', 'did/refused'])
  })

  test('a path segment on its own is no port', () => {
    expect(parseDid('did:web:issuer.example:8443').ok).toBe(true)
  })
})

test('whatever a did:web holds, it leads to its own host and to the path that is written', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'issuer.example',
      'a',
      '..',
      '.',
      '%2e',
      '%2F',
      '%5c',
      '%00',
      '%3A8443',
      '%3a1',
      '@',
      '#',
      '?',
      '%40',
      '%25',
    ),
    fc.string({ maxLength: 6 }),
  )
  const segment = fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(''))
  const segments = fc.array(segment, { maxLength: 4 })
  fc.assert(
    fc.property(fc.constantFrom('', 'issuer.example', 'issuer.example:'), segments, (start, rest) => {
      const text = `did:web:${start}${rest.join(':')}`
      if (!parseDid(text).ok) return
      const [host = '', ...path] = text.slice('did:web:'.length).split(':')
      if (!host.includes('.')) {
        expect(() => didWebUrl(text)).toThrow(/not fetched/)
        return
      }
      const url = didWebUrl(text)
      const wanted = `https://${host.replace(/%3A/i, ':')}/${[...(path.length > 0 ? path : ['.well-known']), 'did.json'].join('/')}`
      expect(url).toBe(new URL(wanted).href)
      expect(new URL(url).href).toBe(url)
    }),
    { numRuns: 3000, seed: 20261121 },
  )
})

describe('D16, D18: did:key and did:jwk', () => {
  test.each([
    ['z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2do', 'a byte is missing'],
    ['z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doKK', 'one too many'],
    ['Z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK', 'upper-case base58 mark'],
    ['6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK', 'no base mark'],
    ['z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2d0K', 'not base58'],
    ['z16MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK', 'leading zero byte'],
    ['zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme', 'secp256k1'],
    ['z6LSeu9HkTHSfLLeUs2nnzUSNedgDUevfNQgQjQC23ZCit6F', 'X25519'],
    [
      'z4MXj1wBzi9jUstyPMS4jQqB6KdJaiatPkAtVtGc6bQEQEEsKTic4G7Rou3iBf9vPmT5dbkm9qsZsuVNjq8HCuW1w24nhBFGkRE4cd2Uf2tfrB3N7h4mnyPp1BF3ZttHTYv3DLUPi1zMdkULiow3M1GfXkoC6DoxDUm1jmN6GBj22SjVsr6dxezRVQc7aj9TxE7JLbMH1wh5X3kA58H3DFW8rnYMakFGbca5CB2Jf6CnGQZmL7o5uJAdTwXfy2iiiyPxXEGerMhHwhjTA1mKYobyk2CpeEcmvynADfNZ5MBvcCS7m3XkFCMNUYBS9NQ3fze6vMSUPsNa6GVYmKx2x6JrdEjCk3qRMMmyjnjCMfR4pXbRMZa3i',
      'RSA',
    ],
    ['z', 'nothing'],
  ])('did:key:%s is refused: %s', async (id) => {
    const resolution = await didKeyResolver().resolve(`did:key:${id}`)
    expect(codes(resolution)).toEqual(['invalid', 'did/syntax'])
  })

  test('a did:key with a point of small order', async () => {
    const text = didKeyFrom({ kty: 'OKP', crv: 'Ed25519', x: 'AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' })
    expect(codes(await didKeyResolver().resolve(text))).toEqual(['invalid', 'key/weak'])
  })

  test('only the key itself is a method of a did:key', async () => {
    const text = 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK'
    const resolution = await didKeyResolver().resolve(text)
    if (!resolution.ok) throw new Error(resolution.findings[0]?.message)
    expect(findVerificationMethod(resolution.document, `${text}#${text.slice(8)}`, 'assertionMethod').ok).toBe(true)
    expect(findVerificationMethod(resolution.document, `${text}#key-1`, 'assertionMethod').ok).toBe(false)
  })

  const jwkDid = (text: string): string => `did:jwk:${Buffer.from(text).toString('base64url')}`
  test.each([
    ['did:jwk:e30=', 'did/method-unsupported'],
    [jwkDid(''), 'did/method-unsupported'],
    [jwkDid('not json'), 'json/syntax'],
    [jwkDid('[]'), 'json/not-an-object'],
    [jwkDid('{"kty":"oct","k":"AAAA"}'), 'key/private-member'],
    [jwkDid('{"kty":"OKP","kty":"EC"}'), 'json/duplicate-key'],
    [jwkDid('{"kty":"OKP","crv":"Ed25519","x":"AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}'), 'key/weak'],
    [jwkDid('{"kty":"OKP","crv":"X25519","x":"AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}'), 'key/type-unsupported'],
  ])('%s', async (text, code) => {
    const found = codes(await didJwkResolver().resolve(text))
    expect(found[0]).not.toBe('ok')
    expect([code, 'did/syntax']).toContain(found[1])
  })
})

describe('D18, D19: documents that lie', () => {
  let key: KeyPair
  let other: KeyPair
  let document: DidDocument
  beforeAll(async () => {
    key = await createKey({ algorithm: 'EdDSA' })
    other = await createKey({ algorithm: 'EdDSA' })
    document = createDidDocument({ did, keys: [{ fragment: 'key-1', publicJwk: key.publicJwk }] })
  })
  const method = (members: object): object => ({
    id: `${did}#key-1`,
    type: 'JsonWebKey2020',
    controller: did,
    publicKeyJwk: key.publicJwk,
    ...members,
  })
  const withMethods = (...methods: readonly object[]): DidDocument =>
    ({ id: did, verificationMethod: methods, assertionMethod: [`${did}#key-1`] }) as unknown as DidDocument
  const find = (changed: DidDocument, purpose: 'assertionMethod' | 'authentication' = 'assertionMethod') => {
    const found = findVerificationMethod(changed, `${did}#key-1`, purpose)
    return found.ok ? ['ok'] : found.findings.filter((f) => f.severity === 'error').map((f) => f.code)
  }

  test('two keys under one name', async () => {
    const twice = withMethods(method({}), method({ publicKeyJwk: other.publicJwk }))
    expect(codes(await documentsResolver([twice]).resolve(did))).toEqual(['invalid', 'did/ambiguous-method'])
    expect(find(twice)).toEqual(['did/ambiguous-method'])
    expect(find(withMethods(method({}), method({ id: '#key-1' })))).toEqual(['did/ambiguous-method'])
  })

  test('a second key hidden inside a relationship', () => {
    const hidden = { ...withMethods(method({})), authentication: [method({ publicKeyJwk: other.publicJwk })] }
    expect(find(hidden as unknown as DidDocument)).toEqual(['did/ambiguous-method'])
  })

  test('a key inside one relationship does not serve another', () => {
    const inside = { id: did, authentication: [method({})] } as unknown as DidDocument
    expect(find(inside, 'authentication')).toEqual(['ok'])
    expect(find(inside, 'assertionMethod')).toEqual(['did/not-in-relationship'])
  })

  test.each([
    [{ controller: 'did:web:other.example' }, 'did/controller-elsewhere'],
    [{ controller: undefined }, 'did/controller-missing'],
    [{ controller: [] }, 'did/controller-elsewhere'],
    [{ publicKeyJwk: undefined }, 'did/no-key'],
    [{ publicKeyJwk: 'text' }, 'key/not-a-jwk'],
    [{ publicKeyJwk: undefined, publicKeyPem: '-----BEGIN' }, 'did/no-key'],
    [{ publicKeyJwk: undefined, publicKeyMultibase: 7 }, 'did/no-key'],
    [{ publicKeyMultibase: 'z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK' }, 'did/keys-differ'],
    [{ privateKeyJwk: {} }, 'key/private-member'],
    [{ secretKeyMultibase: 'z3u2' }, 'key/private-member'],
  ])('a method with %j', (members, code) => {
    expect(find(withMethods(method(members)))).toEqual([code])
  })

  test('K3, D18: a private key in the document, and the message does not repeat it', () => {
    const found = findVerificationMethod(
      withMethods(method({ publicKeyJwk: key.privateJwk })),
      `${did}#key-1`,
      'assertionMethod',
    )
    expect(found.ok).toBe(false)
    expect(JSON.stringify(found)).toContain('key/private-member')
    expect(JSON.stringify(found)).not.toContain(key.privateJwk.d)
  })

  test('a method of another DID', () => {
    const foreign = { ...document, verificationMethod: [method({ id: 'did:web:other.example#key-1' })] } as DidDocument
    const found = findVerificationMethod(foreign, 'did:web:other.example#key-1', 'assertionMethod')
    expect(found.ok ? [] : found.findings.map((f) => f.code)).toContain('did/method-elsewhere')
  })

  test('inherited members do not count', () => {
    const inherited = Object.create({ ...document }) as DidDocument
    expect(findVerificationMethod(inherited, `${did}#key-1`, 'assertionMethod').ok).toBe(false)
  })
})
