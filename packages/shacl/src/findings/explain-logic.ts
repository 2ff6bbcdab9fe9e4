import type { FindingParams } from '@gxkit/core'
import type { ShapeResult } from '../engine/result.ts'
import { sh } from '../vocabulary.ts'
import { shapeWords } from './alternatives.ts'
import { isAboutValue } from './causes.ts'
import { type Choice, choicesOf, closest, whyFits } from './choices.ts'
import { type Draft, type DraftOptions, draft } from './draft.ts'
import { anchorOf, type Explaining, foundIn, propertyOf } from './result-facts.ts'
import { either } from './words.ts'

/** Explains one result; given as a parameter because what is inside a result is a result too. */
export type ExplainInside = (result: ShapeResult) => Draft

/** What was found in one alternative, for those who read the data of a finding. */
type Comparison = NonNullable<FindingParams['shape/or']['compared']>[number]

/** Alternatives and reasons that are told one by one. */
const most = 8

/** None of several forms fits: which came closest, and what it lacks. */
export function explainChoice(
  result: ShapeResult,
  choices: readonly Choice[],
  context: Explaining,
  options: DraftOptions,
  explain: ExplainInside,
): Draft {
  const best = closest(choices)
  const params = {
    ...subject(result, context),
    alternatives: either(choices.map(({ words }) => words)),
    found: foundIn(result, context),
    ...nearby(result, best, explain),
    compared: compared(result, choices, context, explain),
  }
  return draft('shape/or', params, anchorOf(result), { ...options, ...lacking(result, best, explain) })
}

/** Exactly one has to fit: either none does, or too many do. */
export function explainExactlyOne(
  result: ShapeResult,
  context: Explaining,
  options: DraftOptions,
  explain: ExplainInside,
): Draft {
  const choices = choicesOf(result, context)
  const fitting = choices.filter(({ causes }) => causes.length === 0)
  const best = fitting.length === 0 ? closest(choices) : undefined
  const value = result.value ?? result.focusNode
  const why = fitting.map(({ shape, words }) => {
    const reason = whyFits(shape, value, context)
    return reason === undefined ? words : `${words} (${reason})`
  })
  const params = {
    ...subject(result, context),
    alternatives: either(choices.map(({ words }) => words)),
    found: foundIn(result, context),
    ...(fitting.length > 0 && { fitting: either(why, 'and') }),
    ...nearby(result, best, explain),
    compared: compared(result, choices, context, explain),
  }
  return draft('shape/xone', params, anchorOf(result), { ...options, ...lacking(result, best, explain) })
}

/** Something fits that must not. */
export function explainNot(result: ShapeResult, context: Explaining, options: DraftOptions): Draft {
  const { shapes, words } = context
  const excluded = result.parameter === undefined ? shapes.index.objects(result.shape, sh('not')) : [result.parameter]
  const [reason] = excluded.flatMap((shape) => whyFits(shape, result.value ?? result.focusNode, context) ?? [])
  const params = {
    ...subject(result, context),
    alternatives: either(excluded.map((shape) => shapeWords(shapes.index, shape, words))),
    found: foundIn(result, context),
    ...(reason !== undefined && { because: reason }),
  }
  return draft('shape/not', params, anchorOf(result), options)
}

function subject(result: ShapeResult, context: Explaining): { readonly property: string } {
  return { property: result.path === undefined ? '' : propertyOf(result, context) }
}

/** The closest alternative; what it lacks is told unless that is the value itself, which the message shows anyway. */
function nearby(
  result: ShapeResult,
  best: Choice | undefined,
  explain: ExplainInside,
): { readonly closest?: string; readonly lacks?: string } {
  if (best === undefined) return {}
  const reasons = inner(result, best).map((cause) => messageOf(explain(cause)))
  return { closest: best.words, ...(reasons.length > 0 && { lacks: either(reasons.slice(0, most), 'and') }) }
}

function lacking(result: ShapeResult, best: Choice | undefined, explain: ExplainInside): Pick<DraftOptions, 'related'> {
  const drafts = (best === undefined ? [] : inner(result, best)).slice(0, most).map(explain)
  return drafts.length === 0
    ? {}
    : { related: drafts.map((item) => ({ anchor: item.anchor, message: messageOf(item) })) }
}

function inner(result: ShapeResult, choice: Choice): readonly ShapeResult[] {
  const causes = choice.causes.map((cause) => cause.result)
  return result.path === undefined ? causes : causes.filter((cause) => !isAboutValue(cause, result))
}

function compared(
  result: ShapeResult,
  choices: readonly Choice[],
  context: Explaining,
  explain: ExplainInside,
): readonly Comparison[] {
  return choices.slice(0, most).map(({ shape, words, causes }): Comparison => {
    const fits = whyFits(shape, result.value ?? result.focusNode, context)
    const against = causes.slice(0, most).map((cause) => messageOf(explain(cause.result)))
    return {
      alternative: words,
      fits: causes.length === 0,
      because: [...(fits === undefined ? [] : [fits]), ...against],
    }
  })
}

function messageOf(item: Draft): string {
  return item.finish(undefined, undefined).message
}
