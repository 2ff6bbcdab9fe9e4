import { gaiaX2511, releases } from '@gxkit/ontology'
import { expect, test } from 'vitest'
import { formModel } from './form-model.ts'
import type { Widget } from './widget.ts'

const widgetOf = (type: string, name: string): Widget | undefined =>
  formModel(gaiaX2511, type)
    .groups.flatMap(({ fields }) => fields)
    .find((field) => field.name === name)?.widget

test('a field says what it is, how to fill it in, and in which unit', () => {
  const { groups, lists } = formModel(gaiaX2511, 'Address')
  expect(groups[0]?.fields[0]).toMatchObject({
    name: 'countryCode',
    label: 'Country',
    widget: 'searchable-select',
    required: true,
    repeatable: false,
    minCount: 1,
    maxCount: 1,
    options: ['countries', 'countryCode', 'countryCode2'],
  })
  expect(lists.countries).toContain('DE')
  const [energy] = formModel(gaiaX2511, 'EnergyMix').groups.flatMap(({ fields }) => fields.filter(({ unit }) => unit))
  expect(energy).toMatchObject({ widget: 'number', unit: '%' })
})

test.each([
  ['LegalPerson', 'registrationNumber', 'reference'],
  ['LegalPerson', 'legalAddress', 'nested-form'],
  ['LegalPerson', 'name', 'text'],
  ['LegalPerson', 'description', 'long-text'],
  ['Disk', 'diskSize', 'quantity'],
  ['Disk', 'diskType', 'select'],
  ['CPU', 'numberOfCores', 'number'],
  ['CPU', 'smtEnabled', 'checkbox'],
  ['MaintenanceSubscription', 'maintainedUntil', 'date'],
  ['ContactInformation', 'url', 'url'],
  ['Issuer', 'gaiaxTermsAndConditions', 'agreement'],
] as const)('%s.%s is filled in with a %s', (type, name, widget) => {
  expect(widgetOf(type, name)).toBe(widget)
})

test('what a class adds comes first, then what it takes over', () => {
  const { groups } = formModel(gaiaX2511, 'ObjectStorageServiceOffering')
  const names = groups.map((group) => group.class)
  expect(names[0]).toBe('ObjectStorageServiceOffering')
  expect(names).toEqual(expect.arrayContaining(['StorageServiceOffering', 'ServiceOffering']))
  expect(names.indexOf('StorageServiceOffering')).toBeLessThan(names.indexOf('ServiceOffering'))
})

test.each(releases.map((release) => [release.id, release] as const))(
  '%s: every class is a form of plain JSON',
  (_id, release) => {
    for (const { iri, properties } of release.vocabulary.classes().values()) {
      const model = formModel(release, iri)
      expect(JSON.parse(JSON.stringify(model))).toEqual(model)
      expect(model.groups.flatMap(({ fields }) => fields)).toHaveLength(properties.length)
    }
  },
)

test('an unknown class is refused with what was probably meant', () => {
  expect(() => formModel(gaiaX2511, 'LegalPersn')).toThrow(
    expect.objectContaining({ next: 'Did you mean "LegalPerson"?' }),
  )
})
