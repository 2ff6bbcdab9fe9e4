/** The parts of untyped libraries that this package uses. */

declare module '@digitalbazaar/vc' {
  export interface LoadedDocument {
    contextUrl: null
    document: unknown
    documentUrl: string
  }
  export type DocumentLoader = (url: string) => Promise<LoadedDocument>
  /** A proof purpose is used through these three methods only. */
  export interface ProofPurpose {
    match(proof: Record<string, unknown>): Promise<boolean>
    validate(proof: Record<string, unknown>): Promise<{ valid: boolean; error?: unknown }>
    update(proof: Record<string, unknown>): Promise<Record<string, unknown>>
  }
  export class CredentialIssuancePurpose implements ProofPurpose {
    constructor(options?: { controller?: object })
    match(proof: Record<string, unknown>): Promise<boolean>
    validate(proof: Record<string, unknown>): Promise<{ valid: boolean; error?: unknown }>
    update(proof: Record<string, unknown>): Promise<Record<string, unknown>>
  }
  export interface ProofResult {
    verified: boolean
    error?: unknown
    /** Present when the signature itself was found good. */
    purposeResult?: unknown
  }
  export interface VerifyResult {
    verified: boolean
    results?: ProofResult[]
    error?: unknown
  }
  export function issue(options: {
    credential: object
    suite: object
    documentLoader: DocumentLoader
    now?: Date
  }): Promise<Record<string, any>>
  export function verifyCredential(options: {
    credential: object
    suite: object
    purpose?: ProofPurpose
    documentLoader: DocumentLoader
    checkStatus?: () => Promise<{ verified: boolean }>
    now?: Date
    maxClockSkew?: number
  }): Promise<VerifyResult>
  export function signPresentation(options: {
    presentation: object
    suite: object
    purpose?: ProofPurpose
    challenge?: string
    domain?: string
    documentLoader: DocumentLoader
  }): Promise<Record<string, any>>
  export function verify(options: {
    presentation: object
    suite: object
    presentationPurpose?: ProofPurpose
    challenge?: string
    domain?: string
    controller?: object
    documentLoader: DocumentLoader
    now?: Date
  }): Promise<{ verified: boolean; presentationResult?: VerifyResult; error?: unknown }>
}

declare module '@digitalbazaar/ed25519-signature-2020' {
  export class Ed25519Signature2020 {
    constructor(options?: {
      key?: object
      signer?: { id: string; sign(options: { data: Uint8Array }): Promise<Uint8Array> }
      verifier?: { id: string; verify(options: { data: Uint8Array; signature: Uint8Array }): Promise<boolean> }
      date?: Date | string
    })
    /** Canonicalises a document or the options of a proof, as N-Quads. */
    canonize: (input: object) => Promise<string>
    /** Tells whether this suite is to check a proof of a document. */
    matchProof(options: { proof: object; document: object; purpose: object; documentLoader: unknown }): Promise<boolean>
  }
}
