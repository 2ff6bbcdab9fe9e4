import { type Finding, finding, isGxError } from '@gxkit/core'
import { compileShapes } from '@gxkit/shacl'
import { SH } from '../graph/names.ts'
import { isShape, vocabularyGraph } from '../graph/vocabulary-graph.ts'
import { deadRules } from './dead-rules.ts'
import { forCheck } from './normalise.ts'
import { placeOf } from './place.ts'
import type { GraphFile } from './read-files.ts'

const otherTargets = ['targetNode', 'targetSubjectsOf', 'targetObjectsOf'] as const

/** Refuses shapes that would not be evaluated completely, or that nobody would ever look up. */
export function checkShapes(files: readonly GraphFile[]): readonly Finding[] {
  const quads = files.flatMap((file) => file.quads)
  const graph = vocabularyGraph(quads)
  if (!graph.all().some((term) => isShape(graph, term))) return []
  const targets = files.flatMap(({ document, quads: own }) =>
    otherTargets.flatMap((local) => {
      const found = own.find(({ predicate }) => predicate.value === SH + local)
      return found === undefined
        ? []
        : [finding('vocabulary/target', { target: `sh:${local}` }, placeOf(document, found.predicate))]
    }),
  )
  try {
    compileShapes(forCheck(quads))
    return [...targets, ...(targets.length > 0 ? [] : deadRules(files))]
  } catch (error) {
    if (!isGxError(error) || !error.code.startsWith('ERR_SHAPES')) throw error
    const construct = String(error.details.construct ?? '')
    const shape = String(error.details.shape ?? '')
    const iri = construct.startsWith('sh:') ? SH + construct.slice(3) : construct.replace(/^<|>$/g, '')
    const concerned = files.find(({ quads: own }) =>
      own.some(({ subject, predicate }) => subject.value === shape && (predicate.value === iri || construct === '')),
    )
    const holder = concerned ?? files.find(({ quads: own }) => own.some(({ subject }) => subject.value === shape))
    const place = placeOf((holder ?? files[0])?.document, iri, shape)
    const [, reason = error.message] = /: (.*?)\.?$/s.exec(error.message) ?? []
    const found =
      error.code === 'ERR_SHAPES_INVALID'
        ? finding('vocabulary/invalid', { problem: error.message.replace(/\.$/, '') }, place)
        : finding('vocabulary/not-evaluated', { construct: construct || 'this shape', reason }, place)
    return [...targets, found]
  }
}
