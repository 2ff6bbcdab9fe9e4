import type { Quad } from '@rdfjs/types'
import { type Draft, draft } from '../findings/draft.ts'
import type { Words } from '../findings/words.ts'
import { OWL, RDFS, rdfType, SH } from '../vocabulary.ts'

const vocabularies = [RDFS, OWL, SH]

/**
 * Finds statements that would change the vocabulary or the rules; they must not reach the evaluation. A property that classes of
 * the release have themselves, such as `rdfs:label`, is none of them.
 */
export function vocabularyInjections(
  quads: readonly Quad[],
  input: number,
  words: Words,
): { readonly kept: readonly Quad[]; readonly drafts: readonly Draft[] } {
  const kept: Quad[] = []
  const drafts: Draft[] = []
  for (const quad of quads) {
    const predicate = quad.predicate.value
    const types = predicate === rdfType
    const iri = types ? quad.object.value : predicate
    if (!vocabularies.some((vocabulary) => iri.startsWith(vocabulary)) || (!types && words.isProperty(iri))) {
      kept.push(quad)
      continue
    }
    const anchor = { node: quad.subject, predicate, value: quad.object, input, ...(!types && { key: true as const }) }
    drafts.push(draft('shape/vocabulary-injection', { name: words.property(iri) }, anchor))
  }
  return { kept, drafts }
}
