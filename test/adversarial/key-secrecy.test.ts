import { generateKeyPairSync } from 'node:crypto'
import { isGxError, type JsonObject } from '@gxkit/core'
import {
  checkDidDocument,
  checkPublicKey,
  createDidDocument,
  createKey,
  type DidDocument,
  didJwkResolver,
  documentsResolver,
  findVerificationMethod,
  importPrivateKey,
  type PrivateJwk,
  signerFromJwk,
  verifySignature,
} from '@gxkit/identity'
import fc from 'fast-check'
import { expect, test } from 'vitest'

/** No message, finding or error may hold a piece of a private key, however broken the key is. */

const did = 'did:web:issuer.example'
const verificationMethod = `${did}#key-1`
const keys: readonly PrivateJwk[] = [
  (await createKey()).privateJwk,
  (await createKey({ algorithm: 'ES256' })).privateJwk,
  (await createKey({ algorithm: 'EdDSA' })).privateJwk,
]
const pems = [
  generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  generateKeyPairSync('ed25519'),
  generateKeyPairSync('rsa', { modulusLength: 2048 }),
].map(({ privateKey }) => privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())

const secretMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi']

/** Pieces of a secret that are long enough not to appear by chance. */
function piecesOf(secret: string): string[] {
  const pieces: string[] = []
  for (let i = 0; i + 12 <= secret.length; i += 4) pieces.push(secret.slice(i, i + 12))
  return pieces
}

/** Everything that a person or a log could get to see of an outcome. */
function visible(outcome: unknown): string {
  const texts: string[] = []
  for (let e = outcome, depth = 0; e instanceof Error && depth < 5; depth++) {
    texts.push(e.message, e.stack ?? '', isGxError(e) ? JSON.stringify([e.next, e.details]) : '')
    e = e.cause
  }
  return outcome instanceof Error ? texts.join('\n') : JSON.stringify(outcome ?? '')
}

async function outcomes(jwk: PrivateJwk): Promise<unknown[]> {
  const document = {
    id: did,
    verificationMethod: [{ id: verificationMethod, type: 'JsonWebKey2020', controller: did, publicKeyJwk: jwk }],
    assertionMethod: [verificationMethod],
  } as unknown as DidDocument
  const failing: readonly (() => unknown)[] = [
    () => checkPublicKey(jwk),
    () => checkDidDocument(document),
    () => findVerificationMethod(document, verificationMethod, 'assertionMethod'),
    async () => {
      const resolution = await documentsResolver([document]).resolve(did)
      return resolution.ok ? undefined : resolution.findings
    },
    async () => {
      const text = `did:jwk:${Buffer.from(JSON.stringify(jwk)).toString('base64url')}`
      const resolution = await didJwkResolver().resolve(text)
      // The DID itself is what the caller asked for, encoded; what is found in it must not be spelled out.
      return resolution.ok ? undefined : resolution.findings.map(({ message, params }) => ({ message, params }))
    },
    () => createDidDocument({ did, keys: [{ fragment: 'key-1', publicJwk: jwk }] }),
    async () => void (await signerFromJwk(jwk, { verificationMethod })),
    async () => void (await signerFromJwk(jwk, { verificationMethod: 'x' })),
    async () => void (await signerFromJwk(jwk, { verificationMethod, algorithm: 'ES384' })),
    async () => void (await importPrivateKey(JSON.stringify(jwk))),
    async () => void (await importPrivateKey(JSON.stringify(jwk).slice(0, -1))),
    async () => void (await importPrivateKey(`${JSON.stringify(jwk)}}`)),
    () =>
      verifySignature({ algorithm: 'PS256', publicJwk: jwk, data: new Uint8Array(1), signature: new Uint8Array(1) }),
  ]
  return Promise.all(
    failing.map(async (run) => {
      try {
        return await run()
      } catch (error) {
        return error
      }
    }),
  )
}

const damage: fc.Arbitrary<(jwk: PrivateJwk) => JsonObject> = fc.oneof(
  fc.constant((jwk: PrivateJwk) => jwk),
  fc.constantFrom('kty', 'crv', 'x', 'y', 'n', 'e', 'd', 'alg', 'p', 'q').chain((member) =>
    fc
      .oneof(
        fc.constantFrom(undefined, null, 7, '', 'AQAB', [], {}),
        fc.base64String(),
        fc.constant('swap'),
        fc.constant('cut'),
      )
      .map((value) => (jwk: PrivateJwk) => {
        const old = String(jwk[member] ?? '')
        const changed = value === 'swap' ? `${old}=` : value === 'cut' ? old.slice(0, -3) : value
        return { ...jwk, [member]: changed as JsonObject[string] }
      }),
  ),
  // Secrets where they do not belong.
  fc
    .constantFrom('n', 'x', 'e', 'alg', 'use', 'kid')
    .map((member) => (jwk: PrivateJwk) => ({ ...jwk, [member]: jwk.d })),
)

test('broken private keys as JSON Web Key', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...keys), damage, async (key, change) => {
      const secrets = secretMembers.flatMap((member) => piecesOf(String(key[member] ?? '')))
      for (const outcome of await outcomes(change(key) as PrivateJwk)) {
        const text = visible(outcome)
        expect(secrets.find((piece) => text.includes(piece))).toBeUndefined()
      }
    }),
    { numRuns: 150, seed: 20261121 },
  )
})

test('broken private keys as PEM', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...pems),
      fc.nat(400),
      fc.nat(20),
      fc.string(),
      async (pem, at, length, inserted) => {
        const start = Math.min(at, pem.length)
        const broken = pem.slice(0, start) + inserted + pem.slice(start + length)
        const text = visible(
          await importPrivateKey(broken).then(
            () => undefined,
            (error: unknown) => error,
          ),
        )
        const body = pem.split('\n').slice(1, -2)
        expect(body.flatMap(piecesOf).find((piece) => text.includes(piece))).toBeUndefined()
      },
    ),
    { numRuns: 150, seed: 20261121 },
  )
})
