import type { JsonObject } from '@gxkit/core'
import type { ClassModel } from './class-model.ts'
import type { PackedShapes } from './packed-shapes.ts'

/** A vocabulary that a federation adds to a release: what `readVocabulary` of `@gxkit/vocabulary` makes of its files. */
export interface VocabularyData {
  /** A short name for people. */
  readonly name: string
  /** Its own classes; their properties include what they take over from the classes of the release. */
  readonly classes: readonly ClassModel[]
  /** Classes of the release for which it has further rules, as they are with these rules. */
  readonly narrowed: readonly ClassModel[]
  /** Its own enumerations: list name -> members. */
  readonly lists: Readonly<Record<string, readonly string[]>>
  /** Its own shapes, lists and hierarchy. */
  readonly shapes: PackedShapes
  /** Prefix -> namespace IRI, as its own context defines them. */
  readonly prefixes: Readonly<Record<string, string>>
  /** Context URL -> document; a credential names them after those of the release. */
  readonly contexts: Readonly<Record<string, JsonObject>>
}
