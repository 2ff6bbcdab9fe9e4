import { GxError, isGxError } from '@gxkit/core'
import type { Quad } from '@rdfjs/types'
import { checkShapes } from './engine/check-shapes.ts'
import { type Evaluate, prepare } from './engine/engine.ts'
import type { ShapeResult } from './engine/result.ts'
import { indexQuads } from './graph/quad-index.ts'
import { termKey } from './graph/term-key.ts'
import { subClassOf } from './vocabulary.ts'

/** What shapes say of a data graph. */
export interface Evaluation {
  /** No result, of whatever severity (SHACL 3.6.1.1). Says nothing when `focusNodes` is 0. */
  readonly conforms: boolean
  /** How many nodes a shape looked at. 0 means that nothing was validated. */
  readonly focusNodes: number
  readonly results: readonly ShapeResult[]
}

/** A shapes graph that has been accepted, ready for any number of data graphs. */
export interface CompiledShapes {
  /** Properties of other vocabularies that stand on shapes. They are no constraints, so nothing is checked for them. */
  readonly ignored: readonly string[]
  /**
   * Validates a data graph.
   *
   * @throws GxError `ERR_INPUT_REFUSED` if the data states class hierarchy of its own: it belongs into the shapes graph
   */
  evaluate(data: Iterable<Quad>): Promise<Evaluation>
}

/**
 * Prepares a shapes graph of your own (SHACL Core, https://www.w3.org/TR/shacl/). A graph that would not be evaluated
 * completely is refused: SPARQL, own constraint components, misspelt terms. Statements of other vocabularies on a shape are no
 * constraints; {@link CompiledShapes.ignored} tells them.
 * Shapes may contain themselves by way of `sh:node`; a node in a circle of data conforms unless something speaks against it.
 *
 * @param quads the shapes graph, with the `rdfs:subClassOf` statements that class tests need
 * @returns the prepared shapes
 * @throws GxError `ERR_SHAPES_UNSUPPORTED` naming the construct, `ERR_SHAPES_INVALID` if the graph breaks SHACL's syntax rules
 *
 * @example
 * const parsed = parseTurtle(
 *   '@prefix sh: <http://www.w3.org/ns/shacl#> . [] sh:targetNode <urn:a> ; sh:property [ sh:path <urn:p> ; sh:minCount 1 ] .',
 *   { source: 'shapes.ttl' },
 * )
 * if (parsed.ok) (await compileShapes(parsed.value).evaluate([])).conforms // false
 */
export function compileShapes(quads: Iterable<Quad>): CompiledShapes {
  const all = [...quads]
  const graph = indexQuads(all)
  const ignored = checkShapes(graph)
  const evaluate = guarded(() => prepare(all))
  const hierarchy = new Set(all.filter((q) => q.predicate.value === subClassOf).map(statement))
  return {
    ignored,
    async evaluate(data) {
      const given = [...data]
      const own = given.find((q) => q.predicate.value === subClassOf && !hierarchy.has(statement(q)))
      if (own !== undefined) {
        throw new GxError(
          'ERR_INPUT_REFUSED',
          `The data says that ${own.subject.value} is a kind of ${own.object.value}.`,
          {
            next: 'State the class hierarchy in the shapes graph.',
          },
        )
      }
      const { results, focusNodes } = await evaluate(given)
      return { conforms: results.length === 0, focusNodes: focusNodes.size, results }
    },
  }
}

function statement(quad: Quad): string {
  return `${termKey(quad.subject)} ${termKey(quad.object)}`
}

/** The engine throws plain errors; nobody outside needs to know them. */
function guarded(make: () => Evaluate): Evaluate {
  const run = <T>(work: () => T): T => {
    try {
      return work()
    } catch (cause) {
      throw refused(cause)
    }
  }
  const evaluate = run(make)
  return async (data) => {
    try {
      return await evaluate(data)
    } catch (cause) {
      throw refused(cause)
    }
  }
}

function refused(cause: unknown): GxError {
  if (isGxError(cause)) return cause
  return new GxError('ERR_SHAPES_UNSUPPORTED', 'The shapes graph could not be evaluated.', {
    cause,
    next: 'Reduce the shapes graph until it is accepted, to find the construct.',
  })
}
