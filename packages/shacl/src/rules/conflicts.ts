import { canonicalizeJson } from '@gxkit/core'
import type { Term } from '@rdfjs/types'
import type { MergedGraph } from '../credentials/merge.ts'
import type { SubjectGraph } from '../credentials/subject-graph.ts'
import { type Draft, draft } from '../findings/draft.ts'
import { printable, type Words } from '../findings/words.ts'
import { termKey } from '../graph/term-key.ts'
import type { PreparedShapes, ReleaseShapes } from '../release-shapes.ts'
import { rdfType, sh } from '../vocabulary.ts'

/** Finds different credentials under one id. */
export function duplicateCredentials(inputs: readonly SubjectGraph[]): readonly Draft[] {
  const first = new Map<string, number>()
  const drafts: Draft[] = []
  for (const [input, graph] of inputs.entries()) {
    if (graph.id === undefined) continue
    const earlier = first.get(graph.id)
    const other = earlier === undefined ? undefined : inputs[earlier]
    if (earlier === undefined || other === undefined) first.set(graph.id, input)
    else if (canonicalizeJson(graph.document) !== canonicalizeJson(other.document)) {
      const params = { id: printable(graph.id, 200), other: other.source }
      const related = [{ anchor: { input: earlier, pointer: '/id' as const }, message: 'the same id' }]
      drafts.push(draft('shape/duplicate-credential', params, { input, pointer: '/id' }, { related }))
    }
  }
  return drafts
}

/** What credentials say about each other's subjects. */
export interface Conflicts {
  readonly drafts: readonly Draft[]
  /** Whether two credentials contradict each other on this property; how many values there are is an echo then. */
  readonly on: (node: Term, predicate: string) => boolean
}

/** Finds subjects that several credentials describe, and where these contradict each other. */
export function conflicts(graph: MergedGraph, shapes: PreparedShapes, known: ReleaseShapes, words: Words): Conflicts {
  const drafts: Draft[] = []
  const found = new Set<string>()
  for (const node of graph.index.subjects()) {
    const inputs = graph.statedIn(node)
    if (node.termType !== 'NamedNode' || inputs.length < 2) continue
    const twice = describedTwice(node, inputs, graph)
    if (twice !== undefined) drafts.push(twice)
    for (const predicate of singleValued(node, graph, shapes, known)) {
      const conflict = conflictOn(node, predicate, graph, words)
      if (conflict === undefined) continue
      drafts.push(conflict)
      found.add(`${termKey(node)} ${predicate}`)
    }
  }
  return { drafts, on: (node, predicate) => found.has(`${termKey(node)} ${predicate}`) }
}

function describedTwice(node: Term, inputs: readonly number[], graph: MergedGraph): Draft | undefined {
  const [first, ...others] = inputs
  const issuer = graph.inputs[first ?? 0]?.issuer
  const other = others.find((i) => graph.inputs[i]?.issuer !== issuer)
  const [own, source] = [graph.inputs[first ?? 0], graph.inputs[other ?? -1]]
  if (own === undefined || source === undefined || other === undefined) return undefined
  const params = { id: printable(node.value, 200), other: own.source }
  const related = [{ anchor: { node, input: first ?? 0 }, message: 'also described here' }]
  return draft('shape/described-twice', params, { node, input: other }, { related })
}

function singleValued(
  node: Term,
  graph: MergedGraph,
  shapes: PreparedShapes,
  known: ReleaseShapes,
): ReadonlySet<string> {
  const predicates = new Set<string>()
  for (const type of graph.index.objects(node, rdfType)) {
    for (const iri of known.lineage(type.value)) {
      const own = shapes.shapesOf.get(iri) ?? []
      for (const property of own.flatMap((shape) => shapes.index.objects(shape, sh('property')))) {
        if (shapes.index.objects(property, sh('maxCount'))[0]?.value !== '1') continue
        for (const path of shapes.index.objects(property, sh('path'))) predicates.add(path.value)
      }
    }
  }
  return predicates
}

function conflictOn(node: Term, predicate: string, graph: MergedGraph, words: Words): Draft | undefined {
  const values = graph.index.objects(node, predicate)
  const [first] = graph.statedIn(node, predicate)
  const other = values.find((value) => first !== undefined && !graph.statedIn(node, predicate, value).includes(first))
  const input = other && graph.statedIn(node, predicate, other)[0]
  const source = graph.inputs[first ?? -1]?.source
  if (values.length < 2 || first === undefined || other === undefined || input === undefined || source === undefined) {
    return undefined
  }
  const property = words.property(predicate)
  const related = [{ anchor: { node, predicate, input: first }, message: `"${property}" is stated here too` }]
  const params = { property, id: printable(node.value, 200), other: source }
  return draft('shape/conflict', params, { node, predicate, value: other, input }, { related })
}
