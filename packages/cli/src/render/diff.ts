import { clean, cleanPath } from '../terminal/clean.ts'
import type { Style } from '../terminal/style.ts'

/** Beyond this, finding the shortest difference would take too long; the whole text is shown as changed. */
const MOST_LINES = 2000
const AROUND = 2

interface Line {
  readonly sign: ' ' | '-' | '+'
  readonly text: string
}

/**
 * What changed between two texts, line by line, as `diff -u` shows it; nothing for two equal texts.
 *
 * @param before the old text and its name; without one, all of the new text is new
 * @param after the new text and its name
 */
export function renderDiff(
  before: { readonly name: string; readonly text: string } | undefined,
  after: { readonly name: string; readonly text: string },
  style: Style,
): string {
  if (before?.text === after.text) return ''
  const lines = difference(linesOf(before?.text ?? ''), linesOf(after.text))
  const shown = lines.map((line, i) => ({
    line,
    near: lines.slice(Math.max(0, i - AROUND), i + AROUND + 1).some(({ sign }) => sign !== ' '),
  }))
  const body: string[] = []
  let skipped = false
  for (const { line, near } of shown) {
    if (!near) {
      skipped = true
      continue
    }
    if (skipped) body.push(style('place', '@@'))
    skipped = false
    const text = `${line.sign}${clean(line.text)}`
    body.push(line.sign === '+' ? style('good', text) : line.sign === '-' ? style('error', text) : text)
  }
  return [`--- ${cleanPath(before?.name ?? '(nothing)')}`, `+++ ${cleanPath(after.name)}`, ...body].join('\n')
}

function linesOf(text: string): readonly string[] {
  if (text === '') return []
  return text.replace(/\r?\n$/, '').split(/\r?\n/)
}

/** The shortest difference, by the longest common subsequence. */
function difference(before: readonly string[], after: readonly string[]): readonly Line[] {
  const removed = (lines: readonly string[]): Line[] => lines.map((text) => ({ sign: '-', text }))
  const added = (lines: readonly string[]): Line[] => lines.map((text) => ({ sign: '+', text }))
  if (before.length > MOST_LINES || after.length > MOST_LINES) return [...removed(before), ...added(after)]
  const width = after.length + 1
  const common = new Uint16Array((before.length + 1) * width)
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const down = common[(i + 1) * width + j] ?? 0
      const right = common[i * width + j + 1] ?? 0
      const diagonal = (common[(i + 1) * width + j + 1] ?? 0) + 1
      common[i * width + j] = before[i] === after[j] ? diagonal : Math.max(down, right)
    }
  }
  const lines: Line[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const text = before[i]
    if (text !== undefined && text === after[j]) {
      lines.push({ sign: ' ', text })
      i++
      j++
    } else if (
      text !== undefined &&
      (j >= after.length || (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))
    ) {
      lines.push({ sign: '-', text })
      i++
    } else lines.push({ sign: '+', text: after[j++] ?? '' })
  }
  return lines
}
