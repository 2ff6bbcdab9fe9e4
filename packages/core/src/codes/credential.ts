import { code } from '../code.ts'

/** What stands in a place, for messages: `"abc"`, `a list`, `nothing`. */
type Found = { readonly found: string }

/** The shape of credentials and presentations, before any JSON-LD or cryptography (VCDM 1.1 and 2.0, ICAM 25.11). */
export const credentialCodes = {
  'credential/type-missing': code<Record<string, never>>({
    severity: 'error',
    message: () => 'there is no "type"',
    next: 'Add "type", e.g. ["VerifiableCredential", "gx:LegalPerson"].',
  }),
  'credential/type-required': code<{ readonly required: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `"type" must contain "${p.required}", found ${p.found}`,
    next: (p) => `Add "${p.required}" to the list.`,
  }),
  'credential/type-item': code<Found>({
    severity: 'error',
    message: (p) => `a type is one name or one absolute URL, found ${p.found}`,
    next: 'Write every type as an entry of its own.',
  }),
  'credential/kind-mixed': code<Record<string, never>>({
    severity: 'error',
    message: () => 'the document claims to be a credential and a presentation at once',
    next: 'Split it: the credential inside the presentation.',
  }),
  'credential/keyword-spelling': code<{ readonly keyword: string; readonly term: string }>({
    severity: 'warning',
    message: (p) => `"${p.keyword}" is written where the data model says "${p.term}"`,
    next: (p) => `Write "${p.term}".`,
  }),
  'credential/hidden-member': code<{ readonly member: string }>({
    severity: 'error',
    message: (p) =>
      `"${p.member}" is stated where readers miss it: under another name, abbreviated, or in another place`,
    next: (p) => `Write it in full as "${p.member}", in its usual place.`,
  }),
  'credential/id-missing': code<{ readonly of: string }>({
    severity: 'error',
    message: (p) => `the ${p.of} has no "id"`,
    next: 'Add "id" with an absolute URL of your own.',
  }),
  'credential/not-a-url': code<{ readonly member: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `"${p.member}" must be one absolute URL, found ${p.found}`,
    next: 'Write one absolute URL, such as https:…, did:… or urn:uuid:….',
  }),
  'credential/issuer-missing': code<Record<string, never>>({
    severity: 'error',
    message: () => 'nobody is named as the issuer',
    next: 'Add "issuer" with the DID of the organisation that signs.',
  }),
  'credential/subject-missing': code<Record<string, never>>({
    severity: 'error',
    message: () => 'there is no "credentialSubject"',
    next: 'Add "credentialSubject" with what the credential states.',
  }),
  'credential/subject-empty': code<Found>({
    severity: 'error',
    message: (p) => `a credential subject is an object with at least one member, found ${p.found}`,
    next: 'State something about the subject, or remove it.',
  }),
  'credential/same-id': code<{ readonly id: string }>({
    severity: 'error',
    message: (p) => `the credential and its subject have the same id, ${p.id}`,
    next: 'Give the subject an id of its own, e.g. the id of the credential followed by "#subject".',
  }),
  'credential/date-missing': code<{ readonly member: string }>({
    severity: 'error',
    message: (p) => `"${p.member}" is missing`,
    next: (p) => `Add "${p.member}", e.g. "2026-11-21T10:00:00Z".`,
  }),
  'credential/member-of-other-version': code<{ readonly member: string; readonly instead: string }>({
    severity: 'error',
    message: (p) => `"${p.member}" does not belong to this version of the data model`,
    next: (p) => `Write "${p.instead}".`,
  }),
  'credential/not-an-object': code<{ readonly member: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `"${p.member}" must be an object, found ${p.found}`,
    next: 'Write an object, or leave the member out.',
  }),
  'credential/untyped': code<{ readonly member: string }>({
    severity: 'error',
    message: (p) => `"${p.member}" has no "type"`,
    next: 'Add "type".',
  }),
  'credential/member-id-missing': code<{ readonly member: string }>({
    severity: 'error',
    message: (p) => `"${p.member}" has no "id"`,
    next: 'Add "id" with an absolute URL.',
  }),
  'credential/language-value': code<{ readonly member: string; readonly found: string }>({
    severity: 'error',
    message: (p) =>
      `"${p.member}" must be a text, or an object with "@value", "@language" and "@direction" only; found ${p.found}`,
    next: 'Write a plain text, or remove the other members.',
  }),
  'credential/already-secured': code<Record<string, never>>({
    severity: 'error',
    message: () => 'the document carries a proof already',
    next: 'Remove "proof", then sign.',
  }),
  'credential/not-enclosed': code<Found>({
    severity: 'error',
    message: (p) => `a credential in a presentation is an object, found ${p.found}`,
    next: 'Embed the credential, or wrap its token: {"@context":…, "id":"data:application/vc+jwt,…", "type":"EnvelopedVerifiableCredential"}.',
  }),
  'credential/envelope-url': code<{ readonly problem: string }>({
    severity: 'error',
    message: (p) => `the "id" of the envelope is not a token as data: URL: ${p.problem}`,
    next: 'Write "data:application/vc+jwt," followed by the token.',
  }),
  'credential/envelope-media-type': code<{ readonly mediaType: string; readonly instead: string }>({
    severity: 'warning',
    message: (p) => `the media type ${p.mediaType} is an old one`,
    next: (p) => `Write ${p.instead}.`,
  }),
  'credential/envelope-separator': code<Record<string, never>>({
    severity: 'info',
    message: () => 'a semicolon stands before the token, where a comma belongs',
    next: 'Write a comma.',
  }),
  'credential/envelope-members': code<{ readonly members: string }>({
    severity: 'error',
    message: (p) => `an envelope has "@context", "id" and "type" only, found also ${p.members}`,
    next: 'Remove them.',
  }),
} as const
