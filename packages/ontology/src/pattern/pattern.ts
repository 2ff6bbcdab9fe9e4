import { GxError } from '@gxkit/core'
import { automatonOf, sizeOf, type Work } from './automaton.ts'
import { type PatternPart, parsePattern } from './parse-pattern.ts'
import { regularExpression } from './regular-expression.ts'

/** A pattern of a shape, ready for any number of texts. */
export interface Pattern {
  /**
   * Whether some part of a text fits.
   *
   * @param work steps that may still be taken, where several texts share them; by default {@link patternWork} for each text
   * @throws GxError `ERR_INPUT_REFUSED` when they do not suffice: nobody knows then whether the text fits
   */
  matches(text: string, work?: Work): boolean
}

/** Steps that patterns may take for one text, or for one graph: about a second. */
export const patternWork = 20_000_000

/** Steps at most with which the regular expressions of JavaScript, which try one way after another, are trusted. */
const trusted = 200_000

/**
 * Prepares a pattern as SHACL means it (4.4.3, XPath `fn:matches`). Whatever the pattern and the text are, the number of steps
 * is bounded: regular expressions of JavaScript are used only where the pattern and the length of the text leave them few ways
 * to try, otherwise all ways are followed at once.
 *
 * @param flags `i`, `m`, `s`, `x` and `q`
 * @returns the pattern, or why it cannot be evaluated
 * @example
 * const pattern = compilePattern('^[A-Z]{2}$')
 * if (!('problem' in pattern)) pattern.matches('DE') // true
 */
export function compilePattern(pattern: string, flags = ''): Pattern | { readonly problem: string } {
  let expression: RegExp
  try {
    expression = regularExpression(pattern, flags)
  } catch {
    return { problem: 'this regular expression is not understood' }
  }
  const parts = parsePattern(expression.source)
  if ('problem' in parts) return parts
  const automaton = automatonOf(parts, expression.flags)
  if (automaton === undefined) return { problem: 'this regular expression is too large' }
  const short = trustedLength(parts, expression.flags)
  return {
    matches(text, work = { left: patternWork }) {
      if (text.length <= short) return expression.test(text)
      const found = text.length > work.left ? undefined : automaton.search([...text], work)
      if (found !== undefined) return found
      throw new GxError('ERR_INPUT_REFUSED', 'Comparing texts with the patterns of the rules would take too long.', {
        next: 'Shorten the texts, or write patterns that leave fewer ways to read a text.',
        details: { steps: patternWork },
      })
    },
  }
}

/** The longest text, as a power of two, for which JavaScript cannot take more steps than are trusted. */
function trustedLength(pattern: PatternPart, flags: string): number {
  const first = pattern.kind === 'sequence' ? pattern.parts[0] : undefined
  const anchored = first?.kind === 'edge' && first.edge === '^' && !flags.includes('m')
  const size = sizeOf(pattern)
  const most = (length: number): number =>
    (anchored ? 1 : length + 1) * waysThrough(pattern, length) * (Math.min(length, longestOf(pattern)) + size)
  let length = 0
  for (let next = 1; next <= 2 ** 24 && most(next) <= trusted; next *= 2) length = next
  return length
}

/** In how many ways, at most, a part can be passed in a text of some length. */
function waysThrough(part: PatternPart, length: number): number {
  if (part.kind === 'sequence') return part.parts.reduce((ways, each) => ways * waysThrough(each, length), 1)
  if (part.kind === 'choice') return part.options.reduce((ways, each) => ways + waysThrough(each, length), 0)
  if (part.kind === 'ahead') return Number.POSITIVE_INFINITY
  if (part.kind !== 'repeat') return 1
  const ways = waysThrough(part.inner, length)
  const most = Number.isFinite(part.most) ? part.most : part.least + length
  if (most === 0) return 1
  return ways === 1 ? most - part.least + 1 : (most - part.least + 1) * ways ** most
}

/** How many characters a part can take up. */
function longestOf(part: PatternPart): number {
  if (part.kind === 'sequence') return part.parts.reduce((sum, each) => sum + longestOf(each), 0)
  if (part.kind === 'choice') return Math.max(...part.options.map(longestOf))
  if (part.kind === 'repeat') return part.most === 0 ? 0 : part.most * (longestOf(part.inner) || 1)
  return part.kind === 'character' ? 2 : 0
}
