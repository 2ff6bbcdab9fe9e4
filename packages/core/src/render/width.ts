const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u

/**
 * Columns that a line takes in a terminal: combining marks take none, East Asian characters and emoji take two.
 *
 * @example
 * displayWidth('東京 e\u0301') // 6
 */
export function displayWidth(text: string): number {
  let columns = 0
  for (const character of text) columns += /\p{Mark}/u.test(character) ? 0 : wide.test(character) ? 2 : 1
  return columns
}
