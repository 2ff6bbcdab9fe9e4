import type { Edit, Fix } from '@gxkit/core'
import { applyFixes } from '@gxkit/core/fix'
import { expect, test } from 'vitest'
import { yamlSyntax } from './index.ts'

const fix = (...edits: Edit[]): Fix => ({ title: 'x', applicability: 'safe', edits })
const apply = (text: string, ...edits: Edit[]): string => {
  const { text: after, left } = applyFixes(text, [fix(...edits)], yamlSyntax)
  expect(left).toEqual([])
  return after
}

const text = `# who we are
type:  LegalPerson   # the class
legalAdress:         # where
    countryCode: 'de'
    lines: [ a,  "b" ]

tags:
- one   # first
- id: x
  name: y
`

test('values and names change in place; comments, quotes and blanks stay', () => {
  expect(
    apply(
      text,
      { kind: 'rename', pointer: '/legalAdress', key: 'legalAddress' },
      { kind: 'replace', pointer: '/legalAdress/countryCode', value: 'DE' },
      { kind: 'replace', pointer: '/legalAdress/lines/0', value: 'a, or b' },
      { kind: 'replace', pointer: '/tags/0', value: 'true' },
      { kind: 'insert', pointer: '/tags/1', key: 'country', value: null },
      { kind: 'insert', pointer: '/legalAdress', key: 'region', value: { code: 1 } },
    ),
  ).toBe(`# who we are
type:  LegalPerson   # the class
legalAddress:         # where
    countryCode: 'DE'
    lines: [ "a, or b",  "b" ]
    region:
      code: 1

tags:
- "true"   # first
- id: x
  name: y
  country:
`)
})

test('a member goes behind the comment of the last line, with the line breaks of the file', () => {
  const insert: Edit = { kind: 'insert', pointer: '', key: 'b', value: null }
  expect(apply('a: 1 # one', insert)).toBe('a: 1 # one\nb:')
  expect(apply('a: 1\r\n', insert)).toBe('a: 1\r\nb:\r\n')
  expect(apply('{a: 1}', { ...insert, value: 'x: y' })).toBe('{a: 1, "b": "x: y"}')
})

test.each([
  ['a: |\n  two\n  lines\nb: 1\n', '/a', 'one', 'a: one\nb: 1\n'],
  ['a: 12\n', '/a', 12.5, 'a: 12.5\n'],
  ['a: x\n', '/a', '01067', 'a: "01067"\n'],
  ['a: x\n', '/a', ' - ', 'a: " - "\n'],
  ['"a": x\n', '/a', '', '"a": ""\n'],
])('%j: %s becomes %j', (before, pointer, value, after) => {
  const { text: done, left } = applyFixes(
    before,
    [fix({ kind: 'replace', pointer: pointer as '/a', value })],
    yamlSyntax,
  )
  // Some forms cannot be replaced in place. Then the text is what it was, never something else.
  expect(left.length === 0 ? done : after).toBe(after)
  if (left.length > 0) expect(done).toBe(before)
})

test('an anchor that others repeat is not changed behind their back', () => {
  const shared = 'a: &x\n  code: de\nb: *x\n'
  const { text: after, left } = applyFixes(
    shared,
    [fix({ kind: 'replace', pointer: '/a/code', value: 'DE' })],
    yamlSyntax,
  )
  expect([after, left.length]).toEqual([shared, 1])
})
