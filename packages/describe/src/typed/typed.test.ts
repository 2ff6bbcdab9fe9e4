import { isGxError } from '@gxkit/core'
import { gaiaX2511 } from '@gxkit/ontology'
import { expect, test } from 'vitest'
import { describeManifests } from '../manifest/describe-manifests.ts'
import { dataProduct } from './data-product.ts'
import { describeFacts } from './describe-facts.ts'
import type { Envelope } from './envelope.ts'
import { legalPerson, termsAcceptance } from './participant.ts'
import { eori, euid, leiCode, localRegistrationNumber, taxId, vatId } from './registration-numbers.ts'
import { objectStorageServiceOffering, serviceOffering, virtualMachineServiceOffering } from './service-offerings.ts'

const envelope: Envelope = {
  release: gaiaX2511,
  baseUrl: 'https://acme.example/gaia-x/',
  id: 'acme',
  issuer: 'did:web:acme.example',
  now: () => new Date('2026-11-21T10:00:00Z'),
}
const acme = 'https://acme.example/gaia-x/acme#subject'
const terms = { url: 'https://acme.example/terms.pdf', hash: 'ab'.repeat(32) } as const
const document = { url: 'https://acme.example/privacy.pdf', type: 'CustomerDataProcessingTerms' } as const
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

test('each function writes its class in both places', () => {
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
    termsAcceptance({ gaiaxTermsAndConditions: 'accepted' }, envelope),
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
  const refused = refusal(() => vatId({ vatID: 'DE123456789', countryCode: 'Kongo' }, envelope))
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
    const run = (): unknown => termsAcceptance(facts, { ...envelope, ...change } as Envelope)
    expect([change, refusal(run).code]).toEqual([change, 'ERR_OPTION_INVALID'])
  }
  const ids = { release: gaiaX2511, issuer: 'did:web:acme.example', credentialId: 'urn:a', subjectId: 'urn:a' }
  expect(refusal(() => termsAcceptance(facts, ids)).code).toBe('ERR_OPTION_INVALID')
  expect(termsAcceptance(facts, { ...ids, subjectId: 'urn:b' })).toMatchObject({ credentialSubject: { id: 'urn:b' } })
})

test('validity is taken from the envelope', () => {
  const facts = { gaiaxTermsAndConditions: 'accepted' } as const
  const times = (change: Partial<Envelope>): unknown => {
    const { validFrom, validUntil } = termsAcceptance(facts, { ...envelope, ...change } as Envelope)
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
  expect(refusal(() => describeFacts('LegalPerson', loop, envelope)).code).toBe('ERR_LIMIT')
  expect(refusal(() => describeFacts('Nothing', {}, envelope)).code).toBe('ERR_OPTION_INVALID')
  expect(refusal(() => describeFacts('VatID', [], envelope)).code).toBe('ERR_INPUT_REFUSED')
  expect(refusal(() => describeFacts('VatID', { vatID: [undefined] }, envelope)).code).toBe('ERR_INPUT_REFUSED')
  const polluted = JSON.parse('{"vatID":"DE123456788","__proto__":{"countryCode":"DE"}}') as object
  expect(refusal(() => describeFacts('VatID', polluted, envelope)).code).toBe('ERR_INPUT_REFUSED')
  expect(refusal(() => describeFacts('constructor', {}, envelope)).code).toBe('ERR_OPTION_INVALID')
})

test('facts are not changed', () => {
  const facts = Object.freeze({ vatID: 'DE123456788', countryCode: 'DE' })
  expect(vatId(facts, envelope)).toEqual(vatId(facts, envelope))
})
