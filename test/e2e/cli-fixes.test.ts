import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyFolder, gx, withExample } from './cli-process.ts'

/** Every kind of fix on files that people wrote: what is put right changes, every other character stays. */
type Row = readonly [kind: string, before: string, after: string]

const textOf = (rows: readonly Row[], side: 1 | 2): string => `${rows.map((row) => row[side]).join('\n')}\n`
const same = (line: string): Row => ['nothing', line, line]

test('in YAML: names, values, and lines for what is missing; comments, quotes and blanks stay', async () => {
  const rows: readonly Row[] = [
    same('# Who we are'),
    same('type: LegalPerson'),
    same('id:   me   # short'),
    [
      'a prefix too many',
      '"gx:registrationNumber": nordlicht-vat # ours',
      '"registrationNumber": nordlicht-vat # ours',
    ],
    ['a misspelt term', 'legalAdress: # where we are', 'legalAddress: # where we are'],
    same("  countryCode: 'DE'   # Germany"),
    [
      'a missing property',
      '# The end',
      'headquartersAddress: # the id of an Address, or its facts on indented lines\n# The end',
    ],
  ]
  const cwd = withExample()
  const file = join(cwd, 'project', 'me.yaml')
  writeFileSync(file, textOf(rows, 1))
  const number = join(cwd, 'project', 'registration-number.yaml')
  const spaced = readFileSync(number, 'utf8').replace(/vatID: DE(\d{3})(\d{6})/, 'vatID:  "DE $1 $2"   # keep me')
  writeFileSync(number, spaced)
  const storage = join(cwd, 'project', 'object-storage.yaml')
  const right = readFileSync(storage, 'utf8').replace('Regime: GDPR2016', 'Regime:  "GDPR2016" # the law')
  writeFileSync(storage, right.replace('"GDPR2016"', '"GDPR2061"'))

  const run = await gx(['check', 'project', '--fix=likely', '--yes'], { cwd })
  expect(run.stderr).toContain('+headquartersAddress: # the id of an Address')
  expect(readFileSync(file, 'utf8')).toBe(textOf(rows, 2))
  expect(readFileSync(number, 'utf8')).toBe(spaced.replace(/"DE (\d{3}) (\d{6})"/, '"DE$1$2"'))
  expect(readFileSync(storage, 'utf8')).toBe(right)
  // The new line is empty, which is a finding: nothing can be forgotten, and a second run changes nothing.
  expect(run.stderr).toContain('error[manifest/empty-value]')
  await gx(['check', 'project', '--fix=likely', '--yes'], { cwd })
  expect(readFileSync(file, 'utf8')).toBe(textOf(rows, 2))
})

test('in JSON: the same, in the form of its neighbours', async () => {
  const rows: readonly Row[] = [
    same('{'),
    same('  "@context": ["https://www.w3.org/ns/credentials/v2", "https://w3id.org/gaia-x/development#"],'),
    [
      'a keyword',
      '  "id":   "https://a.example/so", "@type": ["VerifiableCredential"],',
      '  "id":   "https://a.example/so", "type": ["VerifiableCredential"],',
    ],
    same('  "issuer": "did:web:a.example", "validFrom": "2026-01-01T00:00:00Z",'),
    same('  "credentialSubject": {'),
    same('    "id": "https://a.example/so#s",  "type": "gx:ServiceOffering",'),
    same('    "providedBy":   {"id": "https://a.example/me#s"},'),
    same('    "serviceOfferingTermsAndConditions": { "type": "gx:TermsAndConditions", "hash": "00",'),
    [
      'an address without encryption',
      '      "url": { "@value":  "http://a.example/terms", "@type": "xsd:anyURI" } },',
      '      "url": { "@value":  "https://a.example/terms", "@type": "xsd:anyURI" } },',
    ],
    [
      'a misspelt term and a value nearly in the list',
      '    "dataProtectionRegim":  ["GDPR2016", "LGPD2091"]',
      '    "dataProtectionRegime":  ["GDPR2016", "LGPD2019"]',
    ],
    same('  }'),
    same('}'),
  ]
  const cwd = emptyFolder()
  writeFileSync(join(cwd, 'so.json'), textOf(rows, 1))
  await gx(['check', 'so.json', '--fix=likely', '--yes'], { cwd })
  expect(readFileSync(join(cwd, 'so.json'), 'utf8')).toBe(textOf(rows, 2))
})

test('in JSON: forms of values, prefixes and members that are missing', async () => {
  const rows: readonly Row[] = [
    same('{'),
    same('  "@context": ["https://www.w3.org/ns/credentials/v2", "https://w3id.org/gaia-x/development#"],'),
    same('  "id": "https://a.example/m", "type": ["VerifiableCredential"],'),
    same('  "issuer": "did:web:a.example", "validFrom": "2026-01-01T00:00:00Z",'),
    same('  "credentialSubject": [{'),
    same('    "id": "https://a.example/m#s",  "type": "gx:MaintenanceSubscription",'),
    [
      'the form of a date',
      '    "maintainedUntil":   "2030-05-31T00:00:00Z"}, {',
      '    "maintainedUntil":   "2030-05-31"}, {',
    ],
    same('    "id": "https://a.example/m#t",'),
    same('    "type": "gx:TermsAndConditions",'),
    [
      'a prefix too many and a missing property',
      '    "gx:url" :  "https://a.example/terms"',
      '    "url" :  "https://a.example/terms",\n    "hash": null',
    ],
    same('  }]'),
    same('}'),
  ]
  const cwd = emptyFolder()
  const file = join(cwd, 'm.json')
  writeFileSync(file, textOf(rows, 1))
  const run = await gx(['check', 'm.json', '--fix=likely', '--yes'], { cwd })
  expect(readFileSync(file, 'utf8')).toBe(textOf(rows, 2))
  // The new member has no value, which is an error, and a second run changes nothing.
  expect(run.code).toBe(1)
  expect(run.stderr).toContain('"hash" is missing')
  await gx(['check', 'm.json', '--fix=likely', '--yes'], { cwd })
  expect(readFileSync(file, 'utf8')).toBe(textOf(rows, 2))
})

test('what is wrong in the credential is put right in the manifest that it was made of', async () => {
  const cwd = withExample()
  const file = join(cwd, 'project', 'object-storage.yaml')
  const right = readFileSync(file, 'utf8').replace(/url: (https:\S+terms\S+)/, 'url:  "$1"   # ours')
  writeFileSync(file, right.replace('url:  "https:', 'url:  "http:'))
  const built = await gx(['build', 'project'], { cwd })
  expect(built.stderr).toMatch(/warning\[gaia-x\/insecure-url\][^\n]*\n {2}--> project\/object-storage\.yaml:\d+:9 /)
  const run = await gx(['check', 'project', '--fix=likely', '--yes'], { cwd })
  expect(run.stderr).toContain('fixed project/object-storage.yaml')
  expect(readFileSync(file, 'utf8')).toBe(right)
})

test('a copy of a linked document is compared with the digest, and the place is that of the manifest', async () => {
  const cwd = withExample()
  const before = await gx(['check', 'project'], { cwd })
  expect(before.stderr).toContain('not checked (document/digest')
  const name = /url: https:\S+\/(\S+terms\S+)/.exec(readFileSync(join(cwd, 'project', 'object-storage.yaml'), 'utf8'))
  mkdirSync(join(cwd, 'project', 'documents'))
  writeFileSync(join(cwd, 'project', 'documents', name?.[1] ?? ''), 'other terms')
  const run = await gx(['check', 'project'], { cwd })
  expect(run.code).toBe(1)
  expect(run.stderr).toMatch(/error\[gaia-x\/document-changed\][^\n]*\n {2}--> project\/object-storage\.yaml:\d+:9 /)
})

test('who signs is told once of contexts that change, and other programs at which place', async () => {
  const cwd = withExample()
  await gx(['build', 'project'], { cwd })
  const credential = join('project', 'build', 'nordlicht.json')
  await gx(['key', 'create', 'project', '--no-passphrase'], { cwd })
  await gx(['did', 'create', 'project'], { cwd })
  const run = await gx(['sign', credential, '--json'], { cwd })
  expect(run.code, run.all).toBe(0)
  expect(JSON.parse(run.stdout)).toMatchObject({
    warnings: [
      { code: 'linked-data/context-moving', location: { source: credential, pointer: '/@context/1', start: {} } },
    ],
  })
  const again = await gx(['sign', credential, '--force'], { cwd })
  expect(again.stderr.match(/what stands behind/g)).toHaveLength(1)
})
