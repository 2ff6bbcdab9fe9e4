import type { JsonObject, JsonValue } from '@gxkit/core'

/** What credentials and presentations of both data model versions share. */
interface VerifiableDocument extends JsonObject {
  /** The context of the data model first, e.g. `https://www.w3.org/ns/credentials/v2`. */
  readonly '@context': string | readonly JsonValue[]
  readonly type: string | readonly string[]
  /** An absolute URL. */
  readonly id?: string
}

/**
 * A credential without its proof (VCDM 2.0, section 4; VCDM 1.1, section 4). The type says what must be there;
 * {@link checkStructure} says whether it has the right form. `Subject` is what is known of the subject.
 */
export interface Credential<Subject extends JsonObject | readonly JsonObject[] = JsonObject | readonly JsonObject[]>
  extends VerifiableDocument {
  /** The DID (or URL) of the issuer, or an object with it as `id`. */
  readonly issuer: string | JsonObject
  readonly credentialSubject: Subject
  /** Start of validity, VCDM 2.0. */
  readonly validFrom?: string
  /** End of validity, VCDM 2.0. */
  readonly validUntil?: string
  /** Start of validity, VCDM 1.1. */
  readonly issuanceDate?: string
  /** End of validity, VCDM 1.1. */
  readonly expirationDate?: string
}

/** A presentation without its proof (VCDM 2.0, section 4.13). */
export interface Presentation extends VerifiableDocument {
  /** The credentials, embedded or enveloped. */
  readonly verifiableCredential?: JsonObject | readonly JsonObject[]
  /** Who presents; Gaia-X also writes `issuer`. */
  readonly holder?: string | JsonObject
  readonly issuer?: string | JsonObject
}

/** A document is one of the two, never both. */
export type DocumentKind = 'credential' | 'presentation'

/** The URLs of the contexts of the two data model versions. */
export const dataModelContexts = {
  '1.1': 'https://www.w3.org/2018/credentials/v1',
  '2.0': 'https://www.w3.org/ns/credentials/v2',
} as const

/** Rules on top of the data model. `gaia-x`: ids, a start of validity, and an issuer of presentations (ICAM 25.11, section 5.2). */
export type Profile = 'gaia-x'
