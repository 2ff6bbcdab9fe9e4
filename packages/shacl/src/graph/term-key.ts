import type { Term } from '@rdfjs/types'

/** A text that two terms share exactly when they are equal. */
export function termKey(term: Term): string {
  if (term.termType !== 'Literal') return `${term.termType[0]}${term.value}`
  return `"${term.language.toLowerCase()}^${term.datatype.value} ${term.value}`
}
