import { expect, test } from 'vitest'
import { XSD } from '../vocabulary.ts'
import { meantForm } from './meant-form.ts'

test.each([
  ['yes', 'boolean', 'true'],
  ['False', 'boolean', 'false'],
  ['maybe', 'boolean', undefined],
  ['2026-05-01', 'dateTime', '2026-05-01T00:00:00Z'],
  ['2026-05-01 10:00:00Z', 'dateTime', '2026-05-01T10:00:00Z'],
  ['2026-02-30', 'dateTime', undefined],
  ['2026-05-01T10:00:00Z', 'date', '2026-05-01'],
  [' 8 ', 'integer', '8'],
  ['8.0', 'integer', '8'],
  ['1,5', 'float', '1.5'],
  ['1,500', 'float', undefined],
  ['eight', 'integer', undefined],
  [' a ', 'string', undefined],
])('%j as %s is %s', (text, local, meant) => {
  expect(meantForm(text, XSD + local)).toBe(meant)
})
