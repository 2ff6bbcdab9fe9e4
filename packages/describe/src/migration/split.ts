import { finding } from '@gxkit/core'
import type { Pair } from 'yaml'
import { isScalar, isSeq, Pair as NewPair, Scalar, YAMLMap } from 'yaml'
import { thingReserved } from '../manifest/thing.ts'
import { commentAfter, commentsOf, decideComment } from './comments.ts'
import { gone } from './gone.ts'
import { at, noteDone } from './ledger.ts'
import { bareKey } from './names.ts'
import { plainOf, textOf } from './nodes.ts'
import type { Pass, Rewritten, RewrittenNode } from './pass.ts'
import { propertyRule } from './rules/compiled.ts'
import type { ByValue, PropertyTarget } from './rules/rule.ts'
import { withoutPlace } from './without-place.ts'

/** Facts of one class that become several things: one for each value that the rules give a class of its own. */
export function splitByProperty(map: YAMLMap, source: string, top: boolean, pass: Pass): Rewritten {
  const { ledger } = pass
  const made: { readonly class: string; readonly map: YAMLMap }[] = []
  const shared: Pair[] = []
  const comments: string[] = []
  const later: { pair: Pair; target: PropertyTarget }[] = []
  for (const pair of map.items as Pair[]) {
    const key = bareKey(String(isScalar(pair.key) ? pair.key.value : pair.key))
    const rule = propertyRule(pass.rules, pass.before, source, key)
    const target = rule !== undefined && 'to' in rule.fate ? (rule.fate.to as PropertyTarget) : undefined
    if (key === 'type') continue
    if (top ? thingReserved.has(key) : key === 'id') {
      shared.push(pair)
    } else if (target?.class === undefined) {
      comments.push(...commentsOf(pair), withoutPlace(pair, pass))
    } else if (key.includes('-')) {
      later.push({ pair, target }) // says more about a number that another fact states
    } else {
      for (const value of isSeq(pair.value) ? pair.value.items : [pair.value]) {
        made.push({ class: target.class, map: numberOf(pair, target, value, pass) })
      }
      noteDone(ledger, `"${ledger.writtenAs(pair)}" is a ${target.class} of its own`, pair, rule?.id)
    }
  }
  for (const { pair, target } of later) {
    const home = made.find((each) => each.class === target.class)
    if (home === undefined) {
      const question = `"${ledger.writtenAs(pair)}" speaks of a number that is not stated here`
      ledger.findings.push(finding('migration/decide', { claim: ledger.writtenAs(pair), question }, at(ledger, pair)))
      comments.push(decideComment(question, { name: ledger.writtenAs(pair), value: plainOf(pair.value) }))
      continue
    }
    home.map.items.push(ledger.inherit(new NewPair(new Scalar(target.property), pair.value), pair) as never)
    noteDone(ledger, `"${ledger.writtenAs(pair)}" is ${target.property} of the ${target.class}`, pair)
  }
  const [first] = made
  if (first === undefined) return gone(map, source, 'no number of a known kind is stated here', '', pass)
  return assemble(map, made, shared, comments, top)
}

/** The first thing takes over what the source said around its facts; all of them name their class. */
function assemble(
  map: YAMLMap,
  made: readonly RewrittenNode[],
  shared: readonly Pair[],
  comments: readonly string[],
  top: boolean,
): Rewritten {
  const nodes = made.map(({ class: name, map: facts }, i) => {
    const result = i === 0 ? map : new YAMLMap()
    const around =
      i === 0 ? shared : top ? shared.filter((pair) => keyOf(pair) !== 'id').map((pair) => pair.clone() as Pair) : []
    result.items = [new NewPair(new Scalar('type'), new Scalar(name)), ...around, ...facts.items] as never
    return { map: result, class: name }
  })
  commentAfter(map, comments)
  return { nodes, comments: [] }
}

function keyOf(pair: Pair): string {
  return String(isScalar(pair.key) ? pair.key.value : pair.key)
}

function numberOf(pair: Pair, target: PropertyTarget, value: unknown, { ledger }: Pass): YAMLMap {
  const map = ledger.inherit(new YAMLMap(), pair)
  const key = isScalar(pair.key) ? (pair.key.clone() as Scalar) : new Scalar('')
  key.value = target.property
  delete key.source
  const made = ledger.inherit(new NewPair(key, value), pair)
  ledger.write(made, ledger.writtenAs(pair))
  map.items = [made] as never
  return map
}

/** Facts whose class is told by the value of one of them. */
export function splitByValue(map: YAMLMap, source: string, by: ByValue, pass: Pass): Rewritten {
  const { ledger } = pass
  const find = (name: string): Pair | undefined => (map.items as Pair[]).find((pair) => bareKey(keyOf(pair)) === name)
  const [kind, value] = [find(by.kind), find(by.value)]
  const written = isScalar(kind?.value) ? textOf(kind.value).trim().toLowerCase() : ''
  const found = Object.hasOwn(by.cases, written) ? by.cases[written] : undefined
  if (found === undefined || value === undefined) {
    return gone(
      map,
      source,
      'say of which class the number is: VatID, LeiCode, EORI, EUID, TaxID or LocalRegistrationNumber',
      '',
      pass,
    )
  }
  const comments: string[] = []
  const shared: Pair[] = []
  for (const pair of map.items as Pair[]) {
    const key = bareKey(keyOf(pair))
    if (pair === kind || pair === value || key === 'type') continue
    if (key === 'id') shared.push(pair)
    else comments.push(...commentsOf(pair), withoutPlace(pair, pass))
  }
  noteDone(ledger, `a number of the kind "${written}" is a ${found.class}`, kind)
  const facts = numberOf(value, found, value.value, pass)
  return assemble(map, [{ class: found.class, map: facts }], shared, comments, false)
}
