/** A file of a vocabulary. */
export interface VocabularyDocument {
  /** Its name, for findings; the end tells the format (`.ttl`, `.nt`, `.nq`, `.jsonld`, `.json`). */
  readonly name: string
  readonly text: string
}
