import { nearest } from '@gxkit/core'
import type { Release } from './release.ts'

/** Something in the vocabulary that a word stands for. */
export interface VocabularyMatch {
  readonly kind: 'class' | 'property' | 'value'
  /** Name of the class or property as it is written, or the value. */
  readonly name: string
  /** What people call it; the value itself for a value. */
  readonly label: string
  readonly description: string
  /** The classes that have the property, or the names of the lists that have the value. */
  readonly in: readonly string[]
}

/** What a search found. */
export interface VocabularySearch {
  /** Best ones first. */
  readonly matches: readonly VocabularyMatch[]
  /** What was probably meant, where nothing was found. */
  readonly suggestion?: string
}

/**
 * Looks for classes, properties and values of enumerations by name, label or description.
 *
 * @param word what to look for; letter case does not matter
 *
 * @example
 * searchVocabulary(gaiaX2511, 'legalperson').matches[0]?.name // 'LegalPerson'
 */
export function searchVocabulary(release: Release, word: string): VocabularySearch {
  const wanted = word.trim().toLowerCase()
  if (wanted === '') return { matches: [] }
  const all = [...classMatches(release), ...propertyMatches(release), ...valueMatches(release)]
  const ranked = all.flatMap((match) => {
    const rank = rankOf(match, wanted)
    return rank === undefined ? [] : [{ match, rank }]
  })
  ranked.sort((a, b) => a.rank - b.rank)
  const matches = ranked.map(({ match }) => match)
  if (matches.length > 0) return { matches }
  const names = all.flatMap(({ kind, name, label }) => (kind === 'value' ? [name] : [name, label]))
  const suggestion = nearest(word.trim(), names)
  return { matches, ...(suggestion !== undefined && { suggestion }) }
}

function classMatches(release: Release): readonly VocabularyMatch[] {
  return [...release.vocabulary.classes().values()].map(({ name, label, description }) => {
    return { kind: 'class', name, label, description, in: [] }
  })
}

function propertyMatches(release: Release): readonly VocabularyMatch[] {
  const found = new Map<string, VocabularyMatch & { readonly in: string[] }>()
  for (const model of release.vocabulary.classes().values()) {
    for (const { term, label, description } of model.properties) {
      const key = JSON.stringify([term, label, description])
      const match = found.get(key) ?? { kind: 'property', name: term, label, description, in: [] }
      match.in.push(model.name)
      found.set(key, match)
    }
  }
  return [...found.values()]
}

function valueMatches(release: Release): readonly VocabularyMatch[] {
  const found = new Map<string, VocabularyMatch & { readonly in: string[] }>()
  for (const [list, members] of release.vocabulary.lists()) {
    for (const member of members) {
      const match = found.get(member) ?? { kind: 'value', name: member, label: member, description: '', in: [] }
      match.in.push(list)
      found.set(member, match)
    }
  }
  return [...found.values()]
}

/** 0 is best. Values match by their beginning or by one of their words, or "de" would find half of the world. */
function rankOf({ kind, name, label, description }: VocabularyMatch, wanted: string): number | undefined {
  const names = [name.toLowerCase(), label.toLowerCase()]
  if (names.includes(wanted)) return 0
  if (kind === 'value') return isWordOf(name.toLowerCase(), wanted) ? 3 : undefined
  if (names.some((each) => each.startsWith(wanted))) return 1
  if (names.some((each) => each.includes(wanted))) return 2
  return description.toLowerCase().includes(wanted) ? 4 : undefined
}

function isWordOf(text: string, wanted: string): boolean {
  const at = text.indexOf(wanted)
  return at === 0 || (at > 0 && /[^\p{Letter}\p{Number}]/u.test(text.charAt(at - 1)))
}
