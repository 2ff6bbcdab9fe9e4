import { finding } from '@gxkit/core'
import { type ClassModel, classModel, factName, type PropertyModel } from '@gxkit/ontology'
import type { YAMLMap } from 'yaml'
import { isScalar, isSeq, Pair, Scalar, YAMLSeq } from 'yaml'
import { commentBefore, commentsOf, decideComment } from './comments.ts'
import { at, inShort, noteDone } from './ledger.ts'
import { propertyNamed } from './names.ts'
import { asValue, plainOf } from './nodes.ts'
import type { Pass } from './pass.ts'
import type { PropertyTarget } from './rules/rule.ts'

/** The facts as they are put together again, in the order in which they were written. */
export interface Assembly {
  readonly model: ClassModel
  readonly pairs: Pair[]
  /** Facts that have been put back; a second value made of one of them needs a fact of its own. */
  readonly used: Set<Pair>
  readonly taken: Map<string, Pair>
  /** Comments that wait for the next fact. */
  waiting: string[]
  /** Questions about needed facts that have no value. */
  readonly open: Map<string, string>
}

/** A question at a place that the target needs is more than a hint: without an answer the result does not stand. */
export const openPlace = { severity: 'error' } as const

/** A value on its way to its place. */
export interface Placed {
  readonly target: PropertyTarget
  readonly property: PropertyModel
  readonly value: ReturnType<typeof asValue>
  readonly comments: readonly string[]
  readonly name: string
}

/** Puts a value where it belongs: a new fact, one more value of a fact, or a question if the place is taken. */
export function place(pair: Pair, placed: Placed, assembly: Assembly, pass: Pass): void {
  const { target, property, value, comments, name } = placed
  const { ledger } = pass
  const first = assembly.taken.get(target.property)
  if (first === undefined) {
    const key = ledger.inherit(new Scalar(target.property), pair.key)
    const isFirstUse = !assembly.used.has(pair)
    const made = isFirstUse ? pair : ledger.inherit(new Pair(key, value), pair)
    if (isFirstUse) {
      if (isScalar(pair.key) && pair.key.value !== target.property) rename(pair.key, target.property)
      pair.value = value
    }
    ledger.write(made, name)
    commentBefore(made, comments)
    assembly.taken.set(target.property, made)
    emit(assembly, made)
    return
  }
  if (sameFacts(first, value)) {
    sayOnce(pair, first, assembly, pass)
    return
  }
  if (property.maxCount !== 1) {
    const list = isSeq(first.value) ? first.value : new YAMLSeq()
    first.value = asValue({ nodes: [...itemsIn(first.value), ...itemsIn(value)], list })
    commentBefore(first, comments)
    return
  }
  const question = `"${target.property}" has the value ${inShort(first.value)} already; choose one`
  ledger.findings.push(finding('migration/decide', { claim: name, question }, at(ledger, pair)))
  assembly.waiting.push(...comments, decideComment(question, { name, value: plainOf(value) }))
}

/** Whether a fact has a value already. */
export function sameFacts(pair: Pair, value: unknown): boolean {
  return JSON.stringify(plainOf(pair.value)) === JSON.stringify(plainOf(value))
}

/** A fact that repeats another goes; its comments stay. */
export function sayOnce(pair: Pair, other: Pair, assembly: Assembly, { ledger }: Pass): void {
  noteDone(ledger, `"${ledger.writtenAs(pair)}" says the same as "${ledger.writtenAs(other)}"`, pair)
  assembly.waiting.push(...commentsOf(pair))
}

function rename(key: Scalar, name: string): void {
  key.value = name
  delete key.source
  delete key.type
}

function itemsIn(value: unknown): unknown[] {
  return isSeq(value) ? value.items : [value]
}

/** Puts a fact back, with the comments that have waited for one. */
export function emit(assembly: Assembly, pair: Pair): void {
  commentBefore(pair, assembly.waiting, true)
  assembly.waiting = []
  assembly.pairs.push(pair)
  assembly.used.add(pair)
}

/** Turns a fact into a comment. */
function withdraw(pair: Pair, question: string, assembly: Assembly, { ledger }: Pass): void {
  const comment = decideComment(question, { name: ledger.writtenAs(pair), value: plainOf(pair.value) })
  assembly.waiting.push(...commentsOf(pair), comment)
}

/** Leaves a fact out for a reason. */
export function leaveOut(pair: Pair, reason: string, assembly: Assembly, { ledger }: Pass): void {
  const params = { claim: ledger.writtenAs(pair), reason }
  ledger.findings.push(finding('migration/left-out', params, at(ledger, pair)))
  assembly.waiting.push(...commentsOf(pair))
}

/** Leaves a fact to a person: as a comment, and as an open place where the target needs a value. */
export function leaveToPerson(
  pair: Pair,
  fate: { readonly decide: string; readonly property?: string },
  rule: string | undefined,
  assembly: Assembly,
  pass: Pass,
): void {
  const { ledger } = pass
  const name = ledger.writtenAs(pair)
  const params = { claim: name, question: fate.decide, ...(rule !== undefined && { rule }) }
  const isOpen = fate.property !== undefined && !assembly.taken.has(fate.property)
  ledger.findings.push(finding('migration/decide', params, { ...at(ledger, pair), ...(isOpen && openPlace) }))
  withdraw(pair, fate.decide, assembly, pass)
  if (fate.property === undefined || !isOpen) return
  const open = ledger.inherit(new Pair(new Scalar(fate.property), null), pair)
  ledger.write(open, name)
  ledger.open.add(open)
  assembly.taken.set(fate.property, open)
  emit(assembly, open)
}

/** What the target demands and the source did not: the place is made, the value is a person's. */
export function addNeeded(
  map: YAMLMap,
  frame: { readonly source: string; readonly target: string },
  assembly: Assembly,
  { before, ledger }: Pass,
): void {
  const old = classModel(before, frame.source)
  for (const property of assembly.model.properties) {
    const name = factName(property)
    if (property.minCount === 0 || assembly.taken.has(name)) continue
    const asked = assembly.open.get(name)
    if (asked === undefined && (propertyNamed(old, name)?.minCount ?? 0) > 0) continue
    const question = asked ?? `${property.label}. ${property.description}`.replace(/\.$/, '')
    if (asked === undefined) {
      const params = { property: name, type: frame.target, question }
      ledger.findings.push(finding('migration/needed', params, at(ledger, map)))
      assembly.waiting.push(decideComment(question))
    }
    const pair = ledger.inherit(new Pair(new Scalar(name), null), map)
    ledger.open.add(pair)
    assembly.taken.set(name, pair)
    emit(assembly, pair)
  }
}
