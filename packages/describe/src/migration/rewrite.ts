import { finding } from '@gxkit/core'
import { bareName, classModel, type PropertyModel } from '@gxkit/ontology'
import type { Pair, YAMLMap } from 'yaml'
import { isScalar, Scalar } from 'yaml'
import { thingReserved } from '../manifest/thing.ts'
import {
  type Assembly,
  addNeeded,
  emit,
  leaveOut,
  leaveToPerson,
  openPlace,
  place,
  sameFacts,
  sayOnce,
} from './assembly.ts'
import { commentAfter, commentsOf, decideComment } from './comments.ts'
import { gone, goneWithoutRule } from './gone.ts'
import { at, noteDone } from './ledger.ts'
import { bareKey, propertyNamed } from './names.ts'
import { asValue, plainOf } from './nodes.ts'
import type { Pass, Rewritten } from './pass.ts'
import { classRule, propertyRule } from './rules/compiled.ts'
import type { PropertyFate, PropertyTarget } from './rules/rule.ts'
import { splitByProperty, splitByValue } from './split.ts'
import { type ConvertedItems, convertItems } from './values.ts'
import { withoutPlace } from './without-place.ts'

const reservedInside: ReadonlySet<string> = new Set(['type', 'id'])

/** Rewrites facts of a class, in place where they stay one thing. */
export function rewriteNode(map: YAMLMap, source: string, top: boolean, pass: Pass): Rewritten {
  const rule = classRule(pass.rules, source)
  const fate = rule?.fate ?? (classModel(pass.after, source) === undefined ? undefined : { class: source })
  if (fate === undefined) return goneWithoutRule(map, source, pass)
  if ('decide' in fate) return gone(map, source, fate.decide, rule?.id ?? '', pass)
  if ('leaveOut' in fate) {
    const params = { claim: source, reason: fate.leaveOut }
    pass.ledger.findings.push(finding('migration/left-out', params, at(pass.ledger, map)))
    return { nodes: [], comments: [] }
  }
  if ('byProperty' in fate) return splitByProperty(map, source, top, pass)
  if ('byValue' in fate) return splitByValue(map, source, fate.byValue, pass)
  if (fate.class !== source) noteDone(pass.ledger, `${source} is ${fate.class} now`, map, rule?.id)
  rewriteProperties(map, { source, target: fate.class, top }, pass)
  return { nodes: [{ map, class: fate.class }], comments: [] }
}

interface Frame {
  readonly source: string
  readonly target: string
  readonly top: boolean
}

function rewriteProperties(map: YAMLMap, frame: Frame, pass: Pass): void {
  const model = classModel(pass.after, frame.target)
  if (model === undefined) throw new TypeError(`${pass.after.id} has no class ${frame.target}`)
  const reserved = frame.top ? thingReserved : reservedInside
  const assembly: Assembly = { model, pairs: [], used: new Set(), taken: new Map(), waiting: [], open: new Map() }
  const renamed = renamesIn(map, frame, pass)
  for (const pair of map.items as Pair[]) {
    const key = bareKey(String(isScalar(pair.key) ? pair.key.value : pair.key))
    if (reserved.has(key)) {
      if (key === 'type') stateClass(pair, model.name, pass)
      emit(assembly, pair)
      continue
    }
    movePair(pair, key, { ...frame, renamed }, assembly, pass)
  }
  addNeeded(map, frame, assembly, pass)
  map.items = assembly.pairs
  commentAfter(map, assembly.waiting)
}

/** Writes the new class where the old one stood. */
function stateClass(pair: Pair, name: string, { ledger }: Pass): void {
  const type = isScalar(pair.value) ? pair.value : ledger.inherit(new Scalar(''), pair.value)
  const bare = bareName(name)
  pair.value = type
  if (type.value === bare) return
  type.value = bare
  delete type.source
}

/** Target properties that facts of another name go to; a fact that has that name already must not get in their way. */
function renamesIn(map: YAMLMap, { source }: Frame, { rules, before }: Pass): ReadonlyMap<string, Pair> {
  const renamed = new Map<string, Pair>()
  for (const pair of map.items as Pair[]) {
    const key = bareKey(String(isScalar(pair.key) ? pair.key.value : pair.key))
    const fate = propertyRule(rules, before, source, key)?.fate
    if (fate === undefined || !('to' in fate) || Array.isArray(fate.to)) continue
    const { property } = fate.to as PropertyTarget
    if (property !== key && !renamed.has(property)) renamed.set(property, pair)
  }
  return renamed
}

function movePair(
  pair: Pair,
  key: string,
  frame: Frame & { readonly renamed: ReadonlyMap<string, Pair> },
  assembly: Assembly,
  pass: Pass,
): void {
  const { rules, before, ledger } = pass
  const rule = propertyRule(rules, before, frame.source, key)
  const same = propertyNamed(assembly.model, key)
  const fate = keepName(rule?.fate, key, same !== undefined)
  if (fate === undefined) {
    assembly.waiting.push(...commentsOf(pair), withoutPlace(pair, pass))
  } else if ('leaveOut' in fate) leaveOut(pair, fate.leaveOut, assembly, pass)
  else if ('decide' in fate) leaveToPerson(pair, fate, rule?.id, assembly, pass)
  else {
    const rival = rule === undefined && same?.maxCount === 1 ? frame.renamed.get(key) : undefined
    if (rival === undefined) moveTargets(pair, fate.to, { source: frame.source, key, rule: rule?.id }, assembly, pass)
    else if (sameFacts(rival, pair.value)) sayOnce(pair, rival, assembly, pass)
    else {
      const question = `"${key}" is taken by "${ledger.writtenAs(rival)}"; choose one`
      leaveToPerson(pair, { decide: question }, undefined, assembly, pass)
    }
  }
}

function moveTargets(
  pair: Pair,
  to: PropertyTarget | readonly PropertyTarget[],
  context: Moved,
  assembly: Assembly,
  pass: Pass,
): void {
  const targets = (Array.isArray(to) ? to : [to]) as readonly PropertyTarget[]
  // All values are made before the first is put in the place of the old one.
  const moves = targets.map((target) => {
    const property = propertyNamed(assembly.model, target.property)
    if (property === undefined) throw new TypeError(`${assembly.model.name} has no property ${target.property}`)
    return { target, property, converted: convertItems(pair, target, property, context, pass) }
  })
  moves.forEach((move, i) => {
    const { list, ...converted } = move.converted
    const own = list === undefined || i === 0 ? list : (list.clone() as typeof list)
    moveTo(pair, { ...move, converted: { ...converted, list: own } }, context, assembly, pass)
  })
}

/** A fact without a rule, and one whose rule says so, keeps its name where the target knows it. */
function keepName(
  fate: PropertyFate | undefined,
  key: string,
  known: boolean,
): Exclude<PropertyFate, { readonly keep: true }> | undefined {
  if (fate !== undefined && !('keep' in fate)) return fate
  return known ? { to: { property: key } } : undefined
}

interface Moved {
  readonly source: string
  readonly key: string
  readonly rule: string | undefined
}

interface Move {
  readonly target: PropertyTarget
  readonly property: PropertyModel
  readonly converted: ConvertedItems
}

function moveTo(pair: Pair, move: Move, moved: Moved, assembly: Assembly, pass: Pass): void {
  const { ledger } = pass
  const { target, property, converted } = move
  const name = ledger.writtenAs(pair)
  for (const reason of converted.leftOut) {
    ledger.findings.push(finding('migration/left-out', { claim: name, reason }, at(ledger, pair)))
  }
  const ruleId = moved.rule === undefined ? {} : { rule: moved.rule }
  const isOpen = converted.nodes.length === 0 && property.minCount > 0
  for (const { question, item } of converted.asks) {
    const where = { ...at(ledger, item, pair.value, pair), ...(isOpen && openPlace) }
    ledger.findings.push(finding('migration/decide', { claim: name, question, ...ruleId }, where))
  }
  const comments = [
    ...converted.comments,
    ...converted.asks
      .filter(({ said }) => !said)
      .map(({ question, item, kept }) => decideComment(question, kept ? undefined : { name, value: plainOf(item) })),
  ]
  if (converted.nodes.length === 0) {
    const [first] = converted.asks
    if (first !== undefined && property.minCount > 0) assembly.open.set(target.property, first.question)
    assembly.waiting.push(...comments)
    return
  }
  if (target.property !== moved.key) noteDone(ledger, `"${name}" is ${target.property} now`, pair, moved.rule)
  place(pair, { target, property, value: asValue(converted), comments, name }, assembly, pass)
}
