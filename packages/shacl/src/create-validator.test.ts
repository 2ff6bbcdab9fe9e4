import type { Finding, JsonObject } from '@gxkit/core'
import { gaiaX2511 } from '@gxkit/ontology'
import { describe, expect, test } from 'vitest'
import { createValidator } from './create-validator.ts'

const validator = createValidator({ release: gaiaX2511 })
const base = 'https://nordlicht-cloud.example/gaia-x/'

function credential(name: string, subject: JsonObject, more: JsonObject = {}): JsonObject {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://w3id.org/gaia-x/development#'],
    id: base + name,
    type: ['VerifiableCredential'],
    issuer: 'did:web:nordlicht-cloud.example',
    validFrom: '2026-01-01T00:00:00Z',
    credentialSubject: { id: `${base}${name}#subject`, ...subject },
    ...more,
  }
}

const address = { type: 'gx:Address', countryCode: 'DE' }
const vat = credential('vat', { type: 'gx:VatID', vatID: 'DE123456789', countryCode: 'DE' })
const participant: JsonObject = {
  type: 'gx:LegalPerson',
  name: 'Nordlicht Cloud GmbH',
  registrationNumber: { id: `${base}vat#subject` },
  legalAddress: address,
  headquartersAddress: address,
}

/** Validates a legal person together with its registration number. */
async function check(changes: JsonObject, more: JsonObject = {}): Promise<readonly Finding[]> {
  const document = credential('participant', { ...participant, ...changes }, more)
  const inputs = [document, vat].map((d, i) => ({ document: d, source: ['participant.json', 'vat.json'][i] ?? '' }))
  return (await validator.validate(inputs)).findings
}

const brief = (findings: readonly Finding[]): string[] =>
  findings.map((f) => `${f.code} ${f.location?.pointer}: ${f.message} → ${f.next}`)

test('a legal person with its registration number conforms', async () => {
  const report = await validator.validate([
    { document: credential('participant', participant), source: 'participant.json' },
    { document: vat, source: 'vat.json' },
  ])
  expect(report.ok).toBe(true)
  expect(report.findings).toEqual([])
  expect(report.checks.map((c) => `${c.id} ${c.status} ${c.location?.source} ${c.reason ?? ''}`.trim())).toEqual([
    'shape/targets passed participant.json checked: LegalPerson, 2 Address',
    'shape/conforms passed participant.json',
    'shape/targets passed vat.json checked: VatID',
    'shape/conforms passed vat.json',
  ])
})

test('inputs stay as they are', async () => {
  const document = credential('vat', { vatID: 'DE1' }, { type: ['VerifiableCredential', 'gx:VatID'], proof: { a: 1 } })
  const before = structuredClone(document)
  await validator.validate([{ document, source: 'vat.json' }])
  expect(document).toEqual(before)
})

describe('what is wrong is said in plain words, at its place', () => {
  const cases: readonly (readonly [name: string, changes: JsonObject, expected: readonly string[]])[] = [
    [
      'a missing property',
      { headquartersAddress: undefined },
      [
        'shape/min-count /credentialSubject: "headquartersAddress" is missing: LegalPerson needs it → Add "headquartersAddress": an Address.',
      ],
    ],
    [
      'a missing property of a nested object',
      { legalAddress: { type: 'gx:Address' } },
      [
        'shape/min-count /credentialSubject/legalAddress: "countryCode" is missing: Address needs it → Add "countryCode": one of 742 listed values.',
      ],
    ],
    [
      'too many values',
      { name: ['Nordlicht', 'Südlicht'] },
      ['shape/max-count /credentialSubject/name: "name" has 2 values, allowed is 1 → Keep one value.'],
    ],
    [
      'another datatype',
      { name: 42 },
      ['shape/datatype /credentialSubject/name: "name" must be a text, found the number "42" → Write a text.'],
    ],
    [
      'an object of another class',
      { legalAddress: { type: 'gx:VatID', vatID: 'DE1' } },
      [
        'shape/class /credentialSubject/legalAddress: "legalAddress" must be an Address, found a VatID, which is a RegistrationNumber → Refer to an Address, or correct the "type" of the object.',
      ],
    ],
    [
      'a value that is not listed',
      { legalAddress: { ...address, region: 'DE2x1' } },
      [
        'shape/in /credentialSubject/legalAddress/region: "region" must be one of 271 listed values, found the text "DE2x1" → Did you mean "DE21"?',
      ],
    ],
    [
      'a value where an object belongs',
      { 'gx:subOrganisationOf': 'Nordlicht Holding' },
      [
        'shape/node-kind /credentialSubject/gx:subOrganisationOf: "subOrganisationOf" must be a LegalPerson: a nested object or a reference {"id": "…"}, found the text "Nordlicht Holding" → Write "subOrganisationOf" instead of "gx:subOrganisationOf", or the reference as {"id": "…"}.',
      ],
    ],
    [
      'a misspelt property',
      { subOrganizationOf: { id: `${base}participant#subject` } },
      [
        'shape/unknown-property /credentialSubject/subOrganizationOf: LegalPerson has no property "subOrganizationOf" → Did you mean "subOrganisationOf"?',
      ],
    ],
    [
      'the name of an earlier release',
      { legalName: 'Nordlicht Cloud GmbH' },
      [
        'shape/unknown-property /credentialSubject/legalName: LegalPerson has no property "legalName" → Did you mean "name"?',
      ],
    ],
    [
      'a misspelt class',
      { legalAddress: { ...address, type: 'gx:Adress' } },
      [
        'shape/unknown-class /credentialSubject/legalAddress/type: "Adress" is no class of the vocabulary → Did you mean "Address"?',
      ],
    ],
    [
      'a nested object without class',
      { legalAddress: { countryCode: 'DE' } },
      [
        'shape/type-missing /credentialSubject/legalAddress: this object has no "type"; expected is an Address → Add "type" with the class of the object.',
      ],
    ],
    [
      'a class without special rules where properties pass unseen',
      { registrationNumber: { type: 'gx:RegistrationNumber', vatID: 'DE1', 'gx:vatNumber': 'DE1' } },
      [
        'shape/unchecked-property /credentialSubject/registrationNumber/gx:vatNumber: no rule of RegistrationNumber looks at "gx:vatNumber" → Use a more special class that knows it, or remove it.',
        'shape/unchecked-property /credentialSubject/registrationNumber/vatID: no rule of RegistrationNumber looks at "vatID" → Use a more special class that knows it, or remove it.',
      ],
    ],
    [
      'a pattern',
      {
        legalAddress: {
          ...address,
          gps: { type: 'gx:GPSLocation', 'gx:latitude': '52', 'gx:longitude': '13', crs: 'WGS84' },
        },
      },
      [
        'shape/pattern /credentialSubject/legalAddress/gps/crs: "crs" has not the expected form, found the text "WGS84" → Write a text that matches ^CRS',
      ],
    ],
    [
      'a choice',
      { legalAddress: { ...address, gps: { type: 'gx:GPSLocation', 'gx:latitude': 52, 'gx:longitude': '13' } } },
      [
        'shape/or /credentialSubject/legalAddress/gps/gx:latitude: "latitude" must be a text or a GPSUnit, found the number "52" → Write a text; that is closest to what stands here.',
      ],
    ],
    [
      'a bound',
      {
        legalAddress: {
          ...address,
          gps: { type: 'gx:GPSLocation', 'gx:longitude': '13', latitude: { type: 'gx:GPSUnit', degrees: 181 } },
        },
      },
      [
        'shape/range /credentialSubject/legalAddress/gps/latitude/degrees: "degrees" must be at most 180, found the number "181" → Write a value that is at most 180.',
      ],
    ],
  ]

  test.each(cases)('%s', async (_, changes, expected) => {
    expect(brief(await check(changes))).toEqual(expected)
  })

  test('with the SHACL detail', async () => {
    const [found] = await check({ name: 42 })
    expect(found?.shacl).toEqual({
      focusNode: `${base}participant#subject`,
      path: 'https://schema.org/name',
      sourceShape: 'https://w3id.org/gaia-x/development#LegalPersonShape',
      constraint: 'http://www.w3.org/ns/shacl#DatatypeConstraintComponent',
      value: '42',
    })
  })
})

describe('references', () => {
  test('to a credential that is not given', async () => {
    const [found] = await check({ registrationNumber: { id: 'https://elsewhere.example/vat#subject' } })
    expect(found?.code).toBe('shape/reference-unresolved')
    expect(found?.message).toBe(
      '"registrationNumber" refers to https://elsewhere.example/vat#subject, and the credential that describes it is missing',
    )
    expect(found?.location?.pointer).toBe('/credentialSubject/registrationNumber')
  })

  test('to a credential instead of its subject', async () => {
    const [found] = await check({ registrationNumber: { id: `${base}vat` } })
    expect(found?.code).toBe('shape/reference-unresolved')
    expect(found?.next).toBe(`Refer to the subject of that credential: ${base}vat#subject`)
  })
})

describe('the class of the subject', () => {
  test('is taken from the credential where the subject has none', async () => {
    const document = credential('vat', { vatID: 'DE1' }, { type: ['VerifiableCredential', 'gx:VatID'] })
    const report = await validator.validate([{ document, source: 'vat.json' }])
    expect(report.ok).toBe(true)
    expect(brief(report.findings)[0]).toMatch(/^shape\/type-copied \/credentialSubject: .* checked as a VatID/)
  })

  test('must be somewhere', async () => {
    const report = await validator.validate([{ document: credential('vat', { vatID: 'DE1' }), source: 'vat.json' }])
    expect(report.ok).toBe(false)
    expect(report.findings.map((f) => f.code)).toEqual(['shape/type-missing'])
    expect(report.checks.map((c) => c.status)).toEqual(['failed', 'skipped'])
  })

  test('misspelt on the credential is found there', async () => {
    const document = credential('vat', { vatID: 'DE1' }, { type: ['VerifiableCredential', 'gx:VatId'] })
    const report = await validator.validate([{ document, source: 'vat.json' }])
    const found = report.findings.find((f) => f.code === 'shape/unknown-class')
    expect(found?.location?.pointer).toBe('/type/1')
    expect(found?.next).toBe('Did you mean "VatID"?')
  })

  test('is compared with what the credential states', async () => {
    const found = await check({}, { type: ['VerifiableCredential', 'gx:VatID'] })
    expect(brief(found)).toEqual([
      'shape/type-differs /type/1: the credential states VatID as its type, its subject is a LegalPerson → State the same class on the credential and on its subject.',
    ])
  })
})

describe('several credentials', () => {
  test('must not contradict each other', async () => {
    const other = credential('other', { id: `${base}vat#subject`, type: 'gx:VatID', vatID: 'DE999' })
    const report = await validator.validate([
      { document: vat, source: 'vat.json' },
      { document: other, source: 'other.json' },
    ])
    expect(report.findings.map((f) => `${f.code} ${f.location?.source} ${f.location?.pointer}`)).toEqual([
      'shape/conflict other.json /credentialSubject/vatID',
    ])
    expect(report.findings[0]?.related?.[0]?.location).toEqual({
      source: 'vat.json',
      pointer: '/credentialSubject/vatID',
    })
  })

  test('of different issuers about one subject are noticed', async () => {
    const other = credential(
      'other',
      { id: `${base}vat#subject`, type: 'gx:VatID', vatID: 'DE123456789' },
      { issuer: 'did:web:b.example' },
    )
    const report = await validator.validate([
      { document: vat, source: 'vat.json' },
      { document: other, source: 'other.json' },
    ])
    expect(report.ok).toBe(true)
    expect(report.findings.map((f) => `${f.code} ${f.location?.source}`)).toEqual(['shape/described-twice other.json'])
  })

  test('with one id and different content are refused', async () => {
    const other = { ...vat, validUntil: '2030-01-01T00:00:00Z' }
    const report = await validator.validate([
      { document: vat, source: 'vat.json' },
      { document: other, source: 'other.json' },
    ])
    expect(report.findings.map((f) => f.code)).toEqual(['shape/duplicate-credential'])
  })

  test('keep their unnamed objects apart', async () => {
    const person = (name: string, code: string): JsonObject =>
      credential(name, { ...participant, legalAddress: { type: 'gx:Address', countryCode: code } })
    const report = await validator.validate([
      { document: person('a', 'DE'), source: 'a.json' },
      { document: person('b', 'XX'), source: 'b.json' },
      { document: vat, source: 'vat.json' },
    ])
    expect(report.findings.map((f) => `${f.code} ${f.location?.source} ${f.location?.pointer}`)).toEqual([
      'shape/in b.json /credentialSubject/legalAddress/countryCode',
    ])
  })
})

describe('nothing to check is never fine', () => {
  test('no credential', async () => {
    const report = await validator.validate([])
    expect(report.ok).toBe(false)
    expect(report.findings.map((f) => f.code)).toEqual(['shape/nothing-validated'])
  })

  test('no subject', async () => {
    const { credentialSubject: _, ...document } = vat
    const report = await validator.validate([{ document, source: 'vat.json' }])
    expect(report.ok).toBe(false)
    expect(report.findings.map((f) => f.code)).toEqual(['shape/nothing-validated'])
  })

  test('unreadable', async () => {
    const report = await validator.validate([
      { document: { ...vat, '@context': 'https://evil.example/c' }, source: 'a' },
    ])
    expect(report.ok).toBe(false)
    expect(report.checks.map((c) => c.status)).toEqual(['skipped', 'skipped'])
  })
})

test('a report stays bounded', async () => {
  const small = createValidator({ release: gaiaX2511, limits: { findings: 3 } })
  const document = credential('a', { type: 'gx:LegalPerson', x1: 1, x2: 2, x3: 3 })
  const { findings } = await small.validate([{ document, source: 'a' }])
  expect(findings).toHaveLength(4)
  expect(findings.map((f) => f.code)).toContain('shape/too-many')
})

test('too many credentials are refused before work starts', async () => {
  const small = createValidator({ release: gaiaX2511, limits: { credentials: 1 } })
  const report = await small.validate([
    { document: vat, source: 'a' },
    { document: vat, source: 'b' },
  ])
  expect(report.ok).toBe(false)
  expect(report.findings.map((f) => f.code)).toEqual(['json/too-large'])
})

test('can be cancelled', async () => {
  const signal = AbortSignal.abort(new Error('enough'))
  await expect(validator.validate([{ document: vat, source: 'a' }], { signal })).rejects.toThrow('enough')
})
