import { type Finding, finding } from './finding.ts'
import { isJsonObject } from './json.ts'
import { defaultLimits, type Limits } from './limits.ts'

/**
 * Refuses a document that is nested too deep or holds too many values, before anything walks through it. Texts that were
 * parsed by {@link parseJson} are within these bounds; objects that a program made need not be, and may contain themselves.
 *
 * @param document the object; it is not changed
 * @param options `source`: name of the document, for the finding; `limits`: other bounds than {@link defaultLimits}
 * @returns one finding, `json/too-deep` or `json/too-large`, or none
 * @example
 * checkBounds({ a: { b: 1 } }, { source: 'a.json', limits: { depth: 2 } })[0]?.code // 'json/too-deep'
 */
export function checkBounds(
  document: unknown,
  options: { readonly source: string; readonly limits?: Partial<Pick<Limits, 'depth' | 'values'>> },
): readonly Finding[] {
  const limits = { ...defaultLimits, ...options.limits }
  const location = { source: options.source, pointer: '' } as const
  let level: readonly unknown[] = [document]
  let values = 0
  for (let depth = 1; level.length > 0; depth++) {
    values += level.length
    if (depth > limits.depth) return [finding('json/too-deep', { limit: limits.depth }, { location })]
    if (values > limits.values) {
      return [finding('json/too-large', { size: values, limit: limits.values, unit: 'values' }, { location })]
    }
    const next: unknown[] = []
    for (const value of level) {
      if (Array.isArray(value)) for (const item of value) next.push(item)
      else if (isJsonObject(value)) for (const key of Object.keys(value)) next.push(value[key])
    }
    level = next
  }
  return []
}
