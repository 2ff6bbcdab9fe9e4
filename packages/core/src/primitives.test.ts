import { expect, test } from 'vitest'
import { fromBase64url, toBase64url } from './base64url.ts'
import { canonicalizeJson, sha256Hex } from './digest.ts'
import { GxError, isGxError } from './errors.ts'
import { finding, relocate } from './finding.ts'
import { nearest } from './nearest.ts'
import { fromPointer, parentPointer, toPointer, valueAt } from './pointer.ts'
import { createReport } from './report.ts'
import { parseDateTimeStamp, toDateTimeStamp } from './time.ts'

test('pointers escape and resolve as RFC 6901 says', () => {
  const document = { 'a/b': [{ 'm~n': 7 }], '': 0 }
  expect(toPointer(['a/b', 0, 'm~n'])).toBe('/a~1b/0/m~0n')
  expect(fromPointer('/a~1b/0/m~0n')).toEqual(['a/b', '0', 'm~n'])
  expect(valueAt(document, '/a~1b/0/m~0n')).toBe(7)
  expect(valueAt(document, '/')).toBe(0)
  expect(valueAt(document, '/a~1b/00')).toBeUndefined()
  expect(valueAt(document, '/constructor')).toBeUndefined()
  expect(parentPointer('/a/b')).toBe('/a')
})

test('base64url has one text for one sequence of bytes', () => {
  expect(toBase64url(new Uint8Array([251, 255]))).toBe('-_8')
  expect(fromBase64url('-_8')).toEqual(new Uint8Array([251, 255]))
  for (const text of ['-_9', '-_8=', '-_8 ', '+/8', 'A']) expect(fromBase64url(text)).toBeUndefined()
})

test('JCS sorts members by UTF-16 unit and keeps numbers as JavaScript prints them', async () => {
  expect(canonicalizeJson({ '\u20ac': 1e21, a: [1.0, 'é\n'], '1': null })).toBe('{"1":null,"a":[1,"é\\n"],"€":1e+21}')
  expect(await sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

test.each([
  ['2026-11-21T10:00:00Z', '2026-11-21T10:00:00Z'],
  ['2026-11-21T10:00:00.123456+02:00', '2026-11-21T08:00:00Z'],
  ['2024-02-29T23:59:59-14:00', '2024-03-01T13:59:59Z'],
  ['2025-02-29T00:00:00Z', undefined],
  ['2025-01-01T24:00:00Z', undefined],
  ['2025-01-01T10:00:60Z', undefined],
  ['2025-01-01T10:00:00', undefined],
  ['2025-01-01T10:00:00+14:01', undefined],
  ['2025-01-01', undefined],
])('time %s', (text, expected) => {
  const time = parseDateTimeStamp(text)
  expect(time === undefined ? undefined : toDateTimeStamp(new Date(time))).toBe(expected)
})

test('suggests what is near and nothing else', () => {
  const terms = ['legalAddress', 'headquartersAddress', 'providedBy', 'name']
  expect(nearest('legalAdress', terms)).toBe('legalAddress')
  expect(nearest('provdiedBy', terms)).toBe('providedBy')
  expect(nearest('NAME', terms)).toBe('name')
  expect(nearest('zzz', terms)).toBeUndefined()
})

test('a report is ok only if something passed and nothing failed', () => {
  const passed = { id: 'a', status: 'passed' } as const
  expect(createReport({}).ok).toBe(false)
  expect(createReport({ checks: [{ id: 'a', status: 'not-checked' }] }).ok).toBe(false)
  expect(createReport({ checks: [passed, { id: 'b', status: 'not-checked' }] }).ok).toBe(true)
  expect(createReport({ checks: [passed, { id: 'b', status: 'skipped' }] }).ok).toBe(false)
  expect(createReport({ checks: [passed], findings: [finding('json/empty', {})] }).ok).toBe(false)
})

test('findings are sorted by place and stated once', () => {
  const at = (source: string, pointer: '' | `/${string}`) =>
    finding('json/duplicate-key', { key: 'k' }, { location: { source, pointer } })
  const report = createReport({ findings: [at('b', '/x'), at('a', '/z'), at('a', '/y'), at('a', '/z')] })
  expect(report.findings.map((f) => `${f.location?.source}${f.location?.pointer}`)).toEqual(['a/y', 'a/z', 'b/x'])
})

test('errors know who must act', () => {
  const error = new GxError('ERR_FETCH_TIMEOUT', 'no answer', { next: 'try again' })
  expect([isGxError(error), error.kind, error.next]).toEqual([true, 'unavailable', 'try again'])
  expect(isGxError(new Error('x'))).toBe(false)
})

test('fixes follow a finding where it is known where each of their places stands, whole or not at all', () => {
  const fixes = [
    { title: 'a', applicability: 'safe', edits: [{ kind: 'replace', pointer: '/s/url', value: 'https://a.example/' }] },
    { title: 'b', applicability: 'likely', edits: [{ kind: 'rename', pointer: '/s/url', key: 'uri' }] },
    { title: 'c', applicability: 'likely', edits: [{ kind: 'replace', pointer: '/s/gone', value: 1 }] },
  ] as const
  const found = finding('json/empty', {}, { location: { source: 'a.json', pointer: '/s/url' }, fixes })
  const place = { source: 'a.yaml', pointer: '/link' } as const
  const moved = relocate(found, place, (pointer) => (pointer === '/s/url' ? '/link' : undefined))
  expect(moved.fixes).toEqual([{ ...fixes[0], edits: [{ ...fixes[0].edits[0], pointer: '/link' }] }])
  expect(relocate(found, place).fixes).toBeUndefined()
  expect(relocate(found, { source: 'a.json', pointer: '' }).fixes).toEqual(fixes)
})
