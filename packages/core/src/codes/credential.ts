import { code } from '../code.ts'

/** What stands in a place, for messages: `"abc"`, `a list`, `nothing`. */
type Found = { readonly found: string }

/** The shape of credentials and presentations, before any JSON-LD or cryptography (VCDM 1.1 and 2.0, ICAM 25.11). */
export const credentialCodes = {
  'credential/type-missing': code<Record<string, never>>({
    severity: 'error',
    message: () => 'there is no "type"',
    why: 'Without a type nobody can tell what the document is (VCDM 2.0, 4.5).',
    next: 'Add "type", e.g. ["VerifiableCredential", "gx:LegalPerson"].',
  }),
  'credential/type-required': code<{ readonly required: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `"type" must contain "${p.required}", found ${p.found}`,
    why: 'Software recognises credentials and presentations by this type (VCDM 2.0, 4.5).',
    next: (p) => `Add "${p.required}" to the list.`,
  }),
  'credential/type-item': code<Found>({
    severity: 'error',
    message: (p) => `a type is one name or one absolute URL, found ${p.found}`,
    why: 'Types are compared as whole texts; two types in one text match neither (VCDM 2.0, 4.5).',
    next: 'Write every type as an entry of its own.',
  }),
  'credential/kind-mixed': code<Record<string, never>>({
    severity: 'error',
    message: () => 'the document claims to be a credential and a presentation at once',
    why: 'A verifier treats the two differently; a document that is both could be checked as the wrong one.',
    next: 'Split it: the credential inside the presentation.',
  }),
  'credential/keyword-spelling': code<{ readonly keyword: string; readonly term: string }>({
    severity: 'warning',
    message: (p) => `"${p.keyword}" is written where the data model says "${p.term}"`,
    why: 'Both mean the same in JSON-LD, but software that reads plain JSON misses it (VCDM 2.0, 4.4 and 4.5).',
    next: (p) => `Write "${p.term}".`,
  }),
  'credential/hidden-member': code<{ readonly member: string }>({
    severity: 'error',
    message: (p) =>
      `"${p.member}" is stated where readers miss it: under another name, abbreviated, or in another place`,
    why: 'The signature covers the statement, not how it is written: without its usual name an end of validity passes unseen.',
    next: (p) => `Write it in full as "${p.member}", in its usual place.`,
  }),
  'credential/id-missing': code<{ readonly of: string }>({
    severity: 'error',
    message: (p) => `the ${p.of} has no "id"`,
    why: 'Gaia-X refers to credentials and their subjects by id (ICAM 25.11, 5.2).',
    next: 'Add "id" with an absolute URL of your own.',
  }),
  'credential/not-a-url': code<{ readonly member: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `"${p.member}" must be one absolute URL, found ${p.found}`,
    why: 'Ids and issuers are absolute URLs, so that they mean the same everywhere (VCDM 2.0, 4.4 and 4.7).',
    next: 'Write one absolute URL, such as https:…, did:… or urn:uuid:….',
  }),
  'credential/issuer-missing': code<Record<string, never>>({
    severity: 'error',
    message: () => 'nobody is named as the issuer',
    why: 'Whoever signs must be the one whom the document names (VCDM 2.0, 4.7; ICAM 25.11, 5.2).',
    next: 'Add "issuer" with the DID of the organisation that signs.',
  }),
  'credential/subject-missing': code<Record<string, never>>({
    severity: 'error',
    message: () => 'there is no "credentialSubject"',
    why: 'A credential states something about a subject (VCDM 2.0, 4.8).',
    next: 'Add "credentialSubject" with what the credential states.',
  }),
  'credential/subject-empty': code<Found>({
    severity: 'error',
    message: (p) => `a credential subject is an object with at least one member, found ${p.found}`,
    why: 'A credential that states nothing cannot be checked (VCDM 2.0, 4.8).',
    next: 'State something about the subject, or remove it.',
  }),
  'credential/same-id': code<{ readonly id: string }>({
    severity: 'error',
    message: (p) => `the credential and its subject have the same id, ${p.id}`,
    why: 'They are different things; with one id the statements about them mix (ICAM 25.11, 5.2).',
    next: 'Give the subject an id of its own, e.g. the id of the credential followed by "#subject".',
  }),
  'credential/date-missing': code<{ readonly member: string }>({
    severity: 'error',
    message: (p) => `"${p.member}" is missing`,
    why: 'The start of validity must be known (VCDM 1.1, 4.6; ICAM 25.11, 5.2).',
    next: (p) => `Add "${p.member}", e.g. "2026-11-21T10:00:00Z".`,
  }),
  'credential/member-of-other-version': code<{ readonly member: string; readonly instead: string }>({
    severity: 'error',
    message: (p) => `"${p.member}" does not belong to this version of the data model`,
    why: 'The context does not define it, so its value would mean nothing (VCDM 2.0, 4.9; VCDM 1.1, 4.6).',
    next: (p) => `Write "${p.instead}".`,
  }),
  'credential/not-an-object': code<{ readonly member: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `"${p.member}" must be an object, found ${p.found}`,
    why: 'The data model gives this member a type and further members (VCDM 2.0, 4 and 5).',
    next: 'Write an object, or leave the member out.',
  }),
  'credential/untyped': code<{ readonly member: string }>({
    severity: 'error',
    message: (p) => `"${p.member}" has no "type"`,
    why: 'Its type says how to read it (VCDM 2.0, 4.5).',
    next: 'Add "type".',
  }),
  'credential/member-id-missing': code<{ readonly member: string }>({
    severity: 'error',
    message: (p) => `"${p.member}" has no "id"`,
    why: 'The data model requires an id here (VCDM 2.0, 4.11).',
    next: 'Add "id" with an absolute URL.',
  }),
  'credential/language-value': code<{ readonly member: string; readonly found: string }>({
    severity: 'error',
    message: (p) =>
      `"${p.member}" must be a text, or an object with "@value", "@language" and "@direction" only; found ${p.found}`,
    why: 'Names and descriptions are texts, with a language where needed (VCDM 2.0, 4.6 and 11.1).',
    next: 'Write a plain text, or remove the other members.',
  }),
  'credential/already-secured': code<Record<string, never>>({
    severity: 'error',
    message: () => 'the document carries a proof already',
    why: 'Signing it again would add a second proof beside the first, and every proof must hold.',
    next: 'Remove "proof", then sign.',
  }),
  'credential/not-enclosed': code<Found>({
    severity: 'error',
    message: (p) => `a credential in a presentation is an object, found ${p.found}`,
    why: 'Links are never followed; a token goes into an EnvelopedVerifiableCredential (VCDM 2.0, 4.13).',
    next: 'Embed the credential, or wrap its token: {"@context":…, "id":"data:application/vc+jwt,…", "type":"EnvelopedVerifiableCredential"}.',
  }),
  'credential/envelope-url': code<{ readonly problem: string }>({
    severity: 'error',
    message: (p) => `the "id" of the envelope is not a token as data: URL: ${p.problem}`,
    why: 'An envelope holds the secured credential itself, nothing is fetched (VCDM 2.0, 4.13).',
    next: 'Write "data:application/vc+jwt," followed by the token.',
  }),
  'credential/envelope-media-type': code<{ readonly mediaType: string; readonly instead: string }>({
    severity: 'warning',
    message: (p) => `the media type ${p.mediaType} is an old one`,
    why: 'Drafts used other names; newer software may not know them (VC-JOSE-COSE, 6).',
    next: (p) => `Write ${p.instead}.`,
  }),
  'credential/envelope-separator': code<Record<string, never>>({
    severity: 'info',
    message: () => 'a semicolon stands before the token, where a comma belongs',
    why: 'A data: URL separates its media type from the data with a comma (RFC 2397); an example of ICAM 25.11 prints a semicolon.',
    next: 'Write a comma.',
  }),
  'credential/envelope-members': code<{ readonly members: string }>({
    severity: 'error',
    message: (p) => `an envelope has "@context", "id" and "type" only, found also ${p.members}`,
    why: 'Members beside the token are not signed; a reader might take them for part of the credential (VCDM 2.0, 4.13).',
    next: 'Remove them.',
  }),
} as const
