import type { Criterion, Evidence, PathEvidence, RuleSet } from '../rule-set/rule-set.ts'
import { rules } from '../rules/index.ts'
import type { CriterionResult, Missing, RuleResult } from './assessment.ts'

/** What there is to do for everything that is missing, the same lines once. */
export function missingOf(
  ruleSet: RuleSet,
  results: { readonly criteria: readonly CriterionResult[]; readonly rules: readonly RuleResult[] },
): readonly Missing[] {
  const criteria = new Map(ruleSet.criteria.map((criterion) => [criterion.id, criterion]))
  const todo: Missing[] = []
  for (const result of results.rules) {
    const rule = rules.find(({ id }) => id === result.id)
    if (result.state !== 'not-met' || !result.decisive || rule === undefined) continue
    const { next, title, write } = rule
    todo.push({
      ids: [rule.id],
      requires: [`${title}: ${result.reason}`],
      meet: next,
      ...(write && { write }),
      subjects: [],
    })
  }
  for (const result of results.criteria) {
    const criterion = criteria.get(result.id)
    if (result.state !== 'not-met' || !result.decisive || criterion === undefined) continue
    const { id, requires, meet, evidence } = criterion
    // What is missing because a check failed is told there.
    if (
      evidence !== undefined &&
      restsOn(
        evidence,
        todo.flatMap(({ ids }) => ids),
      )
    )
      continue
    const write = criterion.write ?? snippetFor(evidence)
    const subjects = (result.subjects ?? []).filter(({ state }) => state === 'not-met').map(({ subject }) => subject)
    todo.push({ ids: [id], requires: [requires], meet, ...(write !== undefined && { write }), subjects })
  }
  return grouped(todo)
}

/** Whether evidence consists of checks alone, and one of them is told already. */
function restsOn(evidence: Evidence, told: readonly string[]): boolean {
  if ('rule' in evidence) return told.includes(evidence.rule)
  if ('all' in evidence)
    return evidence.all.every((each) => 'rule' in each) && evidence.all.some((each) => restsOn(each, told))
  return false
}

function grouped(todo: readonly Missing[]): readonly Missing[] {
  const groups = new Map<string, Missing>()
  for (const each of todo) {
    const key = each.write === undefined ? each.ids.join(' ') : `${each.write} ${each.subjects.join(' ')}`
    const known = groups.get(key)
    if (known === undefined) groups.set(key, each)
    else {
      const meet = known.meet.includes(each.meet) ? known.meet : `${known.meet} ${each.meet}`
      groups.set(key, {
        ...known,
        ids: [...known.ids, ...each.ids],
        requires: [...known.requires, ...each.requires],
        meet,
      })
    }
  }
  return [...groups.values()]
}

/** Lines of a manifest for evidence that is a document of a kind, which is most of it. */
function snippetFor(evidence: Criterion['evidence']): string | undefined {
  if (evidence === undefined || !('path' in evidence) || evidence.class === undefined) return undefined
  return isPlain(evidence)
    ? `${evidence.path}:\n  - type: ${evidence.class}\n    url: https://provider.example/legal/${kebab(evidence.class)}.pdf\n`
    : undefined
}

function isPlain({ path, where }: PathEvidence): boolean {
  return path === 'legalDocuments' && where === undefined
}

function kebab(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()
}
