import { explain } from '../explain.ts'
import type { Finding } from '../finding.ts'
import type { Location } from '../location.ts'
import { fromPointer } from '../pointer.ts'
import { clean, cleanPath } from './clean.ts'
import type { HumanOptions } from './human-options.ts'
import { lineColumn, lineEnd } from './line-column.ts'
import { ruleWords } from './rule-words.ts'
import type { SourceTexts } from './source-texts.ts'

/** One finding in whole sentences, to be heard: no frames, no carets, no place that only a layout shows. */
export function findingInWords(found: Finding, { sources, advice = (text) => text, language }: HumanOptions): string {
  const related = (found.related ?? []).map(
    ({ location, message }) => `Note: ${sentence(message)} ${placeInWords(location, sources)}`,
  )
  const words = ruleWords(found, language)
  return [
    `${capital(found.severity)} ${found.code}: ${sentence(found.message)}`,
    ...(found.location === undefined ? [] : [placeInWords(found.location, sources)]),
    ...related,
    ...(words === undefined ? [] : [`The rule says: ${sentence(clean(words))}`]),
    `Why: ${sentence(explain(found.code).why)}`,
    `Next: ${sentence(advice(found.next))}`,
  ].join('\n')
}

function placeInWords(location: Location, sources: SourceTexts): string {
  const path = fromPointer(location.pointer).map((segment) =>
    /^\d+$/.test(segment) ? `item ${Number(segment) + 1}` : segment,
  )
  const inside = path.length === 0 ? '' : `, at ${clean(path.join(', '))}`
  const found = sources.find(location)
  if (found === undefined) return `In ${cleanPath(location.source)}${inside}.`
  const { line, column } = lineColumn(found.text, found.range.start)
  const text = clean((found.text.split(lineEnd)[line - 1] ?? '').trim())
  const shown = text.length > 200 ? `${text.slice(0, 200)} and so on` : text
  const reads = shown === '' ? '' : `\nThe line reads: ${shown}`
  return `In ${cleanPath(location.source)}, line ${line}, column ${column}${inside}.${reads}`
}

function sentence(text: string): string {
  const cleaned = clean(text)
  return /[.!?)"]$/.test(cleaned) ? capital(cleaned) : `${capital(cleaned)}.`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
