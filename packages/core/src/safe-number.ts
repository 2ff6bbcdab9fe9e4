/**
 * Tells whether a number written in JSON keeps its value when it is read, written again and canonicalised as RDF:
 * integers up to 2^53, and fractions that JavaScript prints with a point.
 *
 * @example
 * isSafeNumber('0.5') // true
 * isSafeNumber('9007199254740993') // false
 */
export function isSafeNumber(digits: string): boolean {
  const value = Number(digits)
  if (Number.isInteger(value))
    return Number.isSafeInteger(value) && (value !== 0 || !/[1-9]/.test(digits.split(/[eE]/)[0] ?? ''))
  const significant = (digits.split(/[eE]/)[0] ?? '').replace(/[-.]/g, '').replace(/^0+/, '')
  return Number.isFinite(value) && String(value).includes('.') && significant.length <= 17
}
