import type { JsonValue } from '@gxkit/core'

/**
 * A value in a few words, for messages: texts and numbers as they are (shortened), the rest by what it is.
 *
 * @example
 * describeValue('fake-issuer') // '"fake-issuer"'
 */
export function describeValue(value: JsonValue | undefined): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object' && value !== null)
    return Object.keys(value).length === 0 ? 'an empty object' : 'an object'
  const text = JSON.stringify(value)
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}
