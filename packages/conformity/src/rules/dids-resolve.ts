import type { Rule } from './rule.ts'

/** Whether every did:web that is named resolves (22.10, CPR08). Nothing is fetched here, and the assessment says so. */
export const didsResolve: Rule = {
  id: 'dids-resolve',
  title: 'Every did:web that is named can be resolved',
  next: 'Publish your DID document, and look at it with "gx did check".',
  judge: async () => ({ state: 'not-checked', reason: 'an assessment fetches nothing', traces: [] }),
}
