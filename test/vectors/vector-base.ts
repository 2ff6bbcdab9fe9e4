import type { JsonObject } from '@gxkit/core'
import type { Signer } from '@gxkit/identity'
import type { ContextSet } from '@gxkit/linked-data'
import type { Release } from '@gxkit/ontology'
import type { Vector } from './vector.ts'

/** Who signs in the vectors. */
export const did = 'did:web:vectors.example'

/** What every vector starts from. */
export interface VectorBase {
  readonly signer: Signer
  readonly release: Release
  readonly contexts: ContextSet
  /** A signature that was made before, to keep when it still holds; only for algorithms that sign anew each time. */
  readonly earlier: Vector | undefined
  /** The members that all vectors share. */
  start(
    name: string,
    about: string,
    more: { readonly specifications: readonly string[]; readonly document: JsonObject },
  ): Promise<Omit<Vector, 'steps' | 'secured' | 'expected' | 'bad'>>
}
