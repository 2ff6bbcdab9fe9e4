import { nearest } from '@gxkit/core'
import { enumeration } from '@gxkit/ontology'
import { type CountryCodes, countryCodes } from './country-codes.ts'
import { countriesNamed, countryName } from './country-names.ts'
import type { FriendlyForm, Reading } from './friendly-form.ts'

type Kind = keyof CountryCodes

const kinds: readonly Kind[] = ['alpha2', 'alpha3', 'numeric']

/** A country by its name in its own language or one of the European Union, or by any of its codes. */
export const countryForm: FriendlyForm = {
  id: 'country',
  appliesTo: (release, _property, { in: list }) =>
    list !== undefined && kindOf(enumeration(release, list)) !== undefined,
  read: (text, { release, value: { in: list = '' } }) => readCountry(text, enumeration(release, list)),
  form: 'a country by its name or code, such as Germany or DE',
  pattern: "^(?:[A-Za-z]{2,3}|\\d{1,3}|\\p{L}[\\p{L}\\p{M} .,'’()&-]{2,60})$",
  typescript: '',
  examples: ['Germany', 'DE', 'Deutschland', 'DEU'],
}

function readCountry(text: string, members: readonly string[]): Reading | undefined {
  const kind = kindOf(members)
  const found = kind === undefined ? [] : countriesNamed(text)
  const listed = found.flatMap((country) => member(country, kind ?? 'alpha2', members))
  const [code, another] = listed
  if (code === undefined) return undefined
  if (another === undefined) return found.length === 1 ? { ok: true, value: code } : undefined
  const names = found.map(({ alpha2 }) => countryName(alpha2)).join(' or ')
  return { ok: false, problem: `may be ${names}`, suggestions: listed }
}

/** The name or code of a country of a list that somebody probably meant. */
export function suggestCountry(text: string, members: readonly string[]): string | undefined {
  const kind = kindOf(members)
  const listed = kind === undefined ? [] : countryCodes().filter((country) => members.includes(country[kind]))
  const names = listed.map(({ alpha2 }) => countryName(alpha2))
  return text.trim().length < 4 ? undefined : nearest(text, names)
}

function member(country: CountryCodes, kind: Kind, members: readonly string[]): readonly string[] {
  if (members.includes(country[kind])) return [country[kind]]
  const short = kind === 'numeric' ? members.find((each) => each.padStart(3, '0') === country.numeric) : undefined
  return short === undefined ? [] : [short]
}

/** Which codes of countries a list holds, if it is a list of countries: nearly all its members are such codes. */
export function kindOf(members: readonly string[]): Kind | undefined {
  if (!remembered.has(members)) remembered.set(members, classify(members))
  return remembered.get(members)
}

const remembered = new WeakMap<readonly string[], Kind | undefined>()

function classify(members: readonly string[]): Kind | undefined {
  if (members.length < 5 || members.some((each) => each.length > 8)) return undefined
  const all = countryCodes()
  return kinds.find((kind) => {
    const codes = new Set(all.map((country) => country[kind]))
    const known = members.filter((each) => codes.has(kind === 'numeric' ? each.padStart(3, '0') : each))
    return known.length >= members.length * 0.95
  })
}
