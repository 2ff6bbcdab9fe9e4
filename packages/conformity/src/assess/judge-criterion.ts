import { judgeEvidence, type RuleAnswer, together } from '../evidence/judge-evidence.ts'
import type { Criterion, Demand } from '../rule-set/rule-set.ts'
import type { AcceptedCertification, CriterionResult, State, SubjectResult } from './assessment.ts'
import { type Judgement, locateAll, type Situation } from './situation.ts'

/** What is needed to judge a criterion. */
export interface Judging {
  readonly situation: Situation
  readonly level: string
  readonly rule: RuleAnswer
  readonly certified: (criterion: Criterion) => AcceptedCertification | undefined
}

/** Judges one criterion for every subject that it is about; the worst subject decides. */
export async function judgeCriterion(criterion: Criterion, judging: Judging): Promise<CriterionResult> {
  const { situation, level, certified } = judging
  const { id, about, address, requires, confidence } = criterion
  const stated = Object.hasOwn(criterion.levels, level) ? criterion.levels[level] : undefined
  const subjects = situation.subjects.flatMap((subject, number) =>
    subject.about === about ? [{ subject, number }] : [],
  )
  const isAsked = stated !== undefined && stated !== 'not-applicable'
  const known = { id, about, requires, confidence, ...(address !== undefined && { address }) }
  if (!isAsked || subjects.length === 0 || isBeside(criterion, situation)) {
    const reason = isAsked ? `nothing of the kind "${about}" is assessed` : 'this level does not ask for it'
    return { ...known, demand: 'not-applicable', state: 'not-applicable', decisive: false, reason, evidence: [] }
  }
  const certification = stated === 'certification' ? certified(criterion) : undefined
  const each: SubjectResult[] = []
  for (const { subject, number } of subjects) {
    const judged = judge(criterion, stated, { ...judging, subject: subject.node, certification })
    const { state, reason, traces } = judged
    const evidence = await locateAll(traces, situation)
    each.push({ subject: number, state, evidence, ...(reason !== undefined && { reason }) })
  }
  const all = together(
    each.map(({ state, reason }) => ({ state, traces: [], ...(reason !== undefined && { reason }) })),
  )
  return {
    ...known,
    demand: stated,
    state: all.state,
    decisive: isDecisive(criterion, stated, level),
    ...(all.reason !== undefined && { reason: all.reason }),
    evidence: each.flatMap(({ evidence }) => evidence).slice(0, 20),
    ...(each.length > 1 && { subjects: each }),
    ...(certification !== undefined && all.state === 'met' && { certification }),
  }
}

/** Some criteria are not asked where something else is described too, e.g. a service beside its provider. */
function isBeside({ unless = [] }: Criterion, { subjects }: Situation): boolean {
  return subjects.some(({ about }) => unless.includes(about))
}

/** A certification always decides; a declaration where a clearing house looks at it. */
function isDecisive({ evidence, automatic }: Criterion, demand: Demand, level: string): boolean {
  if (demand === 'certification') return true
  return evidence !== undefined && (automatic === undefined || automatic.includes(level))
}

function judge(
  criterion: Criterion,
  demand: Demand,
  options: Judging & {
    readonly subject: Situation['subjects'][number]['node']
    readonly certification: AcceptedCertification | undefined
  },
): Judgement {
  const { evidence } = criterion
  const { situation, level, rule, subject, certification } = options
  const declared = evidence === undefined ? undefined : judgeEvidence(evidence, subject, situation, rule)
  if (demand === 'certification') {
    if (declared?.state === 'not-met' || declared?.state === 'not-checked') return declared
    const traces = declared?.traces ?? []
    if (certification !== undefined) {
      return { state: 'met', reason: `certified by ${certification.body}, ${certification.standard}`, traces }
    }
    return { state: 'needs-a-human', reason: certificationReason(criterion), traces }
  }
  if (declared === undefined) {
    const reason = 'nothing in a description shows it; the signed description counts as the declaration'
    return { state: 'not-checked', reason, traces: [] }
  }
  if (declared.state === 'met' || isDecisive(criterion, demand, level)) return declared
  const state: State = 'not-checked'
  return { state, reason: `${declared.reason ?? 'not found'}; this level was not seen to look at it`, traces: [] }
}

function certificationReason({ standards }: Criterion): string {
  const names = Object.entries(standards).map(([name, clauses]) =>
    clauses.length === 0 ? name : `${name} (${clauses.join(', ')})`,
  )
  const by = names.length === 0 ? '' : `, by one of: ${names.join('; ')}`
  return `a conformity assessment body has to certify it${by}`
}
