import { explain, type Finding, type FindingCode } from '@gxkit/core'
import { gaiaX2511 } from '@gxkit/ontology'
import { expect, test } from 'vitest'
import { describeManifests } from './describe-manifests.ts'

const gx = 'issuer: did:web:acme.example\nbaseUrl: https://acme.example/gaia-x/\n'
const acme = `type: LegalPerson
id: acme
registrationNumber: vat
legalAddress: {countryCode: DE}
headquartersAddress: {countryCode: DE}
`
const vat = 'type: VatID\nvatID: DE123456788\n'

interface Found {
  readonly finding: Finding
  /** The text that the finding points at. */
  readonly marked: string
}

/** The findings about one file beside a project without faults. */
async function findingsOf(name: string, text: string): Promise<readonly Found[]> {
  const files = new Map([
    ['gx.yaml', gx],
    ['acme.yaml', acme],
    ['vat.yaml', vat],
  ]).set(name, text)
  const sources = Array.from(files, ([name, text]) => ({ name, text }))
  const now = (): Date => new Date('2026-11-21T10:00:00Z')
  const { report, credentials } = await describeManifests(sources, { release: gaiaX2511, now })
  const findings = report.findings.filter((f) => f.location?.source === name)
  expect(report.ok).toBe(!report.findings.some((f) => f.severity === 'error'))
  if (!report.ok) expect(credentials.map((c) => c.source)).not.toContain(name)
  return findings.map((finding) => {
    const { range } = finding.location ?? {}
    return { finding, marked: range === undefined ? '' : text.slice(range.start, range.end) }
  })
}

/** File, text, code, what is marked, a part of what is said. */
type Case = readonly [name: string, text: string, code: string, marked: string, says: string]

const service =
  'type: ServiceOffering\nprovidedBy: acme\nserviceOfferingTermsAndConditions: {url: https://a.example/t, hash: ab}\n'
const mix = 'type: EnergyMix\nattainmentDate: 2025-12-31\nrenewableEnergy: 80\nhourlyCarbonFreeEnergy: 80\n'
const rights = 'copyrightOwnedBy: Acme\nlicense: MIT\nresourcePolicy: none\n'

const cases: readonly Case[] = [
  ['a.yaml', '', 'yaml/empty', '', 'holds no facts'],
  ['a.yaml', '# nothing yet\n', 'yaml/empty', '', 'holds no facts'],
  ['a.yaml', '~', 'yaml/empty', '', 'holds no facts'],
  ['a.yaml', 'type: VatID\nvatID: "DE\n', 'yaml/syntax', '\n', 'quote'],
  ['a.yaml', 'type: LegalPerson\nname: Acme: clouds\n', 'yaml/syntax', 'A', 'needs quotes'],
  ['a.yaml', 'type: VatID\n\tvatID: DE\n', 'yaml/syntax', '\t', ''],
  ['a.yaml', 'type: VatID\nvatID: DE123456788\nvatID: DE123456788\n', 'yaml/duplicate-key', 'vatID', 'twice'],
  ['a.yaml', 'type: VatID\nvatID: DE123456788\n__proto__: {}\n', 'yaml/forbidden-key', '__proto__', ''],
  ['a.yaml', 'type: VatID\nvatID: !secret DE123456788\n', 'yaml/custom-tag', '!secret', 'plain'],
  ['a.yaml', 'type: VatID\nvatID: !!binary YQ==\n', 'yaml/custom-tag', '!!binary', 'plain'],
  ['a.yaml', 'type: VatID\nvatID: DE123456788\n---\ntype: VatID\n', 'yaml/several-documents', '---', 'of its own'],
  ['a.yaml', '- type: VatID\n', 'yaml/not-a-mapping', '- type: VatID', 'found a list'],
  ['a.yaml', 'LegalPerson', 'yaml/not-a-mapping', 'LegalPerson', '"LegalPerson"'],
  ['a.yaml', 'type: VatID\nvatID: *number\n', 'yaml/unknown-anchor', '*number', 'never marked'],
  ['a.yaml', 'type: VatID\nvatID: &a [*a]\n', 'yaml/unknown-anchor', '*a', ''],
  ['a.yaml', `x: &x 1\ny: [${'*x, '.repeat(101)}]`, 'yaml/too-many-aliases', '*x', '100'],
  ['a.yaml', `a: ${'['.repeat(100)}1${']'.repeat(100)}`, 'yaml/too-deep', '[', '64'],
  ['a.yaml', `a: ${'['.repeat(5000)}`, 'yaml/too-deep', '', '64'],
  ['a.yaml', `# ${'x'.repeat(300_000)}`, 'yaml/too-large', '', '262144'],
  ['a.json', '{"type": "VatID", "vatID": "DE123456788",}', 'json/syntax', '}', ''],
  ['a.json', '{"type": "VatID", "vatID": "DE123456788", "vatID": "DE123456788"}', 'json/duplicate-key', '"vatID"', ''],

  ['gx.yaml', `${gx}baseURL: https://a.example/\n`, 'manifest/unknown-setting', 'baseURL', '"baseUrl"'],
  ['gx.yaml', `${gx}colour: red\n`, 'manifest/unknown-setting', 'colour', 'release, issuer, baseUrl'],
  ['gx.yaml', 'issuer: did:web:acme.example\n', 'manifest/missing-setting', '', 'published'],
  ['gx.yaml', gx.replace('did:web:acme.example', 'acme.example'), 'manifest/bad-setting', 'acme.example', 'DID'],
  ['gx.yaml', gx.replace('did:web:acme.example', 'did:web:a#key'), 'manifest/bad-setting', 'did:web:a#key', 'DID'],
  ['gx.yaml', gx.replace('https:', 'http:'), 'manifest/bad-setting', 'http://acme.example/gaia-x/', 'https://'],
  ['gx.yaml', `${gx}validFor: 6 months\n`, 'manifest/bad-setting', '6 months', 'days'],
  ['gx.yaml', `${gx}validFor: 0 days\n`, 'manifest/bad-setting', '0 days', 'days'],
  ['gx.yaml', `${gx}signer: keys/key-1.jwk.json\n`, 'manifest/bad-setting', 'keys/key-1.jwk.json', 'keyFile'],
  ['gx.yaml', `${gx}release: [a]\n`, 'manifest/bad-setting', '[a]', 'one value'],
  ['gx.yaml', `${gx}release: gaia-x-1.0\n`, 'manifest/release-mismatch', 'gaia-x-1.0', 'gaia-x-25.11'],
  ['sub/gx.yaml', gx, 'manifest/several-projects', '', 'gx.yaml'],

  ['a.yaml', 'vatID: DE123456788\n', 'manifest/missing-type', '', 'type: LegalPerson'],
  ['a.yaml', 'typ: VatID\nvatID: DE123456788\n', 'manifest/missing-type', 'typ', 'Write "type:" instead of "typ:"'],
  ['a.yaml', '"@type": VatID\nvatID: DE123456788\n', 'manifest/missing-type', '"@type"', 'instead of "@type:"'],
  ['a.yaml', 'type: [VatId, LeiCode]\n', 'manifest/unknown-type', '[VatId, LeiCode]', '"type: VatID"'],
  ['a.yaml', 'type: [VatID, LeiCode]\n', 'manifest/unknown-type', '[VatID, LeiCode]', '"type" takes one name; a list'],
  ['a.yaml', 'type: Legalperson\n', 'manifest/unknown-type', 'Legalperson', 'did you mean "LegalPerson"'],
  ['a.yaml', 'type: [VatID]\nvatID: DE123456788\n', 'manifest/unknown-type', '[VatID]', 'a list'],
  ['a.yaml', 'type: constructor\n', 'manifest/unknown-type', 'constructor', ''],
  ['a.yaml', 'type: ObjectStorage\n', 'manifest/unknown-type', 'ObjectStorage', 'ObjectStorageServiceOffering'],
  ['a.yaml', 'type: Xyzzy\n', 'manifest/unknown-type', 'Xyzzy', 'ontology'],
  [
    'a.yaml',
    `${service}legalDocuments: {type: Address, countryCode: DE}\n`,
    'manifest/wrong-type',
    'Address',
    'LegalDocument',
  ],
  [
    'a.yaml',
    `${service}legalDocuments: {type: LegalDocumant, url: https://a.example/}\n`,
    'manifest/unknown-type',
    'LegalDocumant',
    '"LegalDocument"',
  ],
  [
    'a.yaml',
    `${service}hostedOn: {name: Here}\n`,
    'manifest/type-needed',
    '{name: Here}',
    'VirtualResource or PhysicalResource',
  ],
  ['a b.yaml', vat, 'manifest/bad-id', vat.trim(), '"a b"'],
  ['a.yaml', `${vat}id: ../a\n`, 'manifest/bad-id', '../a', 'letters'],
  ['a.yaml', `${vat}id: subject\n`, 'manifest/bad-id', 'subject', ''],
  ['a.yaml', `${vat}id: {}\n`, 'manifest/bad-id', '{}', ''],
  ['a.yaml', `${service}legalDocuments: {id: a b, url: https://a.example/}\n`, 'manifest/bad-id', 'a b', ''],
  ['a.yaml', `${vat}id: acme\n`, 'manifest/duplicate-id', 'acme', 'acme.yaml'],
  [
    'a.yaml',
    `${service}legalDocuments: {id: acme, url: https://a.example/}\n`,
    'manifest/duplicate-id',
    'acme',
    'acme.yaml',
  ],
  ['a.yaml', `${vat}issuer: notary\n`, 'manifest/bad-setting', 'notary', 'DID'],
  ['a.yaml', `${vat}validFrom: 2026-01-01T10:00\n`, 'manifest/bad-time', '2026-01-01T10:00', 'time zone'],
  ['a.yaml', `${vat}validFrom: 2026-02-30\n`, 'manifest/bad-time', '2026-02-30', 'or a date'],
  ['a.yaml', `${vat}validUntil: [1]\n`, 'manifest/bad-time', '[1]', 'a list'],
  [
    'a.yaml',
    `${vat}validUntil: 2026-01-01T00:00:00Z\n`,
    'manifest/validity-ends-first',
    '2026-01-01T00:00:00Z',
    'before',
  ],
  ['a.yaml', `${vat}validFor: soon\n`, 'manifest/bad-setting', 'soon', 'days'],

  ['a.yaml', `${vat}contryCode: DE\n`, 'manifest/unknown-property', 'contryCode', '"countryCode"'],
  ['a.yaml', `${vat}gx:countryCode: DE\n`, 'manifest/unknown-property', 'gx:countryCode', '"countryCode"'],
  ['a.yaml', `${vat}constructor: DE\n`, 'manifest/unknown-property', 'constructor', 'vatID, countryCode'],
  ['a.yaml', `${vat}vaildFrom: now\n`, 'manifest/unknown-property', 'vaildFrom', '"validFrom"'],
  ['a.yaml', `${service}versioning: true\n`, 'manifest/unknown-property', 'versioning', 'StorageServiceOffering'],
  ['a.yaml', 'type: RegistrationNumber\nxyzzy: 1\n', 'manifest/unknown-property', 'xyzzy', 'no properties'],
  ['a.yaml', 'type: VatID\n', 'manifest/missing-property', 'VatID', 'country letters'],
  [
    'a.yaml',
    `${service}legalDocuments:\n  - mimeTypes: text/html\n`,
    'manifest/missing-property',
    'legalDocuments',
    'web address',
  ],
  ['a.yaml', 'type: Issuer\n', 'manifest/missing-property', 'Issuer', 'accepted'],
  [
    'a.yaml',
    'type: DataAccountExport\naccessType: digital\nformatType: text/csv\n',
    'manifest/missing-property',
    'DataAccountExport',
    'API, email',
  ],
  ['a.yaml', 'type: RegistrationNumber\n', 'manifest/kind-needed', 'RegistrationNumber', 'LeiCode'],
  ['a.yaml', acme.replace('vat', '{type: RegistrationNumber}'), 'manifest/kind-needed', 'RegistrationNumber', 'VatID'],
  ['a.yaml', 'type: Consent\nname: Acme\n', 'manifest/unknown-property', 'name', '"gx:name:"'],
  ['a.yaml', 'type: Consent\ngx:name: Acme\n', 'manifest/unknown-claim', 'gx:name', 'no rule'],
  ['a.yaml', 'type: Consent\ngx:purposes: Acme\n', 'manifest/unknown-property', 'gx:purposes', '"purpose:"'],
  ['a.yaml', 'type: Disk\ndiskSize: 4 GHz\n', 'manifest/unclear-value', '4 GHz', '"4 GB"'],
  ['a.yaml', 'type: VatID\nvatID:\n', 'manifest/empty-value', 'vatID', 'no value Write a text.'],
  ['a.yaml', `${vat}countryCode:\n`, 'manifest/empty-value', 'countryCode', 'or remove the line'],
  ['a.yaml', 'type: VatID\nvatID: ""\n', 'manifest/empty-value', '""', ''],
  ['a.yaml', 'type: VatID\nvatID: []\n', 'manifest/empty-value', '[]', ''],
  ['a.yaml', `${service}keyword: [a, ]\nlegalDocuments: {}\n`, 'manifest/empty-value', '{}', ''],
  ['a.yaml', `${service}keyword: [a, ~]\n`, 'manifest/empty-value', '~', ''],
  [
    'a.yaml',
    'type: VatID\nvatID: [DE123456788, DE136695976]\n',
    'manifest/too-many-values',
    '[DE123456788, DE136695976]',
    'Keep one',
  ],
  ['a.yaml', `${service}serviceScope: {a: 1}\n`, 'manifest/wrong-value', '{a: 1}', 'a text'],
  ['a.yaml', `${service}keyword: [[a]]\n`, 'manifest/wrong-value', '[a]', 'a list'],
  ['a.yaml', mix.replace('80', 'much'), 'manifest/wrong-value', 'much', 'a number'],
  ['a.yaml', mix.replace('80', '80 W'), 'manifest/unclear-value', '80 W', 'another unit than "%"'],
  ['a.yaml', mix.replace('80', '.inf'), 'manifest/wrong-value', '.inf', 'a number'],
  ['a.yaml', mix.replace('80', '"80,5"'), 'manifest/wrong-value', '"80,5"', 'a number'],
  ['a.yaml', mix.replace('12-31', '02-30'), 'manifest/wrong-value', '2025-02-30', 'a date'],
  ['a.yaml', `type: SoftwareResource\n${rights}buildDate: today\n`, 'manifest/wrong-value', 'today', 'date with time'],
  ['a.yaml', 'type: CPU\nnumberOfCores: 2.5\n', 'manifest/wrong-value', '2.5', 'whole number'],
  ['a.yaml', 'type: CPU\nsmtEnabled: maybe\n', 'manifest/wrong-value', 'maybe', 'yes or no'],
  ['a.yaml', 'type: GPSLocation\nlatitude: 1\nlongitude: 2\ncrs: WGS84\n', 'manifest/wrong-value', 'WGS84', '^CRS'],
  ['a.yaml', 'type: CPU\nnumberOfCores: 0\n', 'manifest/out-of-range', '0', 'at least 1'],
  ['a.yaml', 'type: GPSUnit\ndegrees: 200\n', 'manifest/out-of-range', '200', 'at most 180'],
  ['a.yaml', mix.replace('80', '1e400'), 'manifest/unsafe-number', '1e400', 'survive'],
  ['a.yaml', 'type: CPU\nnumberOfCores: 9007199254740993\n', 'manifest/unsafe-number', '9007199254740993', 'survive'],
  ['a.yaml', mix.replace('80', '0.123456789012345678901'), 'manifest/unsafe-number', '0.123456789012345678901', ''],
  [
    'a.yaml',
    'type: LegalDocument\nurl: www.acme.example/terms\n',
    'manifest/not-absolute',
    'www.acme.example/terms',
    'https://www.acme.example/terms',
  ],
  ['a.yaml', 'type: LegalDocument\nurl: terms.pdf?\n', 'manifest/not-absolute', 'terms.pdf?', 'https://'],
  ['a.yaml', 'type: LegalDocument\nurl: https://a b\n', 'manifest/not-absolute', 'https://a b', 'https://'],
  ['a.yaml', 'type: LegalDocument\nurl: "https:"\n', 'manifest/not-absolute', '"https:"', ''],
  ['a.yaml', 'type: Address\ncountryCode: Germanistan\n', 'manifest/not-in-list', 'Germanistan', '249 values'],
  ['a.yaml', 'type: Address\ncountryCode: Korea\n', 'manifest/unclear-value', 'Korea', 'North Korea or South Korea'],
  ['a.yaml', `${vat}countryCode: Congo\n`, 'manifest/unclear-value', 'Congo', '"CD" or "CG"'],
  ['a.yaml', `${vat}countryCode: Norwegen\n`, 'registration-number/country', 'DE123456788', 'NO'],
  ['a.yaml', `${vat}countryCode: XX\n`, 'manifest/not-in-list', 'XX', '249 values'],
  ['a.yaml', `${vat}countryCode: Utopia\n`, 'manifest/not-in-list', 'Utopia', '249 values'],
  ['a.yaml', `${service}dataProtectionRegime: GDPR\n`, 'manifest/not-in-list', 'GDPR', '"GDPR2016"'],
  [
    'a.yaml',
    'type: LegalDocument\nurl: https://a.example/\nmimeTypes: mp4\n',
    'manifest/unclear-value',
    'mp4',
    '"video/mp4"',
  ],
  [
    'a.yaml',
    `type: SoftwareResource\n${rights.replace('MIT', 'GPLv3')}`,
    'manifest/unclear-value',
    'GPLv3',
    '"GPL-3.0-only" or "GPL-3.0-or-later"',
  ],
  ['a.yaml', service.replace('acme', 'acmee'), 'manifest/unknown-reference', 'acmee', 'did you mean "acme"'],
  ['a.yaml', service.replace('acme', 'nobody-here'), 'manifest/unknown-reference', 'nobody-here', 'type: LegalPerson'],
  [
    'a.yaml',
    service.replace('acme', 'file:///etc'),
    'manifest/unknown-reference',
    'file:///etc',
    'Write the id of a LegalPerson',
  ],
  ['a.yaml', service.replace('acme', 'vat'), 'manifest/wrong-reference', 'vat', 'is a VatID'],
  ['a.yaml', service.replace('acme', '{id: vat}'), 'manifest/wrong-reference', 'vat', 'is a VatID'],
  [
    'a.yaml',
    service.replace('acme', 'https://acme.example/gaia-x/vat#subject'),
    'manifest/wrong-reference',
    'https://acme.example/gaia-x/vat#subject',
    'is a VatID',
  ],
  ['a.yaml', 'type: Issuer\ngaiaxTermsAndConditions: yes\n', 'manifest/terms-not-accepted', 'yes', '"accepted"'],
  ['a.yaml', 'type: VatID\nvatID: DE 123 456 788\n', 'registration-number/format', 'DE 123 456 788', '"DE123456788"'],
  ['a.yaml', 'type: VatID\nvatID: DE123456789\n', 'registration-number/checksum', 'DE123456789', 'check digits'],
  ['a.yaml', `${vat}countryCode: FR\n`, 'registration-number/country', 'DE123456788', 'FR'],
  ['a.yaml', 'type: VatID\nvatID: CHE116281710\n', 'registration-number/not-checked', 'CHE116281710', 'notary'],
]

test.each(cases)('%s: %j gives %s', async (name, text, code, marked, says) => {
  const found = (await findingsOf(name, text)).filter(({ finding }) => finding.code === code)
  expect(found.map((f) => f.marked.trim())).toContain(marked.trim())
  const spoken = found.map(({ finding }) => `${finding.message} ${finding.next}`).join(' ')
  expect(spoken + explain(code as FindingCode).why).toContain(says)
})

test('a misspelt property that is needed is reported once', async () => {
  const found = await findingsOf('a.yaml', acme.replace('id: acme\nregistrationNumber', 'id: b\nregistrationNumbr'))
  expect(found.map(({ finding }) => finding.code)).toEqual(['manifest/unknown-property'])
})

test('aliases repeat facts', async () => {
  const text =
    'type: LegalPerson\nregistrationNumber: vat\nlegalAddress: &here {countryCode: DE}\nheadquartersAddress: *here\n'
  expect(await findingsOf('a.yaml', text)).toEqual([])
})

test.each([
  ['deep blocks', '- '.repeat(20_000)],
  ['deep keys', '? '.repeat(20_000)],
  [
    'a billion laughs',
    Array.from({ length: 9 }, (_, i) => `a${i}: &a${i} [${i === 0 ? '1' : `*a${i - 1}, `.repeat(9)}]`).join('\n'),
  ],
  ['many values', `a: [${'1,'.repeat(30_000)}]`],
  ['many repetitions', 'a:\n'.repeat(20_000)],
  ['many names', Array.from({ length: 25_000 }, (_, i) => `k${i}: 1`).join('\n')],
  ['many mistakes', '"'.repeat(30_000)],
  ['many brackets', '['.repeat(50_000)],
  ['control characters', '\u0000\u0001\u2028type: VatID'],
])('%s are refused soon and without an error', async (_, text) => {
  const start = performance.now()
  const found = await findingsOf('a.yaml', text)
  expect(found.length).toBeGreaterThan(0)
  expect(performance.now() - start).toBeLessThan(30_000)
})
