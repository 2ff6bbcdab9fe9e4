import { code } from '../code.ts'

/** Policies: what a verifier asks for, and files that say so. */
export const policyCodes = {
  'policy/not-accepted': code<{
    readonly policy: string
    readonly kind: string
    readonly found: string
    readonly accepted: string
  }>({
    severity: 'error',
    message: (p) => `the policy "${p.policy}" does not accept the ${p.kind} ${p.found}`,
    next: (p) => `Ask the issuer for one of ${p.accepted}, or choose another policy (gx policy list).`,
  }),
  'policy/check-required': code<{ readonly policy: string; readonly check: string; readonly reason: string }>({
    severity: 'error',
    message: (p) => `the policy "${p.policy}" asks for the check ${p.check}, which was not done: ${p.reason}`,
    next: 'Give what the check needs (see "gx verify --help"), or choose a policy that does not ask for it.',
  }),
  'policy/check-open': code<{ readonly policy: string; readonly check: string; readonly reason: string }>({
    severity: 'warning',
    message: (p) => `${p.check} was not checked: ${p.reason}`,
    next: 'Give what the check needs (see "gx verify --help") before you rely on its answer.',
  }),
  'policy/refused': code<{ readonly policy: string; readonly what: string }>({
    severity: 'error',
    message: (p) => `the policy "${p.policy}" refuses this: ${p.what}`,
    next: 'Ask the issuer to correct it, or choose a policy that only warns of it (gx policy list).',
  }),
  'policy/validity-too-long': code<{
    readonly policy: string
    readonly days: number
    readonly longest: number
  }>({
    severity: 'error',
    message: (p) => `the credential is valid for ${p.days} days; the policy "${p.policy}" allows ${p.longest}`,
    next: 'Ask the issuer for a credential with an earlier end.',
  }),
  'policy/unknown-member': code<{ readonly member: string; readonly known: string }>({
    severity: 'error',
    message: (p) => `a policy has no member "${p.member}"`,
    next: (p) => `Use one of: ${p.known}.`,
  }),
  'policy/invalid-value': code<{ readonly member: string; readonly expected: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `"${p.member}" must be ${p.expected}; it is ${p.found}`,
    next: 'Correct the value; "gx policy show w3c-strict" shows a complete policy.',
  }),
} as const
