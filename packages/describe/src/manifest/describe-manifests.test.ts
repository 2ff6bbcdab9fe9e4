import type { Finding } from '@gxkit/core'
import { gaiaX2511 } from '@gxkit/ontology'
import { expect, test } from 'vitest'
import type { ManifestSource } from '../facts/read-facts.ts'
import { type DescribedProject, describeManifests } from './describe-manifests.ts'

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

/** The finding of a one-file change, with the text it points at. */
async function findingsOf(text: string, name = 'thing.yaml'): Promise<{ findings: Finding[]; marked: string[] }> {
  const { report } = await describe(gx, vat, person, { name, text })
  const findings = report.findings.filter((f) => f.location?.source === name)
  const marked = findings.map((f) => text.slice(f.location?.range?.start, f.location?.range?.end))
  return { findings, marked }
}

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

test('an unknown property is named, with the one that was meant', async () => {
  const { findings, marked } = await findingsOf('type: VatID\nvatId: DE136695976\n')
  expect(findings.map((f) => f.code)).toEqual(['manifest/missing-property', 'manifest/unknown-property'])
  expect(findings.map((f) => f.message)).toEqual([
    expect.any(String),
    'VatID has no property "vatId"; did you mean "vatID"?',
  ])
  expect(marked).toEqual(['VatID', 'vatId'])
})
