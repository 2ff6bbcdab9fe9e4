import type { Term } from '@rdfjs/types'
import type { ShapeResult } from '../engine/result.ts'
import { rdfType, sh } from '../vocabulary.ts'
import { shapeWords } from './alternatives.ts'
import { atValue, type Cause, causesOf, isAboutValue } from './causes.ts'
import { classesOf, type Explaining } from './result-facts.ts'

/** One of the shapes that a value may fit, and what speaks against it. */
export interface Choice {
  readonly shape: Term
  readonly words: string
  readonly causes: readonly Cause[]
  /** 0 if it fits; larger, the more would have to change. */
  readonly distance: number
}

/** The alternatives of `sh:or` and `sh:xone`, as the value was compared with them. */
export function choicesOf(result: ShapeResult, context: Explaining): readonly Choice[] {
  const { shapes, graph, words } = context
  const members = (result.parameter && shapes.index.list(result.parameter)) ?? []
  const isKnown = (node: Term): boolean => graph.index.about(node).length > 0
  return members.map((shape, i) => {
    const results = (result.alternatives?.[i] ?? []).map((each) => atValue(each, result))
    const causes = results.flatMap((each) => causesOf(each, isKnown))
    const distance = causes.reduce((sum, cause) => sum + distanceOf(cause.result, result), 0)
    return { shape, words: shapeWords(shapes.index, shape, words, true), causes, distance }
  })
}

/** The alternative that fits best, if one does and the value is of its kind at all. */
export function closest(choices: readonly Choice[]): Choice | undefined {
  const [first, second] = [...choices].sort((a, b) => a.distance - b.distance)
  if (first === undefined || first.distance >= otherKind) return undefined
  return second === undefined || first.distance < second.distance ? first : undefined
}

const otherKind = 100

/** How far a value is from what is wanted: another kind of thing, another type of the same kind, a detail. */
function distanceOf(cause: ShapeResult, whole: ShapeResult): number {
  if (!isAboutValue(cause, whole)) return 1
  const isLiteral = whole.value?.termType === 'Literal'
  switch (cause.constraint) {
    case sh('NodeKindConstraintComponent'):
      return otherKind
    case sh('ClassConstraintComponent'):
      return isLiteral ? otherKind : otherKind / 2
    case sh('DatatypeConstraintComponent'):
      return isLiteral ? otherKind / 10 : otherKind
    default:
      return 1
  }
}

/** Why a value counts as a class: "it is a VatID, which is a RegistrationNumber"; `undefined` if no class is asked for. */
export function whyFits(shape: Term, value: Term, context: Explaining): string | undefined {
  const { graph, known, words } = context
  const types = graph.index.objects(value, rdfType).map((type) => type.value)
  for (const wanted of classesOf(shape, context)) {
    const type = types.find((iri) => known.lineage(iri).includes(wanted))
    if (type === wanted) return `it is ${words.aClass(type)}`
    if (type !== undefined) return `it is ${words.aClass(type)}, which is ${words.aClass(wanted)}`
  }
  return undefined
}

/** A class, and the next more general one that tells it apart from what is wanted: "a VatID, which is a RegistrationNumber". */
export function aClassOfKind(type: string, wanted: readonly string[], { known, words }: Explaining): string {
  const common = new Set(wanted.flatMap(known.lineage))
  const [kind] = known
    .lineage(type)
    .slice(1)
    .filter((iri) => !common.has(iri) && known.covers(iri))
  return kind === undefined ? words.aClass(type) : `${words.aClass(type)}, which is ${words.aClass(kind)}`
}
