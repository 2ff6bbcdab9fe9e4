import { expect, test } from 'vitest'
import type { Edit, Fix } from './fix.ts'
import { applyFixes, editData, jsonSyntax } from './index.ts'

const fix = (...edits: Edit[]): Fix => ({ title: 'x', applicability: 'safe', edits })
const text = `{
\t"a" :  "de",   "list": [1,  2 ],
\t"inner": { "b": {} }
}
`

test('values, names and members change in place; nothing else does', () => {
  const done = applyFixes(
    text,
    [
      fix({ kind: 'replace', pointer: '/a', value: 'DE' }),
      fix({ kind: 'rename', pointer: '/inner', key: 'outer' }),
      fix({ kind: 'replace', pointer: '/list/1', value: 'zwei "2"' }),
      fix({ kind: 'insert', pointer: '/inner/b', key: 'c', value: null }),
      fix({ kind: 'insert', pointer: '', key: 'last', value: { x: [1] } }),
    ],
    jsonSyntax,
  )
  expect(done.left).toEqual([])
  expect(done.text).toBe(`{
\t"a" :  "DE",   "list": [1,  "zwei \\"2\\"" ],
\t"outer": { "b": {"c": null} },
\t"last": {
\t\t"x": [
\t\t\t1
\t\t]
\t}
}
`)
})

test('a text goes into a value object, whose type stays', () => {
  const typed = '{ "url": { "@value":  "http://a.example/", "@type": "xsd:anyURI" } }'
  const secure = fix({ kind: 'replace', pointer: '/url', value: 'https://a.example/' })
  expect(applyFixes(typed, [secure], jsonSyntax).text).toBe(typed.replace('http:', 'https:'))
  const whole = fix({ kind: 'replace', pointer: '/url', value: 'https://a.example/', whole: true })
  expect(applyFixes(typed, [whole], jsonSyntax).text).toBe('{ "url": "https://a.example/" }')
})

test('fixes that touch the same part wait for the next round', () => {
  const first = fix({ kind: 'replace', pointer: '/inner', value: 1 })
  const second = fix({ kind: 'replace', pointer: '/inner/b', value: 2 })
  expect(applyFixes(text, [first, second], jsonSyntax)).toMatchObject({ applied: [first], left: [second] })
})

test('a fix is applied whole or not at all', () => {
  const half = fix({ kind: 'replace', pointer: '/a', value: 'DE' }, { kind: 'replace', pointer: '/gone', value: 1 })
  expect(applyFixes(text, [half], jsonSyntax)).toEqual({ text, applied: [], left: [half] })
})

test('no member is overwritten', () => {
  const clash = fix({ kind: 'rename', pointer: '/a', key: 'list' })
  expect(applyFixes(text, [clash], jsonSyntax).left).toEqual([clash])
  expect(editData({ a: 1 }, [{ kind: 'insert', pointer: '', key: 'a', value: 2 }])).toBeUndefined()
})

test('what cannot be read is left alone', () => {
  const any = fix({ kind: 'replace', pointer: '', value: 1 })
  expect(applyFixes('{', [any], jsonSyntax)).toEqual({ text: '{', applied: [], left: [any] })
})

test('names with a meaning in JavaScript are names', () => {
  expect(editData(JSON.parse('{"a":{"b":1}}'), [{ kind: 'rename', pointer: '/a', key: '__proto__' }])).toEqual(
    JSON.parse('{"__proto__":{"b":1}}'),
  )
  expect(editData({}, [{ kind: 'replace', pointer: '/constructor', value: 1 }])).toBeUndefined()
})
