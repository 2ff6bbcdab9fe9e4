import { type Finding, finding, isJsonObject, type Limits } from '@gxkit/core'

/**
 * Refuses a document that is nested too deep or holds too many values, before anything walks through it. Texts that were
 * parsed by `parseJson` are within these bounds; objects that a program made need not be.
 */
export function measure(document: unknown, source: string, limits: Limits): readonly Finding[] {
  const location = { source, pointer: '' } as const
  let level: readonly unknown[] = [document]
  let values = 0
  for (let depth = 1; level.length > 0; depth++) {
    values += level.length
    if (depth > limits.depth) return [finding('json/too-deep', { limit: limits.depth }, { location })]
    if (values > limits.values) {
      return [finding('json/too-large', { size: values, limit: limits.values, unit: 'values' }, { location })]
    }
    level = level.flatMap((value) => (Array.isArray(value) ? value : isJsonObject(value) ? Object.values(value) : []))
  }
  return []
}
