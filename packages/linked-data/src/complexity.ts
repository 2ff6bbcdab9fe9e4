import type { Finding } from '@gxkit/core'
import { finding } from '@gxkit/core'
import type { Quad, Term } from '@rdfjs/types'
import { byCodePoint } from './code-points.ts'
import { nQuad } from './nquads.ts'

/**
 * Work that one group of connected look-alike blank nodes may cause, in visits of a node and its triples; reached by a ring
 * of 78 or a clique of 20.
 */
const groupLimit = 30_000
/** The same for all groups together; reached by 8,000 pairs of equal nodes. */
const totalLimit = 100_000
/** Further visits for groups with symmetries, shared out by what one visit costs. */
const spareVisits = 15_000

/** What {@link measureComplexity} learns about a set of quads. */
export interface Complexity {
  /** Steps that the canonicalisation may take before it has to give up. */
  readonly steps: number
  /** Why it must not be started, in plain words. */
  readonly problem?: string
  /**
   * For each blank node, what distinguishes it from the others: its own quads as the canonicalisation hashes them (RDFC-1.0,
   * section 4.6). Only where every one of them differs.
   */
  readonly distinguishing?: ReadonlyMap<string, string>
}

/**
 * Estimates from the structure alone what canonicalisation (RDFC-1.0) would cost. Blank nodes that differ in their own
 * triples are cheap; expensive are those that look alike and hang together. The library's own bounds look at the clock or
 * count steps whose price grows with the graph, so they end far too late.
 */
export function measureComplexity(quads: readonly Quad[]): Complexity {
  const incident = new Map<string, Quad[]>()
  for (const quad of quads) {
    for (const label of blankNodes(quad)) {
      const known = incident.get(label)
      if (known === undefined) incident.set(label, [quad])
      else known.push(quad)
    }
  }
  const alike = new Map<string, string[]>()
  const texts = new Map<string, string>()
  for (const [label, own] of incident) {
    const lines = own.map((quad) => nQuad(quad, (other) => (other === label ? 'a' : 'z')))
    const sorted = lines.sort()
    const key = sorted.join('')
    texts.set(label, key)
    if (mixesPlanes(key) && [...sorted].sort(byCodePoint).join('') !== key) return { steps: 0, problem: orderProblem }
    const known = alike.get(key)
    if (known === undefined) alike.set(key, [label])
    else known.push(label)
  }

  const hard = new Set([...alike.values()].filter((labels) => labels.length > 1).flat())
  let total = 0
  let steps = 0
  let dearest = 0
  for (const group of groupsOf(hard, incident)) {
    const triples = group.reduce((sum, label) => sum + (incident.get(label)?.length ?? 0), 0)
    const work = group.length * (group.length + 2 * triples)
    if (work > groupLimit) return { steps: 0, problem: alikeProblem(group.length) }
    total += work
    if (total > totalLimit) return { steps: 0, problem: alikeProblem(hard.size) }
    steps += group.length ** 2
    dearest = Math.max(dearest, triples / group.length + group.length / 10)
  }
  if (hard.size === 0) return { steps: 0, distinguishing: texts }
  return { steps: steps + Math.ceil(spareVisits / (5 + dearest)) }
}

/**
 * Tells whether a graph can be put into canonical form in bounded time and with the same result everywhere. To be asked
 * before any library canonicalises a graph from outside.
 *
 * @param quads the graph, each quad once
 * @returns findings, empty when nothing stands against it
 * @example
 * checkComplexity(quads, { source: 'credential.json' }) // []
 */
export function checkComplexity(quads: readonly Quad[], options: { readonly source: string }): readonly Finding[] {
  const { problem } = measureComplexity(quads)
  const lines = quads.map((quad) => nQuad(quad))
  const order = mixesPlanes(lines.join('')) && differsByOrder(lines) ? orderProblem : undefined
  const found = problem ?? order
  if (found === undefined) return []
  return [finding('linked-data/too-complex', { problem: found }, { location: { source: options.source, pointer: '' } })]
}

const orderProblem = 'it mixes rare characters (U+E000 to U+FFFF and beyond U+FFFF) whose order programs disagree on'

function alikeProblem(count: number): string {
  return `${count} nodes without an id look alike and refer to each other`
}

const highPrivate = /[\uE000-\uFFFF]/
const astral = /[\uD800-\uDBFF]/

/** Only texts with both kinds of characters sort differently by UTF-16 unit and by code point. */
function mixesPlanes(text: string): boolean {
  return highPrivate.test(text) && astral.test(text)
}

function differsByOrder(lines: readonly string[]): boolean {
  const byUnit = [...lines].sort()
  return [...lines].sort(byCodePoint).some((line, index) => line !== byUnit[index])
}

function blankNodes(quad: Quad): ReadonlySet<string> {
  const terms: readonly Term[] = [quad.subject, quad.object, quad.graph]
  return new Set(terms.filter((term) => term.termType === 'BlankNode').map((term) => term.value))
}

/** The connected groups among some blank nodes. */
function groupsOf(labels: ReadonlySet<string>, incident: ReadonlyMap<string, readonly Quad[]>): readonly string[][] {
  const seen = new Set<string>()
  const groups: string[][] = []
  for (const start of labels) {
    if (seen.has(start)) continue
    seen.add(start)
    const group = [start]
    for (const label of group) {
      for (const quad of incident.get(label) ?? []) {
        for (const other of blankNodes(quad)) {
          if (seen.has(other) || !labels.has(other)) continue
          seen.add(other)
          group.push(other)
        }
      }
    }
    groups.push(group)
  }
  return groups
}
