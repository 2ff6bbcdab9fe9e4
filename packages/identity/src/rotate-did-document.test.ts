import { beforeAll, describe, expect, test } from 'vitest'
import { createDidDocument, createKey, type DidDocument, findVerificationMethod, rotateDidDocument } from './index.ts'

const did = 'did:web:example.org'
const expires = '2026-06-01T00:00:00Z'
const [before, after] = [new Date('2026-05-31T00:00:00Z'), new Date('2026-06-02T00:00:00Z')]
let document: DidDocument
let rotated: DidDocument
let revoked: DidDocument
beforeAll(async () => {
  const { publicJwk } = await createKey({ algorithm: 'EdDSA' })
  const { publicJwk: next } = await createKey({ algorithm: 'ES256' })
  const service = { fragment: 'site', type: 'LinkedDomains', serviceEndpoint: 'https://example.org/' }
  document = createDidDocument({ did, keys: [{ fragment: 'key-1', publicJwk }], services: [service] })
  const key = { fragment: 'key-2', publicJwk: next, x5u: 'https://example.org/chain.pem' }
  rotated = rotateDidDocument(document, { key, expires })
  revoked = rotateDidDocument(document, { key, expires, revoke: true })
})

const find = (from: DidDocument, name: string, options: { now?: Date; signedAt?: Date }): readonly string[] => {
  const found = findVerificationMethod(from, `${did}#${name}`, 'assertionMethod', options)
  return [
    found.ok ? 'ok' : 'refused',
    ...found.findings.filter((f) => f.code.startsWith('did/method')).map((f) => f.code),
  ]
}

describe('after a rotation', () => {
  test('both keys are listed, and nothing else has changed', () => {
    expect(rotated.assertionMethod).toHaveLength(3)
    expect(rotated.service).toEqual([
      { id: `${did}#site`, type: 'LinkedDomains', serviceEndpoint: 'https://example.org/' },
    ])
    expect(document.verificationMethod).toHaveLength(2)
    expect(JSON.stringify(document)).not.toContain('expires')
  })

  test('the old key is good until its end; then only for those who accept what it signed before', () => {
    expect(find(rotated, 'key-2', { now: after })).toEqual(['ok'])
    expect(find(rotated, 'key-1', { now: before })).toEqual(['ok'])
    expect(find(rotated, 'key-1', { now: after })).toEqual(['refused', 'did/method-ended'])
    expect(find(rotated, 'key-1', { now: after, signedAt: before })).toEqual(['ok', 'did/method-retired'])
    expect(find(rotated, 'key-1', { now: after, signedAt: after })).toEqual(['refused', 'did/method-ended'])
    expect(find(rotated, 'key-1', { now: after, signedAt: new Date(expires) })).toEqual(['refused', 'did/method-ended'])
  })

  test('a key that was taken back is good for nothing, whatever the signature says', () => {
    expect(find(revoked, 'key-1', { now: after, signedAt: before })).toEqual(['refused', 'did/method-ended'])
    expect(find(revoked, 'key-2', { now: after })).toEqual(['ok'])
  })

  test('K11: a key that was taken out verifies nothing', () => {
    const methods = rotated.verificationMethod as readonly { readonly id: string }[]
    const without = { ...rotated, verificationMethod: methods.filter(({ id }) => id !== `${did}#key-1`) } as DidDocument
    expect(find(without, 'key-1', { now: after, signedAt: before })).toEqual(['refused', 'did/method-not-found'])
  })

  test('a second rotation leaves earlier ends alone', async () => {
    const { publicJwk } = await createKey({ algorithm: 'ES256' })
    const again = rotateDidDocument(rotated, { key: { fragment: 'key-3', publicJwk }, expires: '2027-01-01T00:00:00Z' })
    const ends = (again.verificationMethod as readonly { expires?: string }[]).map((method) => method.expires)
    expect(ends).toEqual([undefined, '2027-01-01T00:00:00Z', expires, expires])
  })
})

test('what would make two keys of one name, or an end that nobody can read, is refused', async () => {
  const { publicJwk } = await createKey({ algorithm: 'ES256' })
  const rotate = (fragment: string, end: string) => () =>
    rotateDidDocument(document, { key: { fragment, publicJwk }, expires: end })
  expect(rotate('key-1', expires)).toThrow('has a key of this name')
  expect(rotate('key-2', 'soon')).toThrow('date with time and zone')
})
