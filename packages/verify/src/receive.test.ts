import { defaultLimits } from '@gxkit/core'
import { expect, test } from 'vitest'
import { receive } from './receive.ts'
import type { Received } from './received.ts'

const token = 'eyJ0eXAiOiJ2Yytqd3QifQ.eyJ0eXBlIjpbIlZlcmlmaWFibGVDcmVkZW50aWFsIl19.AAAA'
const unsecured = { '@context': 'https://www.w3.org/ns/credentials/v2', type: 'VerifiableCredential' }

function read(input: unknown, limits: Partial<typeof defaultLimits> = {}): Received {
  return receive(input, { source: 'a', limits: { ...defaultLimits, ...limits } })
}
const codes = ({ findings }: Received): string[] => findings.map((f) => f.code)

test.each<[string, unknown, string | undefined]>([
  ['a token', token, undefined],
  ['the bytes of a token', new TextEncoder().encode(token), undefined],
  ['a token as JSON text', JSON.stringify(token), 'a token inside a JSON text'],
  ['a token in the only member', JSON.stringify({ vc: token }), 'a token in the member "vc" of a JSON object'],
])('%s is recognised', (_, input, note) => {
  expect(read(input)).toMatchObject({ recognised: { form: 'vc-jwt' }, ...(note && { note }) })
})

test('a token beside other members is not taken out of them', () => {
  expect(read({ vc: token, issuer: 'did:web:a.example' }).recognised?.form).toBe('unknown')
})

test('an object of the caller is copied before it is looked at', () => {
  const input = { ...unsecured, name: ['a'] }
  const { recognised } = read(input)
  input.name.push('b')
  expect(recognised?.document?.name).toEqual(['a'])
})

test.each<[string, unknown, string]>([
  ['nothing', undefined, 'verify/unknown-format'],
  ['a list', [], 'verify/unknown-format'],
  ['a list as text', '[]', 'verify/unknown-format'],
  ['empty text', ' \n', 'json/empty'],
  ['a member twice', '{"a":1,"a":2}', 'json/duplicate-key'],
  ['bytes that are no text', new Uint8Array([0xff]), 'json/ill-formed-unicode'],
  ['a number that is lost', { ...unsecured, a: 1e-7 }, 'json/unsafe-number'],
  ['a number that is none', { ...unsecured, a: Number.NaN }, 'verify/not-json-data'],
  ['an instance of a class', { ...unsecured, a: new Map() }, 'verify/not-json-data'],
  ['a member named __proto__', JSON.parse('{"__proto__":{}}'), 'json/forbidden-key'],
])('%s is refused', (_, input, code) => {
  expect(codes(read(input))).toEqual([code])
})

test('limits stand before any work', () => {
  expect(codes(read('x'.repeat(11), { documentBytes: 10 }))).toEqual(['json/too-large'])
  expect(codes(read(new Uint8Array(11), { documentBytes: 10 }))).toEqual(['json/too-large'])
  expect(codes(read({ a: [1, 2, 3] }, { values: 3 }))).toEqual(['verify/not-json-data'])
  expect(codes(read({ a: { b: {} } }, { depth: 2 }))).toEqual(['verify/not-json-data'])
})
