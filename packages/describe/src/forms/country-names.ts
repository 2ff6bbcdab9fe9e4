import type { CountryCodes } from './country-codes.ts'
import { countryCodes } from './country-codes.ts'

/** Names and codes in use that neither ISO 3166-1 nor the names of Unicode have; several codes where it is not clear. */
const otherNames: Readonly<Record<string, string>> = {
  america: 'US',
  burma: 'MM',
  'cape verde': 'CV',
  congo: 'CD CG',
  'czech republic': 'CZ',
  'east timor': 'TL',
  el: 'GR',
  england: 'GB',
  ger: 'DE',
  'great britain': 'GB',
  hellas: 'GR',
  holland: 'NL',
  'hong kong': 'HK',
  'ivory coast': 'CI',
  kongo: 'CD CG', // one to the Poles, the other to the Norwegians
  korea: 'KP KR',
  macao: 'MO',
  macau: 'MO',
  macedonia: 'MK',
  'northern ireland': 'GB',
  palestine: 'PS',
  scotland: 'GB',
  swaziland: 'SZ',
  'the netherlands': 'NL',
  turkey: 'TR',
  uae: 'AE',
  uk: 'GB',
  'united states of america': 'US',
  vatican: 'VA',
  'virgin islands': 'VG VI',
  wales: 'GB',
}

/**
 * The official languages of the European Union, and of its neighbours in the single market. No name means one country in
 * one of them and another in another, beyond those that are listed above; a test looks for that.
 */
export const languages: readonly string[] =
  'en de fr es it nl pl pt sv da fi cs sk hu ro bg el et lv lt sl hr ga mt nb is'.split(' ')

/** The countries that a text may mean: by one of their codes in any letter case, or by a name. */
export function countriesNamed(written: string): readonly CountryCodes[] {
  const all = countryCodes()
  const text = written.trim()
  const code = text.toUpperCase()
  const digits = /^\d{1,3}$/.test(text) ? text.padStart(3, '0') : undefined
  const coded = all.filter((c) => c.alpha2 === code || c.alpha3 === code || c.numeric === digits)
  if (coded.length > 0) return coded
  const wanted = folded(text)
  const others = Object.hasOwn(otherNames, wanted) ? otherNames[wanted] : undefined
  if (others !== undefined) return all.filter(({ alpha2 }) => others.split(' ').includes(alpha2))
  if (wanted.length < 2) return []
  for (const language of languages) {
    const named = all.filter(isNamed(wanted, language))
    if (named.length > 0) return named
  }
  return all.filter((country) => isNamed(wanted, ownLanguage(country.alpha2))(country))
}

/** The usual name of a country, for messages. */
export function countryName(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code
}

/** The language that most people of a country speak, as Unicode knows it. */
function ownLanguage(code: string): string {
  return new Intl.Locale(`und-${code}`).maximize().language
}

function isNamed(wanted: string, language: string): (country: CountryCodes) => boolean {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  return ({ alpha2 }) => folded(names.of(alpha2) ?? '') === wanted
}

/** Names without what people leave out: accents, points, hyphens, letter case. */
export function folded(name: string): string {
  const plain = name.normalize('NFD').replace(/[\u0300-\u036f’'`.]/g, '')
  return plain
    .toLowerCase()
    .replace(/[\s,()–-]+/g, ' ')
    .trim()
}
