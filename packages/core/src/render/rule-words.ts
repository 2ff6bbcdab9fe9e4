import type { Finding } from '../finding.ts'

/**
 * What the author of a broken rule says of it, in the language of the reader where there is such a text: otherwise in English,
 * otherwise without a language, otherwise the first one.
 *
 * @param language a language tag (BCP 47), e.g. `de-AT`; English when absent
 */
export function ruleWords(found: Finding, language = 'en'): string | undefined {
  const said = found.shacl?.messages ?? []
  const wanted = [language, primary(language), 'en', ''].map((tag) => tag.toLowerCase())
  for (const tag of wanted) {
    const exact = said.find((each) => each.language.toLowerCase() === tag)
    const near = tag === '' ? undefined : said.find((each) => primary(each.language).toLowerCase() === tag)
    if (exact !== undefined || near !== undefined) return (exact ?? near)?.text
  }
  return said[0]?.text
}

function primary(tag: string): string {
  return tag.split('-')[0] ?? tag
}
