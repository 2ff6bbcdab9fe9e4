import { pathText } from '../engine/property-path.ts'
import type { ShapeResult } from '../engine/result.ts'
import { termKey } from '../graph/term-key.ts'
import { sh } from '../vocabulary.ts'
import { shapeWords } from './alternatives.ts'
import type { Explaining } from './result-facts.ts'

/** Leaves out what another result already says: inherited repetitions, and a second failure of the same value. */
export function withoutEchoes(results: readonly ShapeResult[], context: Explaining): readonly ShapeResult[] {
  const { shapes, known } = context
  const depth = (result: ShapeResult): number => known.lineage(shapes.classOf(result.shape) ?? '').length
  const special = [...results].sort((a, b) => depth(b) - depth(a))
  const seen = new Set<string>()
  const first = special.filter((result) => {
    const closed = result.constraint === sh('ClosedConstraintComponent')
    const value = result.value === undefined || closed ? '' : termKey(result.value)
    const asked = askedOf(result, context)
    const key = JSON.stringify([termKey(result.focusNode), pathOf(result), result.constraint, value, asked])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
  const placeOf = (r: ShapeResult): string =>
    JSON.stringify([termKey(r.focusNode), pathOf(r), r.value === undefined ? '' : termKey(r.value)])
  const failing = (...locals: string[]): ReadonlySet<string> =>
    new Set(first.filter((r) => locals.some((l) => r.constraint === sh(`${l}ConstraintComponent`))).map(placeOf))
  const [datatype, nodeKind] = [failing('Datatype'), failing('NodeKind')]
  return first.filter((result) => {
    if (result.constraint === sh('NodeKindConstraintComponent')) return !datatype.has(placeOf(result))
    if (result.constraint === sh('ClassConstraintComponent')) return !nodeKind.has(placeOf(result))
    if (/#(?:Pattern|M..Length|M..(?:In|Ex)clusive)C/.test(result.constraint)) return !datatype.has(placeOf(result))
    return true
  })
}

function pathOf(result: ShapeResult): string {
  return result.path === undefined ? '' : pathText(result.path)
}

/** What a result asks for, where one shape can ask for several things; an ancestor repeats it under another name. */
function askedOf({ parameter }: ShapeResult, { shapes, words }: Explaining): string {
  if (parameter === undefined) return ''
  const members = shapes.index.list(parameter)
  if (members === undefined && shapes.index.about(parameter).length === 0) return termKey(parameter)
  return (members ?? [parameter]).map((shape) => shapeWords(shapes.index, shape, words)).join(' | ')
}
