import type { JsonObject, Report } from '@gxkit/core'
import type { Credential, Presentation, Secured } from '@gxkit/credentials'
import type { Answers } from './answers.ts'
import type { Fetched } from './fetched.ts'
import type { TrustPort } from './ports.ts'
import type { DocumentResult } from './tree.ts'
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
  /** The variant of the mechanism, e.g. `gaia-x-icam-25.11`. */
  readonly profile?: string
  /** The DID URL of the key. */
  readonly verificationMethod?: string
}

/** A credential whose every check passed. */
export interface VerifiedCredential extends Evidence {
  /** What was signed and nothing else; a frozen copy. */
  readonly credential: Verified<Credential>
  /** The credential as it was issued, with its proof: for digests, and to pass it on. Read `credential` instead. */
  readonly secured: Secured
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

/** How the outcome came about; part of every result. */
export interface Explanation {
  /** Signatures, state and trust, rules: three answers, never one. */
  readonly answers: Answers
  /** The document with every check of it; a presentation holds its credentials. */
  readonly document: DocumentResult
  /** The policy that decided what the answers have to be. */
  readonly policy: { readonly id: string; readonly title: string }
  /** The moment that everything was judged by. */
  readonly at: string
  /** Everything that was looked up, in the order of the answers. */
  readonly fetched: readonly Fetched[]
  /** The snapshot that trust rests on, if one was given. */
  readonly trust?: TrustPort['snapshot']
}

/** Everything that the policy asks passed. */
export interface VerificationSuccess extends Explanation {
  readonly ok: true
  readonly report: Report
  readonly form: DocumentForm
  /** The credentials, in the order of the presentation; one if a single credential was given. */
  readonly credentials: readonly VerifiedCredential[]
  readonly presentation?: VerifiedPresentation
}

/** Something did not pass; the report says what. */
export interface VerificationFailure extends Explanation {
  readonly ok: false
  readonly report: Report
  readonly form: DocumentForm
  readonly unverified: readonly UnverifiedDocument[]
}

/** The outcome of {@link Verifier.verify}. */
export type VerificationResult = VerificationSuccess | VerificationFailure
