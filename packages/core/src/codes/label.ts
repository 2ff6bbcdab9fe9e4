import { code } from '../code.ts'

/** Labels and compliance credentials, and the credentials that they speak of. */
export const labelCodes = {
  'label/not-a-label': code<{ readonly found: string }>({
    severity: 'error',
    message: (p) => `this is no label: ${p.found}`,
    next: 'Give the label credential that the clearing house answered with, by itself.',
  }),
  'label/unreadable-entry': code<{ readonly problem: string }>({
    severity: 'error',
    message: (p) => `this entry of the label cannot be read: ${p.problem}`,
    next: 'Ask the issuer for a new label.',
  }),
  'label/missing-credential': code<{ readonly id: string; readonly type?: string }>({
    severity: 'error',
    message: (p) => `the label covers ${p.id}${p.type === undefined ? '' : ` (${p.type})`}, which was not presented`,
    next: 'Present this credential too, exactly as it was handed in for the label.',
  }),
  'label/extra-credential': code<{ readonly id: string }>({
    severity: 'error',
    message: (p) => `the label does not cover ${p.id}`,
    next: 'Leave it out of this presentation, or ask for a label that covers it.',
  }),
  'label/different-credential': code<{ readonly id: string; readonly stated: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `the label covers another version of ${p.id}: it states ${p.stated}, presented is ${p.found}`,
    next: 'Present the version that was handed in for the label, or ask for a new label.',
  }),
} as const
