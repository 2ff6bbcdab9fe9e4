import { expect, test } from 'vitest'
import { parseJson } from './parse-json.ts'
import type { JsonPointer } from './pointer.ts'
import { isSafeNumber } from './safe-number.ts'
import { jsonPositions } from './scan-json.ts'

const codes = (text: string | Uint8Array) => {
  const parsed = parseJson(text, { source: 'x.json' })
  return parsed.ok ? [] : parsed.findings.map((f) => `${f.code} ${f.location?.pointer}`)
}

test('reads what JSON.parse reads', () => {
  const text = '{"a":[1,2.5,-3,"x\\u00e9"],"b":{"c":null,"d":true},"e":""}'
  expect(parseJson(text, { source: 'x' })).toEqual({ ok: true, value: JSON.parse(text) })
})

test.each([
  ['', ['json/empty ']],
  ['  \n', ['json/empty ']],
  ['{"a":1,}', ['json/syntax ']],
  ['{a:1}', ['json/syntax ']],
  ['[1] x', ['json/syntax ']],
  ['"\u0001"', ['json/syntax ']],
  ['\uFEFF{}', ['json/syntax ']],
  ['{"a":{"b":1,"b":2}}', ['json/duplicate-key /a/b']],
  ['{"a":1,"\\u0061":2}', ['json/duplicate-key /a']],
  ['{"__proto__":{}}', ['json/forbidden-key /__proto__']],
  ['{"a":"\\ud800"}', ['json/ill-formed-unicode /a']],
  ['{"a":1e-7}', ['json/unsafe-number /a']],
  ['{"a":9007199254740993}', ['json/unsafe-number /a']],
  ['['.repeat(100_000), ['json/too-deep ']],
])('refuses %#', (text, expected) => {
  expect(codes(text)).toEqual(expected)
})

test('refuses bytes that are not UTF-8', () => {
  expect(codes(new Uint8Array([0x22, 0xff, 0x22]))).toEqual(['json/ill-formed-unicode '])
})

test('names that every object inherits are plain data', () => {
  expect(codes('{"constructor":1,"toString":2,"hasOwnProperty":3}')).toEqual([])
})

test('bounds size and number of values', () => {
  expect(codes(`"${'x'.repeat(5_000_000)}"`)).toEqual(['json/too-large '])
  expect(codes(`[${'1,'.repeat(30_000)}1]`)).toEqual(['json/too-large '])
})

test.each([
  ['0', true],
  ['-0', true],
  ['9007199254740991', true],
  ['0.1', true],
  ['1e3', true],
  ['1.5e-7', true],
  ['1e-7', false],
  ['1e400', false],
  ['1e-400', false],
  ['0.12345678901234567890', false],
])('number %s is safe: %s', (digits, safe) => {
  expect(isSafeNumber(digits)).toBe(safe)
})

test('knows where values and names stand', () => {
  const text = '{ "a": [10, {"b/c": "x"}] }'
  const positions = jsonPositions(text)
  const shown = (pointer: JsonPointer) => {
    const found = positions.get(pointer)
    return (
      found && [text.slice(found.value.start, found.value.end), found.key && text.slice(found.key.start, found.key.end)]
    )
  }
  expect(shown('/a/0')).toEqual(['10', undefined])
  expect(shown('/a/1/b~1c')).toEqual(['"x"', '"b/c"'])
})
