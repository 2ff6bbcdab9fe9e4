import { code } from '../code.ts'

/** Whether a credential was revoked or suspended: Bitstring Status List 1.0 and its predecessor of 2021. */
export const statusCodes = {
  'status/not-checked': code<{ readonly type: string }>({
    severity: 'warning',
    message: (p) => `the credential could have been revoked: its status (${p.type}) was not looked up`,
    why: 'A status list is only fetched when a source for it was given; nothing was, so revocation is unknown.',
    next: 'Look the status up before you rely on the credential.',
  }),
  'status/revoked': code<{ readonly url: string; readonly index: number }>({
    severity: 'error',
    message: (p) => `the issuer has revoked this credential (entry ${p.index} of ${p.url})`,
    why: 'A revoked credential holds no longer, and never will again.',
    next: 'Ask the issuer for a new credential.',
  }),
  'status/suspended': code<{ readonly url: string; readonly index: number }>({
    severity: 'error',
    message: (p) => `the issuer has suspended this credential (entry ${p.index} of ${p.url})`,
    why: 'While it is suspended, the issuer does not stand behind it; that can change again.',
    next: 'Ask the issuer why, and verify again later.',
  }),
  'status/message': code<{ readonly purpose: string; readonly message: string }>({
    severity: 'info',
    message: (p) => `the issuer tells about this credential (${p.purpose}): ${p.message}`,
    why: 'A list of messages does not end a credential; it says something about it.',
    next: 'Decide whether the message matters for you.',
  }),
  'status/unknown-type': code<{ readonly type: string }>({
    severity: 'error',
    message: (p) => `the status of the credential is of a kind that cannot be looked up: ${p.type}`,
    why: 'A status that nobody can look up may hide a revocation.',
    next: 'Ask the issuer for a credential with a BitstringStatusListEntry.',
  }),
  'status/unknown-purpose': code<{ readonly purpose: string }>({
    severity: 'error',
    message: (p) => `the purpose of the status is ${p.purpose}, which is not known`,
    why: 'Without knowing what a set bit means, it cannot be told whether the credential holds.',
    next: 'Ask the issuer for "revocation" or "suspension".',
  }),
  'status/malformed': code<{ readonly member: string; readonly found: string; readonly wanted: string }>({
    severity: 'error',
    message: (p) => `"${p.member}" of the status is ${p.found}; wanted is ${p.wanted}`,
    why: 'A status that cannot be read may hide a revocation (Bitstring Status List 1.0, section 2.1).',
    next: 'Ask the issuer to correct the credential.',
  }),
  'status/unavailable': code<{ readonly url: string; readonly reason: string }>({
    severity: 'error',
    message: (p) => `the status list ${p.url} could not be had: ${p.reason}`,
    why: 'Without its list a credential may have been revoked, so it does not count as valid.',
    next: 'Try again later, or give a copy of the list.',
  }),
  'status/list-refused': code<{ readonly url: string; readonly reason: string }>({
    severity: 'error',
    message: (p) => `the status list ${p.url} was not accepted: ${p.reason}`,
    why: 'The list is a signed credential itself; one that does not verify says nothing.',
    next: 'Tell the issuer that its status list does not verify.',
  }),
  'status/list-issuer': code<{ readonly url: string; readonly issuer: string; readonly listIssuer: string }>({
    severity: 'error',
    message: (p) => `the status list ${p.url} is by ${p.listIssuer}, but the credential is by ${p.issuer}`,
    why: 'Only the issuer of a credential can say whether it still holds, unless another party was named for it.',
    next: (p) => `If ${p.listIssuer} keeps the lists of ${p.issuer}, allow it by name.`,
  }),
  'status/list-malformed': code<{ readonly url: string; readonly problem: string }>({
    severity: 'error',
    message: (p) => `the status list ${p.url} cannot be read: ${p.problem}`,
    why: 'A list that is not written as the standard says could be read in two ways (status list, section 3.2).',
    next: 'Tell the issuer that its status list is broken.',
  }),
  'status/list-purpose': code<{ readonly url: string; readonly purpose: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `the status list ${p.url} is for ${p.found}, the credential asks for "${p.purpose}"`,
    why: 'A bit of another list means something else (STATUS_VERIFICATION_ERROR).',
    next: 'Tell the issuer that the credential points to the wrong list.',
  }),
  'status/list-too-short': code<{ readonly url: string; readonly entries: number; readonly minimum: number }>({
    severity: 'error',
    message: (p) => `the status list ${p.url} has ${p.entries} entries, at least ${p.minimum} are needed`,
    why: 'In a short list everybody sees whose credential is looked up (STATUS_LIST_LENGTH_ERROR).',
    next: 'Tell the issuer that its status list is too short.',
  }),
  'status/index-out-of-range': code<{ readonly url: string; readonly index: number; readonly entries: number }>({
    severity: 'error',
    message: (p) => `the credential points to entry ${p.index}, but the status list ${p.url} has ${p.entries} entries`,
    why: 'Where there is no entry, nothing says that the credential still holds (RANGE_ERROR).',
    next: 'Tell the issuer that the credential points outside its status list.',
  }),
  'status/stale': code<{ readonly url: string; readonly age: number; readonly allowed: number }>({
    severity: 'error',
    message: (p) => `the copy of the status list ${p.url} is ${p.age} s old, at most ${p.allowed} s are allowed`,
    why: 'Since the list was fetched, the credential may have been revoked.',
    next: 'Fetch the list again.',
  }),
  'status/rolled-back': code<{ readonly url: string; readonly issued: string; readonly seen: string }>({
    severity: 'error',
    message: (p) => `the status list ${p.url} is from ${p.issued}, but one from ${p.seen} was seen before`,
    why: 'An older list may miss a revocation; somebody may want to hide one.',
    next: 'Fetch the list again from its address; if it stays old, ask the issuer.',
  }),
} as const
