import type { ReasonsOf } from './reasons-of.ts'

/** Why these codes exist. */
export const credentialReasons: ReasonsOf<keyof typeof import('../credential.ts').credentialCodes> = {
  'credential/type-missing': 'Without a type nobody can tell what the document is (VCDM 2.0, 4.5).',
  'credential/type-required': 'Software recognises credentials and presentations by this type (VCDM 2.0, 4.5).',
  'credential/type-item': 'Types are compared as whole texts; two types in one text match neither (VCDM 2.0, 4.5).',
  'credential/kind-mixed':
    'A verifier treats the two differently; a document that is both could be checked as the wrong one.',
  'credential/keyword-spelling':
    'Both mean the same in JSON-LD, but software that reads plain JSON misses it (VCDM 2.0, 4.4 and 4.5).',
  'credential/hidden-member':
    'The signature covers the statement, not how it is written: without its usual name an end of validity passes unseen.',
  'credential/id-missing': 'Gaia-X refers to credentials and their subjects by id (ICAM 25.11, 5.2).',
  'credential/not-a-url':
    'Ids and issuers are absolute URLs, so that they mean the same everywhere (VCDM 2.0, 4.4 and 4.7).',
  'credential/issuer-missing':
    'Whoever signs must be the one whom the document names (VCDM 2.0, 4.7; ICAM 25.11, 5.2).',
  'credential/subject-missing': 'A credential states something about a subject (VCDM 2.0, 4.8).',
  'credential/subject-empty': 'A credential that states nothing cannot be checked (VCDM 2.0, 4.8).',
  'credential/same-id': 'They are different things; with one id the statements about them mix (ICAM 25.11, 5.2).',
  'credential/date-missing': 'The start of validity must be known (VCDM 1.1, 4.6; ICAM 25.11, 5.2).',
  'credential/member-of-other-version':
    'The context does not define it, so its value would mean nothing (VCDM 2.0, 4.9; VCDM 1.1, 4.6).',
  'credential/not-an-object': 'The data model gives this member a type and further members (VCDM 2.0, 4 and 5).',
  'credential/untyped': 'Its type says how to read it (VCDM 2.0, 4.5).',
  'credential/member-id-missing': 'The data model requires an id here (VCDM 2.0, 4.11).',
  'credential/language-value':
    'Names and descriptions are texts, with a language where needed (VCDM 2.0, 4.6 and 11.1).',
  'credential/already-secured':
    'Signing it again would add a second proof beside the first, and every proof must hold.',
  'credential/not-enclosed':
    'Links are never followed; a token goes into an EnvelopedVerifiableCredential (VCDM 2.0, 4.13).',
  'credential/envelope-url': 'An envelope holds the secured credential itself, nothing is fetched (VCDM 2.0, 4.13).',
  'credential/envelope-media-type': 'Drafts used other names; newer software may not know them (VC-JOSE-COSE, 6).',
  'credential/envelope-separator':
    'A data: URL separates its media type from the data with a comma (RFC 2397); an example of ICAM 25.11 prints a semicolon.',
  'credential/envelope-members':
    'Members beside the token are not signed; a reader might take them for part of the credential (VCDM 2.0, 4.13).',
}
