import { expect, test } from 'vitest'
import { gaiaX2210, gaiaX2511, releases, termTable } from './index.ts'

const gx = gaiaX2511.namespace

test('a property with its IRI, the kinds of its values and the classes that have it', () => {
  const table = termTable(gaiaX2511)
  expect(table.find(({ name }) => name === 'streetAddress')).toEqual({
    iri: 'http://www.w3.org/2006/vcard/ns#street-address',
    term: 'streetAddress',
    name: 'streetAddress',
    values: { datatypes: ['http://www.w3.org/2001/XMLSchema#string'], classes: [], lists: [], addresses: false },
    domains: [`${gx}Address`],
  })
  expect(table.find(({ name }) => name === 'registrationNumber')).toMatchObject({
    coercion: '@id',
    values: { classes: [`${gx}RegistrationNumber`] },
    domains: [`${gx}InternetServiceProvider`, `${gx}LegalPerson`],
  })
  expect(table.find(({ name }) => name === 'countryCode')?.values.lists).toEqual([
    'countries',
    'countryCode',
    'countryCode2',
  ])
  expect(table.find(({ name }) => name === 'renewableEnergy')?.unit).toBe('%')
})

test('a name that credentials write with a prefix', () => {
  const address = termTable(gaiaX2210).find(({ name }) => name === 'headquarterAddress')
  expect(address?.term).toBe('gx:headquarterAddress')
})

test.each(releases.map((release) => [release.id, release] as const))(
  '%s: each property once, in order',
  (_id, release) => {
    const table = termTable(release)
    const iris = new Set(
      [...release.vocabulary.classes().values()].flatMap(({ properties }) => properties.map(({ iri }) => iri)),
    )
    expect(new Set(table.map(({ iri }) => iri))).toEqual(iris)
    expect(table).toHaveLength(iris.size)
    expect(table.map(({ name }) => name.toLowerCase())).toEqual(table.map(({ name }) => name.toLowerCase()).sort())
    expect(termTable(release)).toBe(table)
    expect(JSON.parse(JSON.stringify(table))).toEqual(table)
  },
)
