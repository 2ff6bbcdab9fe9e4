import { expect, test } from 'vitest'
import { checkRegistrationNumber } from './check-registration-number.ts'
import type { RegistrationNumberKind } from './registration-number.ts'
import { vatForms } from './vat-forms.ts'

const codes = (kind: RegistrationNumberKind, value: string, country?: string): string[] => {
  const checked = checkRegistrationNumber({ kind, value, ...(country !== undefined && { country }) })
  const found = checked.findings.map((f) => f.code)
  expect(checked.ok).toBe(!checked.findings.some((f) => f.severity === 'error'))
  return found
}

/** Published numbers and well-known specimens; `sure` where the rule shows every single wrong digit. */
const vatNumbers: readonly (readonly [value: string, wrong: string, sure: boolean])[] = [
  ['ATU13585627', 'ATU13585626', true],
  ['BE0403019261', 'BE0403019262', true],
  ['BE0428759497', 'BE0428759496', true],
  ['BG175074752', 'BG175074751', false],
  ['BG7523169263', 'BG7523169266', false],
  ['CY10259033P', 'CY10259033Z', true],
  ['CZ25123891', 'CZ25123890', false],
  ['CZ7103192745', 'CZ7103192743', false],
  ['CZ640903926', 'CZ640903927', false],
  ['DE136695976', 'DE136695978', true],
  ['DE123456788', 'DE123456789', true],
  ['DK13585628', 'DK13585627', true],
  ['EE100931558', 'EE100594103', true],
  ['EL023456780', 'EL123456781', false],
  ['EL094259216', 'EL094259217', false],
  ['ESA28015865', 'ESA28015866', true],
  ['ESB58378431', 'ESB64717839', true],
  ['ES54362315K', 'ES54362315Z', true],
  ['ESX5253868R', 'ESX5253868S', true],
  ['FI20774740', 'FI20774741', true],
  ['FI01120389', 'FI01120388', true],
  ['FR40303265045', 'FR84323140391', true],
  ['FR23334175221', 'FR23334175220', true],
  ['FRK7399859412', 'FRK7399859413', false],
  ['FR4Z123456782', 'FR4Z123456783', false],
  ['HR33392005961', 'HR33392005962', true],
  ['HU12892312', 'HU12892313', true],
  ['IE6433435F', 'IE6433435E', true],
  ['IE6433435OA', 'IE6433435OB', true],
  ['IE8D79739I', 'IE8D79738J', false],
  ['IT00743110157', 'IT00743110158', true],
  ['LT119511515', 'LT119511516', false],
  ['LT100001919017', 'LT100001919018', false],
  ['LT100004801610', 'LT100004801611', false],
  ['LU15027442', 'LU15027443', true],
  ['LV40003521600', 'LV40003521601', false],
  ['LV16117519997', 'LV16117519992', false],
  ['MT11679112', 'MT11679113', true],
  ['NL004495445B01', 'NL123456789B90', false],
  ['NL123456789B13', 'NL123456788B13', false],
  ['PL8567346215', 'PL8567346216', true],
  ['PT501964843', 'PT501964842', false],
  ['RO18547290', 'RO18547291', false],
  ['SE123456789701', 'SE123456789101', false],
  ['SE556012579001', 'SE556012579101', false],
  ['SI50223054', 'SI50223055', true],
  ['SK2022749619', 'SK2022749618', true],
  ['XI980780684', 'XI802311781', false],
]

test.each(vatNumbers)('VAT number %s passes, %s does not', (value, wrong) => {
  expect(codes('vat-id', value)).toEqual([])
  expect(codes('vat-id', wrong)).toEqual(['registration-number/checksum'])
})

test('every country has a specimen', () => {
  expect(new Set(vatNumbers.map(([value]) => value.slice(0, 2)))).toEqual(new Set(Object.keys(vatForms)))
})

test('the number of the register is no part of the check digits in Sweden, nor the branch in Northern Ireland', () => {
  expect(codes('vat-id', 'SE123456789702')).toEqual([])
  expect(codes('vat-id', 'XI980780684123')).toEqual([])
})

test.each(vatNumbers.filter(([, , sure]) => sure))('any one wrong digit in %s is noticed', (value) => {
  for (const twin of oneDigitWrong(value)) expect([twin, codes('vat-id', twin).length]).toEqual([twin, 1])
})

test('any one wrong character in an LEI is noticed', () => {
  const value = '5493001KJTIIGC8Y1R12'
  expect(codes('lei-code', value)).toEqual([])
  for (const twin of oneDigitWrong(value))
    expect([twin, codes('lei-code', twin)]).toEqual([twin, ['registration-number/checksum']])
})

function* oneDigitWrong(value: string): Generator<string> {
  for (const [i, char] of Array.from(value).entries()) {
    if (!/\d/.test(char)) continue
    for (const digit of '0123456789') if (digit !== char) yield value.slice(0, i) + digit + value.slice(i + 1)
  }
}

test.each([
  ['de 136 695 976', undefined, 'DE136695976'],
  ['136695976', 'DE', 'DE136695976'],
  ['094259216', 'GR', 'EL094259216'],
  ['GR094259216', undefined, 'EL094259216'],
  ['BE 0403.019.261', undefined, 'BE0403019261'],
  ['IE6433435F ', undefined, 'IE6433435F'],
])('%s with country %s: suggests %s', (value, country, suggestion) => {
  const checked = checkRegistrationNumber({ kind: 'vat-id', value, ...(country !== undefined && { country }) })
  expect(checked.findings.map((f) => [f.code, f.params])).toEqual([
    ['registration-number/format', expect.objectContaining({ suggestion })],
  ])
})

test.each([
  '',
  'DE',
  'DE12345678',
  'DE1234567890',
  'DE12345678A',
  'DE٣٣٣٣٣٣٣٣٣',
  'XX',
  '__proto__',
  'constructor',
  'ATU1358562',
])('VAT number "%s" has a wrong form', (value) =>
  expect(codes('vat-id', value)).toEqual(['registration-number/format']),
)

test('a number of another country than stated is noticed; Greece and Northern Ireland have prefixes of their own', () => {
  expect(codes('vat-id', 'DE136695976', 'FR')).toEqual(['registration-number/country'])
  expect(codes('vat-id', 'EL094259216', 'GR')).toEqual([])
  expect(codes('vat-id', 'XI980780684', 'GB')).toEqual([])
})

test('numbers from outside the European VAT area are left to the notary', () => {
  expect(codes('vat-id', 'CHE116281710')).toEqual(['registration-number/not-checked'])
  expect(codes('vat-id', 'CHE116281710', 'DE')).toEqual(['registration-number/country'])
})

test.each([
  ['lei-code', '7LTWFZYICNSX8D621K86', []],
  ['lei-code', '213800WAVVOPS85N2205', []],
  ['lei-code', '7LTWFZYICNSX8D621K68', ['registration-number/checksum']],
  ['lei-code', '7ltwfzyicnsx8d621k86', ['registration-number/format']],
  ['lei-code', '7LTWFZYICNSX8D621K8', ['registration-number/format']],
  ['eori', 'DE123456789012345', []],
  ['eori', 'GB205672212000', []],
  ['eori', 'US1234', ['registration-number/not-checked']],
  ['eori', 'DE', ['registration-number/format']],
  ['eori', 'DE1234567890123456', ['registration-number/format']],
  ['eori', 'de1234', ['registration-number/format']],
  ['euid', 'DEK1101R.HRB116737', []],
  ['euid', 'NLNHR.00000012', []],
  ['euid', 'ITRI.RM-12345', []],
  ['euid', 'DEK1101RHRB116737', ['registration-number/format']],
  ['euid', 'DE.', ['registration-number/format']],
  ['euid', 'US1.1', ['registration-number/not-checked']],
  ['tax-id', '0762747721', []],
  ['tax-id', '27/123/45678', []],
  ['tax-id', 'unknown', ['registration-number/format']],
  ['tax-id', ' 1', ['registration-number/format']],
  ['local', 'HRB 116737', []],
  ['local', 'n/a', ['registration-number/format']],
  ['local', '1\u20281', ['registration-number/format']],
  ['local', '1'.repeat(101), ['registration-number/format']],
] as const)('%s "%s" gives %j', (kind, value, expected) => expect(codes(kind, value)).toEqual(expected))

test('the country of an EORI or EUID is compared with the one stated', () => {
  expect(codes('eori', 'DE1234', 'FR')).toEqual(['registration-number/country'])
  expect(codes('eori', 'DE1234', 'Germany')).toEqual([])
  expect(codes('euid', 'NLNHR.00000012', 'DE')).toEqual(['registration-number/country'])
})
