import type { FindingPlace } from '@gxkit/core'
import { bareName } from '@gxkit/ontology'
import type { Term } from '@rdfjs/types'
import type { VocabularyDocument } from '../documents.ts'

/**
 * Where a document speaks of a term: the first place at which its address or its name stands. Turtle readers keep no places, so
 * this is a good guess, never more than one file wide.
 */
export function placeOf(document: VocabularyDocument | undefined, ...wanted: readonly (Term | string)[]): FindingPlace {
  if (document === undefined) return {}
  const { name: source, text } = document
  for (const each of wanted) {
    const value = typeof each === 'string' ? each : each.termType === 'NamedNode' ? each.value : undefined
    const range = value === undefined || value === '' ? undefined : rangeOf(text, value)
    if (range !== undefined) return { location: { source, pointer: '', range } }
  }
  return { location: { source, pointer: '' } }
}

function rangeOf(text: string, value: string): { readonly start: number; readonly end: number } | undefined {
  const start = text.indexOf(`<${value}>`)
  if (start >= 0) return { start, end: start + value.length + 2 }
  const local = bareName(value)
  if (local === value) return undefined
  const escaped = local.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const found = new RegExp(`(?<=^|[\\s(\\[;,])[\\w.-]*:${escaped}(?![\\w-])`, 'm').exec(text)
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length }
}
