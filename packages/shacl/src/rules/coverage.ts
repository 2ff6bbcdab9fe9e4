import { classModel, type Release } from '@gxkit/ontology'
import type { Term } from '@rdfjs/types'
import type { MergedGraph } from '../credentials/merge.ts'
import { firstSteps, readPath } from '../engine/property-path.ts'
import { type Draft, draft } from '../findings/draft.ts'
import { unknownProperty } from '../findings/unknown-property.ts'
import type { Words } from '../findings/words.ts'
import { termKey } from '../graph/term-key.ts'
import type { PreparedShapes, ReleaseShapes } from '../release-shapes.ts'
import { rdfType, sh } from '../vocabulary.ts'
import { unknownClass } from './copied-types.ts'

/** Which nodes rules look at, and what is wrong with the others. */
export interface Coverage {
  /** Keys of the nodes that at least one shape targets. */
  readonly covered: ReadonlySet<string>
  /** Classes that occur. */
  readonly classes: ReadonlySet<string>
  /** What a node counts as: its own types, and the classes whose rules another node hands it to (`sh:node`). */
  typesOf(node: Term): readonly string[]
  /** Nodes whose types are the problem; what else is said about their class would be an echo. */
  readonly untargeted: ReadonlyMap<string, Draft>
  readonly drafts: readonly Draft[]
}

/** Finds the nodes that no rule would look at: without type, of an unknown class, of a class without rules. */
export function coverage(graph: MergedGraph, release: Release, known: ReleaseShapes, words: Words): Coverage {
  const handed = handedOn(graph, release, known)
  const covered = new Set<string>()
  const classes = new Set<string>()
  const untargeted = new Map<string, Draft>()
  const drafts: Draft[] = []
  for (const node of nodesOf(graph)) {
    const types = graph.index.objects(node, rdfType)
    const taken = handed.get(termKey(node)) ?? []
    for (const iri of [...types.map((type) => type.value), ...taken]) if (known.knows(iri)) classes.add(iri)
    const strange = types.filter((type) => !known.knows(type.value))
    const looked = types.some((type) => known.covers(type.value)) || (types.length === 0 && taken.length > 0)
    if (looked) covered.add(termKey(node))
    for (const type of strange) {
      if (looked && !type.value.startsWith(release.namespace)) continue
      const found = draft('shape/unknown-class', () => unknownClass(type.value, words), {
        node,
        predicate: rdfType,
        value: type,
      })
      untargeted.set(termKey(node), found)
      drafts.push(found)
    }
    if (looked || strange.length > 0) continue
    const [type] = types
    const found =
      type === undefined
        ? draft('shape/type-missing', {}, { node })
        : draft('shape/not-covered', { name: words.className(type.value) }, { node, predicate: rdfType, value: type })
    untargeted.set(termKey(node), found)
    drafts.push(found)
  }
  const typesOf = (node: Term): readonly string[] => [
    ...graph.index.objects(node, rdfType).map((type) => type.value),
    ...(handed.get(termKey(node)) ?? []),
  ]
  return { covered, classes, typesOf, untargeted, drafts }
}

/** Compares what should have been looked at with what has been: a shape can be switched off. */
export function lookedAt(
  coverage: Coverage,
  graph: MergedGraph,
  focusNodes: ReadonlySet<string>,
  words: Words,
): Coverage {
  const covered = new Set(coverage.covered)
  const drafts = [...coverage.drafts]
  for (const node of nodesOf(graph)) {
    const [key, [type]] = [termKey(node), graph.index.objects(node, rdfType)]
    if (type === undefined || !covered.has(key) || focusNodes.has(key)) continue
    covered.delete(key)
    drafts.push(
      draft('shape/not-covered', { name: words.className(type.value) }, { node, predicate: rdfType, value: type }),
    )
  }
  return { ...coverage, covered, drafts }
}

/** Nodes that are looked at because another node refers to them, with the classes whose rules apply. */
function handedOn(graph: MergedGraph, release: Release, known: ReleaseShapes): ReadonlyMap<string, readonly string[]> {
  const handed = new Map<string, readonly string[]>()
  const queue = nodesOf(graph).flatMap((node) =>
    graph.index.objects(node, rdfType).map((type) => ({ node, type: type.value })),
  )
  for (const { node, type } of queue) {
    for (const [path, to] of handingPaths(type, release, known)) {
      for (const value of graph.index.objects(node, path)) {
        const before = handed.get(termKey(value)) ?? []
        if (value.termType === 'Literal' || before.includes(to)) continue
        handed.set(termKey(value), [...before, to])
        queue.push({ node: value, type: to })
      }
    }
  }
  return handed
}

type HandingPath = readonly [path: string, to: string]

const handing = new WeakMap<ReleaseShapes, Map<string, readonly HandingPath[]>>()

/** The properties by which objects of a class hand others to the rules of a class; worked out once for each class. */
function handingPaths(type: string, release: Release, known: ReleaseShapes): readonly HandingPath[] {
  if (!known.knows(type)) return []
  const byType = handing.get(known) ?? new Map<string, readonly HandingPath[]>()
  handing.set(known, byType)
  const before = byType.get(type)
  if (before !== undefined) return before
  const properties = known.lineage(type).flatMap((iri) => classModel(release, iri)?.properties ?? [])
  const found = properties.flatMap(({ iri, node }): readonly HandingPath[] =>
    node !== undefined && known.covers(node) ? [[iri, node]] : [],
  )
  byType.set(type, found)
  return found
}

/** Everything that is described, and every subject, described or not. */
function nodesOf(graph: MergedGraph): readonly Term[] {
  const nodes = new Map([...graph.index.subjects()].map((term) => [termKey(term), term]))
  for (const { subjects } of graph.inputs) for (const term of subjects) nodes.set(termKey(term), term)
  return [...nodes.values()]
}

/** Finds properties that pass unseen because the classes of their node are open, or ignore what only special classes know. */
export function uncheckedProperties(
  graph: MergedGraph,
  { typesOf }: Coverage,
  context: {
    readonly shapes: PreparedShapes
    readonly known: ReleaseShapes
    readonly release: Release
    readonly words: Words
    readonly reported: (node: Term, predicate: string) => boolean
  },
): readonly Draft[] {
  const { shapes, known, release, words, reported } = context
  const byType = mentionedBy.get(shapes) ?? new Map<string, ReadonlySet<string>>()
  mentionedBy.set(shapes, byType)
  const pathsOf = (type: string): ReadonlySet<string> => {
    const found = byType.get(type) ?? new Set(known.lineage(type).flatMap((iri) => mentioned(shapes, iri)))
    byType.set(type, found)
    return found
  }
  const drafts = new Map<string, Draft>()
  for (const quad of graph.quads) {
    const { subject: node, predicate } = quad
    if (predicate.value === rdfType) continue
    const types = typesOf(node).filter(known.covers)
    if (types.length === 0 || types.some((type) => pathsOf(type).has(predicate.value))) continue
    if (reported(node, predicate.value)) continue
    const anchor = { node, predicate: predicate.value, key: true as const }
    const make = (key: string | undefined) => unknownProperty(key, predicate.value, types[0], { release, words })
    drafts.set(`${termKey(node)} ${predicate.value}`, draft('shape/unchecked-property', make, anchor))
  }
  return [...drafts.values()]
}

/** For classes with rules, of which there is an end. */
const mentionedBy = new WeakMap<PreparedShapes, Map<string, ReadonlySet<string>>>()

/** The properties that the shape of a class mentions, at whatever depth. */
function mentioned(shapes: PreparedShapes, iri: string): readonly string[] {
  const found: string[] = []
  const queue = [...(shapes.shapesOf.get(iri) ?? [])]
  for (const shape of queue) {
    for (const term of shapes.index.objects(shape, sh('path'))) {
      const read = readPath(shapes.index, term)
      if ('path' in read) found.push(...firstSteps(read.path))
    }
    for (const local of ['property', 'not']) queue.push(...shapes.index.objects(shape, sh(local)))
    for (const local of ['and', 'or', 'xone']) {
      for (const head of shapes.index.objects(shape, sh(local))) queue.push(...(shapes.index.list(head) ?? []))
    }
  }
  return found
}
