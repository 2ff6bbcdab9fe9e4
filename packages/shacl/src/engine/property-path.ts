import type { Term } from '@rdfjs/types'
import type { QuadIndex } from '../graph/quad-index.ts'
import { RDF, SH } from '../vocabulary.ts'

/** A property path (SHACL 2.3.1): the IRI of a property, or an expression over others. */
export type PropertyPath =
  | string
  | { readonly sequence: readonly PropertyPath[] }
  | { readonly alternative: readonly PropertyPath[] }
  | { readonly inverse: PropertyPath }
  | { readonly zeroOrMore: PropertyPath }
  | { readonly oneOrMore: PropertyPath }
  | { readonly zeroOrOne: PropertyPath }

/** The terms of SHACL that make path expressions. */
export const pathTerms = ['alternativePath', 'inversePath', 'zeroOrMorePath', 'oneOrMorePath', 'zeroOrOnePath'] as const

/** Expressions inside an expression, those that are used several times counted for each use. */
const most = 200

/**
 * Reads a path of a shapes graph.
 *
 * @returns the path, or in words why it is none
 */
export function readPath(graph: QuadIndex, term: Term): { readonly path: PropertyPath } | { readonly problem: string } {
  let count = 0
  const open = new Set<string>()
  const read = (node: Term): PropertyPath => {
    if (++count > most) throw new PathProblem(`a path can have at most ${most} parts`)
    if (node.termType === 'NamedNode' && node.value !== `${RDF}nil`) return node.value
    if (node.termType !== 'BlankNode') throw new PathProblem('a path is a property or an expression over properties')
    if (open.has(node.value)) throw new PathProblem('the path contains itself')
    open.add(node.value)
    const path = expression(node)
    open.delete(node.value)
    return path
  }
  const members = (head: Term): readonly PropertyPath[] => {
    const list = graph.list(head)
    if (list === undefined) throw new PathProblem('a list of the path is broken')
    if (list.length < 2) throw new PathProblem('a list in a path has at least two members')
    return list.map(read)
  }
  const expression = (node: Term): PropertyPath => {
    if (graph.objects(node, `${RDF}first`).length > 0) return { sequence: members(node) }
    const found = pathTerms.flatMap((name) => graph.objects(node, SH + name).map((inner) => ({ name, inner })))
    const [only] = found
    if (only === undefined || found.length > 1) throw new PathProblem('a path expression has exactly one operator')
    const { name, inner } = only
    switch (name) {
      case 'alternativePath':
        return { alternative: members(inner) }
      case 'inversePath':
        return { inverse: read(inner) }
      case 'zeroOrMorePath':
        return { zeroOrMore: read(inner) }
      case 'oneOrMorePath':
        return { oneOrMore: read(inner) }
      case 'zeroOrOnePath':
        return { zeroOrOne: read(inner) }
      default:
        return name satisfies never
    }
  }
  try {
    return { path: read(term) }
  } catch (error) {
    if (error instanceof PathProblem) return { problem: error.message }
    throw error
  }
}

class PathProblem extends Error {}

/**
 * A path as text, in the notation of SPARQL; a plain property is its IRI.
 *
 * @example
 * pathText({ sequence: ['urn:a', { inverse: 'urn:b' }] }) // '<urn:a>/^<urn:b>'
 */
export function pathText(path: PropertyPath): string {
  return typeof path === 'string' ? path : expressionText(path)
}

function expressionText(path: PropertyPath): string {
  if (typeof path === 'string') return `<${path}>`
  const bracketed = (inner: PropertyPath): string =>
    typeof inner === 'string' ? `<${inner}>` : `(${expressionText(inner)})`
  const joined = (part: PropertyPath): string => (isRepeated(part) ? expressionText(part) : bracketed(part))
  if ('sequence' in path) return path.sequence.map(joined).join('/')
  if ('alternative' in path) return path.alternative.map(joined).join('|')
  if ('inverse' in path) return `^${bracketed(path.inverse)}`
  if ('zeroOrMore' in path) return `${bracketed(path.zeroOrMore)}*`
  if ('oneOrMore' in path) return `${bracketed(path.oneOrMore)}+`
  return `${bracketed(path.zeroOrOne)}?`
}

/** Whether the operator binds more closely than `/` and `|`. */
function isRepeated(path: PropertyPath): boolean {
  return typeof path !== 'string' && !('sequence' in path) && !('alternative' in path)
}

/** The properties of a node that a path can begin with. */
export function firstSteps(path: PropertyPath): readonly string[] {
  if (typeof path === 'string') return [path]
  if ('inverse' in path) return []
  if ('alternative' in path) return path.alternative.flatMap(firstSteps)
  if (!('sequence' in path)) return Object.values(path).flatMap(firstSteps)
  const needed = path.sequence.findIndex((part) => !canBeEmpty(part))
  return path.sequence.slice(0, needed === -1 ? undefined : needed + 1).flatMap(firstSteps)
}

function canBeEmpty(path: PropertyPath): boolean {
  return typeof path !== 'string' && ('zeroOrMore' in path || 'zeroOrOne' in path)
}
