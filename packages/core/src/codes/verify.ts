import { code } from '../code.ts'

/** Verification: what was handed in, presentations as a whole, validity. */
export const verifyCodes = {
  'verify/unknown-format': code<{ readonly found: string }>({
    severity: 'error',
    message: (p) => `this is no credential or presentation that can be verified: ${p.found}`,
    next: 'Give a VC-JWT or VP-JWT, an enveloped credential, or a credential with an embedded proof.',
  }),
  'verify/unsecured': code<Record<string, never>>({
    severity: 'error',
    message: () => 'the document carries no proof, so nobody stands behind what it says',
    next: 'Ask the issuer for the signed document.',
  }),
  'verify/unsupported-mechanism': code<{ readonly mechanism: string }>({
    severity: 'error',
    message: (p) => `the document is secured with ${p.mechanism}, which is not verified here`,
    next: 'Ask the issuer for the same credential as VC-JWT, or verify it with a tool for this kind of proof.',
  }),
  'verify/not-json-data': code<{ readonly problem: string }>({
    severity: 'error',
    message: (p) => `the object is not plain JSON data: ${p.problem}`,
    next: 'Hand over the text of the document, or an object that came from parsing JSON.',
  }),
  'verify/nothing-verified': code<Record<string, never>>({
    severity: 'error',
    message: () => 'no credential in this document was verified',
    next: 'See the other findings; they say what stood in the way.',
  }),
  'verify/check-not-completed': code<{ readonly check: string; readonly problem: string }>({
    severity: 'error',
    message: (p) => `the check "${p.check}" could not be completed: ${p.problem}`,
    next: 'Try again; if it stays, report it together with the name of the check.',
  }),
  'verify/too-many-findings': code<{ readonly total: number; readonly kept: number }>({
    severity: 'info',
    message: (p) => `${p.total} findings in all; ${p.kept} are shown, errors first`,
    next: 'Correct what is shown, then verify again.',
  }),
  'verify/companion-refused': code<{ readonly companion: string; readonly problem: string }>({
    severity: 'warning',
    message: (p) => `${p.companion} was not asked about what this credential refers to: ${p.problem}`,
    next: 'Verify that document by itself; only what was verified may answer.',
  }),
  'verify/companion-disputed': code<{ readonly id: string; readonly first: string; readonly second: string }>({
    severity: 'warning',
    message: (p) => `${p.first} and ${p.second} describe ${p.id} differently, or are from different issuers`,
    next: 'Decide which of the two is meant, and take the other one away.',
  }),
  'presentation/empty': code<Record<string, never>>({
    severity: 'error',
    message: () => 'the presentation contains no credential',
    next: 'Put at least one credential into "verifiableCredential".',
  }),
  'presentation/too-many-credentials': code<{ readonly count: number; readonly limit: number }>({
    severity: 'error',
    message: (p) => `the presentation contains ${p.count} credentials, allowed are ${p.limit}`,
    next: 'Split the presentation, or raise the limit if you trust the sender.',
  }),
  'presentation/nested': code<Record<string, never>>({
    severity: 'error',
    message: () => 'a presentation stands inside the presentation, where a credential was expected',
    next: 'Take the credentials out of the inner presentation and put them into the outer one.',
  }),
  'presentation/unsecured-credential': code<Record<string, never>>({
    severity: 'error',
    message: () => 'this credential in the presentation carries no proof of its own',
    next: 'Put the signed credential into the presentation: an EnvelopedVerifiableCredential, or one with its proof.',
  }),
  'presentation/duplicate-id': code<{ readonly id: string; readonly first: string }>({
    severity: 'error',
    message: (p) => `the id "${p.id}" belongs to two credentials of this presentation (the first is ${p.first})`,
    next: 'Give every credential an id of its own, or leave the second one out.',
  }),
  'presentation/id-reused': code<{ readonly id: string }>({
    severity: 'error',
    message: (p) => `the presentation and one of its credentials have the same id "${p.id}"`,
    next: 'Give the presentation an id of its own, or none.',
  }),
  'presentation/holder-mismatch': code<{ readonly member: string; readonly named: string; readonly signer: string }>({
    severity: 'error',
    message: (p) => `the presentation names ${p.named} as its ${p.member}, but ${p.signer} signed it`,
    next: (p) => `Let ${p.named} sign, or name ${p.signer} as the ${p.member}.`,
  }),
  'presentation/challenge-missing': code<{ readonly expected: string }>({
    severity: 'error',
    message: (p) => `the presentation does not answer the challenge "${p.expected}"`,
    next: 'Sign the presentation again with the challenge of the request.',
  }),
  'presentation/challenge-mismatch': code<{ readonly expected: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `the presentation answers the challenge "${p.found}", asked was "${p.expected}"`,
    next: 'Sign the presentation again with the challenge of the request.',
  }),
  'presentation/domain-missing': code<{ readonly expected: string }>({
    severity: 'error',
    message: (p) => `the presentation does not say that it is meant for "${p.expected}"`,
    next: 'Sign the presentation again for this domain.',
  }),
  'presentation/domain-mismatch': code<{ readonly expected: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `the presentation is meant for "${p.found}", not for "${p.expected}"`,
    next: 'Sign the presentation again for this domain.',
  }),
  'credential/expired': code<{ readonly validUntil: string; readonly now: string }>({
    severity: 'error',
    message: (p) => `expired: valid until ${p.validUntil}, now is ${p.now}`,
    next: 'Ask the issuer for a new credential.',
  }),
  'credential/not-yet-valid': code<{ readonly validFrom: string; readonly now: string }>({
    severity: 'error',
    message: (p) => `not yet valid: valid from ${p.validFrom}, now is ${p.now}`,
    next: 'Wait until then, or ask the issuer to correct the date; check the clock of this machine.',
  }),
  'credential/period-reversed': code<{ readonly validFrom: string; readonly validUntil: string }>({
    severity: 'error',
    message: (p) => `the end of validity (${p.validUntil}) lies before its start (${p.validFrom})`,
    next: 'Ask the issuer to correct the two dates.',
  }),
  'credential/unreadable-date': code<{ readonly member: string; readonly value: string }>({
    severity: 'error',
    message: (p) => `"${p.member}" is ${p.value}, which is no time with a time zone`,
    next: 'Ask the issuer to write it like 2026-11-21T10:00:00Z.',
  }),
  'credential/no-expiry': code<Record<string, never>>({
    severity: 'warning',
    message: () => 'the credential never expires: it has no "validUntil"',
    next: 'Nothing is wrong with the signature; decide whether you accept credentials without an end.',
  }),
} as const
