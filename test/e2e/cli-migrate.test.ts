import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyFolder, expectCalm, filesIn, gx, type Run } from './cli-process.ts'

const context = 'https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#'

const credential = (name: string, credentialSubject: object, issuer = 'did:web:hafen.example') => ({
  '@context': ['https://www.w3.org/2018/credentials/v1', 'https://w3id.org/security/suites/jws-2020/v1', context],
  type: ['VerifiableCredential'],
  id: `https://hafen.example/.well-known/${name}.json`,
  issuer,
  issuanceDate: '2023-06-01T08:00:00.000Z',
  credentialSubject: { id: `https://hafen.example/.well-known/${name}.json#cs`, ...credentialSubject },
  proof: {
    type: 'JsonWebSignature2020',
    created: '2023-06-01T08:00:01.000Z',
    proofPurpose: 'assertionMethod',
    verificationMethod: `${issuer}#key`,
    jws: 'eyJhbGciOiJQUzI1NiIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19..c2lnbmF0dXJl',
  },
})
const address = { 'gx:countrySubdivisionCode': 'DE-HB', 'gx:locality': 'Bremen', 'gx:postalCode': '28195' }
const self = (name: string) => ({ id: `https://hafen.example/.well-known/${name}.json#cs` })

/** What a provider of Tagus has: the number from a notary, the terms, the company, and a service. */
const presentation = {
  '@context': 'https://www.w3.org/2018/credentials/v1',
  type: 'VerifiablePresentation',
  verifiableCredential: [
    credential(
      'number',
      { type: 'gx:legalRegistrationNumber', 'gx:vatID': 'DE123456788', 'gx:vatID-countryCode': 'DE' },
      'did:web:notary.example',
    ),
    credential('terms', { type: 'gx:GaiaXTermsAndConditions', 'gx:termsAndConditions': 'The PARTICIPANT agrees' }),
    credential('company', {
      type: 'gx:LegalParticipant',
      'gx:legalName': 'Hafen Daten GmbH',
      'gx:legalRegistrationNumber': self('number'),
      'gx:headquarterAddress': address,
      'gx:legalAddress': address,
    }),
    credential('storage', {
      type: 'gx:ServiceOffering',
      'gx:name': 'Storage',
      'gx:providedBy': self('company'),
      'gx:policy': 'package storage\ndefault allow = true',
      'gx:termsAndConditions': {
        'gx:URL': 'https://hafen.example/terms',
        'gx:hash': 'd8402a23de560f5ab34b22d1a142feb9e13b3143',
      },
      'gx:dataAccountExport': {
        'gx:requestType': 'API',
        'gx:accessType': 'digital',
        'gx:formatType': 'application/json',
      },
    }),
  ],
}

const folderWith = (files: Readonly<Record<string, string>>): string => {
  const cwd = emptyFolder()
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(cwd, name, '..'), { recursive: true })
    writeFileSync(join(cwd, name), text)
  }
  return cwd
}
const at = async (line: string, cwd: string): Promise<Run> => {
  const run = await gx(line.split(' '), { cwd })
  expectCalm(run)
  return run
}
const read = (cwd: string, name: string): string => readFileSync(join(cwd, name), 'utf8')

test.each(['25.11', '2.2.1'])(
  'a Tagus presentation becomes a project of %s that stands once the terms are agreed to',
  async (version) => {
    const cwd = folderWith({ 'tagus.json': JSON.stringify(presentation, null, 2) })
    const first = await at(`migrate tagus.json --to ${version}`, cwd)
    expect(first.code).toBe(1)
    expect(first.stdout).toContain('4 things from gaia-x-22.10')
    expect(first.stdout).toContain('3 to decide, 0 without a place')
    expect(first.stdout).toContain('next:')
    expect(Object.keys(filesIn(join(cwd, 'migrated'))).sort()).toEqual([
      'MIGRATION.md',
      'company.yaml',
      'gx.yaml',
      'number.yaml',
      'storage.yaml',
      'terms.yaml',
    ])
    expect(read(cwd, 'migrated/company.yaml')).toBe(`type: LegalPerson
# was https://hafen.example/.well-known/company.json#cs
id: company
name: Hafen Daten GmbH
registrationNumber: number
headquartersAddress:
  countryCode: DE
  region: DE50
  locality: Bremen
  postalCode: "28195"
legalAddress:
  countryCode: DE
  region: DE50
  locality: Bremen
  postalCode: "28195"
`)
    expect(read(cwd, 'migrated/storage.yaml')).toContain('servicePolicy:\n  policyLanguage: Rego\n')
    expect(read(cwd, 'migrated/MIGRATION.md')).toContain('"proof" was left out')

    const terms = read(cwd, 'migrated/terms.yaml')
    expect(terms).toContain('# decide: read the terms and conditions')
    writeFileSync(
      join(cwd, 'migrated/terms.yaml'),
      terms.replace('gaiaxTermsAndConditions:', 'gaiaxTermsAndConditions: accepted'),
    )
    const checked = await at('check migrated', cwd)
    expect(checked.all).toContain('no errors')
    expect(checked.code).toBe(0)
    const line = terms.split('\n').findIndex((each) => each.includes('# decide: read')) + 1
    const built = await at('build migrated', cwd)
    expect(built.code).toBe(0)
    for (const { all } of [checked, built]) {
      expect(all).toContain('warning[manifest/open-decision]')
      expect(all).toMatch(new RegExp(`terms\\.yaml:${line}`))
    }
  },
)

const project = {
  'gx.yaml':
    '# settings\nrelease: gaia-x-22.10 # Tagus\nissuer: did:web:hafen.example\nbaseUrl: https://hafen.example/\n',
  'company.yaml':
    '# the company\ntype: LegalParticipant\nlegalRegistrationNumber: number\nheadquarterAddress: {countrySubdivisionCode: DE-HB}\nlegalAddress: {countrySubdivisionCode: DE-HB} # the same\n',
  'number.yaml': 'type: legalRegistrationNumber\nvatID: DE123456788\n',
  'terms.yaml': 'type: GaiaXTermsAndConditions\ntermsAndConditions: accepted\n',
}

test('a Tagus project keeps its comments; --dry-run shows what would change and writes nothing', async () => {
  const cwd = folderWith(project)
  const before = filesIn(cwd)
  const dry = await at('migrate --to 25.11 --dry-run', cwd)
  expect(filesIn(cwd)).toEqual(before)
  expect(dry.stdout).toContain(
    '--- gx.yaml\n+++ migrated/gx.yaml\n # settings\n-release: gaia-x-22.10 # Tagus\n+release: gaia-x-25.11 # Tagus\n',
  )
  expect(dry.stdout).toContain('-headquarterAddress: {countrySubdivisionCode: DE-HB}\n')
  expect(dry.stdout).toContain('+headquartersAddress: {countryCode: DE, region: DE50}\n')

  const run = await at('migrate . --to 25.11', cwd)
  expect(run.code).toBe(1)
  expect(read(cwd, 'migrated/company.yaml')).toBe(
    '# the company\ntype: LegalPerson\nregistrationNumber: number\nheadquartersAddress: {countryCode: DE, region: DE50}\nlegalAddress: {countryCode: DE, region: DE50} # the same\n',
  )
  for (const [name, text] of Object.entries(project)) expect(read(cwd, name)).toBe(text)

  const again = await at('migrate . --to 25.11', cwd)
  expect(again.code).toBe(2)
  expect(again.all).toContain('--force')
  expect((await at('migrate . --to 25.11 --force', cwd)).code).toBe(1)
})

test('--json tells what was done, what to decide and whether the result stands', async () => {
  const cwd = folderWith({ 'tagus.json': JSON.stringify(presentation) })
  const { stdout, code } = await at('migrate tagus.json --to 2.2.1 --out new --json', cwd)
  const result = JSON.parse(stdout) as Record<string, unknown>
  expect(code).toBe(1)
  expect(result).toMatchObject({
    formatVersion: '1.0',
    command: 'gx migrate',
    to: 'gaia-x-2.2.1',
    from: ['gaia-x-22.10'],
    counts: { things: 4, decide: 3, notMapped: 0 },
    stands: false,
  })
  expect(result.files).toContain(join('new', 'company.yaml'))
  const { findings } = result.report as { findings: { code: string; location?: { source: string; pointer: string } }[] }
  const decided = findings.find(
    ({ code, location }) => code === 'migration/decide' && location?.pointer.includes('gx:'),
  )
  expect(decided?.location).toMatchObject({
    source: 'tagus.json',
    pointer: '/verifiableCredential/1/credentialSubject/gx:termsAndConditions',
  })
  const [step] = result.done as Record<string, unknown>[]
  expect(step).toMatchObject({ rule: '22.10/vat-id', location: { source: 'tagus.json' } })
})

test('a 25.11 project becomes one of 2.2.1 without questions', async () => {
  const cwd = folderWith({
    'gx.yaml': 'release: gaia-x-25.11\nissuer: did:web:hafen.example\nbaseUrl: https://hafen.example/\n',
    'tax.yaml': 'type: TaxID # ours\ntaxId: 12/345/67890\n',
  })
  const run = await at('migrate --to danube', cwd)
  expect(run.all).toContain('no errors')
  expect(run.code).toBe(0)
  expect(read(cwd, 'migrated/tax.yaml')).toBe('type: TaxID # ours\ntaxID: 12/345/67890\n')
})

test('what cannot be asked for is told calmly', async () => {
  const cwd = folderWith({ ...project, 'notes/readme.txt': 'x', 'broken.json': '{"@context": ' })
  for (const [line, words] of [
    ['migrate', '--to 25.11'],
    ['migrate --to 22.10', 'No migration leads to'],
    ['migrate --to 9.9', '9.9'],
    ['migrate company.yaml --to 25.11', 'whole project'],
    ['migrate notes --to 25.11', 'neither a gx.yaml nor JSON documents'],
    ['migrate absent.json --to 25.11', 'absent.json'],
  ] as const) {
    const run = await at(line, cwd)
    expect(run.code, line).toBeGreaterThan(1)
    expect(run.all, line).toContain(words)
  }
  const broken = await at('migrate broken.json --to 25.11', cwd)
  expect(broken.code).toBe(1)
  expect(broken.all).toContain('json/')
  expect(Object.keys(filesIn(cwd))).not.toContain('migrated')
})

test('where nothing can be read, one sentence says so', async () => {
  const run = await at('migrate broken.json --to 25.11', folderWith({ 'broken.json': '{"@context": ' }))
  expect(run.code).toBe(1)
  expect(run.stdout).toContain('There is nothing here that could be migrated; nothing was written.')
  expect(run.stdout).not.toContain('0 ')
})
