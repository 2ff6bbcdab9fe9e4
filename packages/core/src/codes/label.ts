import { code } from '../code.ts'

/** Labels and compliance credentials, and the credentials that they speak of. */
export const labelCodes = {
  'label/not-a-label': code<{ readonly found: string }>({
    severity: 'error',
    message: (p) => `this is no label: ${p.found}`,
    why: 'A label lists the credentials that were examined, each with a digest; nothing else can be compared.',
    next: 'Give the label credential that the clearing house answered with, by itself.',
  }),
  'label/unreadable-entry': code<{ readonly problem: string }>({
    severity: 'error',
    message: (p) => `this entry of the label cannot be read: ${p.problem}`,
    why: 'Without an id and a digest nothing says which credential was examined.',
    next: 'Ask the issuer for a new label.',
  }),
  'label/missing-credential': code<{ readonly id: string; readonly type?: string }>({
    severity: 'error',
    message: (p) => `the label covers ${p.id}${p.type === undefined ? '' : ` (${p.type})`}, which was not presented`,
    why: 'A label holds for all the credentials that were examined, taken together; a part of them may not have been enough.',
    next: 'Present this credential too, exactly as it was handed in for the label.',
  }),
  'label/extra-credential': code<{ readonly id: string }>({
    severity: 'error',
    message: (p) => `the label does not cover ${p.id}`,
    why: 'Nobody examined this credential for the label; next to the others it could pass for examined.',
    next: 'Leave it out of this presentation, or ask for a label that covers it.',
  }),
  'label/different-credential': code<{ readonly id: string; readonly stated: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `the label covers another version of ${p.id}: it states ${p.stated}, presented is ${p.found}`,
    why: 'The digest ties a label to exactly what was examined; this credential was changed or issued again since.',
    next: 'Present the version that was handed in for the label, or ask for a new label.',
  }),
} as const
