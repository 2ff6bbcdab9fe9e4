import { isGxError } from '@gxkit/core'
import { expect, test } from 'vitest'
import {
  didKeyResolver,
  didWebFrom,
  didWebUrl,
  findVerificationMethod,
  parseDid,
  parseMultibase,
  splitDidUrl,
} from './index.ts'

test.each([
  ['did:web:example.org', 'https://example.org/.well-known/did.json'],
  ['did:web:example.org:gaia-x:issuer', 'https://example.org/gaia-x/issuer/did.json'],
  ['did:web:example.org%3A8443', 'https://example.org:8443/.well-known/did.json'],
  ['did:web:example.org%3A8443:a', 'https://example.org:8443/a/did.json'],
  ['did:web:xn--gaa-x-4ve.eu', 'https://xn--gaa-x-4ve.eu/.well-known/did.json'],
  ['did:web:lms-upatras.github.io:Gaia-X-LMS-IMXC', 'https://lms-upatras.github.io/Gaia-X-LMS-IMXC/did.json'],
  ['did:web:example.org:a%20b'.replace('%20', '%C3%A9'), 'https://example.org/a%C3%A9b/did.json'],
])('%s leads to %s, and back', (did, url) => {
  expect(parseDid(did)).toMatchObject({ ok: true, value: { did, method: 'web' } })
  expect(didWebUrl(did)).toBe(url)
  expect(didWebFrom(url)).toBe(did)
})

test('the folder of a document is enough', () => {
  expect(didWebFrom('https://example.org')).toBe('did:web:example.org')
  expect(didWebFrom('https://example.org/')).toBe('did:web:example.org')
  expect(didWebFrom('https://example.org/.well-known/')).toBe('did:web:example.org')
  expect(didWebFrom('https://example.org/a/')).toBe('did:web:example.org:a')
  expect(didWebFrom('https://Example.org:443/a/b')).toBe('did:web:example.org:a:b')
})

test.each([
  'http://example.org/',
  'https://example.org/did.json',
  'https://user@example.org/',
  'https://example.org/?a',
  'https://example.org/#a',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://localhost/',
  'https://example.org/a//b',
  'https://example.org/a b/',
  'example.org',
  '',
])('no did:web leads to %j', (url) => {
  expect(() => didWebFrom(url)).toThrow(/No did:web leads to this address/)
})

test('a DID that cannot be used has no address', () => {
  for (const did of ['did:key:z6Mk', 'did:web:localhost', 'x']) {
    try {
      didWebUrl(did)
      expect.unreachable()
    } catch (error) {
      expect(isGxError(error) && error.code).toBe('ERR_DID_INVALID')
    }
  }
})

test('a DID URL in its parts', () => {
  expect(splitDidUrl('did:web:example.org:a/p?q=1#key-1')).toEqual({
    did: 'did:web:example.org:a',
    method: 'web',
    id: 'example.org:a',
    path: '/p',
    query: 'q=1',
    fragment: 'key-1',
  })
  expect(splitDidUrl('did:web:example.org#')).not.toHaveProperty('fragment')
  for (const text of [
    'did:web:',
    'did::a',
    'did:Web:a',
    'did:web:a b',
    'did:web:a#b c',
    'did:web:a%2',
    '#a',
    'x'.repeat(3000),
  ]) {
    expect(splitDidUrl(text)).toBeUndefined()
  }
})

// Published examples of the did:key method specification.
test.each([
  ['z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK', 'Ed25519', 'EdDSA'],
  ['z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp', 'Ed25519', 'EdDSA'],
  ['zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169', 'P-256', 'ES256'],
  ['zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv', 'P-256', 'ES256'],
  ['z82Lm1MpAkeJcix9K8TMiLd5NMAhnwkjjCBeWHXyu3U4oT2MVJJKXkcVBgjGhnLBn2Kaau9', 'P-384', 'ES384'],
  ['z82LkvCwHNreneWpsgPEbV3gu1C6NFJEBg4srfJ5gdxEsMGRJUz2sG9FE42shbn2xkZJh54', 'P-384', 'ES384'],
])('did:key:%s', async (id, crv, algorithm) => {
  const did = `did:key:${id}`
  const resolution = await didKeyResolver().resolve(did)
  if (!resolution.ok) throw new Error(resolution.findings[0]?.message)
  const found = findVerificationMethod(resolution.document, `${did}#${id}`, 'assertionMethod')
  expect(found).toMatchObject({ ok: true, algorithm, controller: did, publicJwk: { crv } })
})

test('a did:key is the key that its specification says', () => {
  expect(parseMultibase('z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp')).toMatchObject({
    publicJwk: { x: 'O2onvM62pC1io6jQKm8Nc2UyFXcd4kOmOsBIoYtZ2ik' },
  })
  expect(parseMultibase('zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169')).toMatchObject({
    publicJwk: { x: 'fyNYMN0976ci7xqiSdag3buk-ZCwgXU4kz9XNkBlNUI', y: 'hW2ojTNfH7Jbi8--CJUo3OCbH3y5n91g-IMA9MLMbTU' },
  })
})
