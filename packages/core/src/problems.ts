import type { FindingCode } from './finding.ts'

const vcdm = 'https://www.w3.org/TR/vc-data-model#'
const security = 'https://w3id.org/security#'

/** Codes with a problem type of their own, or none although their family has one. */
const exact: Readonly<Partial<Record<FindingCode, string | false>>> = {
  'presentation/domain-missing': `${security}INVALID_DOMAIN_ERROR`,
  'presentation/domain-mismatch': `${security}INVALID_DOMAIN_ERROR`,
  'presentation/challenge-missing': `${security}INVALID_CHALLENGE_ERROR`,
  'presentation/challenge-mismatch': `${security}INVALID_CHALLENGE_ERROR`,
  'proof/verification-method': `${security}INVALID_VERIFICATION_METHOD_URL`,
  'did/method-not-found': `${security}INVALID_VERIFICATION_METHOD`,
  'did/id-mismatch': `${security}INVALID_CONTROLLED_IDENTIFIER_DOCUMENT_ID`,
  'did/malformed-document': `${security}INVALID_CONTROLLED_IDENTIFIER_DOCUMENT`,
  'did/not-in-relationship': `${security}INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD`,
  'credential/no-expiry': false,
  'credential/expired': false,
  'credential/not-yet-valid': false,
  'json/unsafe-number': `${vcdm}RANGE_ERROR`,
}

const families: Readonly<Record<string, string>> = {
  json: `${vcdm}PARSING_ERROR`,
  'linked-data': `${vcdm}MALFORMED_VALUE_ERROR`,
  credential: `${vcdm}MALFORMED_VALUE_ERROR`,
  presentation: `${vcdm}MALFORMED_VALUE_ERROR`,
  proof: `${vcdm}CRYPTOGRAPHIC_SECURITY_ERROR`,
}

/**
 * The problem type (RFC 9457) that a specification defines for what a code says, so that services can answer with problem
 * details (VCDM 2.0, 7.1; Data Integrity 1.0, 4.7; Controlled Identifiers 1.0, 3.5).
 *
 * @returns an IRI, or `undefined` where no specification has one
 * @example
 * problemType('json/syntax') // 'https://www.w3.org/TR/vc-data-model#PARSING_ERROR'
 * problemType('manifest/bad-id') // undefined
 */
export function problemType(code: FindingCode): string | undefined {
  const own = Object.hasOwn(exact, code) ? exact[code] : undefined
  if (own !== undefined) return own === false ? undefined : own
  const family = code.slice(0, code.indexOf('/'))
  return Object.hasOwn(families, family) ? families[family] : undefined
}
