import type { CheckSumCalculation, Cipher, KeyManagement, SignatureAlgorithm } from './enumerations.ts'
import type { Iri, Many, Nested, Reference } from './values.ts'

/** Angle. A latitude or longitude as degrees, minutes and seconds. */
export interface GpsUnitFacts {
  /** Whole degrees from -180 to 180; south and west are negative. */
  readonly degrees: number
  /** Whole minutes of arc, 0 to 60. */
  readonly minutes?: number
  /** Whole seconds of arc, 0 to 60. */
  readonly seconds?: number
  /** What remains below a second of arc, between 0 and 1. */
  readonly decimals?: number
}

/** Coordinates. A point on the surface of the Earth. */
export interface GpsLocationFacts {
  /** How far north or south, as text or as an angle. */
  readonly latitude: string | Nested<GpsUnitFacts>
  /** How far east or west, as text or as an angle. */
  readonly longitude: string | Nested<GpsUnitFacts>
  /** Height above sea level; write the unit, for example 35 m. */
  readonly altitude?: string
  /** The coordinate reference system; the text begins with CRS. */
  readonly crs?: string
}

/** A postal address; the country is enough. */
export interface AddressFacts {
  /** ISO 3166-1 code of the country, best in two capital letters, for example DE. */
  readonly countryCode: string
  /** The name of the country, for people. */
  readonly countryName?: string
  /** Where the address is on the map. */
  readonly gps?: Many<Nested<GpsLocationFacts>>
  /** Street and house number. */
  readonly streetAddress?: string
  /** The postal code. */
  readonly postalCode?: string
  /** City, town or village. */
  readonly locality?: string
  /** The European statistical region in four characters, for example FR10. */
  readonly region?: string
}

/** Contact information. How a person or a department can be reached. */
export interface ContactInformationFacts {
  /** The page with the contact details, as an absolute URL. */
  readonly url: Iri
  /** The address for letters. */
  readonly postalAddress?: Nested<AddressFacts>
  /** An e-mail address. */
  readonly email?: string
  /** A telephone number with country code, for example +49 30 1234567. */
  readonly phoneNumber?: string
}

/** Legal document. A document with legal or organisational meaning that can be read online; use the kind that fits the criterion. */
export interface LegalDocumentFacts {
  /** The kind of document; `LegalDocument` if left out. */
  readonly type?: LegalDocumentType
  /** Where it can be read, as an absolute URL. */
  readonly url: Iri
  /** IANA media type of the document, for example application/pdf. */
  readonly mimeTypes?: Many<string>
  /** Countries whose law governs the document, as ISO 3166-1 codes in two letters. */
  readonly governingLawCountries?: Many<string>
  /** Legal persons that the document binds or concerns. */
  readonly involvedParties?: Many<Reference>
}

/** Terms and conditions. A document with terms, and the digest that pins down its text. */
export interface TermsAndConditionsFacts {
  /** Where it can be read, as an absolute URL. */
  readonly url: Iri
  /** The SHA-256 of the document at the URL, in lower-case hexadecimal. */
  readonly hash: string
}

/** How data are encrypted, and who holds the keys. */
export interface EncryptionFacts {
  /** The algorithm that encrypts. */
  readonly cipher: Cipher
  /** Who holds the keys: BYOK brought by the customer, HYOK held by the customer, or managed by the provider. */
  readonly keyManagement: KeyManagement
}

/** Checksum. A digest of a file, with the method it was computed by. */
export interface CheckSumFacts {
  /** How the checksum was computed. */
  readonly checkSumCalculation: CheckSumCalculation
  /** The checksum, in lower-case hexadecimal. */
  readonly checkSumValue: string
}

/** A digital signature over a file. */
export interface SignatureFacts {
  /** The signature as text. */
  readonly signatureValue: string
  /** How the digest that was signed was computed. */
  readonly hashAlgorithm: CheckSumCalculation
  /** The algorithm of the signature. */
  readonly signatureAlgorithm: SignatureAlgorithm
}

/** Kinds of legal document; each is evidence for a criterion of its own. */
export type LegalDocumentType =
  | 'AccessControlManagement'
  | 'AssetsManagement'
  | 'BusinessContinuityMeasures'
  | 'ChangeAndConfigurationManagement'
  | 'ComplianceAssurance'
  | 'CopyrightAndIntellectualPropertyDocument'
  | 'CustomerAuditingRights'
  | 'CustomerDataAccessTerms'
  | 'CustomerDataProcessingTerms'
  | 'DataProtectionRegulationMeasures'
  | 'DevelopmentCycleSecurity'
  | 'DocumentChangeProcedures'
  | 'EmployeeResponsibilities'
  | 'EnvironmentalImpactReport'
  | 'GovernmentInvestigationManagement'
  | 'InformationSecurityOrganization'
  | 'InformationSecurityPolicies'
  | 'InformationSecurityRiskManagement'
  | 'LegalDocument'
  | 'LegallyBindingAct'
  | 'OperationalSecurity'
  | 'PhysicalSecurity'
  | 'ProcurementManagementSecurity'
  | 'ProductSecurity'
  | 'RoleAndResponsibilities'
  | 'SecurityIncidentManagement'
  | 'ServiceAgreementOffer'
  | 'UserDocumentationMaintenance'

/** A quantity: a number and its unit. */
export interface QuantityFacts {
  /** The number. */
  readonly quantityValue: number
  /** The unit, best as an IRI of QUDT, for example https://qudt.org/vocab/unit/GibiBYTE. */
  readonly applicableUnit: string
}
