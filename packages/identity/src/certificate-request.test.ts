import { execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { createCertificateRequest, importPrivateKey, signerFromJwk } from './index.ts'

const hasOpenssl = ((): boolean => {
  try {
    execFileSync('openssl', ['version'])
    return true
  } catch {
    return false
  }
})()
const pairs = {
  rsa: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  p256: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  p384: generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  ed: generateKeyPairSync('ed25519'),
}
const subject = { commonName: 'example.org', organization: 'Grüne Wolke GmbH', country: 'DE' }
const verificationMethod = 'did:web:example.org#key-1'
const signerOf = async (name: keyof typeof pairs, algorithm?: 'PS256' | 'PS384' | 'RS256') => {
  const pem = pairs[name].privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  return signerFromJwk(await importPrivateKey(pem), { verificationMethod, ...(algorithm && { algorithm }) })
}

test.skipIf(!hasOpenssl).each([
  ['rsa', 'PS256'],
  ['rsa', 'PS384'],
  ['rsa', 'RS256'],
  ['p256', undefined],
  ['p384', undefined],
  ['ed', undefined],
] as const)('openssl verifies a request for %s (%s)', async (name, algorithm) => {
  const pem = await createCertificateRequest(await signerOf(name, algorithm), { subject, hosts: ['example.org'] })
  const args = ['req', '-verify', '-noout', '-text', '-nameopt', 'utf8']
  const shown = execFileSync('openssl', args, { input: pem, encoding: 'utf8', stdio: 'pipe' })
  expect(shown).toContain('DNS:example.org')
  expect(shown).toContain('Grüne Wolke GmbH')
  const key = execFileSync('openssl', ['req', '-pubkey', '-noout'], { input: pem, encoding: 'utf8', stdio: 'pipe' })
  expect(key).toBe(pairs[name].publicKey.export({ type: 'spki', format: 'pem' }))
})

test.each([
  { subject: { ...subject, country: 'Germany' } },
  { subject: { ...subject, commonName: '' } },
  { subject: { ...subject, organization: 'a\nb' } },
  { subject, hosts: ['https://example.org'] },
  { subject, hosts: ['10.0.0.1 '] },
])('%j is refused', async (options) => {
  await expect(createCertificateRequest(await signerOf('ed'), options)).rejects.toMatchObject({
    code: 'ERR_OPTION_INVALID',
  })
})
