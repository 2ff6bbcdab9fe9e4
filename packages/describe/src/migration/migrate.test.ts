import { gaiaX221, gaiaX2210, gaiaX2511 } from '@gxkit/ontology'
import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { describeManifests } from '../manifest/describe-manifests.ts'
import { migrate } from './migrate.ts'
import type { Migration } from './migration.ts'

const gx = (release: string) => ({
  name: 'p/gx.yaml',
  text: `# ours\nrelease: ${release} # for now\nissuer: did:web:acme.example\nbaseUrl: https://acme.example/\n`,
})
const textOf = ({ files }: Migration, name: string) => files.find((file) => file.name === name)?.text
const codes = ({ report }: Migration) => report.findings.map(({ code }) => code)
const context = 'https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#'
const vc = (credentialSubject: unknown, rest: object = {}) => ({
  '@context': ['https://www.w3.org/2018/credentials/v1', context],
  type: ['VerifiableCredential'],
  id: 'https://acme.example/vc/1.json',
  issuer: 'did:web:acme.example',
  issuanceDate: '2023-01-01T00:00:00Z',
  credentialSubject,
  ...rest,
})
const document = (value: unknown, to = gaiaX2511, name = 'a.json') =>
  migrate([{ name, text: JSON.stringify(value) }], { to })

test('comments, order and formatting of what does not change stay', () => {
  const text = [
    '# Who we are',
    'type: gx:LegalParticipant # the company',
    '',
    'gx:legalName: "Acme AG" # as registered',
    'legalRegistrationNumber: {vatID: DE123456788}',
    'headquarterAddress:',
    '    # the office',
    '    countrySubdivisionCode: BE-BRU # Brussels',
    "    postalCode: '01067'",
    'legalAddress: &a',
    '    postalCode: 01067',
    '    countrySubdivisionCode: BE-BRU',
    '# the end',
    '',
  ].join('\n')
  const result = migrate([gx('gaia-x-22.10'), { name: 'p/acme.yaml', text }], { to: gaiaX2511 })
  expect(textOf(result, 'acme.yaml')).toBe(
    [
      '# Who we are',
      'type: LegalPerson # the company',
      '',
      'name: "Acme AG" # as registered',
      'registrationNumber: {type: VatID, vatID: DE123456788}',
      'headquartersAddress:',
      '    # the office',
      '    countryCode: BE # Brussels',
      '    region: BE10 # Brussels',
      "    postalCode: '01067'",
      'legalAddress: &a',
      '    postalCode: "01067"',
      '    countryCode: BE',
      '    region: BE10',
      '',
      '# the end',
      '',
    ].join('\n'),
  )
  expect(textOf(result, 'gx.yaml')).toBe(gx('gaia-x-2511').text.replace('gaia-x-2511', 'gaia-x-25.11'))
})

test('a manifest in which nothing changes stays to the letter', () => {
  const text = 'type:   TermsAndConditions   # odd   spaces\nurl:    https://acme.example/terms\nhash: 1.10\r\n'
  const result = migrate([gx('25.11'), { name: 'p/sub/terms.yaml', text }], { to: gaiaX221 })
  expect(textOf(result, 'sub/terms.yaml')).toBe(text)
})

test('one number for each credential; whoever referred to the old one refers to all of them', () => {
  const number = 'type: legalRegistrationNumber\nid: numbers\nvatID: DE123456788\nleiCode: 391200FJBNU0YW987L26\n'
  const person = 'type: LegalParticipant\nlegalRegistrationNumber: numbers # both\n'
  const files = [gx('22.10'), { name: 'p/n.yaml', text: number }, { name: 'p/acme.yaml', text: person }]
  const result = migrate(files, { to: gaiaX2511 })
  expect(textOf(result, 'n.yaml')).toBe('type: VatID\nid: numbers\nvatID: DE123456788\n')
  expect(textOf(result, 'numbers-lei-code.yaml')).toBe(
    'type: LeiCode\nid: numbers-lei-code\nleiCode: 391200FJBNU0YW987L26\n',
  )
  expect(textOf(result, 'acme.yaml')).toContain('registrationNumber:\n  - numbers\n  - numbers-lei-code\n')
})

test('a Tagus presentation becomes a project that stands once the terms are agreed to', async () => {
  const address = { 'gx:countrySubdivisionCode': 'DE-HH', 'gx:postalCode': '20457', 'gx:locality': 'Hamburg' }
  const person = {
    id: 'https://acme.example/acme.json',
    type: 'gx:LegalParticipant',
    'gx:legalName': 'Acme AG',
    'gx:legalRegistrationNumber': { id: 'https://acme.example/number.json' },
    'gx:headquarterAddress': address,
    'gx:legalAddress': address,
  }
  const number = {
    id: 'https://acme.example/number.json',
    type: 'gx:legalRegistrationNumber',
    'gx:vatID': 'DE123456788',
  }
  const terms = {
    id: 'https://acme.example/terms.json',
    type: 'gx:GaiaXTermsAndConditions',
    'gx:termsAndConditions': 'I agree',
  }
  const presentation = {
    '@context': 'https://www.w3.org/2018/credentials/v1',
    type: 'VerifiablePresentation',
    verifiableCredential: [
      vc(number, { issuer: 'did:web:notary.example', evidence: [{ 'gx:evidenceOf': 'gx:vatID' }] }),
      vc(person, { proof: { type: 'JsonWebSignature2020' } }),
      vc(terms),
    ],
  }
  for (const to of [gaiaX2511, gaiaX221]) {
    const result = document(presentation, to)
    expect(result.files.map(({ name }) => name)).toEqual([
      'gx.yaml',
      'number.yaml',
      'acme.yaml',
      'terms.yaml',
      'MIGRATION.md',
    ])
    expect(textOf(result, 'acme.yaml')).toBe(
      [
        'type: LegalPerson',
        '# was https://acme.example/acme.json',
        'id: acme',
        'name: Acme AG',
        'registrationNumber: number',
        ...['headquartersAddress', 'legalAddress'].flatMap((name) => [
          `${name}:`,
          '  countryCode: DE',
          '  region: DE60',
          '  postalCode: "20457"',
          '  locality: Hamburg',
        ]),
        '',
      ].join('\n'),
    )
    expect(result.open).toEqual([{ source: 'terms.yaml', pointer: '/gaiaxTermsAndConditions' }])
    expect(result.report.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'migration/decide',
    ])
    const manifests = result.files
      .filter(({ name }) => name.endsWith('.yaml'))
      .map(({ name, text }) => ({
        name,
        text: text.replace('gaiaxTermsAndConditions:', 'gaiaxTermsAndConditions: accepted'),
      }))
    const { report } = await describeManifests(manifests, { release: to })
    expect(report.findings.filter(({ code }) => code !== 'manifest/open-decision')).toEqual([])
    expect(report.ok).toBe(true)
  }
})

test('names are understood by context, by inline prefixes, in full, and by what undeclared prefixes are used for', () => {
  const spellings: readonly [object, string][] = [
    [{ '@context': context }, 'gx:legalName'],
    [{ '@context': { t: context } }, 't:legalName'],
    [{ '@context': { '@vocab': context } }, 'legalName'],
    [{ '@context': { name: { '@id': `${context}legalName` } } }, 'name'],
    [{}, `${context}legalName`],
    [{}, 'gx:legalName'],
    [{}, 'gx-participant:legalName'],
    [{ '@context': { own: 'https://registry.acme.example/api/shapes/jsonld/participant#' } }, 'own:legalName'],
  ]
  for (const [around, name] of spellings) {
    const result = document({
      ...around,
      '@type': `${context}LegalParticipant`,
      '@id': 'did:web:a.example',
      [name]: 'Acme',
    })
    expect(textOf(result, 'legal-person.yaml') ?? '').toContain('\nname: Acme\n')
  }
})

test('25.11 documents come with bare terms, with any URL of the context, and in tokens', () => {
  const credential = {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://w3id.org/gaia-x/2511#'],
    type: ['VerifiableCredential', 'gx:TaxID'],
    issuer: { id: 'did:web:notary.example' },
    credentialSubject: { id: 'https://acme.example/tax#cs', taxId: '12/345/67890' },
  }
  const expected = 'type: TaxID\n# was https://acme.example/tax#cs\nid: tax\ntaxID: 12/345/67890\n'
  expect(textOf(document(credential, gaiaX221), 'tax.yaml')).toBe(expected)
  const payload = btoa(JSON.stringify(credential)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
  const token = `eyJhbGciOiJub25lIn0.${payload}.c2ln`
  const presentation = {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    type: 'VerifiablePresentation',
    verifiableCredential: [{ id: `data:application/vc+jwt,${token}`, type: 'EnvelopedVerifiableCredential' }],
  }
  expect(textOf(migrate([{ name: 'a.jwt', text: token }], { to: gaiaX221 }), 'tax.yaml')).toBe(expected)
  expect(textOf(document(presentation, gaiaX221), 'tax.yaml')).toBe(expected)
  expect(codes(document(presentation, gaiaX2511))).toContain('migration/left-out')
})

test('claims of others are kept as comments, each with a finding at its place', () => {
  const result = document(
    vc({
      id: 'https://acme.example/p',
      type: 'gx:LegalParticipant',
      'own:accounts': ['0x1', { deep: true }],
      'gx:website': 'https://acme.example',
    }),
  )
  const found = result.report.findings.filter(({ code }) => code === 'migration/not-mapped')
  expect(found.map(({ location }) => location?.pointer)).toEqual([
    '/credentialSubject/gx:website',
    '/credentialSubject/own:accounts',
  ])
  expect(textOf(result, 'legal-person.yaml') ?? '').toContain('#   own:accounts:\n#     - "0x1"\n#     - deep: true\n')
})

test('nothing in a comment becomes a fact', () => {
  const evil = 'x\r\nissuer: did:web:evil.example\u2028type: Issuer\u0085# y\rz: 1'
  const result = document(
    vc({
      id: `https://acme.example/${evil}`,
      type: 'gx:LegalParticipant',
      [`own:${evil}`]: evil,
      'gx:legalName': evil,
    }),
  )
  for (const { name, text } of result.files.filter((file) => file.name.endsWith('.yaml'))) {
    const parsed = parseDocument(text)
    expect(parsed.errors, name).toEqual([])
    expect(Object.keys(parsed.toJS() as object)).not.toContain('z')
    if (name === 'legal-person.yaml') expect((parsed.toJS() as { name: string }).name).toBe(evil)
    expect(text.split('\n').filter((line) => line.startsWith('issuer: did:web:evil'))).toEqual([])
  }
  expect(textOf(result, 'MIGRATION.md')).not.toMatch(/^issuer: did:web:evil/m)
})

test('things with the same facts are one; things with one address and other facts stay apart', () => {
  const number = vc({ id: 'https://acme.example/n', type: 'gx:legalRegistrationNumber', 'gx:vatID': 'DE123456788' })
  const other = vc({ id: 'https://acme.example/n', type: 'gx:legalRegistrationNumber', 'gx:vatID': 'DE136695976' })
  const result = document([number, number, other])
  expect(result.files.map(({ name }) => name)).toEqual(['gx.yaml', 'vat-id.yaml', 'vat-id-2.yaml', 'MIGRATION.md'])
})

test('what cannot be read is a finding, never an exception', () => {
  for (const text of [
    '',
    '{',
    '[]',
    '1',
    '"x"',
    'null',
    '{"@context":1}',
    '[[[[[[[[[[{}]]]]]]]]]]',
    'ey.ey.ey',
    '{"type":"x"}',
  ]) {
    const result = migrate(
      [
        { name: 'a.json', text: text.startsWith('{') ? text : text || ' ' },
        { name: 'b.jwt', text },
      ],
      { to: gaiaX2511 },
    )
    expect(result.report.findings.length, text).toBeGreaterThan(0)
    expect(result.files.map(({ name }) => name)).toContain('gx.yaml')
  }
  const broken = migrate([gx('22.10'), { name: 'p/a.yaml', text: 'a: [' }], { to: gaiaX2511 })
  expect(codes(broken)).toContain('yaml/syntax')
  expect(codes(migrate([gx('22.10'), { name: 'p/a.yaml', text: 'name: no type' }], { to: gaiaX2511 }))).toContain(
    'migration/not-mapped',
  )
})

test('there is no way back', () => {
  expect(codes(migrate([gx('2.2.1'), { name: 'p/a.yaml', text: 'type: VatID' }], { to: gaiaX2511 }))).toEqual([
    'migration/too-new',
  ])
  expect(() => migrate([], { to: gaiaX2210 })).toThrow('No migration leads to gaia-x-22.10.')
  expect(() => migrate([], { to: { ...gaiaX2511, id: 'other' } })).toThrow('No migration leads to other.')
})

test('a manifest in JSON becomes YAML, because JSON has no comments', () => {
  const text = '{"type":"LegalParticipant","legalName":"Acme","website":"https://acme.example"}'
  const result = migrate([gx('22.10'), { name: 'p/acme.json', text }], { to: gaiaX2511 })
  expect(textOf(result, 'acme.yaml')?.split('\n').slice(0, 3)).toEqual([
    'type: LegalPerson',
    'name: Acme',
    '# decide: Loire has no place for this; state it in another way, or do without it',
  ])
})

test('repeated values are written out, since each may become another thing', () => {
  const text = 'type: LegalParticipant\nlegalAddress: &a\n  countrySubdivisionCode: DE-HH\nheadquarterAddress: *a\n'
  const result = migrate([gx('22.10'), { name: 'p/acme.yaml', text }], { to: gaiaX2511 })
  expect(textOf(result, 'acme.yaml')).toContain('headquartersAddress:\n  countryCode: DE\n  region: DE60\n')
})
