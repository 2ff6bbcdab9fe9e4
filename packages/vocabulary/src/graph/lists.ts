import { GxError } from '@gxkit/core'
import type { Term } from '@rdfjs/types'
import { LIST, RDF, XSD } from './names.ts'
import { byValue, type VocabularyGraph } from './vocabulary-graph.ts'

/**
 * The members of an RDF list.
 *
 * @throws GxError `ERR_SHAPES_INVALID` if it is broken or endless
 */
export function listOf(graph: VocabularyGraph, head: Term): readonly Term[] {
  const members: Term[] = []
  const seen = new Set<string>()
  let cell = head
  while (cell.value !== `${RDF}nil`) {
    const member = graph.one(cell, `${RDF}first`)
    const rest = graph.one(cell, `${RDF}rest`)
    if (member === undefined || rest === undefined || seen.has(cell.value)) {
      throw new GxError('ERR_SHAPES_INVALID', `The list ${head.value} is not well-formed.`, {
        next: 'Write the list in round brackets.',
      })
    }
    seen.add(cell.value)
    members.push(member)
    cell = rest
  }
  return members
}

/** The name of an enumeration. */
export function listName(term: Term): string {
  if (term.value.startsWith(LIST)) return term.value.slice(LIST.length)
  throw new GxError('ERR_SHAPES_INVALID', 'An enumeration must be a named list.', {
    next: `Give it a name that begins with ${LIST}.`,
  })
}

/** Name -> members of every named list. */
export function namedLists(graph: VocabularyGraph): Readonly<Record<string, readonly string[]>> {
  const heads = graph.subjects(`${RDF}first`).filter((term) => term.termType === 'NamedNode')
  return Object.fromEntries([...heads].sort(byValue).map((head) => [listName(head), textsOf(graph, head)]))
}

function textsOf(graph: VocabularyGraph, head: Term): readonly string[] {
  return listOf(graph, head).map((member) => {
    if (member.termType === 'Literal' && member.datatype.value === `${XSD}string`) return member.value
    throw new GxError('ERR_SHAPES_INVALID', `${head.value} may hold plain strings only.`)
  })
}
