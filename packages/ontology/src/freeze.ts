/** Freezes plain data all the way down; accessors and functions stay untouched. */
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
