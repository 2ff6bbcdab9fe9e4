import { propertyModel, gaiaX2511 as release } from '@gxkit/ontology'
import { expect, test } from 'vitest'
import { propertyHelp } from './property-help.ts'

function help(type: string, term: string): string {
  const property = propertyModel(release, type, term)
  if (property === undefined) throw new Error(`${type} has no ${term}`)
  const { count, write } = propertyHelp(release, property)
  return `${count}: ${write}`
}

test.each([
  ['LegalPerson', 'name', 'at most one: a text'],
  ['LegalPerson', 'registrationNumber', 'one or more: the id of a RegistrationNumber, or its facts on indented lines'],
  ['LabelCredential', 'labelLevel', 'exactly one: one of SC, L1, L2, L3'],
  ['GPSUnit', 'minutes', 'at most one: a whole number such as 4, at least 0, at most 60'],
  ['Issuer', 'gaiaxTermsAndConditions', 'exactly one: the word "accepted"'],
])('%s.%s', (type, term, expected) => {
  expect(help(type, term)).toBe(expected)
})

test('a long list is abbreviated and named', () => {
  const property = propertyModel(release, 'LeiCode', 'countryCode')
  const lists = property === undefined ? [] : propertyHelp(release, property).lists
  expect(lists).toEqual([{ list: 'countries', size: 249, values: ['AF', 'EG', 'AX'] }])
})
