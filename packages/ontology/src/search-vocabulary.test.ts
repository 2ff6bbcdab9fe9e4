import { expect, test } from 'vitest'
import { gaiaX2511 as release } from './gaia-x-25.11.ts'
import { findRelease } from './releases.ts'
import { searchVocabulary } from './search-vocabulary.ts'

function found(word: string): string[] {
  return searchVocabulary(release, word).matches.map(({ kind, name }) => `${kind} ${name}`)
}

test('names come before words in descriptions, in any letter case', () => {
  expect(found('legalperson')[0]).toBe('class LegalPerson')
  expect(found('DATACENTER')[0]).toBe('class Datacenter')
  expect(found('countryCode')[0]).toBe('property countryCode')
})

test('a property says who has it, a value says which lists hold it', () => {
  const { matches } = searchVocabulary(release, 'vCPUs')
  expect(matches[0]).toMatchObject({ kind: 'property', name: 'vCPUs', in: ['CpuCapabilities'] })
  const apache = searchVocabulary(release, 'Apache-2.0').matches[0]
  expect(apache).toMatchObject({ kind: 'value', name: 'Apache-2.0', in: ['license'] })
})

test('values match by one of their words, not somewhere inside', () => {
  expect(found('pdf')).toContain('value application/pdf')
  expect(found('df')).not.toContain('value application/pdf')
})

test.each([
  ['LegalPersn', 'LegalPerson'],
  ['Appache-2.0', 'Apache-2.0'],
  ['zzzzzzzz', undefined],
])('nothing is found for %s; was %s meant?', (word, suggestion) => {
  expect(searchVocabulary(release, word)).toEqual({ matches: [], ...(suggestion && { suggestion }) })
})

test('an empty word finds nothing', () => {
  expect(searchVocabulary(release, '  ')).toEqual({ matches: [] })
})

test('a release is found by its version', () => {
  expect(findRelease('25.11')).toBe(release)
})
