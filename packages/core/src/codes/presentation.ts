import { code } from '../code.ts'

/** Presentations: what their credentials say of one another, and whether one was shown before. */
export const presentationCodes = {
  'presentation/other-subject': code<{ readonly subject: string; readonly holder: string }>({
    severity: 'warning',
    message: (p) => `${p.holder} presents this credential, but it is about ${p.subject}`,
    next: 'Make sure that this party may present it; nothing in the presentation says so.',
  }),
  'presentation/shared-subject': code<{ readonly subject: string; readonly issuers: string }>({
    severity: 'warning',
    message: (p) => `several issuers describe ${p.subject}: ${p.issuers}`,
    next: 'Let each issuer describe a thing with an id of its own, and refer to the others by their id.',
  }),
  'presentation/conflict': code<{
    readonly subject: string
    readonly property: string
    readonly first: string
    readonly second: string
  }>({
    severity: 'error',
    message: (p) =>
      `two credentials contradict each other about ${p.subject}: "${p.property}" is ${p.first} and ${p.second}`,
    next: 'Leave the credential out that is out of date.',
  }),
  'presentation/self-stated': code<{ readonly what: string; readonly issuer: string }>({
    severity: 'warning',
    message: (p) => `${p.issuer} states this ${p.what} itself`,
    next: 'Get a credential for the number from a notary (Gaia-X clearing house), present it too, and refer to it by its id.',
  }),
  'presentation/unsigned': code<Record<string, never>>({
    severity: 'warning',
    message: () => 'the presentation is not signed: it says nothing about who shows it',
    next: 'Rely on the credentials in it, each by itself. To know who shows them, ask for a signed presentation with a challenge.',
  }),
  'presentation/no-expiry': code<Record<string, never>>({
    severity: 'error',
    message: () => 'the presentation has no end, so that it cannot be remembered until it is worthless',
    next: 'Sign the presentation again with an end: "exp" in a token, "expires" in a proof, or "validUntil".',
  }),
  'presentation/replayed': code<{ readonly holder: string }>({
    severity: 'error',
    message: (p) => `this presentation of ${p.holder} was shown before, or the store of those that were is full`,
    next: 'Ask the holder for a new presentation with a new challenge.',
  }),
} as const
