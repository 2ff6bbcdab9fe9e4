import { expect, test } from 'vitest'
import { checkPublicKey, createKey, type PublicJwk, thumbprint, verifySignature } from './index.ts'

const rsa = await createKey()
const ec = await createKey({ algorithm: 'ES256' })
const ed = await createKey({ algorithm: 'EdDSA' })
const bytesOf = (text: unknown): Buffer => Buffer.from(String(text), 'base64url')
const smallModulus = Buffer.alloc(128, 0xab).toString('base64url')
const der = Buffer.concat([Buffer.from([0x30, 0x82, 0x01, 0x0a]), Buffer.alloc(266, 2)]).toString('base64url')

const codes = (jwk: unknown): readonly string[] => checkPublicKey(jwk).map((f) => f.code)

test.each([rsa, ec, ed])('a new key passes', ({ publicJwk }) => {
  expect(codes(publicJwk)).toEqual([])
  expect(codes({ ...publicJwk, use: 'sig', key_ops: ['verify'], x5u: 'https://example.org/chain.pem' })).toEqual([])
})

test.each([
  ['nothing', undefined, 'key/not-a-jwk'],
  ['null', null, 'key/not-a-jwk'],
  ['a list', [], 'key/not-a-jwk'],
  ['no kty', {}, 'key/not-a-jwk'],
  ['a private key', ec.privateJwk, 'key/private-member'],
  ['a symmetric key', { kty: 'oct', k: 'AAAA' }, 'key/private-member'],
  ['another type', { kty: 'AKP' }, 'key/type-unsupported'],
  ['a type that every object inherits', { kty: 'constructor' }, 'key/type-unsupported'],
  ['secp256k1', { ...ec.publicJwk, crv: 'secp256k1' }, 'key/type-unsupported'],
  ['X25519', { ...ed.publicJwk, crv: 'X25519' }, 'key/type-unsupported'],
  ['no y', { ...ec.publicJwk, y: undefined }, 'key/member-missing'],
  ['e as number', { ...rsa.publicJwk, e: 65537 }, 'key/malformed-member'],
  ['padding', { ...ec.publicJwk, x: `${ec.publicJwk.x}=` }, 'key/malformed-member'],
  ['base64', { ...ec.publicJwk, x: `+/${ec.publicJwk.x?.slice(2)}` }, 'key/malformed-member'],
  ['white space', { ...ec.publicJwk, x: `${ec.publicJwk.x}\n` }, 'key/malformed-member'],
  ['an empty member', { ...ec.publicJwk, x: '' }, 'key/malformed-member'],
  [
    'a leading zero octet',
    { ...rsa.publicJwk, n: Buffer.concat([Buffer.alloc(1), bytesOf(rsa.publicJwk.n)]).toString('base64url') },
    'key/malformed-member',
  ],
  ['DER in n', { ...rsa.publicJwk, n: der }, 'key/malformed-member'],
  [
    'hexadecimal text in n',
    { ...rsa.publicJwk, n: Buffer.from(bytesOf(rsa.publicJwk.n).toString('hex')).toString('base64url') },
    'key/malformed-member',
  ],
  ['P-256 with 48 bytes', { ...ec.publicJwk, x: Buffer.alloc(48, 1).toString('base64url') }, 'key/malformed-member'],
  ['a point beside the curve', { ...ec.publicJwk, y: ec.publicJwk.x }, 'key/not-on-curve'],
  ['1024 bits', { ...rsa.publicJwk, n: smallModulus }, 'key/weak'],
  ['16384 bits', { ...rsa.publicJwk, n: Buffer.alloc(2048, 0xab).toString('base64url') }, 'key/weak'],
  ['e = 1', { ...rsa.publicJwk, e: 'AQ' }, 'key/weak'],
  ['e = 3', { ...rsa.publicJwk, e: 'Aw' }, 'key/weak'],
  ['an even modulus', { ...rsa.publicJwk, n: `${rsa.publicJwk.n?.slice(0, -1)}A` }, 'key/weak'],
  ['use enc', { ...ec.publicJwk, use: 'enc' }, 'key/not-for-signing'],
  ['key_ops sign', { ...ec.publicJwk, key_ops: ['deriveKey'] }, 'key/not-for-signing'],
  ['alg of another type', { ...ec.publicJwk, alg: 'PS256' }, 'key/algorithm-mismatch'],
  ['alg of another curve', { ...ec.publicJwk, alg: 'ES384' }, 'key/algorithm-mismatch'],
  ['alg none', { ...ec.publicJwk, alg: 'none' }, 'key/algorithm-mismatch'],
  ['alg null', { ...ec.publicJwk, alg: null }, 'key/algorithm-mismatch'],
])('%s', (_title, jwk, code) => {
  expect(codes(jwk)).toEqual([code])
})

test('two factors that are near to each other', () => {
  const near = (start: bigint): bigint => start | 1n
  const p = near((1n << 1024n) - 987_654_321n)
  // Not primes, which makes no difference to the method; without small factors, so that this is what is found.
  let n = 0n
  for (let a = p, found = false; !found; a += 2n) {
    n = a * (a + 2n)
    found = [3n, 5n, 7n, 11n, 13n].every((small) => n % small !== 0n)
  }
  const jwk = { kty: 'RSA', e: 'AQAB', n: Buffer.from(n.toString(16).padStart(512, '0'), 'hex').toString('base64url') }
  expect(codes(jwk)).toEqual(['key/weak'])
})

// Encodings of points whose order divides 8, and of coordinates that are not reduced.
test.each([
  '0100000000000000000000000000000000000000000000000000000000000000',
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0000000000000000000000000000000000000000000000000000000000000080',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
])('the Ed25519 point %s verifies nothing', async (hex) => {
  const publicJwk: PublicJwk = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(hex, 'hex').toString('base64url') }
  expect(codes(publicJwk)).toHaveLength(1)
  const signature = new Uint8Array(64)
  signature[0] = 1
  expect(await verifySignature({ algorithm: 'EdDSA', publicJwk, data: new Uint8Array(3), signature })).toBe(false)
})

test('a finding says where', () => {
  const location = { source: 'did.json', pointer: '/verificationMethod/0/publicKeyJwk' } as const
  const [found] = checkPublicKey({ ...rsa.publicJwk, e: 'Aw=' }, { location })
  expect(found?.location).toEqual({ source: 'did.json', pointer: '/verificationMethod/0/publicKeyJwk/e' })
})

test('the thumbprint of RFC 7638, section 3.1', async () => {
  const n =
    '0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw'
  expect(await thumbprint({ kty: 'RSA', n, e: 'AQAB', alg: 'RS256', kid: '2011-04-29' })).toBe(
    'NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs',
  )
})
