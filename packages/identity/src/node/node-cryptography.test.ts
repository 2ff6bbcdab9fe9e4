import { expect, test } from 'vitest'
import { type Cryptography, webCryptography } from '../cryptography.ts'
import {
  createKey,
  documentsResolver,
  findVerificationMethod,
  type KeyPair,
  type PrivateJwk,
  signerFromJwk,
  verifySignature,
} from '../index.ts'
import { nodeCryptography } from './node-cryptography.ts'

const web = webCryptography()
const node = nodeCryptography({ maxKeys: 2 })
const verificationMethod = 'did:web:example.org#key-1'
const algorithms = ['PS256', 'PS384', 'RS256', 'ES256', 'ES384', 'EdDSA'] as const

/** A key for any algorithm, also for those that new keys are not made for. */
async function createKeyFor(algorithm: (typeof algorithms)[number]): Promise<KeyPair> {
  if (algorithm !== 'ES384') return createKey(algorithm === 'ES256' || algorithm === 'EdDSA' ? { algorithm } : {})
  const { privateKey } = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-384' }, true, ['sign'])
  const { kty, crv, x, y, d } = (await crypto.subtle.exportKey('jwk', privateKey)) as PrivateJwk
  const publicJwk = { kty, ...(crv && { crv }), ...(x && { x }), ...(y && { y }) }
  return { publicJwk, privateJwk: { ...publicJwk, d } }
}

/** Every change of a signature that a wrong length, sign or padding could come from. */
function changed(signature: Uint8Array): readonly Uint8Array[] {
  const flipped = Array.from({ length: signature.length }, (_, at) =>
    signature.map((byte, index) => (index === at ? byte ^ (1 << (at % 8)) : byte)),
  )
  const half = signature.length / 2
  return [
    ...flipped,
    new Uint8Array(),
    new Uint8Array(signature.length),
    signature.slice(0, -1),
    signature.slice(1),
    new Uint8Array([...signature, 0]),
    new Uint8Array([0, ...signature]),
    new Uint8Array([...signature.slice(half), ...signature.slice(0, half)]),
    signature.map(() => 255),
  ]
}

test.each(algorithms)('Node and Web Cryptography say the same of %s signatures', async (algorithm) => {
  const { privateJwk, publicJwk } = await createKeyFor(algorithm)
  const signer = await signerFromJwk(privateJwk, { verificationMethod, algorithm })
  const data = new TextEncoder().encode('what was signed')
  const signature = await signer.sign(data)
  const ask = (cryptography: Cryptography, change: object): Promise<boolean> =>
    verifySignature({ algorithm, publicJwk, data, signature, cryptography, ...change })
  for (const cryptography of [web, node]) expect(await ask(cryptography, {})).toBe(true)

  const others = algorithms.filter((other) => other !== algorithm)
  const changes = [
    ...changed(signature).map((other) => ({ signature: other })),
    ...others.map((other) => ({ algorithm: other })),
    { data: new Uint8Array() },
    { data: data.slice(1) },
  ]
  for (const change of changes) {
    expect([await ask(web, change), await ask(node, change)], JSON.stringify(change).slice(0, 200)).toEqual([
      false,
      false,
    ])
  }
})

test('Node and Web Cryptography give the same hashes', async () => {
  const data = new TextEncoder().encode('Gaia-X')
  for (const hash of ['SHA-256', 'SHA-384'] as const) {
    expect(await node.digest(hash, data)).toEqual(await web.digest(hash, data))
  }
})

test('a key that protects nothing verifies nothing, whoever does the arithmetic', async () => {
  const publicJwk = { kty: 'OKP', crv: 'Ed25519', x: 'AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }
  const signature = new Uint8Array(64)
  signature[0] = 1
  const options = { algorithm: 'EdDSA', publicJwk, data: new Uint8Array([1]), signature } as const
  expect(await node.verify(options)).toBe(true)
  for (const cryptography of [web, node]) expect(await verifySignature({ ...options, cryptography })).toBe(false)
})

test('an implementation that throws, or answers with anything but true, has verified nothing', async () => {
  const { privateJwk, publicJwk } = await createKey({ algorithm: 'ES256' })
  const data = new Uint8Array([1])
  const signature = await (await signerFromJwk(privateJwk, { verificationMethod })).sign(data)
  const answers = [() => 'yes', () => 1, () => Promise.reject(new Error()), () => undefined]
  for (const verify of answers) {
    const cryptography = { ...web, verify } as unknown as Cryptography
    expect(await verifySignature({ algorithm: 'ES256', publicJwk, data, signature, cryptography })).toBe(false)
  }
})

test('what a caller does to its DID document later changes no answer, and a copy of it is asked anew', async () => {
  const { publicJwk } = await createKey({ algorithm: 'ES256' })
  const did = 'did:web:example.org'
  const method = { id: verificationMethod, type: 'JsonWebKey', controller: did, publicKeyJwk: { ...publicJwk } }
  const document = { id: did, verificationMethod: [method], assertionMethod: [verificationMethod] }
  const find = async (resolver: ReturnType<typeof documentsResolver>): Promise<boolean> => {
    const resolution = await resolver.resolve(did)
    return resolution.ok && findVerificationMethod(resolution.document, verificationMethod, 'assertionMethod').ok
  }
  const before = documentsResolver([document])
  expect(await find(before)).toBe(true)
  document.assertionMethod.length = 0
  method.publicKeyJwk = { ...publicJwk, x: 'AA' }
  expect(await find(before)).toBe(true)
  expect(await find(documentsResolver([document]))).toBe(false)
  // A document that no resolver of ours gave can change, so nothing of it is remembered.
  document.assertionMethod.push(verificationMethod)
  method.publicKeyJwk = { ...publicJwk }
  expect(findVerificationMethod(document, verificationMethod, 'assertionMethod').ok).toBe(true)
  document.assertionMethod.length = 0
  expect(findVerificationMethod(document, verificationMethod, 'assertionMethod').ok).toBe(false)
})

test('a key whose time is over is refused, also when it was found before', async () => {
  const { publicJwk } = await createKey({ algorithm: 'ES256' })
  const did = 'did:web:example.org'
  const expires = '2026-01-01T00:00:00Z'
  const method = { id: verificationMethod, type: 'JsonWebKey', controller: did, expires, publicKeyJwk: publicJwk }
  const document = { id: did, verificationMethod: [method], assertionMethod: [verificationMethod] }
  const resolution = await documentsResolver([document]).resolve(did)
  const ask = (now: string): boolean =>
    resolution.ok &&
    findVerificationMethod(resolution.document, verificationMethod, 'assertionMethod', { now: new Date(now) }).ok
  expect([ask('2025-12-31T00:00:00Z'), ask('2026-01-02T00:00:00Z'), ask('2025-12-31T00:00:00Z')]).toEqual([
    true,
    false,
    true,
  ])
})
