import { dataFactory } from '@gxkit/linked-data'
import type { Quad, Quad_Object, Quad_Subject, Term } from '@rdfjs/types'
import type { Evaluation } from './compile-shapes.ts'
import type { PropertyPath } from './engine/property-path.ts'
import type { ShapeResult } from './engine/result.ts'
import { RDF, rdfType, sh, XSD } from './vocabulary.ts'

/** Options of {@link toValidationReport}. */
export interface ValidationReportOptions {
  /** Also tell what was found inside `sh:and`, `sh:or`, `sh:xone`, `sh:not` and `sh:node` (`sh:detail`); left out by default. */
  readonly details?: boolean
}

/**
 * Writes what shapes say of a data graph as a SHACL validation report (https://www.w3.org/TR/shacl/#validation-report), which
 * other tools understand. For Turtle hand the quads to `toTurtle` of `@gxkit/linked-data`.
 *
 * @param evaluation what `CompiledShapes.evaluate` has returned
 * @returns the report, a graph with one `sh:ValidationReport`; blank nodes of shapes and data keep their labels
 *
 * @example
 * const shapes = parseTurtle(
 *   '@prefix sh: <http://www.w3.org/ns/shacl#> . <urn:s> a sh:NodeShape ; sh:targetNode <urn:a> ; sh:nodeKind sh:Literal .',
 *   { source: 'shapes.ttl' },
 * )
 * if (shapes.ok) await toTurtle(toValidationReport(await compileShapes(shapes.value).evaluate([])))
 */
export function toValidationReport(
  evaluation: Pick<Evaluation, 'conforms' | 'results'>,
  options: ValidationReportOptions = {},
): readonly Quad[] {
  const quads: Quad[] = []
  let count = 0
  const fresh = (): Term => dataFactory.blankNode(`gxkit-report-${count++}`)
  const state = (subject: Term, predicate: string, object: Term): void => {
    const statement = [subject as Quad_Subject, dataFactory.namedNode(predicate), object as Quad_Object] as const
    quads.push(dataFactory.quad(...statement))
  }
  const list = (members: readonly Term[]): Term => {
    let rest: Term = dataFactory.namedNode(`${RDF}nil`)
    for (const member of [...members].reverse()) {
      const cell = fresh()
      state(cell, `${RDF}first`, member)
      state(cell, `${RDF}rest`, rest)
      rest = cell
    }
    return rest
  }
  const path = (expression: PropertyPath): Term => {
    if (typeof expression === 'string') return dataFactory.namedNode(expression)
    if ('sequence' in expression) return list(expression.sequence.map(path))
    const node = fresh()
    if ('alternative' in expression) state(node, sh('alternativePath'), list(expression.alternative.map(path)))
    else for (const [name, inner] of Object.entries(expression)) state(node, sh(`${name}Path`), path(inner))
    return node
  }
  const tell = (result: ShapeResult, parent: Term, as: string): void => {
    const node = fresh()
    state(parent, sh(as), node)
    state(node, rdfType, dataFactory.namedNode(sh('ValidationResult')))
    state(node, sh('focusNode'), result.focusNode)
    state(node, sh('resultSeverity'), dataFactory.namedNode(result.resultSeverity))
    state(node, sh('sourceConstraintComponent'), dataFactory.namedNode(result.constraint))
    state(node, sh('sourceShape'), result.shape)
    if (result.path !== undefined) state(node, sh('resultPath'), path(result.path))
    if (result.value !== undefined) state(node, sh('value'), result.value)
    for (const message of result.messages) state(node, sh('resultMessage'), message)
    if (options.details) for (const inner of result.alternatives?.flat() ?? []) tell(inner, node, 'detail')
  }
  const report = fresh()
  state(report, rdfType, dataFactory.namedNode(sh('ValidationReport')))
  const conforms = dataFactory.literal(String(evaluation.conforms), dataFactory.namedNode(`${XSD}boolean`))
  state(report, sh('conforms'), conforms)
  for (const result of evaluation.results) tell(result, report, 'result')
  return quads
}
