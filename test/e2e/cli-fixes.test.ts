import { readFileSync, writeFileSync } from 'node:fs'
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
