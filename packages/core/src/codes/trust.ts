import { code } from '../code.ts'

/** Whom to trust: trust snapshots, issuers and their roles, trust lists. */
export const trustCodes = {
  'trust/issuer-unknown': code<{ readonly did: string; readonly roles: readonly string[] }>({
    severity: 'error',
    message: (p) => `${p.did} is not known as ${p.roles.join(' or ')} in your trust snapshot`,
    next: (p) => `If you trust it, add it: "gx trust add ${p.did} --role ${p.roles[0] ?? 'issuer'}".`,
  }),
  'trust/issuer-role': code<{
    readonly did: string
    readonly has: readonly string[]
    readonly roles: readonly string[]
  }>({
    severity: 'error',
    message: (p) => `${p.did} is trusted as ${p.has.join(', ')}, but here ${p.roles.join(' or ')} is needed`,
    next: 'Get this credential from a service that has the role.',
  }),
  'trust/issuer-period': code<{ readonly did: string; readonly period: string; readonly at: string }>({
    severity: 'error',
    message: (p) => `${p.did} is trusted ${p.period}; it was looked at as of ${p.at}`,
    next: 'Get a new credential from a service that is trusted now, or look at the moment when it was, with "--at <date>".',
  }),
  'trust/snapshot-malformed': code<{ readonly member: string; readonly problem: string }>({
    severity: 'error',
    message: (p) => `the trust snapshot is not readable: ${p.member} ${p.problem}`,
    next: 'Make the snapshot again with gx trust import, or correct the member.',
  }),
  'trust/snapshot-digest': code<{ readonly stated: string; readonly computed: string }>({
    severity: 'error',
    message: (p) => `the trust snapshot was changed: its digest is ${p.computed}, it states ${p.stated}`,
    next: 'Get the snapshot again from where it came, or make it anew with gx trust import.',
  }),
  'trust/snapshot-older': code<{ readonly date: string; readonly seen: string }>({
    severity: 'error',
    message: (p) => `the trust snapshot is of ${p.date}, but one of ${p.seen} was used before`,
    next: 'Use the newer snapshot. To repeat an old verification, leave out the date of the newest one that was seen.',
  }),
  'trust/list-malformed': code<{ readonly problem: string }>({
    severity: 'error',
    message: (p) => `the trust list cannot be read: ${p.problem}`,
    next: 'Download the list again from the address that its publisher names.',
  }),
  'trust/list-signature-invalid': code<{ readonly problem: string }>({
    severity: 'error',
    message: (p) => `the signature of the trust list does not hold: ${p.problem}`,
    next: 'Download the list again from its publisher, and compare the certificate of the signer with the one that the publisher names.',
  }),
  'trust/list-signature': code<Record<string, never>>({
    severity: 'warning',
    message: () => 'the signature of the trust list was not checked',
    next: 'Name the certificate that may sign the list, as its publisher tells it: "gx trust import list.xml --signer signer.pem".',
  }),
} as const
