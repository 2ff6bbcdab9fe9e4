import { checkBounds, freeze, type JsonObject } from '@gxkit/core'
import type { DidDocument } from './did-document.ts'

/** What was found in documents that cannot change any more, by the question. */
const answers = new WeakMap<object, Map<string, unknown>>()

/**
 * A document that will never change, so that what was once found in it can be remembered.
 *
 * @param document plain JSON
 * @param options `isOwn`: nobody else holds the document, so it need not be copied
 * @returns a frozen document; the document itself where it is no plain data within the usual bounds
 */
export function seal(document: DidDocument, { isOwn = false } = {}): DidDocument {
  if (answers.has(document)) return document
  try {
    if (checkBounds(document, { source: 'DID document' }).length > 0) return document
    const sealed = freeze(isOwn ? document : structuredClone(document))
    answers.set(sealed, new Map())
    return sealed
  } catch {
    return document
  }
}

/** Whether a document is one that {@link seal} made. */
export function isSealed(document: JsonObject): boolean {
  return answers.has(document)
}

/**
 * Remembers what a pure function finds in a sealed document; in others it looks each time.
 *
 * @param question what is asked, with everything that the answer depends on beside the document
 * @param compute `undefined` is not remembered
 */
export function remembered<T>(document: JsonObject, question: string, compute: () => T | undefined): T | undefined {
  const known = answers.get(document)
  const before = known?.get(question)
  if (before !== undefined) return before as T
  const answer = compute()
  if (answer !== undefined) known?.set(question, answer)
  return answer
}
