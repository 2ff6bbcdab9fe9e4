import type { JsonObject, JsonPointer } from '@gxkit/core'
import { isJsonObject, joinPointer, parentPointer, valueAt } from '@gxkit/core'
import type { Quad, Term } from '@rdfjs/types'
import type { Expanded } from './expanded.ts'
import { isExpanded, itemsOf } from './expanded.ts'
import { literalOf } from './literal.ts'
import { decodePointer } from './shadow.ts'
import { rdf, termKey, toTerm } from './terms.ts'

/** Where the nodes and values of an RDF graph stand in the JSON document that it came from. */
export interface DocumentPointers {
  /**
   * The JSON object that describes a node; of several objects with the same id the first that says more than the id.
   *
   * @returns `undefined` for a node that the document does not hold
   */
  pointerOfNode(term: Term): JsonPointer | undefined
  /**
   * The JSON value that became the object of a triple; without `value` the whole member.
   *
   * @param predicate IRI of the property
   * @returns `undefined` when the subject has no such property
   */
  pointerOfValue(subject: Term, predicate: string, value?: Term): JsonPointer | undefined
}

interface Place {
  /** Key of the object term, where it is known. */
  readonly value: string | undefined
  readonly pointer: JsonPointer
}

/** What {@link collectPointers} reads. */
export interface Traces {
  readonly document: JsonObject
  /** The expanded document. */
  readonly expanded: readonly unknown[]
  /** The expanded shadow of the document: same structure, pointers as leaves. */
  readonly shadow: readonly unknown[]
  /** For each node object of `expanded` without an id, and for each label used as an id, the label of the blank node. */
  readonly labels: ReadonlyMap<Expanded | string, string>
  readonly aliases: ReadonlyMap<string, string>
  readonly quads: readonly Quad[]
}

/** Walks through an expanded document and its shadow side by side and keeps where everything stands. */
export function collectPointers(traces: Traces): DocumentPointers {
  const { document, labels, aliases, quads } = traces
  const nodes = new Map<string, { readonly pointer: JsonPointer; readonly described: boolean }>()
  const values = new Map<string, Place[]>()

  const place = (subject: string, predicate: string, entry: Place): void => {
    const key = `${predicate} ${subject}`
    const entries = values.get(key)
    if (entries === undefined) values.set(key, [entry])
    else entries.push(entry)
  }

  const keyOf = (node: Expanded): string | undefined => {
    const id = node['@id']
    if (typeof id === 'string' && !id.startsWith('_:')) return termKey(toTerm({ termType: 'NamedNode', value: id }))
    const label = labels.get(typeof id === 'string' ? id : node)
    return label === undefined ? undefined : termKey(toTerm({ termType: 'BlankNode', value: label }))
  }

  const visitItem = (item: unknown, shade: unknown, from: JsonPointer): Place | undefined => {
    if (!isExpanded(item)) return undefined
    const pointer = pointerOf(shade, document, aliases) ?? from
    if ('@value' in item) return { value: termKey(literalOf(item)), pointer }
    if ('@list' in item) {
      visitAll(item['@list'], isExpanded(shade) ? shade['@list'] : undefined, pointer)
      return { value: undefined, pointer }
    }
    visitNode(item, shade, pointer)
    return { value: keyOf(item), pointer }
  }

  const visitAll = (items: unknown, shades: unknown, from: JsonPointer): void => {
    const aligned = align(itemsOf(items), itemsOf(shades))
    itemsOf(items).forEach((item, index) => {
      visitItem(item, aligned[index], from)
    })
  }

  const visitNode = (node: Expanded, shade: unknown, pointer: JsonPointer): void => {
    const subject = keyOf(node)
    const predicates = Object.keys(node).filter((key) => !key.startsWith('@'))
    const described = predicates.length > 0 || '@type' in node || '@reverse' in node
    const known = subject === undefined ? undefined : nodes.get(subject)
    if (subject !== undefined && (known === undefined || (described && !known.described))) {
      nodes.set(subject, { pointer, described })
    }
    const shadows = isExpanded(shade) ? shade : {}
    if (subject !== undefined) {
      for (const entry of typePlaces(node, pointer, document, aliases)) place(subject, rdf.type, entry)
    }
    for (const predicate of predicates) {
      const items = itemsOf(node[predicate])
      const aligned = align(items, itemsOf(shadows[predicate]))
      items.forEach((item, index) => {
        const entry = visitItem(item, aligned[index], pointer)
        if (entry !== undefined && subject !== undefined) place(subject, predicate, entry)
      })
    }
    for (const keyword of ['@graph', '@included']) visitAll(node[keyword], shadows[keyword], pointer)
    if (isExpanded(node['@reverse'])) {
      const reversed = isExpanded(shadows['@reverse']) ? shadows['@reverse'] : {}
      for (const [predicate, items] of Object.entries(node['@reverse'])) visitAll(items, reversed[predicate], pointer)
    }
  }

  visitAll(traces.expanded, traces.shadow, '')

  const pointerOfValue: DocumentPointers['pointerOfValue'] = (subject, predicate, value) => {
    const entries = values.get(`${predicate} ${termKey(subject)}`)
    const first = entries?.[0]
    if (entries === undefined || first === undefined) return undefined
    if (value === undefined) return memberPointer(first.pointer, document)
    const key = termKey(value)
    const exact = entries.find((entry) => entry.value === key)
    if (exact !== undefined) return exact.pointer
    const list = value.termType === 'BlankNode' ? entries.find((entry) => entry.value === undefined) : undefined
    return (list ?? first).pointer
  }

  const pointerOfNode: DocumentPointers['pointerOfNode'] = (term) => {
    const known = nodes.get(termKey(term))
    if (known !== undefined || term.termType !== 'BlankNode') return known?.pointer
    const owner = listOwner(term, quads)
    return owner && pointerOfValue(owner.subject, owner.predicate.value, owner.object)
  }

  return { pointerOfNode, pointerOfValue }
}

/** Where a piece of the expanded shadow says that it stands. */
function pointerOf(
  shade: unknown,
  document: JsonObject,
  aliases: ReadonlyMap<string, string>,
): JsonPointer | undefined {
  if (!isExpanded(shade)) return undefined
  const literal = shade['@value']
  return (
    decodePointer(shade['@index']) ??
    decodePointer(literal) ??
    (isExpanded(literal) ? decodePointer(literal['@index']) : undefined) ??
    decodePointer(shade['@id']) ??
    listPointer(shade, document, aliases)
  )
}

/** A list that was written as an array has no object of its own: it stands where the array of its first item stands. */
function listPointer(
  shade: unknown,
  document: JsonObject,
  aliases: ReadonlyMap<string, string>,
): JsonPointer | undefined {
  if (!isExpanded(shade) || !('@list' in shade)) return undefined
  const own = decodePointer(shade['@index'])
  if (own !== undefined) return own
  const first = pointerOf(itemsOf(shade['@list'])[0], document, aliases)
  return first === undefined ? undefined : memberPointer(first, document)
}

/** The member that holds a value: one level up when the value is an item of an array. */
function memberPointer(pointer: JsonPointer, document: JsonObject): JsonPointer {
  const parent = parentPointer(pointer)
  return pointer !== '' && Array.isArray(valueAt(document, parent)) ? parent : pointer
}

/** Items of the shadow that stem from the pointer members put into maps are left out; if the rest differs, nothing is known. */
function align(items: readonly unknown[], shades: readonly unknown[]): readonly unknown[] {
  const own = shades.filter((s) => !(isExpanded(s) && ['@language', '@index', '@id'].some((k) => s[k] === '@index')))
  return own.length === items.length ? own : []
}

function typePlaces(
  node: Expanded,
  pointer: JsonPointer,
  document: JsonObject,
  aliases: ReadonlyMap<string, string>,
): readonly Place[] {
  const types = itemsOf(node['@type'])
  const object = valueAt(document, pointer)
  if (types.length === 0 || !isJsonObject(object)) return []
  const written = Object.keys(object)
    .filter((key) => key === '@type' || aliases.get(key) === '@type')
    .sort()
    .flatMap((key): readonly JsonPointer[] => {
      const member = object[key]
      const at = joinPointer(pointer, key)
      return Array.isArray(member) ? member.map((_, index) => joinPointer(at, index)) : [at]
    })
  return types.map((type, index) => ({
    value: termKey(
      toTerm({ termType: String(type).startsWith('_:') ? 'BlankNode' : 'NamedNode', value: String(type) }),
    ),
    pointer: (written.length === types.length ? written[index] : written[0]) ?? pointer,
  }))
}

/** The triple that a list hangs on, for any cell of the list. */
function listOwner(cell: Term, quads: readonly Quad[]): Quad | undefined {
  let owner = quads.find((quad) => quad.object.equals(cell))
  for (let step = 0; owner?.predicate.value === rdf.rest && step < quads.length; step++) {
    const previous = owner.subject
    owner = quads.find((quad) => quad.object.equals(previous))
  }
  return owner
}
