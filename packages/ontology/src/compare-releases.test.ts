import { expect, test } from 'vitest'
import { type ClassChange, compareReleases } from './compare-releases.ts'
import { gaiaX221 } from './gaia-x-2.2.1.ts'
import { gaiaX2210 } from './gaia-x-22.10.ts'
import { gaiaX2511 } from './gaia-x-25.11.ts'
import { releases } from './releases.ts'

test.each(releases.map((release) => [release.id, release] as const))('%s does not differ from itself', (_, release) => {
  expect(compareReleases(release, release)).toEqual([])
})

const changes = compareReleases(gaiaX2511, gaiaX221)
const changeOf = (name: string): ClassChange | undefined => changes.find((each) => each.name === name)

test('classes that came and went', () => {
  expect(changes.filter(({ kind }) => kind === 'added').map(({ name }) => name)).toEqual(['ComplianceCredential'])
  expect(changes.filter(({ kind }) => kind === 'removed').map(({ name }) => name)).toEqual(['Consent'])
  expect(changeOf('LabelCredential')).toEqual({
    name: 'LabelCredential',
    kind: 'changed',
    label: 'Label credential',
    parents: { before: [], after: ['ComplianceCredential'] },
    properties: [],
  })
})

test('properties that came, went and take other values', () => {
  const lines = ['VMImage', 'WaterUsageEffectiveness'].flatMap((name) =>
    (changeOf(name)?.properties ?? []).map(({ kind, term, aspects }) => `${kind} ${name}.${term} ${aspects}`.trim()),
  )
  expect(lines).toEqual([
    'added VMImage.label',
    'changed VMImage.license value',
    'removed WaterUsageEffectiveness.waterUsageEffectiveness',
    'added WaterUsageEffectiveness.waterUsageEffectivenessValue',
  ])
  expect(changeOf('Address')).toBeUndefined()
})

test('a requirement and the values of a list are compared across namespaces', () => {
  const service = compareReleases(gaiaX2210, gaiaX2511).find(({ name }) => name === 'ServiceOffering')
  expect(service?.properties.find(({ term }) => term === 'dependsOn')?.aspects).toContain('value')
  expect(service?.properties.find(({ term }) => term === 'providedBy')?.before?.minCount).toBe(1)
  expect(service?.properties.find(({ term }) => term === 'provisionType')?.kind).toBe('added')
})

test('the way there and the way back tell the same', () => {
  const there = compareReleases(gaiaX2210, gaiaX2511)
  const back = compareReleases(gaiaX2511, gaiaX2210)
  expect(back.map(({ name }) => name)).toEqual(there.map(({ name }) => name))
  const opposite = { added: 'removed', removed: 'added', changed: 'changed' }
  expect(back.map(({ kind }) => kind)).toEqual(there.map(({ kind }) => opposite[kind]))
})
