import { code } from '../code.ts'

/** Digests that one credential states of another: `gx:integrity` and `gx:digestSRI` in labels and compliance credentials. */
export const digestCodes = {
  'digest/mismatch': code<{ readonly stated: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `this is not the credential that was meant: its digest is ${p.found}, stated is ${p.stated}`,
    next: 'Take the credential that was handed in for the label, or ask for a new label.',
  }),
  'digest/unreadable': code<{ readonly text: string; readonly problem: string }>({
    severity: 'error',
    message: (p) => `the digest "${p.text}" cannot be read: ${p.problem}`,
    next: 'Write "sha256-" and the hash in 64 hexadecimal digits.',
  }),
  'digest/algorithm-refused': code<{ readonly algorithm: string }>({
    severity: 'error',
    message: (p) => `digests with ${p.algorithm} are not accepted`,
    next: 'Ask for a digest with SHA-256.',
  }),
} as const
