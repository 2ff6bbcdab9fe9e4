import {
  explain,
  type Finding,
  type FindingCode,
  type FindingParams,
  type FindingPlace,
  finding,
  fromPointer,
  type JsonPointer,
  type Location,
  type ShaclDetail,
} from '@gxkit/core'
import type { Term } from '@rdfjs/types'
import type { MergedGraph } from '../credentials/merge.ts'
import type { Places } from '../credentials/subject-graph.ts'

/** What a finding is about, before anybody has looked up where that stands in the documents. */
export type Anchor =
  | { readonly node: Term; readonly input?: number }
  | {
      readonly node: Term
      readonly predicate: string
      readonly value?: Term
      readonly input?: number
      readonly key?: true
    }
  | { readonly input: number; readonly type: string }
  | { readonly input: number; readonly pointer: JsonPointer }

/** A finding that still lacks its place. */
export interface Draft {
  readonly code: FindingCode
  readonly anchor: Anchor
  readonly severity: Finding['severity']
  finish(location: Location | undefined, related: FindingPlace['related']): Finding
  readonly related?: readonly { readonly anchor: Anchor; readonly message: string }[]
}

/** What a draft can carry besides code and parameters. */
export interface DraftOptions {
  readonly shacl?: ShaclDetail
  readonly severity?: Finding['severity']
  readonly related?: Draft['related']
}

type MakeParams<C extends FindingCode> = (key: string | undefined) => FindingParams[C]

/**
 * Prepares a finding.
 *
 * @param params the parameters, or how to make them of the member name that the document uses at that place
 */
export function draft<C extends FindingCode>(
  code: C,
  params: FindingParams[C] | MakeParams<C>,
  anchor: Anchor,
  options: DraftOptions = {},
): Draft {
  const { related: others, ...rest } = options
  const make = (key: string | undefined, place: FindingPlace): Finding =>
    finding(code, typeof params === 'function' ? (params as MakeParams<C>)(key) : params, { ...rest, ...place })
  return {
    code,
    anchor,
    severity: options.severity ?? explain(code).severity,
    ...(others && { related: others }),
    finish: (location, related) =>
      make(keyAt(location), { ...(location && { location }), ...(related && { related }) }),
  }
}

/** The member name that a pointer ends with, items of arrays not counted. */
function keyAt(location: Location | undefined): string | undefined {
  return fromPointer(location?.pointer ?? '').findLast((segment) => !/^\d+$/.test(segment))
}

/** The drafts that fit into a report, errors before the rest. */
export function boundedDrafts(drafts: readonly Draft[], most: number): readonly Draft[] {
  if (drafts.length <= most) return drafts
  const isError = (item: Draft): boolean => item.severity === 'error'
  return [...drafts.filter(isError), ...drafts.filter((item) => !isError(item))].slice(0, most)
}

/** Looks up the places of all drafts; documents are searched only when there is something to find. */
export async function finishDrafts(drafts: readonly Draft[], graph: MergedGraph): Promise<readonly Finding[]> {
  if (drafts.length === 0) return []
  const places = await Promise.all(graph.inputs.map((input) => input.places()))
  return drafts.map((item) => {
    const related = item.related?.flatMap(({ anchor, message }) => {
      const location = locate(anchor, graph, places)
      return location === undefined ? [] : [{ location, message }]
    })
    return item.finish(locate(item.anchor, graph, places), related)
  })
}

/** Where things stand in their documents, one place for each anchor. */
export async function placesOf(
  anchors: readonly Anchor[],
  graph: MergedGraph,
): Promise<readonly (Location | undefined)[]> {
  if (anchors.length === 0) return []
  const places = await Promise.all(graph.inputs.map((input) => input.places()))
  return anchors.map((anchor) => locate(anchor, graph, places))
}

function locate(anchor: Anchor, graph: MergedGraph, places: readonly Places[]): Location | undefined {
  const number = inputOf(anchor, graph)
  const [input, place] = [graph.inputs[number], places[number]]
  if (input === undefined || place === undefined) return undefined
  const { source } = input
  if ('pointer' in anchor) return { source, pointer: anchor.pointer }
  if ('type' in anchor) return { source, pointer: place.type(anchor.type) }
  const own = place.node(anchor.node) ?? ''
  if (!('predicate' in anchor)) return { source, pointer: own }
  const pointer = place.value(anchor.node, anchor.predicate, anchor.value)
  return pointer === undefined ? { source, pointer: own } : { source, pointer, ...(anchor.key && { key: anchor.key }) }
}

/** The credential that states what the anchor is about; for what is missing, the one that describes the node. */
function inputOf(anchor: Anchor, graph: MergedGraph): number {
  if (anchor.input !== undefined) return anchor.input
  if (!('node' in anchor)) return 0
  const { node } = anchor
  const [predicate, value] = 'predicate' in anchor ? [anchor.predicate, anchor.value] : [undefined, undefined]
  const candidates = [
    ...(predicate !== undefined && value ? graph.statedIn(node, predicate, value) : []),
    ...(predicate !== undefined ? graph.statedIn(node, predicate) : []),
    ...graph.inputs.flatMap((input, i) => (input.subjects.some((s) => s.equals(node)) ? [i] : [])),
    ...graph.statedIn(node),
  ]
  return candidates[0] ?? 0
}
