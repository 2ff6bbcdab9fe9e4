/** Punctuation that means nothing in a regular expression, so that a backslash before it means nothing either. */
const plain = /[\s!"#%&',:;<=>@_`~]/

/**
 * The regular expression of a pattern (SHACL 4.4.3, XPath `fn:matches`). Vocabularies put backslashes before characters that
 * need none (`\\:`), which other processors let pass and JavaScript refuses when it reads whole characters.
 *
 * @param flags `i`, `m` and `s` as in JavaScript; `x` leaves out white space, `q` takes the pattern literally
 * @throws SyntaxError
 */
export function regularExpression(pattern: string, flags = ''): RegExp {
  const own = [...new Set(flags)].filter((flag) => 'ims'.includes(flag)).join('')
  if (flags.includes('q')) return new RegExp(pattern.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), `u${own}`)
  const spaced = flags.includes('x') ? withoutSpace(pattern) : pattern
  const needed = spaced.replace(/\\(.)/gsu, (pair, character: string) => (plain.test(character) ? character : pair))
  return new RegExp(needed, `u${own}`)
}

/** Free spacing leaves white space inside brackets alone. */
function withoutSpace(pattern: string): string {
  return pattern.replace(/\[(?:[^\]\\]|\\.)*\]|\\.|[\t\n\r ]/gs, (part) => (/^[\t\n\r ]$/.test(part) ? '' : part))
}
