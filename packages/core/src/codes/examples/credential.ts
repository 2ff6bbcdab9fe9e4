import type { ExamplesOf } from './examples-of.ts'

/** What findings of these codes look like. */
export const credentialExamples: ExamplesOf<keyof typeof import('../credential.ts').credentialCodes> = {
  'credential/type-missing': {},
  'credential/type-required': { required: 'VerifiableCredential', found: '"gx:LegalPerson"' },
  'credential/type-item': { found: '42' },
  'credential/kind-mixed': {},
  'credential/keyword-spelling': { keyword: '@type', term: 'type' },
  'credential/hidden-member': { member: 'credentialSubject' },
  'credential/id-missing': { of: 'credential subject' },
  'credential/not-a-url': { member: 'issuer', found: '"ACME Cloud Ltd"' },
  'credential/issuer-missing': {},
  'credential/subject-missing': {},
  'credential/subject-empty': { found: '"ACME"' },
  'credential/same-id': { id: 'https://nordlicht-cloud.example/gaia-x/nordlicht' },
  'credential/date-missing': { member: 'issuanceDate' },
  'credential/member-of-other-version': { instead: 'expirationDate', member: 'validUntil' },
  'credential/not-an-object': { member: 'credentialStatus', found: '"active"' },
  'credential/untyped': { member: 'credentialStatus' },
  'credential/member-id-missing': { member: 'credentialSchema' },
  'credential/language-value': { found: '"url"', member: 'description' },
  'credential/already-secured': {},
  'credential/not-enclosed': { found: '"https://example.org/credential"' },
  'credential/envelope-url': { problem: ';base64 is not used here; the token stands in it as it is' },
  'credential/envelope-media-type': { instead: 'application/vc+jwt', mediaType: 'application/vc+ld+jwt' },
  'credential/envelope-separator': {},
  'credential/envelope-members': { members: '"issuer"' },
}
