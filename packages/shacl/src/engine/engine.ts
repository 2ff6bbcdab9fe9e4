import { createDataset, dataFactory } from '@gxkit/linked-data'
import type { Quad } from '@rdfjs/types'
import { type Result, Validator } from 'shacl-engine'
import { indexQuads } from '../graph/quad-index.ts'
import { noSharedLists, type SharedLists } from '../graph/shared-lists.ts'
import { termKey } from '../graph/term-key.ts'
import { SH } from '../vocabulary.ts'
import { recursionGroups } from './inner-shapes.ts'
import type { ShapeResult } from './result.ts'
import { createValidations } from './validations.ts'

/** Evaluates one shapes graph against data graphs. The seam behind which the engine can be exchanged. */
export type Evaluate = (data: readonly Quad[]) => Promise<readonly ShapeResult[]>

/**
 * Prepares a shapes graph for evaluation. It must have passed `checkShapes`; the engine ignores what it does not know.
 *
 * @param lists lists that the shapes name but that are not in the graph
 */
export function prepare(shapes: Iterable<Quad>, lists: SharedLists = noSharedLists): Evaluate {
  const all = [...shapes]
  let groups: ReadonlyMap<string, number> | undefined
  const validations = createValidations(lists, ({ ptr }) => {
    groups ??= recursionGroups(indexQuads(all, lists))
    return ptr.term && groups.get(termKey(ptr.term))
  })
  const validator = new Validator(createDataset(all), { factory: dataFactory, validations })
  return async (data) => {
    const report = await validator.validate({ dataset: createDataset(data.length > 0 ? data : nothing) })
    return report.results.map((result) => toShapeResult(result))
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

/**
 * @param deep whether to tell the results inside too; those behind `sh:node` are told one level deep, for they may go in
 * circles
 */
function toShapeResult(result: Result, deep = true): ShapeResult {
  const inside = result.constraintComponent.value !== `${SH}NodeConstraintComponent`
  const path = result.path?.[0]?.predicates[0]?.value
  const value = result.value?.term
  const alternatives = result.args.alternatives as readonly (readonly Result[])[] | undefined
  return {
    focusNode: result.focusNode.term ?? dataFactory.blankNode(),
    ...(path !== undefined && { path }),
    ...(value !== undefined && { value }),
    constraint: result.constraintComponent.value,
    shape: result.shape.ptr.term ?? dataFactory.blankNode(),
    severity: severities[result.severity.value] ?? 'error',
    ...(deep &&
      alternatives && {
        alternatives: alternatives.map((results) => results.map((each) => toShapeResult(each, inside))),
      }),
  }
}
