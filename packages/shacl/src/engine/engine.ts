import { createDataset, dataFactory } from '@gxkit/linked-data'
import type { Literal, Quad, Term } from '@rdfjs/types'
import { type Result, Validator } from 'shacl-engine'
import { indexQuads } from '../graph/quad-index.ts'
import { noSharedLists, type SharedLists } from '../graph/shared-lists.ts'
import { termKey } from '../graph/term-key.ts'
import { SH } from '../vocabulary.ts'
import { recursionGroups } from './inner-shapes.ts'
import { type PlainPaths, plainPaths } from './path-dataset.ts'
import type { ShapeResult } from './result.ts'
import { targetsOf } from './targets.ts'
import { createValidations } from './validations.ts'

/** What came out of the evaluation of one data graph. */
export interface Evaluated {
  readonly results: readonly ShapeResult[]
  /** Keys of the nodes that some shape has looked at because it targets them. */
  readonly focusNodes: ReadonlySet<string>
}

/** Evaluates one shapes graph against data graphs. The seam behind which the engine can be exchanged. */
export type Evaluate = (data: readonly Quad[]) => Promise<Evaluated>

/**
 * Prepares a shapes graph for evaluation. It must have passed `checkShapes`; the engine ignores what it does not know.
 *
 * @param lists lists that the shapes name but that are not in the graph
 */
export function prepare(shapes: Iterable<Quad>, lists: SharedLists = noSharedLists): Evaluate {
  const paths = plainPaths([...shapes], lists)
  const index = indexQuads(paths.shapes, lists)
  const targets = targetsOf(index)
  let groups: ReadonlyMap<string, number> | undefined
  const validations = createValidations({
    lists,
    isExpression: paths.isExpression,
    groupOf: ({ ptr }) => {
      groups ??= recursionGroups(index)
      return ptr.term && groups.get(termKey(ptr.term))
    },
  })
  const validator = new Validator(createDataset(paths.shapes), { factory: dataFactory, validations })
  return async (data) => {
    const dataset = paths.dataset(data.length > 0 ? data : nothing)
    const results: ShapeResult[] = []
    const focus = new Set<string>()
    for (const { shape, nodes } of targets(data)) {
      for (const node of nodes) focus.add(termKey(node))
      const report = await validator.validate({ dataset, terms: nodes }, [{ terms: [shape] }])
      for (const result of report.results) results.push(toShapeResult(result, paths))
    }
    return { results, focusNodes: focus }
  }
}

/** The engine does not look at shapes when there is no data, although a shape can target a node that nobody describes. */
const nothing: readonly Quad[] = [
  dataFactory.quad(dataFactory.blankNode(), dataFactory.namedNode('urn:gxkit:nothing'), dataFactory.literal('')),
]

const severities: Readonly<Record<string, ShapeResult['severity']>> = {
  [`${SH}Warning`]: 'warning',
  [`${SH}Info`]: 'info',
}

/** Results inside results that are told with one result, and how deep. */
const mostInside = 200
const deepest = 8

/** What of the results inside is still to be told; those behind `sh:node` may go in circles. */
interface Telling {
  readonly open: Set<readonly Result[]>
  left: number
}

function toShapeResult(
  result: Result,
  paths: PlainPaths,
  telling: Telling = { open: new Set(), left: mostInside },
): ShapeResult {
  const property = result.path?.[0]?.predicates[0]?.value
  const value = result.value?.term
  const parameter = result.args.parameter as Term | undefined
  const alternatives = alternativesOf(result, paths, telling)
  return {
    focusNode: result.focusNode.term ?? dataFactory.blankNode(),
    ...(property !== undefined && { path: paths.pathOf(property) }),
    ...(value !== undefined && { value }),
    constraint: result.constraintComponent.value,
    shape: result.shape.ptr.term ?? dataFactory.blankNode(),
    ...(parameter !== undefined && { parameter }),
    severity: severities[result.severity.value] ?? 'error',
    resultSeverity: result.severity.value,
    messages: result.shape.message.filter((term): term is Literal => term.termType === 'Literal'),
    ...(alternatives !== undefined && { alternatives }),
  }
}

function alternativesOf(result: Result, paths: PlainPaths, telling: Telling): ShapeResult['alternatives'] {
  const { open } = telling
  const alternatives = result.args.alternatives as readonly (readonly Result[])[] | undefined
  if (alternatives === undefined || open.size >= deepest) return undefined
  telling.left -= alternatives.reduce((sum, results) => sum + results.length, 0)
  if (telling.left < 0 || alternatives.some((results) => open.has(results))) return undefined
  return alternatives.map((results) => {
    open.add(results)
    const told = results.map((each) => toShapeResult(each, paths, telling))
    open.delete(results)
    return told
  })
}
