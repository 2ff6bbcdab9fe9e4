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
  [{ LANG: 'de_AT.UTF-8' }, 'de-AT'],
  [{ LC_ALL: 'fr', LANG: 'de_DE' }, 'fr'],
  [{ LC_ALL: '', LC_MESSAGES: 'it_IT', LANG: 'de_DE' }, 'it-IT'],
  [{ LANG: 'C.UTF-8' }, undefined],
  [{}, undefined],
])('%j speaks %s', (env, language) => {
  expect(voiceFor({}, { plain: false, env }).language).toBe(language)
})

test.each([
  ['1', true],
  ['0', false],
  ['', false],
  [undefined, false],
])('GX_PLAIN=%s', (value, plain) => {
  expect(voiceFor({}, { plain: false, env: { GX_PLAIN: value } }).plain).toBe(plain)
})
