import { code } from '../code.ts'

/** Whether a credential was revoked or suspended: Bitstring Status List 1.0 and its predecessor of 2021. */
export const statusCodes = {
  'status/not-checked': code<{ readonly type: string }>({
    severity: 'warning',
    message: (p) => `the credential could have been revoked: its status (${p.type}) was not looked up`,
    next: 'Look the status up before you rely on the credential.',
  }),
  'status/revoked': code<{ readonly url: string; readonly index: number }>({
    severity: 'error',
    message: (p) => `the issuer has revoked this credential (entry ${p.index} of ${p.url})`,
    next: 'Ask the issuer for a new credential.',
  }),
  'status/suspended': code<{ readonly url: string; readonly index: number }>({
    severity: 'error',
    message: (p) => `the issuer has suspended this credential (entry ${p.index} of ${p.url})`,
    next: 'Ask the issuer why, and verify again later.',
  }),
  'status/message': code<{ readonly purpose: string; readonly message: string }>({
    severity: 'info',
    message: (p) => `the issuer tells about this credential (${p.purpose}): ${p.message}`,
    next: 'Decide whether the message matters for you.',
  }),
  'status/unknown-type': code<{ readonly type: string }>({
    severity: 'error',
    message: (p) => `the status of the credential is of a kind that cannot be looked up: ${p.type}`,
    next: 'Ask the issuer for a credential with a BitstringStatusListEntry.',
  }),
  'status/unknown-purpose': code<{ readonly purpose: string }>({
    severity: 'error',
    message: (p) => `the purpose of the status is ${p.purpose}, which is not known`,
    next: 'Ask the issuer for "revocation" or "suspension".',
  }),
  'status/malformed': code<{ readonly member: string; readonly found: string; readonly wanted: string }>({
    severity: 'error',
    message: (p) => `"${p.member}" of the status is ${p.found}; wanted is ${p.wanted}`,
    next: 'Ask the issuer to correct the credential.',
  }),
  'status/unavailable': code<{ readonly url: string; readonly reason: string }>({
    severity: 'error',
    message: (p) => `the status list ${p.url} could not be had: ${p.reason}`,
    next: 'Try again later, or give a copy of the list.',
  }),
  'status/list-refused': code<{ readonly url: string; readonly reason: string }>({
    severity: 'error',
    message: (p) => `the status list ${p.url} was not accepted: ${p.reason}`,
    next: 'Tell the issuer that its status list does not verify.',
  }),
  'status/list-issuer': code<{ readonly url: string; readonly issuer: string; readonly listIssuer: string }>({
    severity: 'error',
    message: (p) => `the status list ${p.url} is by ${p.listIssuer}, but the credential is by ${p.issuer}`,
    next: (p) => `If ${p.listIssuer} keeps the lists of ${p.issuer}, allow it by name.`,
  }),
  'status/list-malformed': code<{ readonly url: string; readonly problem: string }>({
    severity: 'error',
    message: (p) => `the status list ${p.url} cannot be read: ${p.problem}`,
    next: 'Tell the issuer that its status list is broken.',
  }),
  'status/list-purpose': code<{ readonly url: string; readonly purpose: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `the status list ${p.url} is for ${p.found}, the credential asks for "${p.purpose}"`,
    next: 'Tell the issuer that the credential points to the wrong list.',
  }),
  'status/list-too-short': code<{ readonly url: string; readonly entries: number; readonly minimum: number }>({
    severity: 'error',
    message: (p) => `the status list ${p.url} has ${p.entries} entries, at least ${p.minimum} are needed`,
    next: 'Tell the issuer that its status list is too short.',
  }),
  'status/index-out-of-range': code<{ readonly url: string; readonly index: number; readonly entries: number }>({
    severity: 'error',
    message: (p) => `the credential points to entry ${p.index}, but the status list ${p.url} has ${p.entries} entries`,
    next: 'Tell the issuer that the credential points outside its status list.',
  }),
  'status/stale': code<{ readonly url: string; readonly age: number; readonly allowed: number }>({
    severity: 'error',
    message: (p) => `the copy of the status list ${p.url} is ${p.age} s old, at most ${p.allowed} s are allowed`,
    next: 'Fetch the list again.',
  }),
  'status/rolled-back': code<{ readonly url: string; readonly issued: string; readonly seen: string }>({
    severity: 'error',
    message: (p) => `the status list ${p.url} is from ${p.issued}, but one from ${p.seen} was seen before`,
    next: 'Fetch the list again from its address; if it stays old, ask the issuer.',
  }),
} as const
