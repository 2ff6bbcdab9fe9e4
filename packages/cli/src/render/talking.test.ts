import { expect, test } from 'vitest'
import { voiceFor } from './talking.ts'

test.each([
  [{ isTTY: true, columns: 80 }, 80],
  [{ isTTY: true, columns: 5 }, 24],
  [{ isTTY: true, columns: 0 }, undefined],
  [{ isTTY: true }, undefined],
  [{ columns: 80 }, undefined],
])('%j is %s columns wide', (stream, width) => {
  expect(voiceFor(stream, { plain: false, env: {} })).toEqual({ plain: false, width })
})

test.each([
  ['1', true],
  ['0', false],
  ['', false],
  [undefined, false],
])('GX_PLAIN=%s', (value, plain) => {
  expect(voiceFor({}, { plain: false, env: { GX_PLAIN: value } }).plain).toBe(plain)
})
