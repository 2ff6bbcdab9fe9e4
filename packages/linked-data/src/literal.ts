import { canonicalizeJson, type JsonValue } from '@gxkit/core'
import type { Literal } from '@rdfjs/types'
import type { Expanded } from './expanded.ts'
import { dataFactory, xsd } from './terms.ts'

const jsonLiteral = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON'

/** The literal that a value object becomes (JSON-LD 1.1 API, section 8.2.2). */
export function literalOf(object: Expanded): Literal {
  const value = object['@value']
  const type = typeof object['@type'] === 'string' ? object['@type'] : undefined
  const typed = (text: string, otherwise: string): Literal =>
    dataFactory.literal(text, dataFactory.namedNode(type ?? otherwise))
  if (type === '@json') {
    return dataFactory.literal(canonicalizeJson(value as JsonValue), dataFactory.namedNode(jsonLiteral))
  }
  if (typeof value === 'boolean') return typed(String(value), xsd.boolean)
  if (typeof value === 'number' || type === xsd.double) {
    const number = Number(value)
    // A number that JavaScript prints without a point is written as an integer.
    if (type !== xsd.double && !String(value).includes('.')) return typed(number.toFixed(0), xsd.integer)
    return typed(number.toExponential(15).replace(/(\d)0*e\+?/, '$1E'), xsd.double)
  }
  const language = object['@language']
  if (typeof language === 'string' && type === undefined) return dataFactory.literal(String(value), language)
  return typed(String(value), xsd.string)
}
