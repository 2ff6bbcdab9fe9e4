/** Names and codes that people write instead of the two-letter code (ISO 3166-1 alpha-2): alpha-3, English, own name. */
const countries: Readonly<Record<string, string>> = {
  AE: 'ARE|United Arab Emirates|UAE',
  AR: 'ARG|Argentina',
  AT: 'AUT|Austria|Österreich',
  AU: 'AUS|Australia',
  BE: 'BEL|Belgium|België|Belgique',
  BG: 'BGR|Bulgaria|България',
  BR: 'BRA|Brazil|Brasil',
  CA: 'CAN|Canada',
  CH: 'CHE|Switzerland|Schweiz|Suisse|Svizzera',
  CL: 'CHL|Chile',
  CN: 'CHN|China',
  CY: 'CYP|Cyprus|Κύπρος',
  CZ: 'CZE|Czechia|Czech Republic|Česko',
  DE: 'DEU|GER|Germany|Deutschland',
  DK: 'DNK|Denmark|Danmark',
  EE: 'EST|Estonia|Eesti',
  EG: 'EGY|Egypt',
  ES: 'ESP|Spain|España',
  FI: 'FIN|Finland|Suomi',
  FR: 'FRA|France',
  GB: 'GBR|UK|United Kingdom|Great Britain|England|Scotland|Wales|Northern Ireland',
  GR: 'GRC|EL|Greece|Hellas|Ελλάδα',
  HR: 'HRV|Croatia|Hrvatska',
  HU: 'HUN|Hungary|Magyarország',
  IE: 'IRL|Ireland|Éire',
  IL: 'ISR|Israel',
  IN: 'IND|India',
  IS: 'ISL|Iceland|Ísland',
  IT: 'ITA|Italy|Italia',
  JP: 'JPN|Japan',
  KR: 'KOR|South Korea|Korea',
  LI: 'LIE|Liechtenstein',
  LT: 'LTU|Lithuania|Lietuva',
  LU: 'LUX|Luxembourg|Luxemburg',
  LV: 'LVA|Latvia|Latvija',
  MT: 'MLT|Malta',
  MX: 'MEX|Mexico|México',
  NL: 'NLD|Netherlands|The Netherlands|Nederland|Holland',
  NO: 'NOR|Norway|Norge',
  NZ: 'NZL|New Zealand',
  PL: 'POL|Poland|Polska',
  PT: 'PRT|Portugal',
  RO: 'ROU|Romania|România',
  RS: 'SRB|Serbia|Srbija',
  SE: 'SWE|Sweden|Sverige',
  SG: 'SGP|Singapore',
  SI: 'SVN|Slovenia|Slovenija',
  SK: 'SVK|Slovakia|Slovensko',
  TR: 'TUR|Turkey|Türkiye',
  UA: 'UKR|Ukraine|Україна',
  US: 'USA|United States|United States of America',
  ZA: 'ZAF|South Africa',
}

/** The alpha-2 code of a country given by its name or another code, for suggestions. */
export function countryCodeOf(written: string): string | undefined {
  const wanted = written.trim().toLowerCase()
  for (const [code, names] of Object.entries(countries)) {
    if (names.toLowerCase().split('|').includes(wanted)) return code
  }
  return undefined
}

/** The official languages of the European Union, and of its neighbours in the single market. */
const languages = 'en de fr es it nl pl pt sv da fi cs sk hu ro bg el et lv lt sl hr ga mt nb is'.split(' ')

/** The code among these whose country has the name in one of the languages of Europe. */
export function countryCodeByName(written: string, codes: readonly string[]): string | undefined {
  const wanted = written.trim().toLowerCase()
  if (wanted.length < 4) return undefined
  for (const language of languages) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    const found = codes.find((code) => /^[A-Z]{2}$/.test(code) && names.of(code)?.toLowerCase() === wanted)
    if (found !== undefined) return found
  }
  return undefined
}
