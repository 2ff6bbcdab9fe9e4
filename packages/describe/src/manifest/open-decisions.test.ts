import { expect, test } from 'vitest'
import { openDecisions } from './open-decisions.ts'

const marked = (text: string): readonly (readonly [string, string])[] =>
  openDecisions({ name: 'a.yaml', text }).map(({ message, location }) => [
    text.slice(location?.range?.start, location?.range?.end),
    message,
  ])

test('a comment that leaves a decision open is found at its line, wherever it stands', () => {
  const text =
    '\ufeff# decide: which one\r\ntype: VatID # decide: is it one\nlist:\n  - a\n  # decide:\n  - b\n#decide: the last'
  expect(marked(text)).toEqual([
    ['# decide: which one', 'this is still to decide: which one'],
    ['# decide: is it one', 'this is still to decide: is it one'],
    ['# decide:', 'this is still to decide: the comment says what'],
    ['#decide: the last', 'this is still to decide: the last'],
  ])
})

test('what is no comment, or another comment, is left alone', () => {
  const text = `a: "x # decide: no"
b: 'x
  # decide: no'
c: |
  # decide: no
d: >-

  # decide: no
e: x#decide: no
# we decided: yes
# was decide: no
`
  expect(marked(text)).toEqual([])
  expect(openDecisions({ name: 'a.json', text: '# decide: no' })).toEqual([])
})

test('a file full of them, or no YAML at all, does no harm', () => {
  expect(openDecisions({ name: 'a.yaml', text: '# decide: this\n'.repeat(5000) })).toHaveLength(100)
  expect(marked('a: "x\n# decide: no\n')).toEqual([])
})
