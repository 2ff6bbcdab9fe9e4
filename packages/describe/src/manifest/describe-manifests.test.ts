import { gaiaX2511 } from '@gxkit/ontology'
import { expect, test } from 'vitest'
import type { ManifestSource } from '../facts/read-facts.ts'
import { type DescribedProject, describeManifests } from './describe-manifests.ts'
import { thingReserved } from './thing.ts'

const now = (): Date => new Date('2026-11-21T10:00:00.500Z')

const gx = { name: 'gx.yaml', text: 'issuer: did:web:acme.example\nbaseUrl: https://acme.example/gaia-x\n' }
const person = {
  name: 'participant.yaml',
  text: `type: LegalPerson
id: acme
name: Acme Cloud
registrationNumber: acme-vat
legalAddress: {locality: Köln, countryCode: DE}
headquartersAddress:
  countryCode: NO
  postalCode: 01067
`,
}
const vat = {
  name: 'vat.yaml',
  text: 'type: VatID\nid: acme-vat\nissuer: did:web:notary.example\nvatID: DE136695976\n',
}
const terms = { name: 'terms.yaml', text: 'type: Issuer\ngaiaxTermsAndConditions: accepted\n' }

const describe = (...sources: ManifestSource[]): Promise<DescribedProject> =>
  describeManifests(sources, { release: gaiaX2511, now })

test('a participant, its number and its agreement become three credentials', async () => {
  const { report, credentials } = await describe(gx, person, vat, terms)
  expect(report.findings).toEqual([])
  expect(report.ok).toBe(true)
  expect(credentials.map((c) => [c.id, c.source])).toEqual([
    ['acme', 'participant.yaml'],
    ['acme-vat', 'vat.yaml'],
    ['terms', 'terms.yaml'],
  ])
  expect(JSON.stringify(credentials[0]?.credential, null, 1)).toBe(
    JSON.stringify(
      {
        '@context': ['https://www.w3.org/ns/credentials/v2', 'https://w3id.org/gaia-x/development#'],
        id: 'https://acme.example/gaia-x/acme',
        type: ['VerifiableCredential', 'gx:LegalPerson'],
        issuer: 'did:web:acme.example',
        validFrom: '2026-11-21T10:00:00Z',
        validUntil: '2027-02-19T10:00:00Z',
        credentialSubject: {
          id: 'https://acme.example/gaia-x/acme#subject',
          type: 'gx:LegalPerson',
          registrationNumber: { id: 'https://acme.example/gaia-x/acme-vat#subject' },
          legalAddress: { type: 'gx:Address', countryCode: 'DE', locality: 'Köln' },
          headquartersAddress: { type: 'gx:Address', countryCode: 'NO', postalCode: '01067' },
          name: 'Acme Cloud',
        },
      },
      null,
      1,
    ),
  )
  expect(credentials[1]?.credential).toMatchObject({ issuer: 'did:web:notary.example' })
  expect(credentials[2]?.credential).toMatchObject({
    credentialSubject: { gaiaxTermsAndConditions: gaiaX2511.termsAndConditions.current },
  })
})

test('places of the credential lead back to the YAML', async () => {
  const { credentials } = await describe(gx, person, vat)
  const origin = credentials[0]?.origin
  const text = (pointer: '' | `/${string}`): string | undefined => {
    const location = origin?.(pointer)
    return location && `${location.source}:${person.text.slice(location.range?.start, location.range?.end)}`
  }
  expect(text('/credentialSubject/headquartersAddress/postalCode')).toBe('participant.yaml:01067')
  expect(text('/credentialSubject/legalAddress/countryCode')).toBe('participant.yaml:DE')
  expect(text('/credentialSubject/registrationNumber/id')).toBe('participant.yaml:acme-vat')
  expect(text('/credentialSubject/legalAddress/gps')).toBe('participant.yaml:{locality: Köln, countryCode: DE}')
  expect(text('/type/1')).toBe('participant.yaml:LegalPerson')
  expect(origin?.('/issuer')).toMatchObject({ source: 'gx.yaml', pointer: '/issuer' })
})

test('the same files in another folder and order give the same credentials', async () => {
  const moved = [terms, vat, person, gx].map(({ name, text }) => ({ name: `work/acme/${name}`, text }))
  const bytes = (project: DescribedProject): string[] =>
    project.credentials.map((c) => JSON.stringify(c.credential)).sort()
  expect(bytes(await describe(...moved))).toEqual(bytes(await describe(gx, person, vat, terms)))
})

test('a project can be written in JSON', async () => {
  const json = [
    { name: 'gx.json', text: '{"issuer": "did:web:acme.example", "baseUrl": "https://acme.example/gaia-x/"}' },
    {
      name: 'participant.json',
      text: JSON.stringify({
        type: 'LegalPerson',
        id: 'acme',
        name: 'Acme Cloud',
        registrationNumber: 'acme-vat',
        legalAddress: { countryCode: 'DE', locality: 'Köln' },
        headquartersAddress: { countryCode: 'NO', postalCode: '01067' },
      }),
    },
    vat,
  ]
  const { credentials } = await describe(...json)
  const yaml = await describe(gx, person, vat)
  expect(credentials.map((c) => c.credential)).toEqual(yaml.credentials.map((c) => c.credential))
  expect(credentials[0]?.origin('/credentialSubject/legalAddress/locality')).toMatchObject({
    source: 'participant.json',
    pointer: '/legalAddress/locality',
  })
})

test('a thing with an error gives no credential; the others do', async () => {
  const { report, credentials } = await describe(gx, person, vat, {
    ...terms,
    text: terms.text.replace('accepted', 'yes'),
  })
  expect(report.ok).toBe(false)
  expect(credentials.map((c) => c.id)).toEqual(['acme', 'acme-vat'])
  expect(report.checks.map((c) => [c.id, c.location?.source, c.status])).toContainEqual([
    'manifest/facts',
    'terms.yaml',
    'failed',
  ])
})

test('without settings everything is still checked, and nothing is described', async () => {
  const { report, credentials } = await describe(person, vat)
  expect(report.findings.map((f) => f.code)).toEqual(['manifest/no-project'])
  expect(credentials).toEqual([])
})

test('no file at all is not a valid project', async () => {
  const { report } = await describe()
  expect(report.ok).toBe(false)
  expect(report.findings.map((f) => f.code)).toEqual(['manifest/no-project', 'manifest/no-things'])
})

test('facts of things inside things are referable by their own id', async () => {
  const nested = {
    name: 'offering.yaml',
    text: `type: ServiceOffering
providedBy: acme
serviceOfferingTermsAndConditions: {id: our-terms, url: https://acme.example/terms, hash: abc}
legalDocuments: [{id: privacy, type: CustomerDataProcessingTerms, url: https://acme.example/privacy}]
customerInstructions: {terms: privacy, means: {id: privacy}}
`,
  }
  const { report, credentials } = await describe(gx, person, vat, nested)
  expect(report.findings).toEqual([])
  const privacy = 'https://acme.example/gaia-x/offering#privacy'
  expect(credentials[2]?.credential.credentialSubject).toMatchObject({
    serviceOfferingTermsAndConditions: { id: 'https://acme.example/gaia-x/offering#our-terms' },
    legalDocuments: [{ id: privacy, type: 'gx:CustomerDataProcessingTerms' }],
    customerInstructions: { terms: { id: privacy }, means: { id: privacy } },
  })
})

test('texts that look like ids stay texts where a text may stand', async () => {
  const software = {
    name: 'software.yaml',
    text: 'type: SoftwareResource\ncopyrightOwnedBy: [Acme Inc., acme]\nlicense: [Apache-2.0, https://acme.example/licence]\nresourcePolicy: none\nversion: 1.10\n',
  }
  const { report, credentials } = await describe(gx, person, vat, software)
  expect(report.findings).toEqual([])
  expect(credentials[2]?.credential.credentialSubject).toMatchObject({
    version: '1.10',
    copyrightOwnedBy: [{ '@value': 'Acme Inc.' }, { id: 'https://acme.example/gaia-x/acme#subject' }],
    license: ['Apache-2.0', { '@value': 'https://acme.example/licence', '@type': 'xsd:anyURI' }],
  })
})

test('no class of the release has a property whose name says what a thing is', () => {
  const terms = [...gaiaX2511.vocabulary.classes().values()].flatMap((c) => c.properties.map((p) => p.term))
  for (const name of ['id', ...thingReserved]) expect(terms).not.toContain(name)
})

test('a bare date starts and ends a validity at midnight UTC', async () => {
  const sources = [
    { name: 'gx.yaml', text: 'issuer: did:web:acme.example\nbaseUrl: https://acme.example/' },
    { name: 'vat.yaml', text: 'type: VatID\nvatID: DE123456788\nvalidFrom: 2026-01-31\nvalidUntil: 2026-03-01' },
  ]
  const { credentials } = await describeManifests(sources, { release: gaiaX2511 })
  expect(credentials[0]?.credential).toMatchObject({
    validFrom: '2026-01-31T00:00:00Z',
    validUntil: '2026-03-01T00:00:00Z',
  })
})
