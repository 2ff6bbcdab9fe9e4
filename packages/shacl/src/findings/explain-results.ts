import { nearest } from '@gxkit/core'
import { classModel } from '@gxkit/ontology'
import type { Term } from '@rdfjs/types'
import { predicateOf, type ShapeResult } from '../engine/result.ts'
import { rdfType, SH, sh } from '../vocabulary.ts'
import { listedValues, listWords, shapeWords } from './alternatives.ts'
import { causesOf, isAboutValue } from './causes.ts'
import { aClassOfKind, choicesOf } from './choices.ts'
import { type Draft, type DraftOptions, draft } from './draft.ts'
import { withoutEchoes } from './echoes.ts'
import { explainDatatype, explainNodeKind } from './explain-kind.ts'
import { explainChoice, explainExactlyOne, explainNot } from './explain-logic.ts'
import {
  aClass,
  anchorOf,
  classesOf,
  detailOf,
  type Explaining,
  foundIn,
  ownClass,
  parameter,
  propertyOf,
  valuesOf,
} from './result-facts.ts'
import { unknownProperty } from './unknown-property.ts'
import { either, foundWords, printable } from './words.ts'

/** Puts results into plain words, one finding for each cause. */
export function explainResults(results: readonly ShapeResult[], context: Explaining): readonly Draft[] {
  const isKnown = (node: Term): boolean => context.graph.index.about(node).length > 0
  const inside = new Map<ShapeResult, readonly ShapeResult[]>()
  for (const cause of results.flatMap((result) => causesOf(result, isKnown))) inside.set(cause.result, cause.inside)
  return withoutEchoes([...inside.keys()], context).map((result) => {
    const related = (inside.get(result) ?? [])
      .filter((outer) => outer.path !== undefined && !isAboutValue(result, outer))
      .map((outer) => ({ anchor: anchorOf(outer), message: `asked of the value of "${propertyOf(outer, context)}"` }))
    return withRelated(explainResult(result, context), related)
  })
}

function explainResult(result: ShapeResult, context: Explaining): Draft {
  const local = result.constraint.slice(SH.length, -'ConstraintComponent'.length)
  const explain = Object.hasOwn(explainers, local) ? explainers[local] : undefined
  const options: DraftOptions = { shacl: detailOf(result, context), severity: result.severity }
  return (explain ?? explainOther)(result, context, options)
}

function withRelated(item: Draft, related: NonNullable<Draft['related']>): Draft {
  return related.length === 0 ? item : { ...item, related: [...(item.related ?? []), ...related] }
}

type Explain = (result: ShapeResult, context: Explaining, options: DraftOptions) => Draft

const explainers: Readonly<Record<string, Explain>> = {
  MinCount: explainMinCount,
  MaxCount: (result, context, options) => {
    const most = Number(parameter(result, context, 'maxCount')?.value)
    const params = { property: propertyOf(result, context), most, found: valuesOf(result, context).length }
    return draft('shape/max-count', params, anchorOf(result), options)
  },
  Datatype: explainDatatype,
  Class: (result, context, options) => {
    const wanted = classesOf(result.shape, context)
    return explainWrongClass(result, wanted, context, options)
  },
  NodeKind: explainNodeKind,
  In: (result, context, options) => {
    const head = parameter(result, context, 'in')
    return explainNotListed(result, (head && context.shapes.index.list(head)) ?? [], context, options)
  },
  Pattern: (result, context, options) => {
    const pattern = printable(parameter(result, context, 'pattern')?.value ?? '', 120)
    const params = { property: propertyOf(result, context), pattern, found: foundIn(result, context) }
    return draft('shape/pattern', params, anchorOf(result), options)
  },
  MinInclusive: (...all) => explainRange('minInclusive', 'at least', ...all),
  MinExclusive: (...all) => explainRange('minExclusive', 'more than', ...all),
  MaxInclusive: (...all) => explainRange('maxInclusive', 'at most', ...all),
  MaxExclusive: (...all) => explainRange('maxExclusive', 'less than', ...all),
  MinLength: (...all) => explainLength('minLength', 'at least', ...all),
  MaxLength: (...all) => explainLength('maxLength', 'at most', ...all),
  LanguageIn: explainLanguage,
  UniqueLang: explainLanguage,
  Or: explainOr,
  And: explainAnd,
  Xone: (result, context, options) =>
    explainExactlyOne(result, context, options, (inner) => explainResult(inner, context)),
  Not: explainNot,
  Node: explainHandedOn,
  Closed: explainUnknownProperty,
  HasValue: explainNeededValue,
  Equals: (...all) => explainComparison('the same values as', ...all),
  Disjoint: (...all) => explainComparison('no value in common with', ...all),
  LessThan: (...all) => explainComparison('values below those of', ...all),
  LessThanOrEquals: (...all) => explainComparison('no value above those of', ...all),
  QualifiedMinCount: (...all) => explainKindCount('qualifiedMinCount', 'at least', ...all),
  QualifiedMaxCount: (...all) => explainKindCount('qualifiedMaxCount', 'at most', ...all),
}

function explainMinCount(result: ShapeResult, context: Explaining, options: DraftOptions): Draft {
  const { shapes, release, words } = context
  const [found, least] = [valuesOf(result, context).length, Number(parameter(result, context, 'minCount')?.value)]
  const owner = ownClass(result, context)
  const model = classModel(release, owner ?? '')?.properties.find((p) => p.iri === result.path)
  const wanted = describeWanted(result.shape, context)
  const params = {
    property: model?.term ?? propertyOf(result, context),
    class: owner === undefined ? '' : words.className(owner),
    least: Number.isNaN(least) ? 1 : least,
    found,
    ...(shapes.index.about(result.shape).length > 0 && wanted !== '' && { wanted }),
  }
  return draft('shape/min-count', params, { node: result.focusNode }, options)
}

function describeWanted(shape: Term, { shapes, words }: Explaining): string {
  return shapeWords(shapes.index, shape, words).replace(/^"[^"]*" is (?:present)?/, '')
}

function explainWrongClass(
  result: ShapeResult,
  wanted: readonly string[],
  context: Explaining,
  options: DraftOptions,
): Draft {
  const { graph } = context
  const { value } = result
  const property = propertyOf(result, context)
  if (value?.termType === 'NamedNode' && graph.index.about(value).length === 0) {
    const credential = graph.inputs.find((input) => input.id === value.value)
    const subject = credential?.subjects.find((s) => s.termType === 'NamedNode' && s.value !== value.value)
    const params = { property, id: printable(value.value, 200), wanted: aClass(wanted, context) || 'its target' }
    const extra = subject === undefined ? {} : { subject: printable(subject.value, 200) }
    return draft('shape/reference-unresolved', { ...params, ...extra }, anchorOf(result), options)
  }
  const types = value === undefined ? [] : graph.index.objects(value, rdfType).map((t) => t.value)
  if (value !== undefined && value.termType !== 'Literal' && types.length === 0) {
    return draft('shape/type-missing', { wanted: aClass(wanted, context) }, anchorOf(result), options)
  }
  const kinds = types.map((type) => aClassOfKind(type, wanted, context))
  const found = types.length > 0 ? either(kinds, 'and') : foundWords(value)
  const related =
    value?.termType === 'NamedNode' ? [{ anchor: { node: value }, message: `this is ${either(kinds, 'and')}` }] : []
  const params = { property, wanted: aClass(wanted, context), found }
  return withRelated(draft('shape/class', params, anchorOf(result), options), related)
}

/** The value has to fit another shape. What it lacks is told by itself; here nothing is said about the value at all. */
function explainHandedOn(result: ShapeResult, context: Explaining, options: DraftOptions): Draft {
  const { value, parameter: shape } = result
  if (value?.termType !== 'NamedNode' || context.graph.index.about(value).length > 0) {
    return explainOther(result, context, options)
  }
  const owner = shape && context.shapes.classOf(shape)
  return explainWrongClass(result, owner === undefined ? [] : [owner], context, options)
}

function explainNotListed(
  result: ShapeResult,
  allowed: readonly Term[],
  context: Explaining,
  options: DraftOptions,
): Draft {
  const { value } = result
  const texts = new Set(allowed.map((term) => term.value))
  const params = {
    property: propertyOf(result, context),
    found: foundIn(result, context),
    count: texts.size,
    ...(texts.size > 0 && texts.size <= 8 && { allowed: listWords(allowed) }),
  }
  const suggested = (): { readonly suggestion?: string } => {
    const meant = value?.termType === 'Literal' && value.value.length > 1 ? nearest(value.value, texts) : undefined
    return meant === undefined ? {} : { suggestion: meant }
  }
  return draft('shape/in', () => ({ ...params, ...suggested() }), anchorOf(result), options)
}

function explainRange(
  name: string,
  relation: string,
  result: ShapeResult,
  context: Explaining,
  options: DraftOptions,
): Draft {
  const wanted = `${relation} ${printable(parameter(result, context, name)?.value ?? '', 40)}`
  const params = { property: propertyOf(result, context), wanted, found: foundIn(result, context) }
  return draft('shape/range', params, anchorOf(result), options)
}

function explainLength(
  name: string,
  relation: string,
  result: ShapeResult,
  context: Explaining,
  options: DraftOptions,
): Draft {
  const wanted = `${relation} ${parameter(result, context, name)?.value ?? ''} characters`
  const params = { property: propertyOf(result, context), wanted, found: foundIn(result, context) }
  return draft('shape/length', params, anchorOf(result), options)
}

function explainLanguage(result: ShapeResult, context: Explaining, options: DraftOptions): Draft {
  const params = { property: propertyOf(result, context), found: foundIn(result, context) }
  return draft('shape/language', params, anchorOf(result), options)
}

/** A choice with one kind of alternatives is told as that kind; others by naming the alternatives. */
function explainOr(result: ShapeResult, context: Explaining, options: DraftOptions): Draft {
  const { shapes, graph } = context
  const alternatives = (result.parameter && shapes.index.list(result.parameter)) ?? []
  const allowed = listedValues(shapes.index, alternatives)
  if (allowed !== undefined) return explainNotListed(result, allowed, context, options)
  const bare = alternatives.filter((a) => shapes.index.about(a).every((q) => q.predicate.value === sh('class')))
  const classes = alternatives.flatMap((a) => classesOf(a, context))
  const { value } = result
  const unknown = value?.termType === 'NamedNode' && graph.index.about(value).length === 0
  if (bare.length === alternatives.length || (classes.length > 0 && unknown)) {
    return explainWrongClass(result, classes, context, options)
  }
  const choices = choicesOf(result, context)
  return explainChoice(result, choices, context, options, (inner) => explainResult(inner, context))
}

function explainAnd(result: ShapeResult, context: Explaining, options: DraftOptions): Draft {
  const { shapes, words } = context
  const members = (result.parameter && shapes.index.list(result.parameter)) ?? []
  const alternatives = either(
    members.map((member) => shapeWords(shapes.index, member, words)),
    'and',
  )
  const property = result.path === undefined ? '' : propertyOf(result, context)
  return draft('shape/and', { property, alternatives, found: foundIn(result, context) }, anchorOf(result), options)
}

function explainNeededValue(result: ShapeResult, context: Explaining, options: DraftOptions): Draft {
  const values = valuesOf(result, context)
  const params = {
    property: propertyOf(result, context),
    wanted: result.parameter === undefined ? 'a certain value' : foundWords(result.parameter),
    found: values.length === 0 ? 'nothing' : either(values.slice(0, 8).map(foundWords), 'and'),
  }
  return draft('shape/has-value', params, anchorOf(result), options)
}

function explainComparison(relation: string, result: ShapeResult, context: Explaining, options: DraftOptions): Draft {
  const other = result.parameter === undefined ? '' : context.words.property(result.parameter.value)
  const params = { property: propertyOf(result, context), relation, other, found: foundIn(result, context) }
  return draft('shape/comparison', params, anchorOf(result), options)
}

/** How many values are of one kind; the others are told with what they lack. */
function explainKindCount(
  name: string,
  relation: string,
  result: ShapeResult,
  context: Explaining,
  options: DraftOptions,
): Draft {
  const [shape] = context.shapes.index.objects(result.shape, sh('qualifiedValueShape'))
  const params = {
    property: propertyOf(result, context),
    count: `${relation} ${parameter(result, context, name)?.value ?? ''}`,
    wanted: shape === undefined ? '' : shapeWords(context.shapes.index, shape, context.words),
  }
  const related = (result.alternatives ?? [])
    .flat()
    .slice(0, 8)
    .map((inner) => explainResult(inner, context))
  const reasons = related.map((item) => ({ anchor: item.anchor, message: item.finish(undefined, undefined).message }))
  return withRelated(draft('shape/qualified-count', params, anchorOf(result), options), reasons)
}

function explainUnknownProperty(result: ShapeResult, context: Explaining, options: DraftOptions): Draft {
  const owner = ownClass(result, context)
  const path = predicateOf(result) ?? ''
  const anchor = { node: result.focusNode, predicate: path, key: true as const }
  return draft('shape/unknown-property', (key) => unknownProperty(key, path, owner, context), anchor, options)
}

function explainOther(result: ShapeResult, context: Explaining, options: DraftOptions): Draft {
  const local = result.constraint.slice(SH.length).replace(/ConstraintComponent$/, '')
  const constraint = local === 'Node' ? 'fits the rules for such a value' : local
  const property = result.path === undefined ? '' : propertyOf(result, context)
  const found = result.value === undefined ? '' : foundIn(result, context)
  return draft('shape/constraint', { property, constraint, found }, anchorOf(result), options)
}
