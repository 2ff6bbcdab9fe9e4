import type { Finding, JsonObject, JsonPointer, JsonValue, Limits } from '@gxkit/core'
import { finding, isJsonObject, isSafeNumber, joinPointer } from '@gxkit/core'
import { valuesLimit } from './cost.ts'

/**
 * What has to hold before a JSON-LD processor may look at a document: bounded depth and size, numbers and texts that
 * survive, no member names with a meaning in JavaScript.
 */
export function gate(document: JsonObject, source: string, limits: Limits): readonly Finding[] {
  if (isClean(document, limits)) return []
  const findings: Finding[] = []
  let values = 0

  const visit = (value: JsonValue | undefined, pointer: JsonPointer, depth: number): boolean => {
    const location = { source, pointer }
    values++
    if (values > limits.values) {
      findings.push(finding('json/too-large', { size: values, limit: limits.values, unit: 'values' }, { location }))
      return false
    }
    if (depth > limits.depth) {
      findings.push(finding('json/too-deep', { limit: limits.depth }, { location }))
      return false
    }
    if (typeof value === 'string' && !isWellFormed(value)) {
      findings.push(finding('json/ill-formed-unicode', {}, { location }))
    } else if (typeof value === 'number' && !isKept(value)) {
      findings.push(finding('json/unsafe-number', { number: String(value) }, { location }))
    } else if (Array.isArray(value)) {
      if (value.length > valuesLimit) {
        const params = { count: value.length, limit: valuesLimit }
        findings.push(finding('linked-data/too-many-values', params, { location }))
        return false
      }
      return value.every((item, index) => visit(item as JsonValue, joinPointer(pointer, index), depth + 1))
    } else if (isJsonObject(value)) {
      return Object.keys(value).every((key) => {
        const place = joinPointer(pointer, key)
        if (key === '__proto__') {
          findings.push(finding('json/forbidden-key', { key }, { location: { source, pointer: place, key: true } }))
        }
        if (!isWellFormed(key)) {
          findings.push(finding('json/ill-formed-unicode', {}, { location: { source, pointer: place, key: true } }))
        }
        return visit(value[key], place, depth + 1)
      })
    }
    return true
  }

  visit(document, '', 1)
  return findings
}

/** Whether there is nothing to say about a document; where there is, what it is takes a longer look. */
function isClean(document: JsonObject, limits: Limits): boolean {
  let values = 0
  const visit = (value: JsonValue | undefined, depth: number): boolean => {
    values++
    if (values > limits.values || depth > limits.depth) return false
    if (typeof value === 'string') return !surrogate.test(value)
    if (typeof value === 'number') return isKept(value)
    if (Array.isArray(value)) {
      return value.length <= valuesLimit && value.every((item: JsonValue) => visit(item, depth + 1))
    }
    if (!isJsonObject(value)) return true
    return Object.keys(value).every(
      (key) => key !== '__proto__' && !surrogate.test(key) && visit(value[key], depth + 1),
    )
  }
  return visit(document, 1)
}

const surrogate = /[\uD800-\uDFFF]/

/** The canonical form of a fraction has 16 digits; numbers that need a 17th would share one. */
function isKept(value: number): boolean {
  return isSafeNumber(String(value)) && Number(value.toExponential(15)) === value
}

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

function isWellFormed(text: string): boolean {
  return !loneSurrogate.test(text)
}
