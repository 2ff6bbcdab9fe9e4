import type { JsonPointer, Report } from '@gxkit/core'
import type { DocumentUnderCheck } from './document.ts'
import type { Settings } from './settings.ts'

/** A credential found inside the presentation: where it stood, and what became of it. */
export interface Inner {
  readonly pointer: JsonPointer
  readonly document: DocumentUnderCheck
}

/** The document handed in together with everything inside it. */
export interface Whole {
  readonly outer: DocumentUnderCheck
  readonly inner: readonly Inner[]
  /** How many credentials the presentation lists, opened or not. */
  readonly listed: number
  /** The credentials whose proof is good. */
  readonly signed: readonly DocumentUnderCheck[]
  /** How many documents should be credentials with a good proof. */
  readonly expected: number
  readonly settings: Settings
  /** Compares the signed credentials with the shapes, once. */
  readonly validate: () => Promise<Report>
}
