import { type Finding, finding } from '@gxkit/core'
import type { CriterionResult, Missing, RuleResult, Subject } from './assessment.ts'

/** What an assessment says as findings: what is missing, and what a human has to look at. */
export function findingsOf({
  rules,
  criteria,
  missing,
  subjects,
}: {
  readonly rules: readonly RuleResult[]
  readonly criteria: readonly CriterionResult[]
  readonly missing: readonly Missing[]
  readonly subjects: readonly Subject[]
}): readonly Finding[] {
  const found: Finding[] = []
  for (const { id, title, state, decisive, reason } of rules) {
    if (state === 'not-met' && decisive) found.push(finding('criterion/rule-not-met', { rule: id, title, reason }))
    else if (state === 'not-met') found.push(finding('criterion/advised', { rule: id, title, reason }))
    else if (state === 'not-checked' && decisive) {
      found.push(finding('criterion/not-checked', { criterion: id, requires: title, reason }))
    }
  }
  for (const result of criteria.filter(({ decisive }) => decisive)) {
    const { id, requires, state, reason = 'it was not found' } = result
    const numbers = result.subjects?.filter((each) => each.state === state).map(({ subject }) => subject)
    const about = subjects.filter((subject, i) => subject.about === result.about && (numbers?.includes(i) ?? true))
    const meet = missing.find(({ ids }) => ids.includes(id))?.meet
    for (const { source, pointer } of about.slice(0, 20)) {
      const place = source === '' ? {} : { location: { source, pointer } }
      if (state === 'not-met') {
        const params = { criterion: id, requires, reason, ...(meet !== undefined && { meet }) }
        found.push(finding('criterion/not-met', params, place))
      } else if (state === 'needs-a-human') {
        found.push(finding('criterion/needs-a-human', { criterion: id, requires, reason }, place))
      } else if (state === 'not-checked') {
        found.push(finding('criterion/not-checked', { criterion: id, requires, reason }, place))
      }
    }
  }
  return found
}
