import { code } from '../code.ts'

/** Files with criteria of one's own. */
export const schemeCodes = {
  'scheme/unknown-member': code<{ readonly member: string; readonly known: string; readonly near?: string }>({
    severity: 'error',
    message: (p) => `there is no member "${p.member}" here`,
    next: (p) => `${p.near === undefined ? '' : `Did you mean "${p.near}"? `}Use one of: ${p.known}.`,
  }),
  'scheme/invalid-value': code<{ readonly member: string; readonly expected: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `"${p.member}" must be ${p.expected}; it is ${p.found}`,
    next: 'Correct the value; examples/farming/scheme shows a complete scheme.',
  }),
  'scheme/duplicate': code<{ readonly kind: string; readonly id: string }>({
    severity: 'error',
    message: (p) => `there is another ${p.kind} "${p.id}"`,
    next: 'Give it an id of its own.',
  }),
  'scheme/unknown-name': code<{ readonly kind: string; readonly name: string; readonly near?: string }>({
    severity: 'error',
    message: (p) => `there is no ${p.kind} "${p.name}"`,
    next: (p) => (p.near === undefined ? 'Correct the name.' : `Did you mean "${p.near}"?`),
  }),
} as const
