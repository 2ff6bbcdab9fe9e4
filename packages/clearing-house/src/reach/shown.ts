/**
 * Text of a stranger as it may stand in a message: one line, nothing that a terminal or a page would act on, shortened.
 *
 * @param most characters
 */
export function shown(text: string, most = 200): string {
  // Controls, signs that turn the writing, and what a line could be forged with.
  const line = text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return line.length <= most ? line : `${[...line].slice(0, most - 1).join('')}…`
}
