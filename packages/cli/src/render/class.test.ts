import { classModel, gaiaX2511 } from '@gxkit/ontology'
import { expect, test } from 'vitest'
import { renderClass } from './class.ts'

function lines(name: string): readonly string[] {
  const model = classModel(gaiaX2511, name)
  return model === undefined ? [] : renderClass(model, gaiaX2511).split('\n')
}

test('a type shows what it needs first, then what it may say', () => {
  const [head, first] = lines('VatID')
  expect(head).toMatch(/^type: VatID {2}The value added tax number/)
  expect(first).toMatch(/^ {2}needed {2}vatID +string; /)
  expect(lines('VatID').at(-1)).toMatch(/^ {10}countryCode +one of 249 values; /)
})

test('a type without facts of its own names its special kinds', () => {
  expect(lines('RegistrationNumber').join('\n')).toContain('special kinds: CountryCompanyNumber, EORI')
})
