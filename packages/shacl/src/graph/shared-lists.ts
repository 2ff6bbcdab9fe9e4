import { dataFactory } from '@gxkit/linked-data'
import type { Term } from '@rdfjs/types'
import { termKey } from './term-key.ts'

/** A list that stands beside the shapes graph instead of in it, read once for all shapes that point to it. */
export interface SharedList {
  readonly members: readonly Term[]
  /** The {@link termKey} of every member. */
  readonly keys: ReadonlySet<string>
}

/** Finds a shared list by the term that names it. */
export type SharedLists = (head: Term) => SharedList | undefined

/** No list stands beside the graph. */
export const noSharedLists: SharedLists = () => undefined

/**
 * Lists of texts by IRI. Enumerations make up nine tenths of the shapes of a vocabulary; as cells of an RDF list every
 * member would be two statements, indexed for each use.
 */
export function sharedLists(lists: Readonly<Record<string, readonly string[]>>): SharedLists {
  const read = new Map<string, SharedList>()
  return (head) => {
    if (head.termType !== 'NamedNode' || !Object.hasOwn(lists, head.value)) return undefined
    const known = read.get(head.value)
    if (known !== undefined) return known
    const members = (lists[head.value] ?? []).map((member) => dataFactory.literal(member))
    const list = { members, keys: new Set(members.map(termKey)) }
    read.set(head.value, list)
    return list
  }
}
