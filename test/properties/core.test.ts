import {
  canonicalizeJson,
  fromBase64url,
  fromPointer,
  type JsonPointer,
  jsonPositions,
  parseDateTimeStamp,
  parseJson,
  toBase64url,
  toDateTimeStamp,
  toPointer,
  valueAt,
} from '@gxkit/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const json = fc.jsonValue({ maxDepth: 5 })

test('what is parsed is what JSON.parse reads, however it is written', () => {
  fc.assert(
    fc.property(json, fc.constantFrom(0, 2, '\t'), (value, indent) => {
      const text = JSON.stringify(value, undefined, indent)
      const parsed = parseJson(text, { source: 'x' })
      if (parsed.ok) expect(parsed.value).toEqual(JSON.parse(text))
      else
        for (const found of parsed.findings)
          expect(['json/unsafe-number', 'json/forbidden-key', 'json/ill-formed-unicode']).toContain(found.code)
    }),
  )
})

test('text that JSON.parse refuses is refused, and nothing is thrown', () => {
  fc.assert(
    fc.property(json, fc.nat(), fc.string({ maxLength: 2 }), (value, at, noise) => {
      const text = JSON.stringify(value)
      const cut = at % (text.length + 1)
      const broken = `${text.slice(0, cut)}${noise}${text.slice(cut + 1)}`
      let valid = true
      try {
        JSON.parse(broken)
      } catch {
        valid = false
      }
      if (!valid) expect(parseJson(broken, { source: 'x' }).ok).toBe(false)
    }),
  )
})

test('every position holds the text of its value', () => {
  fc.assert(
    fc.property(json, (value) => {
      const text = JSON.stringify(value, undefined, 1)
      for (const [pointer, { value: range }] of jsonPositions(text)) {
        expect(JSON.parse(text.slice(range.start, range.end))).toEqual(valueAt(JSON.parse(text), pointer))
      }
    }),
  )
})

test('canonical form does not depend on the order of members', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), json), (object) => {
      const reversed = Object.fromEntries(Object.entries(object).reverse())
      expect(canonicalizeJson(reversed as never)).toBe(canonicalizeJson(object as never))
    }),
  )
})

test('pointers and base64url round-trip', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (segments) => {
      expect(fromPointer(toPointer(segments) as JsonPointer)).toEqual(segments)
    }),
  )
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromBase64url(toBase64url(bytes))).toEqual(bytes)
    }),
  )
})

test('times round-trip to the second', () => {
  const range = { min: new Date('0001-01-02T00:00:00Z'), max: new Date('9998-01-01T00:00:00Z'), noInvalidDate: true }
  fc.assert(
    fc.property(fc.date(range), (date) => {
      expect(parseDateTimeStamp(toDateTimeStamp(date))).toBe(Math.floor(date.getTime() / 1000) * 1000)
    }),
  )
})
