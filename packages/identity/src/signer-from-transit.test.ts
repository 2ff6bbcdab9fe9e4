import { constants, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isGxError } from '@gxkit/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Algorithm, publicKeyFromTransit, signerFromTransit, type TransitKey, verifySignature } from './index.ts'

/** A stand-in for the key store on this machine: the interface of the transit engine, real keys, real signatures. */

const token = 'hvs.canary-4711'
const verificationMethod = 'did:web:issuer.example#key-1'
const data = new TextEncoder().encode('what is signed')
const pairs: Readonly<Record<string, { publicKey: KeyObject; privateKey: KeyObject }>> = {
  rsa: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  p256: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  p384: generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  ed: generateKeyPairSync('ed25519'),
}
let server: Server
let url = ''
let requests: string[] = []
let answer: ((response: ServerResponse) => void) | undefined

beforeAll(async () => {
  server = createServer((incoming, response) => void store(incoming, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/transit`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

async function store(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  let text = ''
  for await (const chunk of incoming.setEncoding('utf8')) text += chunk
  requests.push(`${incoming.method} ${incoming.url}`)
  if (answer !== undefined) return answer(response)
  const json = (status: number, value: object): void => void response.writeHead(status).end(JSON.stringify(value))
  if (incoming.headers['x-vault-token'] !== token) return json(403, { errors: ['permission denied'] })
  const [, verb, name = ''] = /^\/v1\/transit\/(sign|keys)\/([^/]+)$/.exec(incoming.url ?? '') ?? []
  const pair = pairs[name]
  if (pair === undefined) return json(404, { errors: [] })
  if (verb === 'keys') {
    const spki = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString()
    const bare = Buffer.from(pair.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('base64')
    return json(200, { data: { keys: { 1: { public_key: name === 'ed' ? bare : spki } } } })
  }
  const body = JSON.parse(text) as Record<string, string>
  const input = Buffer.from(body.input ?? '', 'base64')
  const hash = body.hash_algorithm?.replace('sha2-', 'sha') ?? null
  const key = pair.privateKey
  const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
  const isJws = body.marshaling_algorithm === 'jws'
  const options = body.signature_algorithm === 'pss' && body.salt_length === 'hash' ? pss : {}
  const bytes = sign(name === 'ed' ? null : hash, input, { key, ...options, dsaEncoding: isJws ? 'ieee-p1363' : 'der' })
  json(200, { data: { signature: `vault:v${body.key_version}:${bytes.toString(isJws ? 'base64url' : 'base64')}` } })
}

const keyOf = (key: string): TransitKey => ({ url, key, version: 1, token, fetch, allowInsecureLoopback: true })

test.each<[string, Algorithm]>([
  ['rsa', 'PS256'],
  ['rsa', 'PS384'],
  ['rsa', 'RS256'],
  ['p256', 'ES256'],
  ['p384', 'ES384'],
  ['ed', 'EdDSA'],
])('the key %s signs with %s', async (name, algorithm) => {
  const publicJwk = await publicKeyFromTransit(keyOf(name))
  const signer = signerFromTransit({ ...keyOf(name), verificationMethod, publicJwk, algorithm })
  const signature = await signer.sign(data)
  expect(await verifySignature({ algorithm, publicJwk, data, signature })).toBe(true)
  expect(JSON.stringify(signer)).not.toContain(token)
})

describe('a key store that does not do what it should', () => {
  const json =
    (value: unknown, status = 200) =>
    (response: ServerResponse) => {
      response.writeHead(status, { location: `${url}/elsewhere` }).end(JSON.stringify(value))
    }
  test.each<[string, (response: ServerResponse) => void, string]>([
    ['refuses', json({ errors: [`token ${token} at ${url}`] }, 403), 'status 403'],
    ['is sealed', json({}, 503), 'status 503'],
    ['redirects', json({}, 307), 'could not be reached'],
    ['answers in another form', (response) => void response.end('<html>'), 'not JSON'],
    ['answers without a signature', json({ data: {} }), 'without a signature'],
    ['has rotated the key', json({ data: { signature: 'vault:v2:AAAA' } }), 'another version'],
    ['signs with another key', json({ data: { signature: `vault:v1:${'A'.repeat(86)}` } }), 'no ES256 signature'],
    ['answers without end', (response) => void response.end('x'.repeat(200_000)), 'could not be reached'],
    ['hangs up', (response) => void response.destroy(), 'could not be reached'],
    ['never answers', () => undefined, 'no answer within'],
  ])('%s', async (_, reply, words) => {
    const publicJwk = pairs.p256?.publicKey.export({ format: 'jwk' }) as never
    const signer = signerFromTransit({ ...keyOf('p256'), verificationMethod, publicJwk, timeoutMilliseconds: 1500 })
    requests = []
    answer = reply
    const error: unknown = await signer.sign(data).catch((e: unknown) => e)
    answer = undefined
    expect(isGxError(error) && [error.code, error.message]).toEqual([
      'ERR_SIGNER_FAILED',
      expect.stringContaining(words),
    ])
    const told = `${String(error)} ${JSON.stringify(error)} ${(error as Error).stack} ${String((error as Error).cause)}`
    expect(told).not.toContain(token)
    expect(told).not.toContain('127.0.0.1')
    expect(requests).toHaveLength(1)
  })
})

test.each<[string, Partial<TransitKey>]>([
  ['http', { url: 'http://vault.example/v1/transit' }],
  ['http on this machine without saying so', { allowInsecureLoopback: false }],
  ['a password in the address', { url: 'https://a:b@vault.example/v1/transit' }],
  ['a path in the name', { key: '../sys/seal' }],
  ['no version', { version: 0 }],
  ['a header in the token', { token: 'a\nx: y' }],
  ['no token', { token: '' }],
])('%s is refused before any request', (_, change) => {
  const publicJwk = pairs.p256?.publicKey.export({ format: 'jwk' }) as never
  const options = { ...keyOf('p256'), ...change, verificationMethod, publicJwk }
  expect(() => signerFromTransit(options)).toThrow(/key store cannot be used/)
})
