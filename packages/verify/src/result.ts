import type { JsonObject, Report } from '@gxkit/core'
import type { Credential, Presentation } from '@gxkit/credentials'
import type { Verified } from './verified.ts'

/** In which form a document was handed in. */
export type DocumentForm = 'vc-jwt' | 'vp-jwt' | 'embedded' | 'enveloped-object' | 'unsecured' | 'unknown'

/** Who vouches for a document, and how that was established. */
export interface Evidence {
  /** Name of the document in the report, e.g. `offer.jwt > credential 2`. */
  readonly source: string
  /** The DID that controls the key of the proof; it is the issuer of the credential or the holder of the presentation. */
  readonly issuer: string
  /** The securing mechanism, e.g. `vc-jwt`. */
  readonly mechanism: string
  /** The signature algorithm, e.g. `PS256`. */
  readonly algorithm?: string
  /** The DID URL of the key. */
  readonly verificationMethod?: string
}

/** A credential whose every check passed. */
export interface VerifiedCredential extends Evidence {
  /** What was signed and nothing else; a frozen copy. */
  readonly credential: Verified<Credential>
}

/** A presentation whose every check passed. */
export interface VerifiedPresentation extends Evidence {
  /** What was signed and nothing else; a frozen copy. Read its credentials from the result, not from here. */
  readonly presentation: Verified<Presentation>
}

/** What could be read from a document that did not pass. For display only; nobody vouches for it. */
export interface UnverifiedDocument {
  readonly source: string
  readonly form: DocumentForm
  readonly kind?: 'credential' | 'presentation'
  /** The decoded content, a frozen copy. */
  readonly content: JsonObject
  /** Whether at least the signature of this document was good. */
  readonly signature: 'good' | 'not-good'
}

/** Everything passed. */
export interface VerificationSuccess {
  readonly ok: true
  readonly report: Report
  readonly form: DocumentForm
  /** The credentials, in the order of the presentation; one if a single credential was given. */
  readonly credentials: readonly VerifiedCredential[]
  readonly presentation?: VerifiedPresentation
}

/** Something did not pass; the report says what. */
export interface VerificationFailure {
  readonly ok: false
  readonly report: Report
  readonly form: DocumentForm
  readonly unverified: readonly UnverifiedDocument[]
}

/** The outcome of {@link Verifier.verify}. */
export type VerificationResult = VerificationSuccess | VerificationFailure
