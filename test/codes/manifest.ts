import type { Finding } from '@gxkit/core'
import { legalPerson } from '@gxkit/describe/gaia-x-25.11'
import { gaiaX2511, type Release } from '@gxkit/ontology'
import type { Fixture } from './fixture.ts'
import { described, settings, stated } from './given/manifests.ts'
import { refusal } from './given/refusal.ts'

/** A release in which a VatID has two or three numbers. */
function withTwoNumbers(): Release {
  const { vocabulary } = gaiaX2511
  const classes = new Map(vocabulary.classes())
  const iri = `${gaiaX2511.namespace}VatID`
  const model = classes.get(iri)
  if (model === undefined) throw new Error('there is no VatID')
  const twice = model.properties.map((each) => (each.term === 'vatID' ? { ...each, minCount: 2, maxCount: 3 } : each))
  classes.set(iri, { ...model, properties: twice })
  return { ...gaiaX2511, vocabulary: { ...vocabulary, classes: () => classes } }
}

const vat = 'type: VatID\nvatID: DE136695976\n'
const service = 'type: ServiceOffering\nserviceOfferingTermsAndConditions: {url: https://a.example/t, hash: ab}\n'

/** What is found with other settings, beside one manifest without faults. */
const set = (text: string): Promise<readonly Finding[]> =>
  described([
    { name: 'gx.yaml', text },
    { name: 'a.yaml', text: vat },
  ])

/** Why the builder of legal persons refuses a registration number. */
function built(registrationNumber: object): Promise<readonly Finding[]> {
  const office = { countryCode: 'DE' } as const
  const facts = { legalAddress: office, headquartersAddress: office, registrationNumber }
  return refusal(async () => legalPerson(facts as unknown as Parameters<typeof legalPerson>[0]))
}

/** Codes of manifests and what stands in them. */
export const manifestFixtures: readonly Fixture[] = [
  ['yaml/syntax', 'a text without its end', () => stated('type: VatID\nvatID: "DE\n')],
  ['yaml/empty', 'a comment alone', () => stated('# nothing yet\n')],
  ['yaml/duplicate-key', 'two numbers', () => stated(`${vat}vatID: DE1\n`)],
  ['yaml/forbidden-key', '__proto__', () => stated(`${vat}__proto__: {}\n`)],
  ['yaml/custom-tag', 'a tag', () => stated('type: VatID\nvatID: !secret DE136695976\n')],
  ['yaml/several-documents', 'a second document', () => stated(`${vat}---\n${vat}`)],
  ['yaml/not-a-mapping', 'a list', () => stated('- type: VatID\n')],
  ['yaml/unknown-anchor', 'an alias of nothing', () => stated('type: VatID\nvatID: *number\n')],
  ['yaml/too-many-aliases', 'two hundred aliases', () => stated(`x: &x 1\ny: [${'*x, '.repeat(200)}]`)],
  ['yaml/too-deep', 'a hundred lists', () => stated(`a: ${'['.repeat(100)}1${']'.repeat(100)}`)],
  ['yaml/too-large', 'a long comment', () => stated(`# ${'x'.repeat(300_000)}`)],

  ['manifest/no-project', 'no gx.yaml', () => described([{ name: 'a.yaml', text: vat }])],
  ['manifest/several-projects', 'two of them', () => described([settings, { ...settings, name: 'b/gx.yaml' }])],
  ['manifest/no-things', 'nothing else', () => described([settings])],
  ['manifest/unknown-setting', 'a colour', () => set(`${settings.text}colour: red\n`)],
  ['manifest/missing-setting', 'no baseUrl', () => set('issuer: did:web:a.example\n')],
  [
    'manifest/secret-in-settings',
    'a token',
    () => set(`${settings.text}signer:\n  transit: https://vault.example/v1/transit\n  token: x\n`),
  ],
  ['manifest/bad-setting', 'a name as issuer', () => set('issuer: ACME\nbaseUrl: https://a.example/\n')],
  ['manifest/release-mismatch', 'another release', () => set(`${settings.text}release: gaia-x-22.10\n`)],

  ['manifest/missing-type', 'no type', () => stated('vatID: DE136695976\n')],
  ['manifest/unknown-type', 'a class that there is not', () => stated('type: Legalperson\n')],
  [
    'manifest/wrong-type',
    'an address as document',
    () => stated(`${service}legalDocuments: {type: Address, countryCode: DE}\n`),
  ],
  ['manifest/type-needed', 'one of several kinds', () => stated(`${service}hostedOn: {name: Here}\n`)],
  [
    'manifest/builder-needed',
    'plain facts of a class that the builder does not know',
    () => built({ type: 'LeiCode', leiCode: '529900W18LQJJN6SJ336' }),
  ],
  [
    'manifest/credential-given',
    'a credential as reference',
    () => built({ '@context': ['x'], credentialSubject: { id: 'urn:x' } }),
  ],
  ['manifest/bad-id', 'a path as id', () => stated(`${vat}id: ../a\n`)],
  [
    'manifest/duplicate-id',
    'one id for two',
    () => described([settings, { name: 'a.yaml', text: `${vat}id: x\n` }, { name: 'b.yaml', text: `${vat}id: x\n` }]),
  ],
  ['manifest/bad-time', 'a day that there is not', () => stated(`${vat}validFrom: 2026-02-30\n`)],
  ['manifest/validity-ends-first', 'an end before the start', () => stated(`${vat}validUntil: 2020-01-01\n`)],

  ['manifest/unknown-property', 'a misspelt name', () => stated(`${vat}contryCode: DE\n`)],
  ['manifest/unknown-claim', 'a claim that no rule looks at', () => stated('type: Consent\ngx:name: Acme\n')],
  ['manifest/kind-needed', 'a class that only groups others', () => stated('type: RegistrationNumber\n')],
  ['manifest/missing-property', 'no number', () => stated('type: VatID\n')],
  ['manifest/empty-value', 'an empty line', () => stated('type: VatID\nvatID:\n')],
  ['manifest/open-decision', 'a question that is left', () => stated(`${vat}# decide: is this the right one?\n`)],
  ['manifest/too-many-values', 'two numbers', () => stated('type: VatID\nvatID: [DE136695976, DE123456788]\n')],
  ['manifest/too-few-values', 'one of two', () => stated(vat, withTwoNumbers())],
  ['manifest/wrong-value', 'facts as text', () => stated(`${service}serviceScope: {a: 1}\n`)],
  ['manifest/unclear-value', 'a country of two', () => stated('type: Address\ncountryCode: Korea\n')],
  ['manifest/out-of-range', 'more than allowed', () => stated('type: GPSUnit\ndegrees: 200\n')],
  [
    'manifest/not-absolute',
    'an address without its start',
    () => stated('type: LegalDocument\nurl: www.a.example/t\n'),
  ],
  ['manifest/unsafe-number', 'an integer beyond 2^53', () => stated('type: CPU\nnumberOfCores: 9007199254740993\n')],
  ['manifest/not-in-list', 'a country that there is not', () => stated('type: Address\ncountryCode: XX\n')],
  ['manifest/unknown-reference', 'nobody', () => stated(`${service}providedBy: nobody\n`)],
  [
    'manifest/wrong-reference',
    'a number as provider',
    () =>
      described([settings, { name: 'vat.yaml', text: vat }, { name: 'a.yaml', text: `${service}providedBy: vat\n` }]),
  ],
  ['manifest/terms-not-accepted', 'a yes', () => stated('type: Issuer\ngaiaxTermsAndConditions: yes\n')],

  ['registration-number/format', 'a number with blanks', () => stated('type: VatID\nvatID: DE 136 695 976\n')],
  ['registration-number/checksum', 'another last digit', () => stated('type: VatID\nvatID: DE136695977\n')],
  ['registration-number/country', 'a German number in France', () => stated(`${vat}countryCode: FR\n`)],
  ['registration-number/not-checked', 'a Swiss number', () => stated('type: VatID\nvatID: CHE116281710\n')],
]
