import type { Pair, YAMLMap } from 'yaml'
import { isScalar, stringify } from 'yaml'

/** A claim longer than this is only begun in a comment; the source still holds all of it. */
const LONGEST = 600

/** A comment that marks what a person has to decide, with the claim that it is about. */
export function decideComment(question: string, claim?: { readonly name: string; readonly value: unknown }): string {
  const lines = [` decide: ${question}`]
  if (claim !== undefined) {
    const text = stringify({ [claim.name]: claim.value }, { lineWidth: 0 }).trimEnd()
    const shown = text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}… (the source has the rest)`
    lines.push(...shown.split('\n').map((line) => `   ${line}`))
  }
  return harmless(lines.join('\n'))
}

/** Puts comments before a pair: after what stands there already, or before it. */
export function commentBefore(pair: Pair, comments: readonly string[], first = false): void {
  if (comments.length === 0 || !isScalar(pair.key)) return
  const own = pair.key.commentBefore ? [pair.key.commentBefore] : []
  pair.key.commentBefore = (first ? [...comments, ...own] : [...own, ...comments]).join('\n')
}

/** Puts comments at the end of a mapping. */
export function commentAfter(map: YAMLMap, comments: readonly string[]): void {
  if (comments.length === 0) return
  map.comment = [...(map.comment ? [map.comment] : []), ...comments].join('\n')
}

/** The comments that a pair carries; they stay when the pair goes. */
export function commentsOf(pair: Pair): readonly string[] {
  const key = isScalar(pair.key) ? [pair.key.commentBefore, pair.key.comment] : []
  const value = pair.value as { commentBefore?: string | null; comment?: string | null } | null
  return [...key, value?.commentBefore, value?.comment].filter((text): text is string => typeof text === 'string')
}

/** A comment ends at the end of its line; characters that some reader takes for an end of line must not be in it. */
function harmless(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be in a comment
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g, ' ')
}
