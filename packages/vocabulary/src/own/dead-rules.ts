import { type Finding, finding } from '@gxkit/core'
import type { Term } from '@rdfjs/types'
import { OWL, RDF, RDFS, SH } from '../graph/names.ts'
import { keyOf, vocabularyGraph } from '../graph/vocabulary-graph.ts'
import { placeOf } from './place.ts'
import type { GraphFile } from './read-files.ts'

/** Rules that nobody would ever apply: without a class to look at and named by no other shape, or switched off. */
export function deadRules(files: readonly GraphFile[]): readonly Finding[] {
  const quads = files.flatMap((file) => file.quads)
  const graph = vocabularyGraph(quads)
  const named = new Set(quads.map(({ object }) => keyOf(object)))
  const types = (term: Term): readonly string[] => graph.objects(term, `${RDF}type`).map(({ value }) => value)
  const isRule = (term: Term): boolean =>
    types(term).some((type) => type === `${SH}NodeShape` || type === `${SH}PropertyShape`) ||
    ['property', 'path'].some((local) => graph.one(term, SH + local) !== undefined)
  const looksAtClass = (term: Term): boolean =>
    graph.one(term, `${SH}targetClass`) !== undefined ||
    types(term).some((type) => type === `${RDFS}Class` || type === `${OWL}Class`)
  const unseen = graph.all().filter((term) => isRule(term) && !looksAtClass(term) && !named.has(keyOf(term)))
  const off = graph.having(`${SH}deactivated`).filter(({ object }) => object.value === 'true' || object.value === '1')
  return [
    ...unseen.map((term) => refusal('this shape', 'it has no target class, and no other shape names it', term, files)),
    ...off.map(({ subject }) =>
      refusal('sh:deactivated', 'a rule that is switched off is never applied', subject, files),
    ),
  ]
}

function refusal(construct: string, reason: string, term: Term, files: readonly GraphFile[]): Finding {
  const key = keyOf(term)
  const file = files.find(({ quads }) => quads.some(({ subject }) => keyOf(subject) === key))
  return finding('vocabulary/not-evaluated', { construct, reason }, placeOf(file?.document, term.value))
}
