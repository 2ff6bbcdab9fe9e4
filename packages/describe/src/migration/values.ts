import { classModel, enumeration, type PropertyModel } from '@gxkit/ontology'
import type { Pair } from 'yaml'
import { Document, isMap, isScalar, isSeq, Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import { commentBefore, decideComment } from './comments.ts'
import { type Converted, conversions } from './conversions.ts'
import { noteDone, noteNotMapped } from './ledger.ts'
import { classNameOf, expectedClasses, propertyNamed } from './names.ts'
import { isReference, nodeOf, plainOf, textOf } from './nodes.ts'
import type { Pass, RewrittenNode } from './pass.ts'
import type { PropertyTarget } from './rules/rule.ts'

/** What the values of one fact became. */
export interface ConvertedItems {
  readonly nodes: readonly unknown[]
  /** The list that they stood in. */
  readonly list?: YAMLSeq | undefined
  readonly asks: readonly {
    readonly question: string
    readonly item: unknown
    readonly kept: boolean
    readonly said: boolean
  }[]
  readonly leftOut: readonly string[]
  readonly comments: readonly string[]
}

/** Turns each value of a fact into what the target takes. */
export function convertItems(
  pair: Pair,
  target: PropertyTarget,
  property: PropertyModel,
  moved: { readonly source: string; readonly key: string },
  pass: Pass,
): ConvertedItems {
  const items = isSeq(pair.value) ? pair.value.items : [pair.value]
  const nodes: unknown[] = []
  const asks: { question: string; item: unknown; kept: boolean; said: boolean }[] = []
  const leftOut: string[] = []
  const comments: string[] = []
  for (const item of items) {
    if (isMap(item) && !isReference(item)) {
      const outcome = nestedOf(pair, item, target, property, moved, pass)
      nodes.push(...outcome.nodes)
      comments.push(...outcome.comments)
      continue
    }
    const { node, ask, leftOut: reason } = scalarOf(item, target, property, pass)
    if (node !== undefined) nodes.push(node)
    if (ask !== undefined) asks.push({ question: ask, item, kept: node !== undefined, said: sayInside(node, ask) })
    if (reason !== undefined) leftOut.push(reason)
  }
  return { nodes, asks, leftOut, comments, ...(isSeq(pair.value) && { list: pair.value }) }
}

function scalarOf(
  item: unknown,
  target: PropertyTarget,
  property: PropertyModel,
  pass: Pass,
): { readonly node?: unknown; readonly ask?: string; readonly leftOut?: string } {
  if (!isScalar(item) || item.value === null) return { node: item }
  const text = textOf(item)
  const convert = target.value === undefined ? undefined : conversions[target.value]
  const result: Converted = convert?.(text, { release: pass.after, property }) ?? {
    value: inList(text, property, pass),
  }
  const { value, ask, leaveOut } = result
  const rest = { ...(ask !== undefined && { ask }), ...(leaveOut !== undefined && { leftOut: leaveOut }) }
  if (value === undefined) return rest
  if (value === text) return { node: item, ...rest }
  if (typeof value === 'string') noteDone(pass.ledger, `"${text}" is written as ${value}`, item)
  const node = typeof value === 'string' ? withComments(new Scalar(value), item) : nodeOf(value)
  return { node: pass.ledger.inherit(node as object, item), ...rest }
}

/** A question about facts that were made of a text stands at the first of them. */
function sayInside(node: unknown, question: string): boolean {
  const first = isMap(node) ? (node.items[0] as Pair | undefined) : undefined
  if (first === undefined) return false
  commentBefore(first, [decideComment(question)])
  return true
}

/** A value of a list in the letters of the list. */
function inList(text: string, property: PropertyModel, { after }: Pass): string {
  const lists = (property.or ?? [property]).flatMap((choice) => (choice.in === undefined ? [] : [choice.in]))
  const members = lists.flatMap((list) => enumeration(after, list))
  if (members.includes(text)) return text
  return members.find((member) => member.toLowerCase() === text.trim().toLowerCase()) ?? text
}

function nestedOf(
  pair: Pair,
  item: YAMLMap,
  target: PropertyTarget,
  property: PropertyModel,
  moved: { readonly source: string; readonly key: string },
  pass: Pass,
): { readonly nodes: readonly unknown[]; readonly comments: readonly string[] } {
  const { ledger, before, to } = pass
  const expected = expectedClasses(property)
  const source = nestedClass(item, target, property, moved, pass)
  if (source === undefined || expected.length === 0) {
    noteNotMapped(ledger, ledger.writtenAs(pair), item, to.name, item)
    const question = `"${target.property}" takes ${expected.length === 0 ? 'a plain value' : 'a typed thing'} in ${to.name}`
    return { nodes: [], comments: [decideComment(question, { name: ledger.writtenAs(pair), value: plainOf(item) })] }
  }
  const { nodes, comments } = pass.rewrite(item, classNameOf(before, source), false, pass)
  for (const node of nodes) stateType(node, expected)
  return { nodes: nodes.map(({ map }) => map), comments }
}

/** The class of facts inside a fact: what they say, what the rule says, what the old or the new vocabulary says. */
function nestedClass(
  item: YAMLMap,
  target: PropertyTarget,
  property: PropertyModel,
  moved: { readonly source: string; readonly key: string },
  { before }: Pass,
): string | undefined {
  const stated = item.get('type')
  if (typeof stated === 'string') return stated
  if (target.nested !== undefined) return target.nested
  const declared = expectedClasses(propertyNamed(classModel(before, moved.source), moved.key))
  const known = declared.length > 0 ? declared : expectedClasses(property)
  return known.length === 1 ? known[0] : undefined
}

/** Facts inside others state their class where it cannot be told from the property. */
function stateType({ map, class: name }: RewrittenNode, expected: readonly string[]): void {
  if (map.has('type')) map.set('type', name)
  else if (expected.length !== 1 || expected[0] !== name) {
    map.items.unshift(new Document().createPair('type', name) as (typeof map.items)[number])
  }
}

function withComments(made: Scalar, old: Scalar): Scalar {
  if (old.comment) made.comment = old.comment
  if (old.commentBefore) made.commentBefore = old.commentBefore
  return made
}
