import { expect, test } from 'vitest'
import {
  createDidDocument,
  createKey,
  documentsResolver,
  findVerificationMethod,
  signerFromJwk,
  toMultibase,
  verifySignature,
} from './index.ts'

const did = 'did:web:example.org'
const data = new TextEncoder().encode('hello')

test.each(['PS256', 'ES256', 'EdDSA'] as const)(
  'a new %s key signs, is published, is found and verifies',
  async (algorithm) => {
    const { publicJwk, privateJwk } = await createKey({ algorithm })
    expect(publicJwk).toMatchObject({ alg: algorithm, kid: privateJwk.kid })
    expect(publicJwk).not.toHaveProperty('d')
    const signer = await signerFromJwk(privateJwk, { verificationMethod: `${did}#key-1` })
    expect(signer.algorithm).toBe(algorithm)
    const signature = await signer.sign(data)

    const document = createDidDocument({ did, keys: [{ fragment: 'key-1', publicJwk }] })
    const resolution = await documentsResolver([document]).resolve(did)
    if (!resolution.ok) throw new Error(resolution.findings[0]?.message)
    const found = findVerificationMethod(resolution.document, signer.verificationMethod, 'assertionMethod')
    if (!found.ok) throw new Error(found.findings[0]?.message)
    expect(found).toMatchObject({ algorithm, controller: did })
    const good = { algorithm, publicJwk: found.publicJwk, data, signature }
    expect(await verifySignature(good)).toBe(true)
    expect(await verifySignature({ ...good, data: new Uint8Array([1]) })).toBe(false)
    expect(await verifySignature({ ...good, algorithm: algorithm === 'ES256' ? 'EdDSA' : 'ES256' })).toBe(false)
  },
)

test('an Ed25519 key is found under its Multikey name as well', async () => {
  const { publicJwk } = await createKey({ algorithm: 'EdDSA' })
  const document = createDidDocument({ did, keys: [{ fragment: 'key-1', publicJwk }] })
  const found = findVerificationMethod(document, `${did}#${toMultibase(publicJwk)}`, 'authentication')
  expect(found.ok && found.publicJwk.x).toBe(publicJwk.x)
})

test.each(['PS256', 'PS384', 'RS256'] as const)('an RSA key signs with %s when it is asked to', async (algorithm) => {
  const { publicJwk, privateJwk } = await createKey({ modulusLength: 3072 })
  const signer = await signerFromJwk(privateJwk, { verificationMethod: `${did}#key-1`, algorithm })
  const signature = await signer.sign(data)
  expect(signature).toHaveLength(384)
  expect(await verifySignature({ algorithm, publicJwk, data, signature })).toBe(true)
  expect(await verifySignature({ algorithm: 'ES256', publicJwk, data, signature })).toBe(false)
})

test('ECDSA signatures are r and s, not DER', async () => {
  const { privateJwk } = await createKey({ algorithm: 'ES256' })
  const signer = await signerFromJwk(privateJwk, { verificationMethod: `${did}#key-1` })
  expect(await signer.sign(data)).toHaveLength(64)
})

test('keys that Gaia-X has no use for are not created', async () => {
  for (const options of [{ algorithm: 'RS256' }, { algorithm: 'none' }, { modulusLength: 1024 }]) {
    await expect(createKey(options as never)).rejects.toMatchObject({ code: 'ERR_OPTION_INVALID' })
  }
})
