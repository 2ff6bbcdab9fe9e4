import { sha256Hex } from '@gxkit/core'
import { expect, test } from 'vitest'
import type { Secured } from '../securing-mechanism.ts'
import { compareDigest, credentialDigest } from './digest.ts'
import { parseDigest } from './parse-digest.ts'

const hex = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
const base64 = 'ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='

test.each([
  ['hexadecimal, as Gaia-X writes it', `sha256-${hex}`],
  ['capital letters', `SHA256-${hex.toUpperCase()}`],
  ['a hyphen and a colon', `sha-256:${hex}`],
  ['a colon', `sha256:${hex}`],
  ['the hash alone', hex],
  ['base64, as W3C writes it', `sha256-${base64}`],
  ['base64 without padding', `sha256-${base64.slice(0, -1)}`],
  ['base64url', `sha-256:${base64.slice(0, -1).replaceAll('+', '-').replaceAll('/', '_')}`],
])('a digest is read in every spelling: %s', (_, text) => {
  expect(parseDigest(text)).toMatchObject({ ok: true, algorithm: 'SHA-256', hex })
})

test.each(['md5-900150983cd24fb0d6963f7d28e17f72', 'sha1-a9993e364706816aba3e25717850c26c9cd0d89d', 'sha224-00'])(
  'a weaker algorithm is refused: %s',
  (text) => {
    expect(parseDigest(text)).toMatchObject({ ok: false, reason: 'algorithm' })
  },
)

test.each([
  '',
  'sha256-',
  'sha256-abc',
  `sha256-${hex} sha512-${hex}`,
  base64,
  `sha512-${hex}`,
  'x'.repeat(400),
  `sha256-${hex}0`,
])('what is no digest is said to be none: %j', (text) => {
  expect(parseDigest(text)).toMatchObject({ ok: false, reason: 'form' })
})

test('a digest covers a document with its proof, and of a token the content alone', async () => {
  const location = { source: 'label.json', pointer: '' as const }
  const document = { b: 1, a: { z: [1.5, 'ä'] }, proof: { jws: 'x' } }
  const embedded: Secured = { form: 'embedded', document }
  const digest = `sha256-${await sha256Hex('{"a":{"z":[1.5,"ä"]},"b":1,"proof":{"jws":"x"}}')}`
  expect(await credentialDigest(embedded)).toBe(digest)
  expect(await compareDigest(embedded, digest, location)).toEqual([])
  const other = await compareDigest({ form: 'embedded', document: { ...document, b: 2 } }, digest, location)
  expect(other.map((f) => f.code)).toEqual(['digest/mismatch'])

  const token = (header: string): Secured => ({
    form: 'enveloped',
    mediaType: 'application/vc+jwt',
    token: `${btoa(header)}.${btoa('{"b":1,"a":2}').replace(/=+$/, '')}.c2ln`,
  })
  expect(await credentialDigest(token('{}'))).toBe(`sha256-${await sha256Hex('{"a":2,"b":1}')}`)
  expect(await credentialDigest(token('{}'))).toBe(await credentialDigest(token('{"alg":"x"}')))
  await expect(credentialDigest({ ...token('{}'), token: 'a.b.c' } as Secured)).rejects.toThrow('cannot be read')
  expect((await compareDigest(embedded, 'sha1-00', location)).map((f) => f.code)).toEqual(['digest/algorithm-refused'])
  expect((await compareDigest(embedded, 'what?', location)).map((f) => f.code)).toEqual(['digest/unreadable'])
})
