import type { Check, Finding, IoOptions, JsonObject, JsonPointer, Limits } from '@gxkit/core'
import type { DidResolver, PublicJwk, Signer } from '@gxkit/identity'
import type { Credential, DocumentKind, Presentation, Profile } from './credential.ts'

/** The media types of tokens that carry a document (VC-JOSE-COSE, section 6). */
export type EnvelopeMediaType = 'application/vc+jwt' | 'application/vp+jwt'

/** A secured document: with its proof inside, or inside a token. */
export type Secured =
  | { readonly form: 'embedded'; readonly document: JsonObject }
  | { readonly form: 'enveloped'; readonly mediaType: EnvelopeMediaType; readonly token: string }

/** The ways to secure a document that are supported. */
export type MechanismId = 'vc-jwt' | 'ed25519-signature-2020' | 'data-integrity' | 'json-web-signature-2020'

/** What a signature covers, in words for people. */
export interface Coverage {
  readonly covered: string
  /** What somebody could change without the signature breaking; nothing, when it is empty. */
  readonly notCovered: readonly string[]
}

/** One of several proofs in a document. */
export interface OpenedProof {
  /** Where it stands, e.g. `/proof/1`. */
  readonly pointer: JsonPointer
  /** Its type, with the cryptosuite of a DataIntegrityProof. */
  readonly type: string
  /** Every check of this proof passed. */
  readonly isGood: boolean
  readonly profile?: string
  readonly algorithm?: string
  readonly verificationMethod?: string
  /** The key as the DID document gives it. */
  readonly publicJwk?: PublicJwk
}

/** Options of {@link SecuringMechanism.secure}. */
export interface SecureOptions extends IoOptions {
  readonly signer: Signer
  /** What a verifier asked a presentation to answer, so that it cannot be replayed. */
  readonly challenge?: string
  /** The verifier that a presentation is made for. */
  readonly domain?: string
}

/** Options of {@link SecuringMechanism.open}. */
export interface OpenOptions extends IoOptions {
  /** Where DID documents come from. */
  readonly resolver: DidResolver
  /** Name of the document, for checks and findings. */
  readonly source: string
  /** The challenge that a presentation must answer; when absent, none is asked for. */
  readonly challenge?: string
  /** The domain that a presentation must be made for; when absent, none is asked for. */
  readonly domain?: string
  /** How far clocks may differ, in seconds; 60 by default. */
  readonly clockSkewSeconds?: number
  /** Which of several proofs must hold; `all` by default. With `any`, the ones that do not are still named, as warnings. */
  readonly proofs?: 'all' | 'any'
  /**
   * Reads what the first Gaia-X services (2022 to 2024) wrote, with a warning for each concession: members that no context
   * defines and no signature covers, a DID that stands for its only key, signatures over the hash of the subject alone.
   * `false` by default.
   */
  readonly archive?: boolean
  /**
   * Credentials by a key whose planned end has come: `accept-earlier` takes them, with a warning, where every date that the
   * signature covers lies before that end. Whoever has the key can write such dates. `refuse` by default.
   */
  readonly retiredKeys?: 'refuse' | 'accept-earlier'
  readonly limits?: Partial<Limits>
}

/** What came out of a secured document. Believe it only when no check failed and no finding is an error. */
export interface Opened {
  /** The signed content and nothing else; absent when it could not be read. */
  readonly document?: JsonObject
  readonly kind?: DocumentKind
  /** The mechanism that the document uses, also when it is not supported. */
  readonly mechanism: string
  /**
   * The variant of the mechanism: `gaia-x-icam-25.11`, `gaia-x-icam-24.07`, `gaia-x-notary` or `vc-jose` for tokens,
   * `Ed25519Signature2020`, or the cryptosuite of a DataIntegrityProof, or the signing input of a JsonWebSignature2020.
   */
  readonly profile?: string
  readonly algorithm?: string
  /** Who the document says it is from: the issuer, or the presenter of a presentation. */
  readonly issuer?: string
  /** The DID URL of the key. */
  readonly verificationMethod?: string
  /** The key that signed, as the DID document gives it (with `x5u`, where it has one); absent when it was not found. */
  readonly publicJwk?: PublicJwk
  /** What the signature covers and what it does not; absent when the document could not be read. */
  readonly coverage?: Coverage
  /** Each proof, where a document has several. */
  readonly proofs?: readonly OpenedProof[]
  readonly checks: readonly Check[]
  readonly findings: readonly Finding[]
}

/** A way to secure documents and to open secured ones. Policy (validity, trust, shapes) is not its business. */
export interface SecuringMechanism {
  readonly id: MechanismId
  /** Rules on top of the data model that documents secured this way have to follow. */
  readonly profile?: Profile
  /** `unsigned` when presentations of the release carry no proof of their own: their credentials do. `signed` by default. */
  readonly presentations?: 'signed' | 'unsigned'
  /**
   * Secures a document.
   *
   * @throws GxError `ERR_INPUT_REFUSED` with `details.findings` when no verifier would accept the result
   */
  secure(document: Credential | Presentation, options: SecureOptions): Promise<Secured>
  /** Opens a secured document. Never throws for bad input; each check is listed, also the ones that were not run. */
  open(secured: Secured, options: OpenOptions): Promise<Opened>
}
