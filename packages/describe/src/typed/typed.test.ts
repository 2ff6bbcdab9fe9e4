import { isGxError } from '@gxkit/core'
import { gaiaX2511 } from '@gxkit/ontology'
import { expect, test } from 'vitest'
import * as danube from '../gaia-x-2.2.1.ts'
import {
  address,
  customerDataAccessTerms,
  dataProduct,
  eori,
  euid,
  issuer,
  legalPerson,
  leiCode,
  localRegistrationNumber,
  objectStorageServiceOffering,
  serviceOffering,
  taxId,
  vatId,
  virtualMachineServiceOffering,
} from '../gaia-x-25.11.ts'
import { describeManifests } from '../manifest/describe-manifests.ts'
import { describeFacts } from './describe-facts.ts'
import type { BuilderEnvelope } from './envelope.ts'
import { reference } from './reference.ts'

const envelope: BuilderEnvelope = {
  baseUrl: 'https://acme.example/gaia-x/',
  id: 'acme',
  issuer: 'did:web:acme.example',
  now: () => new Date('2026-11-21T10:00:00Z'),
}
const described = { ...envelope, release: gaiaX2511 }
const acme = 'https://acme.example/gaia-x/acme#subject'
const terms = { url: 'https://acme.example/terms.pdf', hash: 'ab'.repeat(32) } as const
const document = customerDataAccessTerms({ url: 'https://acme.example/privacy.pdf' })
const size = { quantityValue: 8, applicableUnit: 'https://qudt.org/vocab/unit/GibiBYTE' }
const rights = { copyrightOwnedBy: 'Acme', license: 'Apache-2.0', resourcePolicy: 'default: allow' } as const

function refusal(run: () => unknown): { code: string; message: string; findings: unknown } {
  try {
    run()
  } catch (error) {
    if (isGxError(error)) return { code: error.code, message: error.message, findings: error.details.findings }
    throw error
  }
  throw new Error('nothing was refused')
}

test('typed facts and YAML give the same bytes', async () => {
  const typed = legalPerson(
    {
      name: 'Acme',
      registrationNumber: { id: 'https://acme.example/gaia-x/vat#subject' },
      headquartersAddress: { locality: 'Köln', countryCode: 'DE' },
      legalAddress: { countryCode: 'DE', gps: { latitude: '50.9', longitude: { degrees: 6, minutes: 57 } } },
    },
    envelope,
  )
  const { credentials } = await describeManifests(
    [
      { name: 'gx.yaml', text: 'issuer: did:web:acme.example\nbaseUrl: https://acme.example/gaia-x/' },
      { name: 'vat.yaml', text: 'type: VatID\nvatID: DE123456788' },
      {
        name: 'acme.yaml',
        text: `type: LegalPerson
headquartersAddress: {countryCode: DE, locality: Köln}
legalAddress: {gps: {longitude: {degrees: 6, minutes: 57}, latitude: 50.9}, countryCode: DE}
registrationNumber: vat
name: Acme`,
      },
    ],
    { release: gaiaX2511, ...(envelope.now && { now: envelope.now }) },
  )
  expect(JSON.stringify(typed)).toBe(JSON.stringify(credentials.find((c) => c.id === 'acme')?.credential))
  expect(typed.credentialSubject).toMatchObject({ legalAddress: { gps: { latitude: { '@value': '50.9' } } } })
})

test('each builder writes its class in both places', () => {
  const service = { providedBy: acme, serviceOfferingTermsAndConditions: terms } as const
  const image = { name: 'Debian', ...rights }
  const flavor = {
    cpu: { vCPUs: 2, pCPU: { numberOfCores: 8 } },
    memory: { memory: { memorySize: size } },
    bootVolume: { diskSize: size },
  }
  const offering = {
    digitalServiceOfferingName: 'Soil',
    digitalServiceOfferingShortDescription: 'Soil moisture',
    digitalServiceOfferingProvider: acme,
    digitalServiceOfferingIdentifier: 'S-1',
    digitalServiceOfferingLaunchDate: '2026-01-01',
    digitalServiceOfferingTermsAndConditions: terms,
    digitalServiceUsageTermsAndConditions: terms,
    digitalServiceUsageDataPolicy: terms,
    digitalServiceLegalDocuments: document,
    dataProductDescription: {
      dataSets: 'soil-2026',
      dataProductConfigurationParameters: {
        parameterName: 'resolution',
        parameterDescription: 'How often',
        parameterAdmissibleValues: ['hourly', 'daily'],
      },
    },
  } as const
  const credentials = [
    issuer({ gaiaxTermsAndConditions: 'accepted' }, envelope),
    vatId({ vatID: 'DE123456788', countryCode: 'DE' }, envelope),
    leiCode({ leiCode: '5493001KJTIIGC8Y1R12' }, envelope),
    eori({ eori: 'DE123456789012345' }, envelope),
    euid({ euid: 'DEK1101R.HRB12345' }, envelope),
    taxId({ taxId: '27/123/45678' }, envelope),
    localRegistrationNumber({ local: 'HRB 12345' }, envelope),
    serviceOffering({ ...service, legalDocuments: document, dataProtectionRegime: 'GDPR2016' }, envelope),
    virtualMachineServiceOffering({ ...service, codeArtifact: image, instantiationReq: [flavor] }, envelope),
    objectStorageServiceOffering(
      { ...service, storageConfiguration: { storageEncryption: { cipher: 'AES', keyManagement: 'BYOK' } } },
      envelope,
    ),
    dataProduct(offering, envelope),
  ]
  const names = credentials.map((c) => [c.type, (c.credentialSubject as { type: string }).type])
  expect(names).toEqual(
    'Issuer VatID LeiCode EORI EUID TaxID LocalRegistrationNumber ServiceOffering VirtualMachineServiceOffering ObjectStorageServiceOffering DataProduct'
      .split(' ')
      .map((name) => [['VerifiableCredential', `gx:${name}`], `gx:${name}`]),
  )
})

test('facts that do not fit are refused with all findings', () => {
  const refused = refusal(() => vatId({ vatID: 'DE123456789', countryCode: 'Kongo' as 'DE' }, envelope))
  expect(refused).toMatchObject({
    code: 'ERR_INPUT_REFUSED',
    message: expect.stringContaining('"Kongo" may be'),
    findings: [{ code: 'manifest/unclear-value' }, { code: 'registration-number/checksum' }],
  })
})

test('an envelope that does not fit is refused', () => {
  const facts = { gaiaxTermsAndConditions: 'accepted' } as const
  const wrong: readonly Partial<Record<string, unknown>>[] = [
    { issuer: 'acme' },
    { baseUrl: 'http://acme.example/' },
    { id: '../acme' },
    { id: 'subject' },
    { validFor: '3 months' },
    { validFor: '0 days' },
    { validFrom: 'yesterday' },
    { validFrom: new Date(Number.NaN) },
    { validFrom: '2026-01-02T00:00:00Z', validUntil: '2026-01-01T00:00:00Z' },
  ]
  for (const change of wrong) {
    const run = (): unknown => issuer(facts, { ...envelope, ...change } as BuilderEnvelope)
    expect([change, refusal(run).code]).toEqual([change, 'ERR_OPTION_INVALID'])
  }
  const ids = { issuer: 'did:web:acme.example', credentialId: 'urn:a', subjectId: 'urn:a' }
  expect(refusal(() => issuer(facts, ids)).code).toBe('ERR_OPTION_INVALID')
  expect(issuer(facts, { ...ids, subjectId: 'urn:b' })).toMatchObject({ credentialSubject: { id: 'urn:b' } })
})

test('validity is taken from the envelope', () => {
  const facts = { gaiaxTermsAndConditions: 'accepted' } as const
  const times = (change: Partial<BuilderEnvelope>): unknown => {
    const { validFrom, validUntil } = issuer(facts, { ...envelope, ...change } as BuilderEnvelope)
    return [validFrom, validUntil]
  }
  expect(times({})).toEqual(['2026-11-21T10:00:00Z', '2027-02-19T10:00:00Z'])
  expect(times({ validFor: 'PT36H' })).toEqual(['2026-11-21T10:00:00Z', '2026-11-22T22:00:00Z'])
  expect(times({ validFrom: new Date('2027-01-01T00:00:00Z'), validUntil: '2027-01-02T01:00:00+01:00' })).toEqual([
    '2027-01-01T00:00:00Z',
    '2027-01-02T00:00:00Z',
  ])
})

test('facts from untyped code cannot do harm', () => {
  const loop: Record<string, unknown> = {}
  loop.legalAddress = loop
  expect(refusal(() => describeFacts('LegalPerson', loop, described)).code).toBe('ERR_LIMIT')
  expect(refusal(() => describeFacts('Nothing', {}, described)).code).toBe('ERR_OPTION_INVALID')
  expect(refusal(() => describeFacts('VatID', [], described)).code).toBe('ERR_INPUT_REFUSED')
  expect(refusal(() => describeFacts('VatID', { vatID: [undefined] }, described)).code).toBe('ERR_INPUT_REFUSED')
  const polluted = JSON.parse('{"vatID":"DE123456788","__proto__":{"countryCode":"DE"}}') as object
  expect(refusal(() => describeFacts('VatID', polluted, described)).code).toBe('ERR_INPUT_REFUSED')
  expect(refusal(() => describeFacts('constructor', {}, described)).code).toBe('ERR_OPTION_INVALID')
})

test('facts are not changed', () => {
  const facts = Object.freeze({ vatID: 'DE123456788', countryCode: 'DE' } as const)
  expect(vatId(facts, envelope)).toEqual(vatId(facts, envelope))
})

const number = vatId({ vatID: 'DE123456788', id: 'https://acme.example/gaia-x/vat#subject' })
const berlin = address({ countryCode: 'DE', locality: 'Berlin' })

test('a node of a builder is put into the facts of another, as it is', () => {
  const facts = {
    registrationNumber: [number, 'urn:other'],
    legalAddress: berlin,
    headquartersAddress: berlin,
  } as const
  expect(number).toEqual({ id: 'https://acme.example/gaia-x/vat#subject', type: 'gx:VatID', vatID: 'DE123456788' })
  const { credentialSubject } = legalPerson(facts, envelope)
  expect(credentialSubject).toEqual({
    id: acme,
    type: 'gx:LegalPerson',
    registrationNumber: [number, { id: 'urn:other' }],
    legalAddress: berlin,
    headquartersAddress: berlin,
  })
  expect(legalPerson(facts)).not.toHaveProperty('id')
})

test('a node is frozen, and a copy of it is a plain object', () => {
  expect(() => Object.assign(berlin, { countryCode: 'FR' })).toThrow(TypeError)
  const copy = { ...berlin } as unknown as { countryCode: 'DE' }
  const facts = { registrationNumber: 'urn:a', headquartersAddress: berlin, legalAddress: copy } as const
  expect(legalPerson(facts).legalAddress).toEqual(berlin)
  const forged = { type: 'gx:VatID', vatID: 'nothing like it' } as unknown as typeof number
  expect(refusal(() => legalPerson({ ...facts, registrationNumber: forged })).code).toBe('ERR_INPUT_REFUSED')
})

test('a node of another class or another release is refused', () => {
  const facts = { registrationNumber: number, legalAddress: berlin, headquartersAddress: berlin } as const
  const wrong = { ...facts, legalAddress: number as unknown as typeof berlin }
  expect(refusal(() => legalPerson(wrong, envelope))).toMatchObject({
    message: expect.stringContaining('"legalAddress" takes an Address, and VatID is not one'),
    findings: [{ code: 'manifest/wrong-type', location: { pointer: '/legalAddress' } }],
  })
  const foreign = danube.address({ countryCode: 'DE' }) as unknown as typeof berlin
  expect(refusal(() => legalPerson({ ...facts, legalAddress: foreign }, envelope))).toMatchObject({
    message: expect.stringContaining('Address of gaia-x-2.2.1 is not one'),
  })
  const text = { ...facts, name: berlin as unknown as string }
  expect(refusal(() => legalPerson(text, envelope)).code).toBe('ERR_INPUT_REFUSED')
  expect(refusal(() => legalPerson(legalPerson(facts) as unknown as typeof facts)).code).toBe('ERR_INPUT_REFUSED')
})

test('a node without an envelope has nothing that short ids could be completed with', () => {
  const short = 'vat' as 'urn:vat'
  expect(refusal(() => vatId({ vatID: 'DE123456788', id: short })).code).toBe('ERR_INPUT_REFUSED')
  const facts = {
    registrationNumber: number,
    legalAddress: { countryCode: 'DE', id: short },
    headquartersAddress: berlin,
  } as const
  expect(refusal(() => legalPerson(facts)).message).toContain('"vat"')
  expect(legalPerson(facts, envelope).credentialSubject).toMatchObject({
    legalAddress: { id: 'https://acme.example/gaia-x/acme#vat' },
  })
})

test('an envelope for another release is refused', () => {
  const wrong = { ...envelope, release: danube.release }
  expect(refusal(() => vatId({ vatID: 'DE123456788' }, wrong)).code).toBe('ERR_OPTION_INVALID')
  expect(vatId({ vatID: 'DE123456788' }, described).type).toEqual(['VerifiableCredential', 'gx:VatID'])
})

const { id: _, ...nameless } = envelope as BuilderEnvelope & { id: string }
const { issuer: __, ...unsigned } = envelope

/** What a program without types may give, the option that is wrong, a part of the next step. */
const wrongEnvelopes: readonly (readonly [unknown, string, string])[] = [
  [nameless, 'id', 'short text'],
  [{ ...envelope, id: 7 }, 'id', 'short text'],
  [{ ...envelope, id: 'a b' }, 'id', 'short text'],
  [unsigned, 'issuer', 'did:web:'],
  [{ ...envelope, issuer: {} }, 'issuer', 'did:web:'],
  [{ ...envelope, baseUrl: undefined }, 'baseUrl', 'https://'],
  [{ ...nameless, baseUrl: undefined, credentialId: 'https://a.example/1' }, 'subjectId', 'absolute IRI'],
  [{ ...envelope, subjectId: 'https://a.example/1' }, 'subjectId', 'baseUrl and id'],
  [{ ...envelope, validuntil: '2027-01-01T00:00:00Z' }, 'validuntil', 'Write "validUntil"'],
  [{ ...envelope, colour: 'red' }, 'colour', 'Options are: baseUrl'],
  [{ ...envelope, validFor: 90 }, 'validFor', '90 days'],
  [{ ...envelope, validUntil: 5 }, 'validUntil', 'Date'],
  [{ ...envelope, validUntil: 'soon' }, 'validUntil', 'date'],
  [{ ...envelope, validUntil: '2020-01-01T00:00:00Z' }, 'validUntil', 'validUntil'],
  [{ ...envelope, now: 5 }, 'now', 'function'],
  [null, 'envelope', 'object'],
]

test.each(wrongEnvelopes)('the envelope %j is refused for its %s', (given, option, next) => {
  const refused = expect.objectContaining({
    code: 'ERR_OPTION_INVALID',
    details: { option },
    next: expect.stringContaining(next) as string,
  }) as Error
  expect(() => vatId({ vatID: 'DE123456788' }, given as BuilderEnvelope)).toThrow(refused)
  const withRelease = given === null ? given : { ...(given as object), release: gaiaX2511 }
  expect(() => describeFacts('VatID', { vatID: 'DE123456788' }, withRelease as never)).toThrow(refused)
})

test('facts of a class that is known only when the program runs need their release', () => {
  expect(refusal(() => describeFacts('VatID', { vatID: 'DE123456788' }, envelope as never))).toMatchObject({
    code: 'ERR_OPTION_INVALID',
    message: expect.stringContaining('"release"'),
  })
})

const credential = vatId({ vatID: 'DE123456788' }, { ...envelope, id: 'vat' })
const offices = { legalAddress: berlin, headquartersAddress: berlin } as const

test('a credential that was built is referred to by its subject', () => {
  expect(reference(credential)).toBe('https://acme.example/gaia-x/vat#subject')
  expect(reference({ ...credential, credentialSubject: [credential.credentialSubject] })).toBe(
    credential.credentialSubject.id,
  )
  const facts = { ...offices, registrationNumber: [reference(credential), credential.credentialSubject.id] } as const
  expect(legalPerson(facts).registrationNumber).toEqual([
    { id: 'https://acme.example/gaia-x/vat#subject' },
    { id: 'https://acme.example/gaia-x/vat#subject' },
  ])
})

test('a credential without one subject to refer to is refused', () => {
  const { credentialSubject: subject } = credential
  const wrong: readonly (readonly [unknown, string])[] = [
    [[], 'has no subject'],
    [undefined, 'has no subject'],
    ['urn:a', 'has no subject'],
    [[subject, subject], 'has 2 subjects'],
    [{ type: 'gx:VatID' }, 'has a subject without an absolute address'],
    [{ id: 'vat' }, 'has a subject without an absolute address'],
  ]
  for (const [credentialSubject, message] of wrong) {
    const found = refusal(() => reference({ ...credential, credentialSubject } as typeof credential))
    expect(found).toMatchObject({ code: 'ERR_INPUT_REFUSED', message: expect.stringContaining(message) })
  }
  expect(refusal(() => reference(undefined as unknown as typeof credential)).code).toBe('ERR_INPUT_REFUSED')
})

test('a whole credential as a value is refused with the way to refer to it', () => {
  for (const given of [credential, [credential], structuredClone(credential)]) {
    const facts = { ...offices, registrationNumber: given } as unknown as Parameters<typeof legalPerson>[0]
    expect(refusal(() => legalPerson(facts))).toMatchObject({
      message: expect.stringContaining('this is a credential; refer to its subject with reference(credential)'),
      findings: [
        {
          code: 'manifest/credential-given',
          next: 'Give reference(credential), which is "https://acme.example/gaia-x/vat#subject".',
        },
      ],
    })
  }
})

test('plain facts with the type of a special kind are refused with the builder to use', () => {
  const plain = (type: string): unknown => ({ ...offices, registrationNumber: { type, vatID: 'DE123456788' } })
  const build = (type: string) => (): unknown => legalPerson(plain(type) as Parameters<typeof legalPerson>[0], envelope)
  for (const type of ['VatID', 'gx:VatID']) {
    expect(refusal(build(type)).findings).toMatchObject([
      { code: 'manifest/builder-needed', next: expect.stringContaining('Give what vatId(…) returns') },
    ])
  }
  expect(refusal(build('no type')).findings).toMatchObject([{ code: 'manifest/unknown-type' }])
  const { credentialSubject } = describeFacts('LegalPerson', plain('VatID') as object, described)
  expect(credentialSubject).toMatchObject({ registrationNumber: { type: 'gx:VatID' } })
})
