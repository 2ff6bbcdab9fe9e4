import { expect, test } from 'vitest'
import { repeatsRepetition } from './pattern.ts'

test.each(['^(a+)+$', '^((a+))+$', '^(a|a)*$', '(?:(?:x|y)z)+', '^(a{2,})*$', '(a*b){3,}', '((?:a?b)*c)+', '([a)]+)+'])(
  '%s can take endless time',
  (pattern) => {
    expect(repeatsRepetition(pattern)).toBe(true)
  },
)

test.each([
  '^[a-z]{2}$',
  '^(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$',
  '^(a|b)$',
  '(a+)(b+)',
  '\\(a+\\)+',
  '[(a+)]+',
  '^(?:ab)*$',
  '(a{2})+',
])('%s cannot', (pattern) => {
  expect(repeatsRepetition(pattern)).toBe(false)
})
