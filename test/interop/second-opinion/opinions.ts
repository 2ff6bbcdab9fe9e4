import { isGxError } from '@gxkit/core'
import { createDataset } from '@gxkit/linked-data'
import { type CompiledShapes, compileShapes, pathText } from '@gxkit/shacl'
import type { Quad, Term } from '@rdfjs/types'
import ShaclValidator from 'rdf-validate-shacl'

/** What an engine says of a graph: `conforms`, `3 results`, `refused`, `throws`. */
export interface Opinion {
  readonly said: string
  /** Each result by what it is about; nodes without a name are all alike. */
  readonly results: readonly string[]
}

/** Both engines with the same shapes. */
export interface Engines {
  ours(data: readonly Quad[]): Promise<Opinion>
  theirs(data: readonly Quad[]): Promise<Opinion>
}

/**
 * Prepares both engines.
 *
 * @param hierarchy class hierarchy that the other engine gets with each data graph, where alone it looks for it
 */
export function enginesFor(shapes: readonly Quad[], hierarchy: readonly Quad[] = []): Engines {
  let compiled: CompiledShapes | undefined
  let validator: ShaclValidator | undefined
  return {
    async ours(data) {
      try {
        compiled ??= compileShapes(shapes)
        const { conforms, results } = await compiled.evaluate(data)
        const keys = results.map((each) => {
          const { focusNode, path, constraint, value } = each
          const name = path === undefined ? '' : typeof path === 'string' ? pathText(path) : '<path>'
          return [nameOf(focusNode), name.replace(/^<(.*)>$/, '$1'), constraint, nameOf(value)].join(' ')
        })
        return opinion(conforms, keys)
      } catch (error) {
        if (!isGxError(error)) throw error
        return { said: 'refused', results: [] }
      }
    },
    async theirs(data) {
      try {
        validator ??= new ShaclValidator(createDataset(shapes))
        const { conforms, results } = await validator.validate(createDataset([...data, ...hierarchy]))
        const keys = results.map(({ focusNode, path, sourceConstraintComponent, value }) => {
          const name = path === null || path === undefined ? '' : path.termType === 'BlankNode' ? 'path' : path.value
          return [nameOf(focusNode), name, sourceConstraintComponent.value, nameOf(value)].join(' ')
        })
        return opinion(conforms, keys)
      } catch {
        // After an exception the same instance accepts everything.
        validator = undefined
        return { said: 'throws', results: [] }
      }
    },
  }
}

/** In what way two opinions differ; `undefined` if they are the same. */
export function disagreement(ours: Opinion, theirs: Opinion): string | undefined {
  if (ours.said !== theirs.said) return `${ours.said} | ${theirs.said}`
  return ours.results.join('\n') === theirs.results.join('\n') ? undefined : `${ours.said} | as many others`
}

function opinion(conforms: boolean, keys: readonly string[]): Opinion {
  const said = conforms ? 'conforms' : keys.length === 1 ? '1 result' : `${keys.length} results`
  return { said, results: [...keys].sort() }
}

function nameOf(term: Term | null | undefined): string {
  if (term === null || term === undefined) return ''
  if (term.termType === 'BlankNode') return '_'
  return term.termType === 'Literal' ? `${term.value}@${term.language}^${term.datatype.value}` : term.value
}
