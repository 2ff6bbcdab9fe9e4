import type { PublicJwk } from '@gxkit/identity'
import type { DistinguishedName } from './distinguished-name.ts'
import type { GeneralName } from './names.ts'

/** What a key of a certificate may be used for (RFC 5280, section 4.2.1.3). */
export type KeyUsage =
  | 'digitalSignature'
  | 'nonRepudiation'
  | 'keyEncipherment'
  | 'dataEncipherment'
  | 'keyAgreement'
  | 'keyCertSign'
  | 'crlSign'
  | 'encipherOnly'
  | 'decipherOnly'

/** The names that an authority may (permitted) or may not (excluded) issue for (RFC 5280, section 4.2.1.10). */
export interface NameConstraints {
  readonly permitted: readonly GeneralName[]
  readonly excluded: readonly GeneralName[]
}

/** What the issuer states about a European qualified certificate (ETSI EN 319 412-5). */
export interface QualifiedStatements {
  /** Whether it says that it is a qualified certificate (QcCompliance). */
  readonly compliance: boolean
  /** What for: `eSign`, `eSeal`, `web`, or the identifier. */
  readonly types: readonly string[]
}

/** A certificate as it was read, made by {@link parseCertificates}. Reading is not trusting: see {@link buildPath}. */
export interface Certificate {
  /** The exact bytes. */
  readonly der: Uint8Array
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  readonly fingerprint: string
  /** E.g. `CN=R12,O=Let's Encrypt,C=US` (RFC 4514). */
  readonly subject: string
  readonly issuer: string
  /** The names in a form for comparing. */
  readonly subjectName: DistinguishedName
  readonly issuerName: DistinguishedName
  /** Lower-case hexadecimal, as it stands in the certificate. */
  readonly serialNumber: string
  /** The first and the last second at which it holds (XML Schema dateTime, UTC). */
  readonly notBefore: string
  readonly notAfter: string
  /** The key, if it is of a type that can be used here. */
  readonly publicJwk?: PublicJwk
  /** E.g. `RSA 2048`, `EC P-256`. */
  readonly keyType: string
  /** Why the key cannot be used. */
  readonly keyProblem?: string
  /** Whether it says that it may issue others (basic constraints). */
  readonly isAuthority: boolean
  /** How many authorities may come below it. */
  readonly pathLength?: number
  readonly keyUsage?: readonly KeyUsage[]
  /** Object identifiers. */
  readonly extendedKeyUsage?: readonly string[]
  /** The alternative names that it is for. */
  readonly names: readonly GeneralName[]
  /** Object identifiers of the policies under which it was issued. */
  readonly policies: readonly string[]
  readonly nameConstraints?: NameConstraints
  readonly qualified?: QualifiedStatements
  /** Hexadecimal. */
  readonly subjectKeyId?: string
  readonly authorityKeyId?: string
  /** Where its issuer publishes lists of revoked certificates, and answers whether one is revoked. */
  readonly crlUrls: readonly string[]
  readonly ocspUrls: readonly string[]
  /** Extensions that must be understood and are not. */
  readonly unknownCritical: readonly string[]
  /** Object identifiers of all extensions. */
  readonly extensions: readonly string[]
  /** The signed bytes, the signature, and the identifier of its algorithm with the parameters, as they stand there. */
  readonly signed: Uint8Array
  readonly signature: Uint8Array
  readonly signatureAlgorithm: Uint8Array
  /** The key as it stands in the certificate (SubjectPublicKeyInfo). */
  readonly subjectPublicKeyInfo: Uint8Array
}

/**
 * How a certificate is called in sentences: its name and its serial number.
 *
 * @example
 * const subjectName = { text: 'CN=a.example', parts: [], key: '', emails: [], commonName: 'a.example' }
 * nameOfCertificate({ subject: 'CN=a.example', subjectName, serialNumber: '4a029f' }) // '"a.example" (serial 4a:02:9f)'
 */
export function nameOfCertificate(certificate: Pick<Certificate, 'subject' | 'subjectName' | 'serialNumber'>): string {
  const { subject, subjectName, serialNumber } = certificate
  const name = (subjectName.commonName ?? subject) || 'a certificate without a name'
  const serial = serialNumber.slice(0, 48).match(/../g)?.join(':') ?? ''
  return `"${name.slice(0, 100)}" (serial ${serial}${serialNumber.length > 48 ? '…' : ''})`
}
