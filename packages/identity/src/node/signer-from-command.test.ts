import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isGxError } from '@gxkit/core'
import { afterAll, expect, test } from 'vitest'
import { type Algorithm, type PublicJwk, verifySignature } from '../index.ts'
import { signerFromCommand } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'gxkit-signer-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const verificationMethod = 'did:web:issuer.example#key-1'
const data = new TextEncoder().encode('what is signed; with $(touch shell) and "quotes"')
const [ec, other, p384, rsa, ed] = [
  generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  generateKeyPairSync('rsa', { modulusLength: 2048 }),
  generateKeyPairSync('ed25519'),
]
const jwkOf = (key: KeyObject): PublicJwk => key.export({ format: 'jwk' }) as unknown as PublicJwk

/** A program that reads its standard input to the end and signs it with real crypto. */
function program(key: KeyObject, body: string): readonly [string, ...string[]] {
  const path = join(folder, `${Math.random()}.mjs`)
  const pem = key.export({ type: 'pkcs8', format: 'pem' }).toString()
  writeFileSync(
    path,
    `import { sign, constants } from 'node:crypto'
import { appendFileSync, readFileSync } from 'node:fs'
appendFileSync(${JSON.stringify(`${path}.runs`)}, 'x')
const key = ${JSON.stringify(pem)}
const data = readFileSync(0)
const out = (bytes) => process.stdout.write(bytes)
${body}`,
  )
  return [process.execPath, path]
}

const runs = ([, path]: readonly [string, ...string[]]): number => readFileSync(`${path}.runs`, 'utf8').length

test.each<[string, Algorithm, { publicKey: KeyObject; privateKey: KeyObject }, string]>([
  ['raw', 'ES256', ec, "out(sign('sha256', data, { key, dsaEncoding: 'ieee-p1363' }))"],
  ['DER', 'ES256', ec, "out(sign('sha256', data, key))"],
  ['DER in base64 with a line feed', 'ES256', ec, "out(sign('sha256', data, key).toString('base64') + '\\n')"],
  ['DER', 'ES384', p384, "out(sign('sha384', data, key))"],
  [
    'raw in base64url',
    'ES384',
    p384,
    "out(sign('sha384', data, { key, dsaEncoding: 'ieee-p1363' }).toString('base64url'))",
  ],
  [
    'bytes',
    'PS256',
    rsa,
    "out(sign('sha256', data, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }))",
  ],
  ['base64', 'RS256', rsa, "out(sign('sha256', data, key).toString('base64'))"],
  ['bytes', 'EdDSA', ed, 'out(sign(null, data, key))'],
])('a program that gives %s for %s', async (_, algorithm, { publicKey, privateKey }, body) => {
  const publicJwk = jwkOf(publicKey)
  const signer = signerFromCommand({ command: program(privateKey, body), verificationMethod, publicJwk, algorithm })
  const signature = await signer.sign(data)
  expect(await verifySignature({ algorithm, publicJwk, data, signature })).toBe(true)
  expect(signer).toMatchObject({ algorithm, verificationMethod, publicJwk: { kty: publicJwk.kty } })
})

test.each([
  ['fails', 'process.stderr.write("PIN 4711"); process.exit(3)', 'ended with the exit code 3'],
  ['says nothing', '', 'is no ES256 signature'],
  ['talks too much', 'out("x".repeat(100000))', 'more than a signature'],
  ['never ends', 'setInterval(() => {}, 1000)', 'no signature within'],
  ['signs something else', "out(sign('sha256', Buffer.from('other'), key))", 'is no ES256 signature'],
  ['is not asked for its input', 'process.exit(1)', 'exit code 1'],
])('K12: a program that %s signs nothing, and is started once', async (_, body, words) => {
  const command = program(ec.privateKey, body)
  const signer = signerFromCommand({
    command,
    verificationMethod,
    publicJwk: jwkOf(ec.publicKey),
    timeoutMilliseconds: 4000,
  })
  const error: unknown = await signer.sign(data).catch((e: unknown) => e)
  expect(isGxError(error) && [error.code, error.message]).toEqual(['ERR_SIGNER_FAILED', expect.stringContaining(words)])
  expect(JSON.stringify([error, String(error)])).not.toContain('4711')
  expect(runs(command)).toBe(1)
})

test('a program with another key, and one that is not there', async () => {
  const publicJwk = jwkOf(ec.publicKey)
  const wrong = program(other.privateKey, "out(sign('sha256', data, key))")
  const options = { verificationMethod, publicJwk }
  await expect(signerFromCommand({ ...options, command: wrong }).sign(data)).rejects.toThrow('no ES256 signature')
  const absent = signerFromCommand({ ...options, command: [join(folder, 'absent')] })
  await expect(absent.sign(data)).rejects.toThrow('could not be started (ENOENT)')
})

test('no shell reads the arguments', async () => {
  const [node, path = ''] = program(ec.privateKey, "out(sign('sha256', data, key))")
  const marker = join(folder, 'shell')
  const signer = signerFromCommand({
    command: [node, path, `; touch ${marker}`, `$(touch ${marker})`],
    verificationMethod,
    publicJwk: jwkOf(ec.publicKey),
  })
  await signer.sign(data)
  expect(existsSync(marker)).toBe(false)
})

test('a signer that nobody could use is refused at once', () => {
  const publicJwk = jwkOf(ec.publicKey)
  const command = ['true'] as const
  expect(() => signerFromCommand({ command, verificationMethod: 'key-1', publicJwk })).toThrow('fragment')
  expect(() => signerFromCommand({ command, verificationMethod, publicJwk, algorithm: 'PS256' })).toThrow(
    'does not fit',
  )
  expect(() => signerFromCommand({ command, verificationMethod, publicJwk: jwkOf(ec.privateKey) })).toThrow(
    'cannot be used',
  )
  expect(() => signerFromCommand({ command: [''], verificationMethod, publicJwk })).toThrow('no program')
})
