import type { JsonObject } from '@gxkit/core'

/** One variant of the secured document that verifiers must refuse. */
export interface BadVariant {
  readonly name: string
  /** The finding that this project reports; a verifier may call it otherwise, but may not say "good". */
  readonly code: string
  readonly secured: string | JsonObject
}

/** One vector: how a document is secured, step by step, and what to make of it. The README says what each member is. */
export interface Vector {
  readonly format: 'gxkit-test-vector/1'
  readonly name: string
  readonly about: string
  readonly specifications: readonly string[]
  readonly release: string
  readonly now: string
  readonly key: {
    readonly phrase: string
    readonly derivation: string
    readonly publicJwk: JsonObject
    readonly signatureIs: 'deterministic' | 'one of many'
  }
  readonly didDocument: JsonObject
  /** SHA-256 of the canonical JSON (RFC 8785) of each context that the document names. */
  readonly contexts: Readonly<Record<string, string>>
  /** Every intermediate value, in the order of the computation. */
  readonly steps: JsonObject
  readonly secured: string | JsonObject
  readonly expected: {
    readonly verdict: 'good'
    readonly mechanism: string
    readonly profile: string
    readonly algorithm: string
    readonly warnings: readonly string[]
  }
  readonly bad: readonly BadVariant[]
}
