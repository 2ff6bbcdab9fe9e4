import { expect, test } from 'vitest'
import { pastePath } from './pasteable.ts'

test.each([
  ['demo/größe.yaml', 'demo/größe.yaml'],
  ['-', '-'],
  ['my cloud', "'my cloud'"],
  ["d'or/gx.yaml", "'d'\\''or/gx.yaml'"],
  ['a;rm -r b', "'a;rm -r b'"],
  ['$(id)', "'$(id)'"],
  ['--force', './--force'],
  ['~/x', "'~/x'"],
])('the path %j is one word of a command line', (path, word) => {
  expect(pastePath(path)).toBe(word)
})
