import { code } from '../code.ts'

/** Whom to trust: trust snapshots, issuers and their roles, trust lists. */
export const trustCodes = {
  'trust/issuer-unknown': code<{ readonly did: string; readonly roles: readonly string[] }>({
    severity: 'error',
    message: (p) => `${p.did} is not known as ${p.roles.join(' or ')} in your trust snapshot`,
    why: 'Certain statements count only if certain services make them: registration numbers come from a notary, labels from a compliance service.',
    next: (p) => `If you trust it, add it: "gx trust add ${p.did} --role ${p.roles[0] ?? 'issuer'}".`,
  }),
  'trust/issuer-role': code<{
    readonly did: string
    readonly has: readonly string[]
    readonly roles: readonly string[]
  }>({
    severity: 'error',
    message: (p) => `${p.did} is trusted as ${p.has.join(', ')}, but here ${p.roles.join(' or ')} is needed`,
    why: 'Trust holds for one task: who may write labels may not for that reason state registration numbers.',
    next: 'Get this credential from a service that has the role.',
  }),
  'trust/issuer-period': code<{ readonly did: string; readonly period: string; readonly at: string }>({
    severity: 'error',
    message: (p) => `${p.did} is trusted ${p.period}; it was looked at as of ${p.at}`,
    why: 'Accreditations begin and end, and what was stated outside of that time does not count.',
    next: 'Get a new credential from a service that is trusted now, or look at the moment when it was, with "--at <date>".',
  }),
  'trust/snapshot-malformed': code<{ readonly member: string; readonly problem: string }>({
    severity: 'error',
    message: (p) => `the trust snapshot is not readable: ${p.member} ${p.problem}`,
    why: 'Whom to trust is never guessed: a snapshot is read exactly, or not at all.',
    next: 'Make the snapshot again with gx trust import, or correct the member.',
  }),
  'trust/snapshot-digest': code<{ readonly stated: string; readonly computed: string }>({
    severity: 'error',
    message: (p) => `the trust snapshot was changed: its digest is ${p.computed}, it states ${p.stated}`,
    why: 'The digest names exactly one state of trust, so that a verification can be repeated later.',
    next: 'Get the snapshot again from where it came, or make it anew with gx trust import.',
  }),
  'trust/snapshot-older': code<{ readonly date: string; readonly seen: string }>({
    severity: 'error',
    message: (p) => `the trust snapshot is of ${p.date}, but one of ${p.seen} was used before`,
    why: 'An older list may still trust who was removed since; somebody could hand it in for that reason.',
    next: 'Use the newer snapshot. To repeat an old verification, leave out the date of the newest one that was seen.',
  }),
  'trust/list-malformed': code<{ readonly problem: string }>({
    severity: 'error',
    message: (p) => `the trust list cannot be read: ${p.problem}`,
    why: 'Trust lists are read exactly as ETSI TS 119 612 writes them; anything else could bring in roots that nobody meant.',
    next: 'Download the list again from the address that its publisher names.',
  }),
  'trust/list-signature': code<Record<string, never>>({
    severity: 'warning',
    message: () => 'the signature of the trust list was not checked',
    why: 'Its publisher signs the list as a whole (XAdES); that signature is not verified here, so everything rests on where the file came from.',
    next: 'Download the list over HTTPS from its publisher, and compare its SHA-256 digest with one that you got another way.',
  }),
} as const
