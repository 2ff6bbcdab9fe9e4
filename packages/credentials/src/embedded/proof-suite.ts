import type { Finding, JsonObject, JsonPointer, JsonValue, Limits } from '@gxkit/core'
import type { Algorithm, Cryptography, PublicJwk } from '@gxkit/identity'
import type { ContextSet, RdfDocument } from '@gxkit/linked-data'
import type { DocumentKind } from '../credential.ts'
import type { Coverage, MechanismId } from '../securing-mechanism.ts'

/** What a member of a proof has to look like. */
export interface MemberForm {
  readonly expected: string
  readonly isGood: (value: JsonValue) => boolean
}

/** One proof with everything that is needed to check its signature; form, party and key have been checked before. */
export interface ProofSubject {
  readonly content: JsonObject
  /** The graph of the content. */
  readonly quads: RdfDocument['quads']
  readonly kind: DocumentKind
  readonly proof: JsonObject
  readonly pointer: JsonPointer
  /** All proofs of the document. */
  readonly proofs: readonly JsonObject[]
  readonly publicJwk: PublicJwk
  readonly algorithm: Algorithm
  readonly contexts: ContextSet
  readonly cryptography: Cryptography
  readonly source: string
  readonly limits: Limits
  /** Whether documents of the first Gaia-X services are read as they were meant. */
  readonly archive: boolean
}

/** What came out of one proof. */
export type ProofVerdict =
  | {
      readonly kind: 'good'
      readonly profile: string
      readonly coverage: Coverage
      /** Whether the signature covers the other members of the proof. */
      readonly coversOptions: boolean
      readonly findings?: readonly Finding[]
    }
  | { readonly kind: 'bad' }
  /** Nothing that may count as a signature of the document. */
  | { readonly kind: 'refused'; readonly profile?: string; readonly findings: readonly Finding[] }

/** How proofs of one type are written and checked. */
export interface ProofSuite {
  readonly id: MechanismId
  /** What a document is said to be secured with, for messages. */
  readonly name: string
  /** The types of its proofs, with the cryptosuite of a DataIntegrityProof. */
  readonly types: readonly string[]
  /** The members that a proof may have. */
  readonly members: ReadonlySet<string>
  readonly required: readonly string[]
  readonly forms: Readonly<Record<string, MemberForm>>
  /** Whether the other members of the proof are signed, so that times and challenges in it count. */
  readonly coversOptions: boolean | 'sometimes'
  /** The profile of a proof, where it is known before the signature is checked. */
  profileOf(proof: JsonObject): string | undefined
  /** Findings about the document that only this suite has. */
  checkDocument?(content: JsonObject, source: string): readonly Finding[]
  /** Findings about one proof beyond the form of its members. */
  checkProof?(proof: JsonObject, place: { readonly source: string; readonly pointer: JsonPointer }): readonly Finding[]
  /** The algorithm that a proof is checked with; `undefined` when the key is none for it. */
  algorithmFor(proof: JsonObject, publicJwk: PublicJwk): Algorithm | undefined
  verify(subject: ProofSubject): Promise<ProofVerdict>
}
