import { dataFactory } from '@gxkit/linked-data'
import type { Quad, Quad_Subject } from '@rdfjs/types'
import type { SubjectGraph } from '../credentials/subject-graph.ts'
import { type Draft, draft } from '../findings/draft.ts'
import { either, type Words } from '../findings/words.ts'
import { indexQuads } from '../graph/quad-index.ts'
import type { ReleaseShapes } from '../release-shapes.ts'
import { rdfType } from '../vocabulary.ts'

/**
 * Gives subjects without a type the classes that their credential states as its own type, as issuers and clearing houses
 * of the Loire release do it, and compares the two where both are stated.
 */
export function copiedTypes(
  graph: SubjectGraph,
  input: number,
  namespace: string,
  known: ReleaseShapes,
  words: Words,
): { readonly quads: readonly Quad[]; readonly drafts: readonly Draft[] } {
  const index = indexQuads(graph.quads)
  const classes = graph.types.filter((iri) => known.knows(iri))
  const drafts: Draft[] = []
  const quads: Quad[] = []
  for (const iri of graph.types) {
    if (classes.includes(iri) || !iri.startsWith(namespace)) continue
    drafts.push(draft('shape/unknown-class', () => unknownClass(iri, words), { input, type: iri }))
  }
  for (const subject of graph.subjects) {
    const own = index.objects(subject, rdfType).map((type) => type.value)
    if (own.length === 0) {
      for (const iri of classes) {
        quads.push(
          dataFactory.quad(subject as Quad_Subject, dataFactory.namedNode(rdfType), dataFactory.namedNode(iri)),
        )
      }
      const names = either(classes.map(words.aClass), 'and')
      if (classes.length > 0) drafts.push(draft('shape/type-copied', { classes: names }, { node: subject, input }))
      continue
    }
    const fits = (iri: string): boolean =>
      own.some((type) => known.lineage(type).includes(iri) || known.lineage(iri).includes(type))
    const other = classes.find((iri) => !fits(iri))
    if (other === undefined || graph.subjects.length > 1 || !own.every(known.knows)) continue
    const params = { stated: words.className(other), subject: either(own.map(words.aClass), 'and') }
    drafts.push(draft('shape/type-differs', params, { input, type: other }))
  }
  return { quads, drafts }
}

/** The words for a type that is no class of the vocabulary. */
export function unknownClass(iri: string, words: Words): { readonly name: string; readonly suggestion?: string } {
  const suggestion = words.nearestClass(iri)
  return { name: words.className(iri), ...(suggestion !== undefined && { suggestion }) }
}
