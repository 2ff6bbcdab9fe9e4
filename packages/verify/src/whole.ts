import type { Check, Finding, JsonPointer } from '@gxkit/core'
import type { Companion } from './companions/companion-source.ts'
import type { DocumentUnderCheck } from './document.ts'

/** A credential found inside the presentation: where it stood, and what became of it. */
export interface Inner {
  readonly pointer: JsonPointer
  readonly document: DocumentUnderCheck
}

/** The document handed in together with everything inside it. */
export interface Whole {
  readonly outer: DocumentUnderCheck
  readonly inner: readonly Inner[]
  /** What was found while taking the credentials out of the presentation. */
  readonly enclosing: readonly Finding[]
  /** Documents behind links with a digest, none of which was fetched. They are part of the report, and no question of it. */
  readonly linked?: readonly Check[]
  /** Which documents answered references of a single credential. */
  readonly companions?: readonly Companion[]
}

/** The documents that should be credentials: those of a presentation, or the one that was handed in. */
export function credentialsOf({ outer, inner }: Whole): readonly DocumentUnderCheck[] {
  return outer.kind === 'presentation' ? inner.map(({ document }) => document) : [outer]
}
