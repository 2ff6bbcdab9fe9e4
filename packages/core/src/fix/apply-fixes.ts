import type { JsonValue } from '../json.ts'
import { joinPointer } from '../pointer.ts'
import { editData, isForText } from './edit-data.ts'
import type { Edit, Fix } from './fix.ts'
import type { Positions, Syntax, TextEdit } from './syntax.ts'

/** A text after fixes. */
export interface FixedText {
  readonly text: string
  /** The fixes that were applied, in the order in which they were given. */
  readonly applied: readonly Fix[]
  /** Those that were not: they overlap with an earlier one, or cannot be written without touching other parts. */
  readonly left: readonly Fix[]
}

/**
 * Applies fixes to a text. Only the named values, keys and members change: comments, blanks and the order of everything
 * else stay. The outcome is read again, and what does not say exactly what the fixes say is not applied.
 *
 * @param text the source that the fixes were made for
 * @example
 * const fix = { title: 'write "DE"', applicability: 'safe', edits: [{ kind: 'replace', pointer: '/a', value: 'DE' }] } as const
 * applyFixes('{ "a":  "de" }', [fix], jsonSyntax).text // '{ "a":  "DE" }'
 */
export function applyFixes(text: string, fixes: readonly Fix[], syntax: Syntax): FixedText {
  const data = syntax.read(text)
  if (data === undefined) return { text, applied: [], left: fixes }
  const positions = syntax.positions(text)
  const applied: Fix[] = []
  const left: Fix[] = []
  let current = text
  let taken: readonly TextEdit[] = []
  for (const fix of fixes) {
    const edits = textEditsOf(fix.edits, { text, positions, syntax })
    const all = edits === undefined ? undefined : combine(taken, edits)
    const next = all === undefined ? undefined : editText(text, all)
    const meant =
      next === undefined
        ? undefined
        : editData(
            data,
            [...applied, fix].flatMap((each) => each.edits),
          )
    if (all === undefined || next === undefined || meant === undefined || !sameData(syntax.read(next), meant)) {
      left.push(fix)
      continue
    }
    applied.push(fix)
    taken = all
    current = next
  }
  return { text: current, applied, left }
}

/**
 * The changes of the text that edits of the data come to.
 *
 * @returns nothing when one of them cannot be written in place
 * @example
 * const text = '{ "a": 1 }'
 * textEditsOf([{ kind: 'rename', pointer: '/a', key: 'b' }], { text, positions: jsonSyntax.positions(text), syntax: jsonSyntax })
 * // [{ start: 2, end: 5, text: '"b"' }]
 */
export function textEditsOf(
  edits: readonly Edit[],
  { text, positions, syntax }: { readonly text: string; readonly positions: Positions; readonly syntax: Syntax },
): readonly TextEdit[] | undefined {
  const found = edits.map((edit): TextEdit | undefined => {
    const inner = isForText(edit) ? positions(joinPointer(edit.pointer, '@value')) : undefined
    const position = inner ?? positions(edit.pointer)
    if (position === undefined) return undefined
    const { value, key } = position
    if (edit.kind === 'insert') return syntax.insert(text, value, edit)
    if (edit.kind === 'replace') {
      return { ...value, text: syntax.write(edit.value, { of: text.slice(value.start, value.end), isKey: false }) }
    }
    return key && { ...key, text: syntax.write(edit.key, { of: text.slice(key.start, key.end), isKey: true }) }
  })
  return found.every((each) => each !== undefined) ? found : undefined
}

/** Edits in the order of the text, unless two of them touch the same part. */
function combine(some: readonly TextEdit[], more: readonly TextEdit[]): readonly TextEdit[] | undefined {
  const all = [...some, ...more].sort((a, b) => a.start - b.start || a.end - b.end)
  const overlaps = all.some((edit, i) => {
    const before = all[i - 1]
    return before !== undefined && (edit.start < before.end || (edit.start === before.start && edit.end > before.end))
  })
  return overlaps ? undefined : all
}

function editText(text: string, edits: readonly TextEdit[]): string {
  let result = ''
  let at = 0
  for (const { start, end, text: replacement } of edits) {
    result += text.slice(at, start) + replacement
    at = end
  }
  return result + text.slice(at)
}

function sameData(a: JsonValue | undefined, b: JsonValue): boolean {
  if (a === undefined || typeof a !== typeof b || a === null || b === null) return a === b
  if (typeof a !== 'object' || typeof b !== 'object') return a === b
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [left, right] = [a as Record<string, JsonValue>, b as Record<string, JsonValue>]
  const keys = Object.keys(left)
  if (keys.length !== Object.keys(right).length) return false
  return keys.every((key) => Object.hasOwn(right, key) && sameData(left[key], right[key] as JsonValue))
}
