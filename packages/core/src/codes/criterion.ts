import { code } from '../code.ts'

/** Criteria of labels and compliance, and the checks that stand beside them. */
export const criterionCodes = {
  'criterion/not-met': code<{
    readonly criterion: string
    readonly requires: string
    readonly reason: string
    readonly meet?: string
  }>({
    severity: 'error',
    message: (p) => `${p.criterion} is not met: ${p.reason}`,
    next: (p) => p.meet ?? `What is required: ${p.requires}`,
  }),
  'criterion/rule-not-met': code<{ readonly rule: string; readonly title: string; readonly reason: string }>({
    severity: 'error',
    message: (p) => `${p.rule} is not met: ${p.reason}`,
    next: (p) => `What is required: ${p.title}.`,
  }),
  'criterion/advised': code<{ readonly rule: string; readonly title: string; readonly reason: string }>({
    severity: 'warning',
    message: (p) => `${p.rule} is advised and not met: ${p.reason}`,
    next: (p) => `Nothing depends on it today. What is advised: ${p.title}.`,
  }),
  'criterion/not-checked': code<{ readonly criterion: string; readonly requires: string; readonly reason: string }>({
    severity: 'warning',
    message: (p) => `${p.criterion} was not checked: ${p.reason}`,
    next: 'Give what the check needs (see "gx assess --help"); without it the answer stays open.',
  }),
  'criterion/needs-a-human': code<{ readonly criterion: string; readonly requires: string; readonly reason: string }>({
    severity: 'info',
    message: (p) => `${p.criterion} needs a human: ${p.reason}`,
    next: (p) => `Have it examined. What is required: ${p.requires}`,
  }),
  'criterion/nothing-to-assess': code<{ readonly reason: string }>({
    severity: 'error',
    message: (p) => `there is nothing to assess: ${p.reason}`,
    next: 'Give the credentials of the participant, and of the service if it is about one, all together.',
  }),
  'criterion/unknown-level': code<{ readonly level: string; readonly known: string; readonly near?: string }>({
    severity: 'error',
    message: (p) => `there is no level "${p.level}"`,
    next: (p) => `${p.near === undefined ? '' : `Did you mean "${p.near}"? `}Use one of: ${p.known}.`,
  }),
  'criterion/other-release': code<{
    readonly ruleSet: string
    readonly releases: string
    readonly release: string
  }>({
    severity: 'error',
    message: (p) => `the rule set ${p.ruleSet} is for ${p.releases}, not for ${p.release}`,
    next: 'Choose a rule set of the release that the credentials are written in.',
  }),
} as const
