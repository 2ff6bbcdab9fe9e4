import { classModel } from '@gxkit/ontology'
import type { Judgement, Node, Situation, Trace } from '../assess/situation.ts'
import { propertyIris, readPath } from '../rule-set/path.ts'
import type { Evidence, PathEvidence } from '../rule-set/rule-set.ts'
import { testValue } from './test-value.ts'

/** What is found at the end of a path: the value, and the statement that led there. */
interface Found {
  readonly value: Node
  readonly trace: Trace
}

/** What a rule of the rule set says, by its id. */
export type RuleAnswer = (id: string) => Judgement | undefined

/** How many things one path may visit: a bound on work, far above anything real. */
const most = 10_000

/**
 * Looks for evidence in the description of a subject.
 *
 * @returns `met`, `not-met`, `needs-a-human` or `not-checked`, with a reason in plain words and the statements it rests on
 */
export function judgeEvidence(evidence: Evidence, subject: Node, situation: Situation, rule: RuleAnswer): Judgement {
  if ('rule' in evidence) {
    return rule(evidence.rule) ?? { state: 'not-checked', reason: `there is no check "${evidence.rule}"`, traces: [] }
  }
  if ('path' in evidence) return judgePath(evidence, subject, situation)
  const isAll = 'all' in evidence
  const parts = (isAll ? evidence.all : evidence.any).map((each) => judgeEvidence(each, subject, situation, rule))
  return isAll ? together(parts) : best(parts)
}

/** How bad a state is, the worst first. */
const ranks: readonly Judgement['state'][] = ['not-met', 'not-checked', 'needs-a-human', 'met', 'not-applicable']

/** Several judgements of which all have to be good. */
export function together(parts: readonly Judgement[]): Judgement {
  const [worst] = [...parts].sort((a, b) => ranks.indexOf(a.state) - ranks.indexOf(b.state))
  const state = worst?.state ?? 'not-checked'
  const reasons = parts.filter((each) => each.state === state && each.reason !== undefined).map((each) => each.reason)
  const reason = [...new Set(reasons)].join('; ')
  return { state, ...(reason !== '' && { reason }), traces: parts.flatMap(({ traces }) => traces) }
}

function best(parts: readonly Judgement[]): Judgement {
  const sorted = [...parts].sort((a, b) => ranks.indexOf(b.state) - ranks.indexOf(a.state))
  const [first] = sorted
  if (first === undefined) return { state: 'not-checked', reason: 'there is nothing to choose from', traces: [] }
  if (first.state !== 'not-met') return first
  const reasons = [...new Set(parts.flatMap(({ reason }) => reason ?? []))]
  return { ...first, ...(reasons.length > 0 && { reason: reasons.join('; and ') }) }
}

function judgePath(evidence: PathEvidence, subject: Node, situation: Situation): Judgement {
  const found = follow(evidence.path, subject, situation)
  if (found === undefined) {
    return { state: 'not-checked', reason: `"${evidence.path}" leads to more things than are looked at`, traces: [] }
  }
  const wanted = evidence.class === undefined ? undefined : (classModel(situation.release, evidence.class)?.iri ?? '')
  const judged = found.map((each) => ({ ...judgeOne(evidence, each.value, wanted, situation), traces: [each.trace] }))
  const fitting = judged.filter(({ state }) => state === 'met')
  if (found.length === 0 && evidence.optional === true) return { state: 'met', traces: [] }
  if (evidence.every === true && judged.length > 0) return together(judged)
  if (fitting.length > 0) return together(fitting)
  const open = judged.find(({ state }) => state !== 'not-met')
  if (open !== undefined) return open
  const reasons = [...new Set(judged.flatMap(({ reason }) => reason ?? []))]
  const shown = reasons.length > 0 && reasons.length <= 3 ? reasons.join('; ') : lacking(evidence)
  return { state: 'not-met', reason: shown, traces: judged.flatMap(({ traces }) => traces) }
}

function lacking({ path, class: wanted, where = {} }: PathEvidence): string {
  const members = Object.keys(where)
  const what = wanted === undefined ? 'nothing is stated' : `no ${wanted} is named`
  return `${what} under "${path.replaceAll('+', '')}"${members.length > 0 ? ` with ${members.join(' and ')} as asked` : ''}`
}

function judgeOne(
  { where = {}, value, by }: PathEvidence,
  node: Node,
  wanted: string | undefined,
  situation: Situation,
): Omit<Judgement, 'traces'> {
  const { graph, release, ruleSet, at } = situation
  if (wanted !== undefined && !graph.isA(node, wanted)) return { state: 'not-met' }
  for (const [member, test] of Object.entries(where)) {
    const values = propertyIris(member, release).flatMap((iri) => graph.objects(node, iri))
    const states = values.map((each) => testValue(test, each.value, { ruleSet, at }).state)
    if (!states.includes('met')) return { state: 'not-met' }
  }
  if (by === 'notary') {
    const answers = graph.statedIn(node).map((number) => situation.isNotary(number))
    if (answers.includes(true)) return { state: 'met' }
    const reason = answers.includes(undefined)
      ? 'it is not known which notaries are trusted'
      : 'no trusted notary has stated it'
    return { state: answers.includes(undefined) && answers.length > 0 ? 'not-checked' : 'not-met', reason }
  }
  return value === undefined ? { state: 'met' } : testValue(value, node.value, { ruleSet, at })
}

/** Everything at the end of a path, once each; `undefined` where there is too much of it. */
function follow(path: string, subject: Node, { graph, release }: Situation): readonly Found[] | undefined {
  let here: readonly Found[] = [{ value: subject, trace: { node: subject } }]
  let visited = 0
  for (const { predicates, repeated } of readPath(path, release)) {
    const next: Found[] = []
    const seen = new Set<string>()
    let from = here
    while (from.length > 0) {
      const reached: Found[] = []
      for (const { value: node } of from) {
        for (const predicate of predicates) {
          for (const value of graph.objects(node, predicate)) {
            visited++
            if (visited > most) return undefined
            const key = `${node.termType}${node.value} ${predicate} ${value.termType}${value.value}`
            if (seen.has(key)) continue
            seen.add(key)
            reached.push({ value, trace: { node, predicate, value } })
          }
        }
      }
      next.push(...reached)
      from = repeated ? reached : []
    }
    here = next
  }
  return here
}
