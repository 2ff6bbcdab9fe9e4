import { type Finding, type GxError, isGxError } from '@gxkit/core'
import type { Release } from '@gxkit/ontology'
import type { Quad } from '@rdfjs/types'
import { type MergedGraph, mergeGraphs } from './credentials/merge.ts'
import type { SubjectGraph } from './credentials/subject-graph.ts'
import type { Evaluated } from './engine/engine.ts'
import { predicateOf, type ShapeResult } from './engine/result.ts'
import { boundedDrafts, type Draft, draft, finishDrafts, placesOf } from './findings/draft.ts'
import { explainResults } from './findings/explain-results.ts'
import type { Words } from './findings/words.ts'
import { termKey } from './graph/term-key.ts'
import { lint } from './lint/lint.ts'
import type { PreparedShapes, ReleaseShapes } from './release-shapes.ts'
import { conflicts, duplicateCredentials } from './rules/conflicts.ts'
import { copiedTypes } from './rules/copied-types.ts'
import { type Coverage, coverage, lookedAt, uncheckedProperties } from './rules/coverage.ts'
import { type Compared, compareDocuments, documentLinks, type LinkedDocuments } from './rules/linked-documents.ts'
import { vocabularyInjections } from './rules/vocabulary-injection.ts'
import { sh } from './vocabulary.ts'

/** What rules to apply, and the words for what they find. */
export interface Rules {
  readonly release: Release
  readonly known: ReleaseShapes
  readonly words: Words
  /** How many findings are worked out. */
  readonly findings: number
  /** The time by which habits of Gaia-X are looked at; without it they are not. */
  readonly lintAt?: Date | undefined
  /** Has the documents behind links; without it they are not looked at. */
  readonly linked?: LinkedDocuments | undefined
}

/** What was found in a set of subject graphs. */
export interface Examined {
  readonly findings: readonly Finding[]
  /** How many more there were. */
  readonly omitted: number
  /** What the engine itself says. */
  readonly results: readonly ShapeResult[]
  /** For each input: the objects that rules looked at, in words, and whether these are all. */
  readonly linked: Compared
  readonly targets: ReadonlyMap<SubjectGraph, { readonly objects: string; readonly complete: boolean }>
}

/** Examines the subjects of credentials together. */
export async function examine(inputs: readonly SubjectGraph[], rules: Rules): Promise<Examined> {
  const { release, known, words } = rules
  const { graphs, copied, drafts } = prepareInputs(inputs, rules)
  const graph = mergeGraphs(graphs, copied)
  const expected = coverage(graph, release, known, words)
  const shapes = known.prepare(expected.classes)
  const evaluated = expected.classes.size === 0 ? nothing : await evaluateOrRefuse(shapes, graph.quads)
  if (isGxError(evaluated)) return unexamined(evaluated, drafts, graph)
  const { results, focusNodes } = evaluated
  const covered = lookedAt(expected, graph, focusNodes, words)

  const conflicting = conflicts(graph, shapes, known, words)
  const explained = explainResults(
    results.filter((result) => !isEcho(result, covered, conflicting.on)),
    { graph, shapes, ...rules },
  )
  const typeless = new Set(
    results
      .filter((r) => r.constraint === sh('ClassConstraintComponent') && r.value)
      .map((r) => termKey(r.value ?? r.focusNode)),
  )
  const reported = new Set(
    results
      .filter((r) => r.constraint === sh('ClosedConstraintComponent'))
      .map((r) => `${termKey(r.focusNode)} ${predicateOf(r)}`),
  )
  drafts.push(
    ...duplicateCredentials(graphs),
    ...covered.drafts.filter(
      (item) => !(isTypeMissing(item) && 'node' in item.anchor && typeless.has(termKey(item.anchor.node))),
    ),
    ...conflicting.drafts,
    ...explained,
    ...uncheckedProperties(graph, covered, {
      shapes,
      known,
      release,
      words,
      reported: (node, predicate) => reported.has(`${termKey(node)} ${predicate}`),
    }),
    ...(rules.lintAt === undefined
      ? []
      : lint({ graph, release, known, words, now: rules.lintAt.getTime(), typesOf: covered.typesOf })),
  )
  const targets = targetsOf(graphs, inputs, covered, words)
  for (const [i, input] of inputs.entries()) {
    if (input.subjects.length > 0) continue
    const reason = 'the credential has no credentialSubject'
    drafts.push(draft('shape/nothing-validated', { reason }, { input: i, pointer: '' }))
  }
  const kept = boundedDrafts(drafts, rules.findings)
  const linked = await lookBehindLinks(graph, rules)
  return { findings: await finishDrafts(kept, graph), omitted: drafts.length - kept.length, results, targets, linked }
}

async function lookBehindLinks(graph: MergedGraph, { release, linked }: Rules): Promise<Compared> {
  if (linked === undefined) return unseen
  const links = documentLinks(graph, release)
  const anchors = links.map(({ node, stated }) => ({ node, predicate: stated.predicate.value, value: stated.object }))
  const places = await placesOf(anchors, graph)
  return compareDocuments(
    links.map((link, i) => ({ link, location: places[i] })),
    linked,
  )
}

const unseen: Compared = { checks: [], findings: [] }

const nothing: Evaluated = { results: [], focusNodes: new Set() }

/** What asks for too much work is a fact about the input; anything else is not. */
async function evaluateOrRefuse(shapes: PreparedShapes, quads: readonly Quad[]): Promise<Evaluated | GxError> {
  try {
    return await shapes.evaluate(quads)
  } catch (error) {
    if (isGxError(error) && error.code === 'ERR_INPUT_REFUSED') return error
    throw error
  }
}

/** Nothing counts as looked at when the evaluation was given up. */
async function unexamined(error: GxError, drafts: readonly Draft[], graph: MergedGraph): Promise<Examined> {
  const reason = error.message.replace(/\.$/, '')
  const refused = draft('shape/nothing-validated', { reason }, { input: 0, pointer: '' })
  return {
    findings: await finishDrafts([...drafts, refused], graph),
    omitted: 0,
    results: [],
    targets: new Map(),
    linked: unseen,
  }
}

function prepareInputs(
  inputs: readonly SubjectGraph[],
  { release, known, words }: Rules,
): {
  readonly graphs: readonly SubjectGraph[]
  readonly copied: readonly (readonly Quad[])[]
  readonly drafts: Draft[]
} {
  const drafts: Draft[] = []
  const graphs = inputs.map((input, i): SubjectGraph => {
    const { kept, drafts: injected } = vocabularyInjections(input.quads, i, words)
    drafts.push(...injected)
    return { ...input, quads: kept }
  })
  const copied = graphs.map((graph, i) => {
    const { quads, drafts: copies } = copiedTypes(graph, i, release.namespace, known, words)
    drafts.push(...copies)
    return quads
  })
  return { graphs, copied, drafts }
}

/** A wrong class whose cause is told at the object itself, or a number of values that is a conflict. */
function isEcho(
  result: ShapeResult,
  covered: Coverage,
  conflictOn: (node: ShapeResult['focusNode'], path: string) => boolean,
): boolean {
  if (result.constraint === sh('MaxCountConstraintComponent'))
    return conflictOn(result.focusNode, predicateOf(result) ?? '')
  const cause = result.value && covered.untargeted.get(termKey(result.value))
  return result.constraint === sh('ClassConstraintComponent') && cause !== undefined && !isTypeMissing(cause)
}

function isTypeMissing(item: Draft): boolean {
  return item.code === 'shape/type-missing'
}

function targetsOf(
  graphs: readonly SubjectGraph[],
  inputs: readonly SubjectGraph[],
  { covered, untargeted, typesOf }: Coverage,
  words: Words,
): Examined['targets'] {
  return new Map(
    inputs.map((input, i) => {
      const counts = new Map<string, number>()
      let complete = input.subjects.length > 0
      const nodes = new Map(
        [...(graphs[i]?.quads ?? []).map((q) => q.subject), ...input.subjects].map((t) => [termKey(t), t]),
      )
      for (const [key, node] of nodes) {
        if (!covered.has(key) || untargeted.has(key)) complete = false
        if (!covered.has(key)) continue
        const name = words.className(typesOf(node)[0] ?? '')
        counts.set(name, (counts.get(name) ?? 0) + 1)
      }
      const objects = [...counts].map(([name, count]) => (count === 1 ? name : `${count} ${name}`)).join(', ')
      return [input, { objects, complete }]
    }),
  )
}
