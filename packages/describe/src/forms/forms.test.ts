import type { Finding } from '@gxkit/core'
import { gaiaX221, gaiaX2210, gaiaX2511, propertyModel, type Release, releases, requireClass } from '@gxkit/ontology'
import { expect, test } from 'vitest'
import type { MappingFact } from '../facts/fact.ts'
import { readFacts } from '../facts/read-facts.ts'
import { describeNode } from '../node/describe-node.ts'
import { countryCodes } from './country-codes.ts'
import { countriesNamed, folded, languages } from './country-names.ts'
import { formsOf, friendlyForms } from './friendly-forms.ts'

/** What one line of a class becomes, and what is wrong with it. */
function describe(release: Release, type: string, line: string): { value: unknown; findings: readonly Finding[] } {
  const parsed = readFacts({ name: 'a.yaml', text: line })
  if (!parsed.ok) throw new Error(line)
  const facts: MappingFact = parsed.value
  const findings: Finding[] = []
  const scope = {
    release,
    source: 'a.yaml',
    directory: { byId: new Map(), byIri: new Map() },
    nestedIri: (id: string) => `urn:${id}`,
    origins: new Map(),
    findings,
  }
  const model = requireClass(release, type)
  const node = describeNode(facts, { model, target: '', reserved: new Set() }, scope)
  const [key = ''] = facts.entries.keys()
  const value = node[propertyModel(release, type, key)?.term ?? '']
  return { value, findings: findings.filter(({ code }) => code !== 'manifest/missing-property') }
}

const midnight = '2026-01-31T00:00:00Z'
const time = { '@value': midnight, '@type': 'xsd:dateTime' }

/** Release, class, line, what the credential carries. */
const good: readonly (readonly [Release, string, string, unknown])[] = [
  [gaiaX2511, 'CPU', 'smtEnabled: yes', true],
  [gaiaX2511, 'CPU', 'smtEnabled: No', false],
  [gaiaX2511, 'CPU', 'smtEnabled: TRUE', true],
  [gaiaX2210, 'DataResource', 'containsPII: no', { '@value': 'false', '@type': 'xsd:boolean' }],
  [gaiaX2511, 'MaintenanceSubscription', 'maintainedUntil: 2026-01-31', '2026-01-31'],
  [gaiaX2511, 'Image', 'buildDate: 2026-01-31', midnight],
  [gaiaX2511, 'Image', 'buildDate: 2026-01-31 10:00', '2026-01-31T10:00:00'],
  [gaiaX2511, 'Image', 'buildDate: 2026-01-31t10:00:00.5z', '2026-01-31T10:00:00.5Z'],
  [gaiaX2511, 'Image', 'buildDate: 2026-01-31 10:00:00 +1:00', undefined],
  [gaiaX2511, 'Image', 'buildDate: 2026-01-31 10:00:00 +0100', '2026-01-31T10:00:00+01:00'],
  [gaiaX2511, 'Image', 'buildDate: 2026-01-31 10:00:00 -05', '2026-01-31T10:00:00-05:00'],
  [gaiaX2511, 'Image', 'buildDate: 2026-01-31T10:00:00', '2026-01-31T10:00:00'],
  [gaiaX2210, 'DataResource', 'obsoleteDateTime: 2026-01-31', time],
  [gaiaX2511, 'Address', 'countryCode: Germany', 'DE'],
  [gaiaX2511, 'Address', 'countryCode: deutschland', 'DE'],
  [gaiaX2511, 'Address', 'countryCode: Osterreich', 'AT'],
  [gaiaX2511, 'Address', 'countryCode: ger', 'DE'],
  [gaiaX2511, 'Address', 'countryCode: nld', 'NL'],
  [gaiaX2511, 'Address', 'countryCode: NLD', 'NLD'],
  [gaiaX2511, 'Address', 'countryCode: 276', '276'],
  [gaiaX2511, 'Address', 'countryCode: Norge', 'NO'],
  [gaiaX2511, 'Address', 'countryCode: NO', 'NO'],
  [gaiaX2511, 'Address', 'countryCode: no', 'NO'],
  [gaiaX2511, 'Address', 'countryCode: 日本', 'JP'],
  [gaiaX2511, 'Address', 'countryCode: Côte d’Ivoire', 'CI'],
  [gaiaX2511, 'Address', `countryCode: Cote d'Ivoire`, 'CI'],
  [gaiaX2511, 'Address', 'countryCode: uk', 'GB'],
  [gaiaX2511, 'Address', 'countryCode: el', 'GR'],
  [gaiaX2511, 'VatID', 'countryCode: 276', 'DE'],
  [gaiaX2511, 'VatID', 'countryCode: DEU', 'DE'],
  [gaiaX2511, 'LegalDocument', 'governingLawCountries: [Germany, france, CHE]', ['DE', 'FR', 'CH']],
  // The list of two letters holds "False" where Norway is meant, so Norway has three letters there.
  [gaiaX2210, 'vcard:Address', 'countryCode: Norway', 'NOR'],
  [gaiaX2210, 'vcard:Address', 'countryCode: Norge', 'NOR'],
  [gaiaX2210, 'vcard:Address', 'countryCode: NO', 'NOR'],
  [gaiaX2210, 'vcard:Address', 'countryCode: Germany', 'DE'],
  [gaiaX2511, 'LeiCode', 'subdivisionCountryCode: de-be', 'DE-BE'],
  [gaiaX2511, 'LegalDocument', 'mimeTypes: pdf', 'application/pdf'],
  [gaiaX2511, 'LegalDocument', 'mimeTypes: .PDF', 'application/pdf'],
  [gaiaX2511, 'LegalDocument', 'mimeTypes: [md, Text/HTML]', ['text/markdown', 'text/html']],
  [gaiaX2210, 'dataAccountExport', 'formatType: json', 'application/json'],
  [gaiaX2210, 'dataAccountExport', 'formatType: own/format', 'own/format'],
  [gaiaX2511, 'Image', 'license: apache-2.0', 'Apache-2.0'],
  [gaiaX2511, 'Image', 'license: The Apache License, Version 2.0', 'Apache-2.0'],
  [gaiaX2511, 'Image', 'license: MIT License', 'MIT'],
  [gaiaX2511, 'Image', 'license: EUPL v1.2', 'EUPL-1.2'],
  [gaiaX2511, 'Image', 'license: CC BY 4.0', 'CC-BY-4.0'],
  [gaiaX2511, 'Image', 'license: gpl 3.0 or later', 'GPL-3.0-or-later'],
  [
    gaiaX2511,
    'Image',
    'license: https://acme.example/l',
    { '@value': 'https://acme.example/l', '@type': 'xsd:anyURI' },
  ],
  [gaiaX221, 'Image', 'license: MIT License', 'MIT'],
  [gaiaX221, 'Image', 'license: https://acme.example/l', { id: 'https://acme.example/l' }],
  [gaiaX221, 'Image', 'license: LicenseRef-acme-1.0', 'LicenseRef-acme-1.0'],
  [gaiaX2210, 'SoftwareResource', 'license: GPLv3', 'GPLv3'],
  [gaiaX2210, 'SoftwareResource', 'license: mit license', 'MIT'],
  [gaiaX221, 'LegalDocument', 'url: https://acme.example/l', 'https://acme.example/l'],
  [gaiaX221, 'LegalDocument', 'url: {id: https://acme.example/l}', { id: 'https://acme.example/l' }],
  [gaiaX2511, 'BackupPolicy', 'protectionMethod: full copy', 'Full-Copy'],
  [gaiaX2511, 'BackupPolicy', 'protectionFrequency: on demand', 'OnDemand'],
  [gaiaX2511, 'Disk', 'diskType: Local_SSD', 'local SSD'],
  [gaiaX2511, 'ServiceOffering', 'dataProtectionRegime: [gdpr2016, ccpa 2018]', ['GDPR2016', 'CCPA2018']],
  [gaiaX2511, 'EnergyMix', 'renewableEnergy: 80 %', 80],
  [gaiaX2511, 'EnergyMix', 'renewableEnergy: 12.5percent', 12.5],
  [gaiaX2511, 'Availability', 'guaranteed: 99.95%', 99.95],
  [gaiaX2511, 'EnergyMix', 'renewableEnergy: 12.125 %', 12.125],
  [gaiaX2511, 'GPSUnit', 'degrees: -52°', -52],
  [gaiaX2511, 'GPSUnit', `minutes: 30'`, 30],
  [gaiaX2511, 'MemorySize', 'applicableUnit: GiB', 'https://qudt.org/vocab/unit/GibiBYTE'],
  [gaiaX2511, 'MemorySize', 'applicableUnit: unit:GibiBYTE', 'https://qudt.org/vocab/unit/GibiBYTE'],
  [gaiaX2511, 'MemorySize', 'applicableUnit: my unit', 'my unit'],
]

test.each(good.map(([release, ...rest]) => [release.id, ...rest, release] as const))(
  '%s, %s: %s becomes %j',
  (_id, type, line, value, release) => {
    const made = describe(release, type, line)
    expect(made.value).toEqual(value)
    if (value !== undefined) expect(made.findings).toEqual([])
  },
)

/** Class, line, code, a part of what is said. */
const bad: readonly (readonly [Release, string, string, string, string])[] = [
  [gaiaX2511, 'CPU', 'smtEnabled: maybe', 'manifest/wrong-value', 'yes or no'],
  [gaiaX2511, 'CPU', 'smtEnabled: 1', 'manifest/wrong-value', 'yes or no'],
  [
    gaiaX2511,
    'MaintenanceSubscription',
    'maintainedUntil: 01/02/2026',
    'manifest/unclear-value',
    '"2026-02-01" or "2026-01-02"',
  ],
  [
    gaiaX2511,
    'MaintenanceSubscription',
    'maintainedUntil: 31.01.2026',
    'manifest/unclear-value',
    'Write "2026-01-31".',
  ],
  [
    gaiaX2511,
    'MaintenanceSubscription',
    'maintainedUntil: 2026/01/31',
    'manifest/unclear-value',
    'Write "2026-01-31".',
  ],
  [
    gaiaX2511,
    'MaintenanceSubscription',
    'maintainedUntil: 2026-01-31T10:00:00Z',
    'manifest/unclear-value',
    'a day is wanted',
  ],
  [gaiaX2511, 'MaintenanceSubscription', 'maintainedUntil: 2026-02-30', 'manifest/wrong-value', 'a date such as'],
  [gaiaX2511, 'MaintenanceSubscription', 'maintainedUntil: 32/13/2026', 'manifest/wrong-value', 'a date such as'],
  [gaiaX2511, 'Image', 'buildDate: 02/01/2026', 'manifest/unclear-value', '"2026-01-02" or "2026-02-01"'],
  [gaiaX2511, 'Image', 'buildDate: 2026-01-31 25:00', 'manifest/wrong-value', 'a date with time'],
  [gaiaX2511, 'Image', 'buildDate: next week', 'manifest/wrong-value', 'a date with time'],
  [gaiaX2511, 'Address', 'countryCode: Korea', 'manifest/unclear-value', 'North Korea or South Korea'],
  [gaiaX2511, 'Address', 'countryCode: kongo', 'manifest/unclear-value', '"CD" or "CG"'],
  [gaiaX2511, 'Address', 'countryCode: XX', 'manifest/not-in-list', 'XX'],
  [gaiaX2511, 'Address', 'countryCode: Utopia', 'manifest/not-in-list', 'Utopia'],
  [gaiaX2511, 'Address', 'countryCode: __proto__', 'manifest/not-in-list', '__proto__'],
  [gaiaX2511, 'LegalDocument', 'mimeTypes: mp4', 'manifest/unclear-value', 'several media types'],
  [gaiaX2511, 'LegalDocument', 'mimeTypes: constructor', 'manifest/not-in-list', 'constructor'],
  [gaiaX2511, 'LegalDocument', 'mimeTypes: text/html; charset=utf-8', 'manifest/not-in-list', 'text/html'],
  [gaiaX2210, 'dataAccountExport', 'formatType: spreadsheet', 'manifest/wrong-value', 'media type'],
  [gaiaX2511, 'Image', 'license: GPLv3', 'manifest/unclear-value', '"GPL-3.0-only" or "GPL-3.0-or-later"'],
  [gaiaX2511, 'Image', 'license: BSD', 'manifest/unclear-value', 'BSD-3-Clause'],
  [gaiaX2511, 'Image', 'license: MIT OR Apache-2.0', 'manifest/not-in-list', 'MIT OR Apache-2.0'],
  [gaiaX221, 'Image', 'license: proprietary', 'manifest/not-in-list', 'proprietary'],
  [gaiaX2511, 'ServiceOffering', 'dataProtectionRegime: GDPR', 'manifest/not-in-list', 'did you mean "GDPR2016"'],
  [gaiaX2511, 'EnergyMix', 'renewableEnergy: 80 W', 'manifest/unclear-value', 'another unit than "%"'],
  [gaiaX2511, 'EnergyMix', 'renewableEnergy: 12,5 %', 'manifest/unclear-value', '12.5'],
  [gaiaX2511, 'WaterUsageEffectiveness', 'waterUsageEffectiveness: 1.500 l/kWh', 'manifest/unclear-value', '"1.5"'],
  [gaiaX2511, 'GPSUnit', 'degrees: 200°', 'manifest/out-of-range', 'at most 180'],
  [gaiaX221, 'LegalDocument', 'url: www.acme.example', 'manifest/not-absolute', 'https://www.acme.example'],
  [gaiaX2511, 'InterconnectionPointIdentifier', 'macAddress: 00-11', 'manifest/wrong-value', 'form'],
]

test.each(bad.map(([release, ...rest]) => [release.id, ...rest, release] as const))(
  '%s, %s: %s gives %s',
  (_id, type, line, code, says, release) => {
    const { value, findings } = describe(release, type, line)
    expect(value).toBeUndefined()
    expect(findings.map((found) => found.code)).toEqual([code])
    expect(findings.map(({ message, next }) => `${message} ${next}`).join()).toContain(says)
  },
)

test('every member of every list stays as it is, and is read in lower case as itself or as several', () => {
  for (const release of releases) {
    const seen = new Set<string>()
    for (const model of release.vocabulary.classes().values()) {
      for (const property of model.properties) {
        for (const { form, value } of formsOf(release, property)) {
          const list = value.in
          if (list === undefined || seen.has(`${list} ${form.id}`)) continue
          seen.add(`${list} ${form.id}`)
          const members = release.vocabulary.lists().get(list) ?? []
          const step = Math.ceil(members.length / 200)
          for (const member of members.filter((each, i) => i % step === 0 && !/^\d{1,2}$/.test(each))) {
            const reading = form.read(member.toLowerCase(), { release, property, value })
            if (reading?.ok) expect(reading).toEqual({ ok: true, value: member })
          }
        }
      }
    }
    expect(seen.size).toBeGreaterThan(5)
  }
})

test('every name of a country in the languages of Europe means that country, or several', () => {
  const meanings = new Map<string, Set<string>>()
  for (const language of languages) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const { alpha2 } of countryCodes()) {
      const name = folded(names.of(alpha2) ?? '')
      if (name !== '') meanings.set(name, (meanings.get(name) ?? new Set()).add(alpha2))
    }
  }
  expect(meanings.size).toBeGreaterThan(2000)
  const several = [...meanings].filter(([, codes]) => codes.size > 1)
  for (const [name, codes] of several) {
    expect([name, countriesNamed(name).map(({ alpha2 }) => alpha2)]).toEqual([name, [...codes].sort()])
  }
})

test('codes of countries are those of ISO 3166-1', () => {
  const all = countryCodes()
  expect(all).toHaveLength(249)
  for (const kind of ['alpha2', 'alpha3', 'numeric'] as const) expect(new Set(all.map((c) => c[kind])).size).toBe(249)
  const vocabulary = gaiaX2511.vocabulary.lists()
  expect(new Set(vocabulary.get('countries'))).toEqual(new Set(all.map(({ alpha2 }) => alpha2)))
  expect(all.map(({ alpha3 }) => alpha3).filter((code) => !vocabulary.get('countryCode')?.includes(code))).toEqual([])
})

test('each form says what it takes', () => {
  for (const { examples, pattern, typescript, form } of friendlyForms) {
    expect(examples.length).toBeGreaterThan(0)
    expect(typeof form + typeof typescript).toBe('stringstring')
    if (pattern !== '') for (const example of examples.slice(0, 2)) expect(example).toMatch(new RegExp(pattern, 'u'))
  }
})
