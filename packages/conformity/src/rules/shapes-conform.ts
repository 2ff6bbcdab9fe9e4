import { met, notMet, type Rule } from './rule.ts'

/** Whether the credentials fit the shapes of the release, all together. It is looked at when they are verified or checked. */
export const shapesConform: Rule = {
  id: 'shapes-conform',
  title: 'The descriptions fit the shapes of the release',
  next: 'Correct what "gx check" finds.',
  judge: async ({ shapes: { status, reason } }) => {
    if (status === 'passed') return met(reason)
    if (status === 'not-checked') return { state: 'not-checked', reason, traces: [] }
    return notMet(reason)
  },
}
