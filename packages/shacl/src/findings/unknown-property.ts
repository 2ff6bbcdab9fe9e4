import { nearest } from '@gxkit/core'
import { classModel } from '@gxkit/ontology'
import type { Explaining } from './result-facts.ts'
import { printable } from './words.ts'

/** Names a property that a class does not have, as the document writes it, and the one that was probably meant. */
export function unknownProperty(
  key: string | undefined,
  path: string,
  owner: string | undefined,
  { release, words }: Pick<Explaining, 'release' | 'words'>,
): { readonly property: string; readonly class: string; readonly suggestion?: string } {
  const property = printable(key ?? words.property(path), 120)
  const terms = classModel(release, owner ?? '')?.properties.map((p) => p.term) ?? []
  const bare = property.slice(property.indexOf(':') + 1)
  const suggestion =
    terms.find((term) => term === bare) ?? nearest(bare, terms) ?? terms.find((term) => endsWith(bare, term))
  const name = owner === undefined ? 'this object' : words.className(owner)
  return { property, class: name, ...(suggestion !== undefined && { suggestion }) }
}

/** `legalName` where the class has `name`. */
function endsWith(word: string, term: string): boolean {
  return term.length > 3 && word.toLowerCase().endsWith(term.toLowerCase())
}
