import type { Term } from '@rdfjs/types'
import { predicateOf, type ShapeResult } from '../engine/result.ts'
import { termKey } from '../graph/term-key.ts'
import { sh } from '../vocabulary.ts'

/** A result, and the results that it is inside of, outermost first. */
export interface Cause {
  readonly result: ShapeResult
  readonly inside: readonly ShapeResult[]
}

const handing = new Set(['Node', 'And'].map((local) => sh(`${local}ConstraintComponent`)))

/**
 * What a result comes from. That a value does not fit a shape, all of whose rules it has to fit, helps nobody; which rules
 * it breaks does.
 *
 * @param isKnown whether anything is said about a node; where nothing is, everything would be missing
 */
export function causesOf(
  result: ShapeResult,
  isKnown: (node: Term) => boolean,
  inside: readonly ShapeResult[] = [],
): readonly Cause[] {
  const unresolved = result.value?.termType === 'NamedNode' && !isKnown(result.value)
  const inner = handing.has(result.constraint) && !unresolved ? (result.alternatives?.flat() ?? []) : []
  if (inner.length === 0) return [{ result, inside }]
  const causes = inner.flatMap((each) => causesOf(atValue(each, result), isKnown, [...inside, result]))
  // In a circle of data one fails because of the other; the reason is what is left.
  const reasons = causes.filter((cause) => !isCut(cause.result))
  return reasons.length === 0 ? causes : reasons
}

/** A shape that is asked about a value speaks of it as its focus node; people look for it at the property that has it. */
export function atValue(inner: ShapeResult, outer: ShapeResult): ShapeResult {
  const { severity, resultSeverity } = outer
  if (inner.path !== undefined || outer.path === undefined || !sameTerm(inner.focusNode, outer.value)) {
    return { ...inner, severity, resultSeverity }
  }
  const value = inner.value ?? outer.value
  const { focusNode, path } = outer
  return { ...inner, focusNode, path, ...(value && { value }), severity, resultSeverity }
}

/** Whether a result is about the value that another one is about, not about something that the value has. */
export function isAboutValue(inner: ShapeResult, outer: ShapeResult): boolean {
  if (inner.path === undefined) return sameTerm(inner.focusNode, outer.value ?? outer.focusNode)
  return sameTerm(inner.focusNode, outer.focusNode) && predicateOf(inner) === predicateOf(outer)
}

function isCut(result: ShapeResult): boolean {
  return handing.has(result.constraint) && result.alternatives === undefined
}

function sameTerm(a: Term, b: Term | undefined): boolean {
  return b !== undefined && termKey(a) === termKey(b)
}
