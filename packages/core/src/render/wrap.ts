import { displayWidth } from './width.ts'

/**
 * Breaks a text between words so that it fits into a number of columns. Words are never broken: a long path or command can
 * still be copied.
 *
 * @param columns how many there are; without it nothing is broken
 * @returns the lines, at least one
 * @example
 * wrap('the company has no address', 12) // ['the company', 'has no', 'address']
 */
export function wrap(text: string, columns: number | undefined): readonly string[] {
  if (columns === undefined) return [text]
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && displayWidth(longer) > columns) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}
