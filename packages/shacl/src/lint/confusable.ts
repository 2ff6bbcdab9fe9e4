import { draft } from '../findings/draft.ts'
import type { LintRule } from './lint-rule.ts'

/** Signs that turn the direction of what follows them (UAX 9), and letters that look like those of another alphabet. */
const kinds: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['signs that turn the direction of writing', /[\u202a-\u202e\u2066-\u2069]/gu],
  [
    'a word with letters of several alphabets',
    /(?=[\p{L}\p{M}]*\p{Script=Latin})(?=[\p{L}\p{M}]*[\p{Script=Cyrillic}\p{Script=Greek}])[\p{L}\p{M}]{2,100}/gu,
  ],
]

/** Texts that look like another text than they are (UTS 39): a name that passes for somebody else's. */
export const confusable: LintRule = {
  name: 'confusable',
  ofStatement({ subject: node, predicate, object }, { words }) {
    if (object.termType !== 'Literal' && object.termType !== 'NamedNode') return undefined
    const value = object.value.slice(0, 2000)
    const found = kinds.map(([kind, pattern]) => ({ kind, match: value.match(pattern)?.[0] }))
    const [first] = found.filter(({ match }) => match !== undefined)
    if (first?.match === undefined) return undefined
    const characters = [...first.match].slice(0, 20).map(codePoint).join(' ')
    const property = words.property(predicate.value)
    const anchor = { node, predicate: predicate.value, value: object }
    return draft('gaia-x/confusable', { property, kind: first.kind, characters }, anchor)
  },
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
