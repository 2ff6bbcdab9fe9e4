import { gaiaX2511 as release } from '@gxkit/ontology'
import { expect, test } from 'vitest'
import { manifestUses } from './manifest-uses.ts'

const text = `
type: LegalPerson
name: Acme
registrationNumber: vat
legalAddress: { countryCode: DE, planet: Earth }
headquartersAddress: { id: hq }
`

test('every class and property that is used, with its values and its place', () => {
  const uses = manifestUses({ name: 'acme.yaml', text }, release)
  const short = (iri = ''): string => iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1)
  const lines = uses.map(({ class: type, property, values }) => `${short(type)}.${short(property)} ${values}`.trim())
  expect(lines).toEqual([
    'LegalPerson.',
    'LegalPerson.name Acme',
    'LegalPerson.registrationNumber vat',
    'LegalPerson.legalAddress',
    'Address.',
    'Address.countryCode DE',
    'LegalPerson.headquartersAddress',
  ])
  expect(uses[1]?.location).toMatchObject({ source: 'acme.yaml', pointer: '/name', key: true })
})

test.each([
  ['gx.yaml', 'issuer: did:web:acme.example'],
  ['broken.yaml', 'a: [b'],
  ['other.yaml', 'type: Unheard\nname: x'],
  ['list.yaml', '- type: LegalPerson'],
])('nothing is used in %s', (name, content) => {
  expect(manifestUses({ name, text: content }, release)).toEqual([])
})
