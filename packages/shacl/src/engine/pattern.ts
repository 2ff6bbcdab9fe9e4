/** Punctuation that means nothing in a regular expression, so that a backslash before it means nothing either. */
const plain = /[\s!"#%&',:;<=>@_`~]/

/**
 * The regular expression of a pattern. Vocabularies put backslashes before characters that need none (`\:`), which other
 * processors let pass and JavaScript refuses when it reads whole characters.
 *
 * @throws SyntaxError
 */
export function regularExpression(pattern: string, flags = ''): RegExp {
  const needed = pattern.replace(/\\(.)/gsu, (pair, character: string) => (plain.test(character) ? character : pair))
  return new RegExp(needed, `u${flags}`)
}
