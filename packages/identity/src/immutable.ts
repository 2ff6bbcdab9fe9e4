/** Tells whether an object holds nothing but texts and numbers, and can never hold anything else. */
export function isImmutable(value: object): boolean {
  return (
    Object.isFrozen(value) &&
    Object.values(Object.getOwnPropertyDescriptors(value)).every(
      ({ get, value: member }) => get === undefined && (typeof member !== 'object' || member === null),
    )
  )
}
