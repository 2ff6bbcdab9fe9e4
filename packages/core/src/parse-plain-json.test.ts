import { expect, test } from 'vitest'
import { defaultLimits } from './limits.ts'
import { parseExactly, parseJson } from './parse-json.ts'
import { parsePlainJson } from './parse-plain-json.ts'

const limits = { ...defaultLimits, depth: 6, values: 60 }

/** Pieces that texts are made of: good ones, and each kind of bad one. */
const pieces = [
  ...['{', '}', '[', ']', ',', ':', ' ', '\n', '"', '\\', '-', '0', '7', '1.5', 'e3', '1e400', '12345678901234567'],
  ...['null', 'true', 'fals', '"a":', '"b":1', '"\\u0061":2', '"__proto__":1', '"\\ud83d\\ude00"', '"\\uD800"'],
  ...['"😀"', '"\ud800"', '"é\\\\"', '"\\""', '{"a":[]}', '[[1],{}]', '"x":{"a":1}', '\u0001', '\ufeff'],
]

/** Numbers that look like chance and are the same each time. */
function createDice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

test('the quick reader gives what the exact one gives, or leaves the text to it', () => {
  const dice = createDice(5)
  const base = '{"a":[1,"x",{"b":null,"c":-0.5}],"d":{"a":true,"e":"ü"},"f":[]}'
  let quick = 0
  for (let round = 0; round < 60_000; round++) {
    let text = round % 2 === 0 ? base : ''
    for (let edits = 1 + dice(round % 2 === 0 ? 3 : 9); edits > 0; edits--) {
      const at = dice(text.length + 1)
      text = text.slice(0, at) + (pieces[dice(pieces.length)] ?? '') + text.slice(at + dice(3))
    }
    const plain = parsePlainJson(text, limits)
    if (plain === undefined) continue
    quick++
    expect(parseExactly(text, { source: 'x', limits }), text).toEqual({ ok: true, value: plain.value })
  }
  expect(quick).toBeGreaterThan(1000)
})

test.each([
  '{"id":"urn:1","type":["A","B"],"n":12.5,"big":9007199254740991,"empty":{},"list":[[]],"text":"ä\\n\\u00e4 \\"{}:,\\""}',
  '"\\ud83d\\ude00"'.replace('\\ud83d\\ude00', '😀'),
  '{"constructor":{"toString":1}}',
])('what is usual needs no second look: %s', (text) => {
  expect(parsePlainJson(text, defaultLimits)).toEqual({ value: JSON.parse(text) })
})

test('bounds hold for the quick reader too', () => {
  expect(parsePlainJson('[[[[[[1]]]]]]', limits)).toBeUndefined()
  expect(parsePlainJson(`[${'1,'.repeat(60)}1]`, limits)).toBeUndefined()
  expect(parseJson(`[${'1,'.repeat(57)}1]`, { source: 'x', limits }).ok).toBe(true)
})
