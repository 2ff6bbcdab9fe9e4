import { generateKeyPairSync } from 'node:crypto'
import { isGxError } from '@gxkit/core'
import { expect, test } from 'vitest'
import { createKey, importPrivateKey, signerFromJwk, verifySignature } from './index.ts'

const pkcs8 = { type: 'pkcs8', format: 'pem' } as const
const spki = { type: 'spki', format: 'pem' } as const
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' })
const ed = generateKeyPairSync('ed25519')
const verificationMethod = 'did:web:example.org#key-1'
const data = new TextEncoder().encode('data')

async function problemOf(text: string): Promise<string> {
  try {
    await importPrivateKey(text)
    return 'none'
  } catch (error) {
    if (!isGxError(error)) throw error
    expect(['ERR_KEY_INVALID', 'ERR_KEY_ALGORITHM_MISMATCH']).toContain(error.code)
    expect(error.cause).toBeUndefined()
    return `${error.message} ${error.next}`
  }
}

test.each([
  ['PS256', rsa],
  ['ES256', p256],
  ['ES384', p384],
  ['EdDSA', ed],
] as const)('PEM for %s', async (algorithm, { privateKey }) => {
  const pem = privateKey.export(pkcs8).toString()
  const jwk = await importPrivateKey(`comment\r\n${pem.replaceAll('\n', '\r\n')}`)
  expect(jwk).toMatchObject({ alg: algorithm, kid: expect.stringMatching(/^[\w-]{43}$/) })
  const signer = await signerFromJwk(jwk, { verificationMethod })
  const { d: _d, p: _p, q: _q, dp: _dp, dq: _dq, qi: _qi, ...publicJwk } = jwk
  expect(await verifySignature({ algorithm, publicJwk, data, signature: await signer.sign(data) })).toBe(true)
})

test.each([
  ['PS256', rsa.privateKey, 'pkcs1'],
  ['ES256', p256.privateKey, 'sec1'],
  ['ES384', p384.privateKey, 'sec1'],
] as const)('the older form of a key for %s is the same key', async (_, privateKey, type) => {
  const older = privateKey.export({ type: type as 'pkcs1', format: 'pem' }).toString()
  expect(await importPrivateKey(older)).toEqual(await importPrivateKey(privateKey.export(pkcs8).toString()))
})

test('a JSON Web Key, as written', async () => {
  const { privateJwk } = await createKey({ algorithm: 'ES256' })
  expect(await importPrivateKey(JSON.stringify(privateJwk))).toEqual(privateJwk)
  expect(await importPrivateKey(JSON.stringify({ ...privateJwk, kid: 'mine' }))).toMatchObject({ kid: 'mine' })
})

const ecJwk = p256.privateKey.export({ format: 'jwk' }) as Record<string, string>
const otherJwk = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' })
test.each([
  ['', 'an empty file'],
  [' \n', 'an empty file'],
  ['hello', 'neither JSON nor PEM'],
  ['{', 'JSON with a mistake'],
  ['{}', 'JSON without "kty"'],
  ['{"keys":[]}', 'a set of keys'],
  ['{"verificationMethod":[]}', 'a DID document'],
  [JSON.stringify({ kty: 'oct', k: 'c2VjcmV0' }), 'a symmetric key'],
  [JSON.stringify(p256.publicKey.export({ format: 'jwk' })), 'a public key'],
  [p256.publicKey.export(spki).toString(), 'a public key'],
  [
    p256.privateKey.export({ ...pkcs8, cipher: 'aes-256-cbc', passphrase: 'x' }).toString(),
    'encrypted with a passphrase',
  ],
  [p256.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('utf8'), 'a binary file'],
  ['-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----', 'a certificate'],
  ['-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----', 'an SSH key'],
  ['-----BEGIN PRIVATE KEY-----\nAAAA', 'end is missing'],
  ['-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----', 'a damaged private key'],
  ['-----BEGIN WHATEVER-----\nAAAA\n-----END WHATEVER-----', 'a PEM file without a private key'],
  [`${p256.privateKey.export(pkcs8)}${ed.privateKey.export(pkcs8)}`, 'more than one private key'],
  [generateKeyPairSync('x25519').privateKey.export(pkcs8).toString(), 'not supported'],
  [generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export(pkcs8).toString(), '1024 bits'],
  [JSON.stringify({ ...ecJwk, d: otherJwk.d }), 'private'],
  [JSON.stringify({ ...ecJwk, alg: 'PS256' }), 'does not fit'],
  [JSON.stringify({ ...ecJwk, d: 'AAAA' }), 'damaged'],
  ['x'.repeat(100_000), 'too large'],
])('%#: says what it looks like', async (text, words) => {
  const problem = await problemOf(text)
  expect(problem).toContain(words)
  for (const secret of [ecJwk.d ?? '', 'c2VjcmV0', 'AAAA']) expect(problem).not.toContain(secret)
})

test('a signer needs a name, and an algorithm that fits', async () => {
  const { privateJwk } = await createKey({ algorithm: 'ES256' })
  await expect(signerFromJwk(privateJwk, { verificationMethod: 'did:web:example.org' })).rejects.toThrow('fragment')
  await expect(signerFromJwk(privateJwk, { verificationMethod, algorithm: 'PS256' })).rejects.toMatchObject({
    code: 'ERR_KEY_ALGORITHM_MISMATCH',
  })
})
