import { nearest, type ShaclDetail } from '@gxkit/core'
import { classModel, type Release } from '@gxkit/ontology'
import type { Term } from '@rdfjs/types'
import type { MergedGraph } from '../credentials/merge.ts'
import type { ShapeResult } from '../engine/result.ts'
import { termKey } from '../graph/term-key.ts'
import type { PreparedShapes, ReleaseShapes } from '../release-shapes.ts'
import { rdfType, SH, sh } from '../vocabulary.ts'
import { kindWords, listWords, shapeWords } from './alternatives.ts'
import { type Draft, type DraftOptions, draft } from './draft.ts'
import { datatypeWords, either, foundWords, printable, type Words } from './words.ts'

/** Everything that is needed to put a result into words. */
export interface Explaining {
  readonly graph: MergedGraph
  readonly shapes: PreparedShapes
  readonly release: Release
  readonly known: ReleaseShapes
  readonly words: Words
}

/** Puts results into plain words, one finding for each cause. */
export function explainResults(results: readonly ShapeResult[], context: Explaining): readonly Draft[] {
  return withoutEchoes(results, context).map((result) => explainResult(result, context))
}

/** Leaves out what another result already says: inherited repetitions, and a second failure of the same value. */
function withoutEchoes(results: readonly ShapeResult[], context: Explaining): readonly ShapeResult[] {
  const { shapes, known } = context
  const depth = (result: ShapeResult): number => known.lineage(shapes.classOf(result.shape) ?? '').length
  const special = [...results].sort((a, b) => depth(b) - depth(a))
  const seen = new Set<string>()
  const first = special.filter((result) => {
    const closed = result.constraint === sh('ClosedConstraintComponent')
    const value = result.value === undefined || closed ? '' : termKey(result.value)
    const key = JSON.stringify([termKey(result.focusNode), result.path ?? '', result.constraint, value])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
  const placeOf = (r: ShapeResult): string =>
    JSON.stringify([termKey(r.focusNode), r.path ?? '', r.value === undefined ? '' : termKey(r.value)])
  const failing = (...locals: string[]): ReadonlySet<string> =>
    new Set(first.filter((r) => locals.some((l) => r.constraint === sh(`${l}ConstraintComponent`))).map(placeOf))
  const [datatype, nodeKind] = [failing('Datatype'), failing('NodeKind')]
  return first.filter((result) => {
    if (result.constraint === sh('NodeKindConstraintComponent')) return !datatype.has(placeOf(result))
    if (result.constraint === sh('ClassConstraintComponent')) return !nodeKind.has(placeOf(result))
    if (/#(?:Pattern|M..Length|M..(?:In|Ex)clusive)C/.test(result.constraint)) return !datatype.has(placeOf(result))
    return true
  })
}

function explainResult(result: ShapeResult, context: Explaining): Draft {
  const local = result.constraint.slice(SH.length, -'ConstraintComponent'.length)
  const explain = Object.hasOwn(explainers, local) ? explainers[local] : undefined
  const options: DraftOptions = { shacl: detailOf(result, context), severity: result.severity }
  return (explain ?? explainOther)(result, context, options)
}

type Explain = (result: ShapeResult, context: Explaining, options: DraftOptions) => Draft

const explainers: Readonly<Record<string, Explain>> = {
  MinCount: explainMinCount,
  MaxCount: (result, context, options) => {
    const most = Number(parameter(result, context, 'maxCount')?.value)
    const params = { property: propertyOf(result, context), most, found: valuesOf(result, context).length }
    return draft('shape/max-count', params, anchorOf(result), options)
  },
  Datatype: (result, context, options) => {
    const wanted = datatypeWords(parameter(result, context, 'datatype')?.value ?? '')
    const params = { property: propertyOf(result, context), wanted, found: foundIn(result, context) }
    return draft('shape/datatype', (key) => ({ ...params, ...prefixed(key) }), anchorOf(result), options)
  },
  Class: (result, context, options) => {
    const wanted = classesOf(result.shape, context)
    return explainWrongClass(result, wanted, context, options)
  },
  NodeKind: (result, context, options) => {
    const classes = classesOf(result.shape, context)
    const kind = kindWords(parameter(result, context, 'nodeKind')?.value ?? '')
    const wanted = classes.length === 0 ? kind : `${aClass(classes, context)}: ${kind}`
    const params = { property: propertyOf(result, context), wanted, found: foundIn(result, context) }
    return draft('shape/node-kind', (key) => ({ ...params, ...prefixed(key) }), anchorOf(result), options)
  },
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
  And: (...all) => explainLogic('shape/and', 'and', 'and', ...all),
  Xone: (...all) => explainLogic('shape/xone', 'xone', 'or', ...all),
  Not: (...all) => explainLogic('shape/not', 'not', 'or', ...all),
  Closed: explainUnknownProperty,
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
  const { graph, words } = context
  const { value } = result
  const property = propertyOf(result, context)
  if (value?.termType === 'NamedNode' && graph.index.about(value).length === 0) {
    const credential = graph.inputs.find((input) => input.id === value.value)
    const subject = credential?.subjects.find((s) => s.termType === 'NamedNode' && s.value !== value.value)
    const params = { property, id: printable(value.value, 200), wanted: aClass(wanted, context) }
    const extra = subject === undefined ? {} : { subject: printable(subject.value, 200) }
    return draft('shape/reference-unresolved', { ...params, ...extra }, anchorOf(result), options)
  }
  const types = value === undefined ? [] : graph.index.objects(value, rdfType).map((t) => words.aClass(t.value))
  if (value !== undefined && value.termType !== 'Literal' && types.length === 0) {
    return draft('shape/type-missing', { wanted: aClass(wanted, context) }, anchorOf(result), options)
  }
  const found = types.length > 0 ? either(types, 'and') : foundWords(value)
  return draft('shape/class', { property, wanted: aClass(wanted, context), found }, anchorOf(result), options)
}

function explainNotListed(
  result: ShapeResult,
  allowed: readonly Term[],
  context: Explaining,
  options: DraftOptions,
): Draft {
  const { value } = result
  const texts = [...new Set(allowed.map((term) => term.value))]
  const suggestion = value?.termType === 'Literal' && value.value.length > 1 ? nearest(value.value, texts) : undefined
  const few = texts.length > 0 && texts.length <= 8
  const params = {
    property: propertyOf(result, context),
    found: foundIn(result, context),
    count: texts.length,
    ...(few && { allowed: listWords(allowed) }),
    ...(suggestion !== undefined && { suggestion }),
  }
  return draft('shape/in', params, anchorOf(result), options)
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
  const { shapes, graph, words } = context
  const alternatives = shapes.index.objects(result.shape, sh('or')).flatMap((head) => shapes.index.list(head) ?? [])
  const lists = alternatives.flatMap((a) => shapes.index.objects(a, sh('in')))
  if (lists.length === alternatives.length) {
    const allowed = lists.flatMap((head) => shapes.index.list(head) ?? [])
    return explainNotListed(result, allowed, context, options)
  }
  const classes = alternatives.flatMap((a) => classesOf(a, context))
  const { value } = result
  const unknown = value?.termType === 'NamedNode' && graph.index.about(value).length === 0
  if (classes.length === alternatives.length || (classes.length > 0 && unknown)) {
    return explainWrongClass(result, classes, context, options)
  }
  const params = {
    property: result.path === undefined ? '' : propertyOf(result, context),
    alternatives: either(alternatives.map((a) => shapeWords(shapes.index, a, words))),
    found: foundIn(result, context),
  }
  return draft('shape/or', params, anchorOf(result), options)
}

function explainLogic(
  code: 'shape/and' | 'shape/xone' | 'shape/not',
  name: string,
  word: string,
  result: ShapeResult,
  context: Explaining,
  options: DraftOptions,
): Draft {
  const { shapes, words } = context
  const members = shapes.index
    .objects(result.shape, sh(name))
    .flatMap((head) => (name === 'not' ? [head] : (shapes.index.list(head) ?? [])))
  const params = {
    property: result.path === undefined ? '' : propertyOf(result, context),
    alternatives: either(
      members.map((m) => shapeWords(shapes.index, m, words)),
      word,
    ),
    found: foundIn(result, context),
  }
  return draft(code, params, anchorOf(result), options)
}

function explainUnknownProperty(result: ShapeResult, context: Explaining, options: DraftOptions): Draft {
  const owner = ownClass(result, context)
  const path = result.path ?? ''
  const anchor = { node: result.focusNode, predicate: path, key: true as const }
  return draft('shape/unknown-property', (key) => unknownProperty(key, path, owner, context), anchor, options)
}

/** Names a property that a class does not have, as the document writes it, and the one that was probably meant. */
export function unknownProperty(
  key: string | undefined,
  path: string,
  owner: string | undefined,
  { release, words }: Pick<Explaining, 'release' | 'words'>,
): { readonly property: string; readonly class: string; readonly suggestion?: string } {
  const property = printable(key ?? words.property(path), 120)
  const terms = classModel(release, owner ?? '')?.properties.map((p) => p.term) ?? []
  const bare = property.slice(property.indexOf(':') + 1)
  const suggestion =
    terms.find((term) => term === bare) ?? nearest(bare, terms) ?? terms.find((term) => endsWith(bare, term))
  const name = owner === undefined ? 'this object' : words.className(owner)
  return { property, class: name, ...(suggestion !== undefined && { suggestion }) }
}

/** `legalName` where the class has `name`. */
function endsWith(word: string, term: string): boolean {
  return term.length > 3 && word.toLowerCase().endsWith(term.toLowerCase())
}

function explainOther(result: ShapeResult, context: Explaining, options: DraftOptions): Draft {
  const constraint = result.constraint.slice(SH.length).replace(/ConstraintComponent$/, '')
  const property = result.path === undefined ? '' : propertyOf(result, context)
  const found = result.value === undefined ? '' : foundIn(result, context)
  return draft('shape/constraint', { property, constraint, found }, anchorOf(result), options)
}

function anchorOf(result: ShapeResult): Draft['anchor'] {
  const { focusNode: node, path: predicate, value } = result
  return predicate === undefined ? { node } : { node, predicate, ...(value && { value }) }
}

function propertyOf(result: ShapeResult, { words }: Explaining): string {
  return result.path === undefined ? 'this object' : words.property(result.path)
}

function valuesOf(result: ShapeResult, { graph }: Explaining): readonly Term[] {
  return graph.index.objects(result.focusNode, result.path ?? '')
}

function parameter(result: ShapeResult, { shapes }: Explaining, name: string): Term | undefined {
  return shapes.index.objects(result.shape, sh(name))[0]
}

function classesOf(shape: Term, { shapes }: Explaining): readonly string[] {
  return shapes.index.objects(shape, sh('class')).map((term) => term.value)
}

function aClass(classes: readonly string[], { words }: Explaining): string {
  return either(classes.map((iri) => words.aClass(iri)))
}

/** What was found; an object is named by its types. */
function foundIn(result: ShapeResult, { graph, words }: Explaining): string {
  const { value } = result
  if (value === undefined || value.termType === 'Literal') return foundWords(value)
  const types = graph.index.objects(value, rdfType).map((type) => words.aClass(type.value))
  return types.length === 0 ? foundWords(value) : either(types, 'and')
}

/** Only bare names carry the kind of value in the context; a prefixed name is the usual cause of a wrong one. */
function prefixed(key: string | undefined): { readonly key?: string } {
  return key?.includes(':') && !key.includes('://') ? { key: printable(key, 120) } : {}
}

/** The most special class of the node whose lineage has the shape; without one, the class of the shape. */
function ownClass(result: ShapeResult, { graph, shapes, known }: Explaining): string | undefined {
  const owner = shapes.classOf(result.shape)
  const types = graph.index.objects(result.focusNode, rdfType).map((type) => type.value)
  return types.find((type) => owner !== undefined && known.lineage(type).includes(owner)) ?? owner
}

function detailOf(result: ShapeResult, { shapes }: Explaining): ShaclDetail {
  const owner = shapes.shapeOf.get(shapes.classOf(result.shape) ?? '')
  const shape = result.shape.termType === 'NamedNode' ? result.shape : owner
  return {
    focusNode: nodeText(result.focusNode),
    ...(result.path !== undefined && { path: result.path }),
    ...(shape !== undefined && { sourceShape: shape.value }),
    constraint: result.constraint,
    ...(result.value !== undefined && { value: printable(nodeText(result.value), 200) }),
  }
}

function nodeText(term: Term): string {
  return term.termType === 'BlankNode' ? `_:${term.value}` : term.value
}
