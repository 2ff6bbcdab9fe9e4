import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { createDidDocument, createKey, findPrivateMaterial, toMultibase } from './index.ts'

const { privateJwk, publicJwk } = await createKey({ algorithm: 'EdDSA' })
const did = 'did:web:example.org'
const document = createDidDocument({ did, keys: [{ publicJwk }] })
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
const token = `eyJhbGciOiJub25lIn0.${Buffer.from(JSON.stringify({ a: [{ cnf: privateJwk }] })).toString('base64url')}.AAAA`

test.each<[string, string, string]>([
  ['PEM', rsa.export({ type: 'pkcs8', format: 'pem' }).toString(), 'PEM'],
  ['PKCS#1', `text before\n${rsa.export({ type: 'pkcs1', format: 'pem' })}`, 'PEM'],
  [
    'an encrypted key',
    rsa.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }).toString(),
    'PEM',
  ],
  ['PEM inside JSON', JSON.stringify({ a: [rsa.export({ type: 'pkcs8', format: 'pem' })] }), 'PEM'],
  ['a JSON Web Key', JSON.stringify(privateJwk), 'JSON Web Key'],
  ['a key in a DID document', JSON.stringify({ ...document, x: { publicKeyJwk: privateJwk } }), 'JSON Web Key'],
  ['a symmetric key', JSON.stringify({ keys: [{ kty: 'oct', k: 'AAAA' }] }), 'JSON Web Key'],
  [
    'a key in YAML',
    Object.entries(privateJwk)
      .map(([k, v]) => `${k}: ${v}`)
      .join('\n'),
    'JSON Web Key',
  ],
  ['a key in a token', token, 'JSON Web Key'],
  ['a key in an envelope', JSON.stringify({ id: `data:application/vp+jwt,${token}` }), 'JSON Web Key'],
  ['a Multikey', JSON.stringify({ secretKeyMultibase: `z3u2${'e'.repeat(44)}` }), 'Multikey'],
  ['a Multikey in prose', `the key is z3u2${'e'.repeat(44)}, keep it`, 'Multikey'],
  ['a seed', JSON.stringify({ seed: '00'.repeat(32) }), 'called "seed"'],
])('%s is found, and its value is not told', (_, text, words) => {
  const found = findPrivateMaterial(text)
  expect(found.map(({ what }) => what).join()).toContain(words)
  expect(JSON.stringify(found)).not.toContain(privateJwk.d)
})

test.each<[string, string]>([
  ['a DID document', JSON.stringify(document)],
  ['a public key', JSON.stringify(publicJwk)],
  ['a Multikey', toMultibase(publicJwk)],
  ['a digest', JSON.stringify({ digest: 'ab'.repeat(32), d: 'a letter', q: 1 })],
  ['prose', 'The private key is kept in the secret place; see "d": "x".'],
  ['a boolean', JSON.stringify({ secret: true, privateKey: false, seedling: 'x' })],
])('%s is fine', (_, text) => {
  expect(findPrivateMaterial(text)).toEqual([])
})
