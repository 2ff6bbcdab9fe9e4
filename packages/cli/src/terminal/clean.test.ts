import { displayWidth } from '@gxkit/core/render'
import { expect, test } from 'vitest'
import { clean, cleanPath, cleanSourceLine } from './clean.ts'

test.each([
  ['plain words, Köln, 東京 and 🚀 stay', 'plain words, Köln, 東京 and 🚀 stay'],
  ['a\u001b[31mred', 'a\\u{1b}[31mred'],
  ['two\nlines\r\n', 'two\\nlines\\r\\n'],
  ['C1 \u009b2J', 'C1 \\u{9b}2J'],
  ['\u202egpj.exe', '\\u{202e}gpj.exe'],
  ['zero\u200bwidth', 'zero\\u{200b}width'],
  ['half \ud83d', 'half \\u{d83d}'],
  ['\ud83d\ude80', '\ud83d\ude80'],
])('%j is shown as %j', (text, shown) => {
  expect(clean(text)).toBe(shown)
})

test('a line of source keeps its columns', () => {
  const line = '\ta\u001b\u202eb'
  expect(cleanSourceLine(line)).toBe(' a\ufffd\ufffdb')
  expect(cleanSourceLine(line)).toHaveLength(line.length)
})

test('unusual paths are quoted', () => {
  expect(cleanPath('a/b.yaml')).toBe('a/b.yaml')
  expect(cleanPath('a\nb')).toBe('"a\\nb"')
  expect(cleanPath(' a')).toBe('" a"')
  expect(cleanPath('')).toBe('""')
})

test('columns of a terminal', () => {
  expect(displayWidth('abc')).toBe(3)
  expect(displayWidth('e\u0301')).toBe(1)
  expect(displayWidth('東京')).toBe(4)
  expect(displayWidth('🚀')).toBe(2)
})
