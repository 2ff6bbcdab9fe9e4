/**
 * Freezes plain data all the way down; accessors and functions stay untouched.
 *
 * @param value the data; it is frozen itself, not a copy of it
 * @returns the same value
 * @example
 * Object.isFrozen(freeze({ a: { b: 1 } }).a) // true
 */
export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  if (Array.isArray(value)) {
    for (const member of value) if (typeof member === 'object') freeze(member)
    return value
  }
  for (const { value: member } of Object.values(Object.getOwnPropertyDescriptors(value))) freeze(member)
  return value
}
