/** What is unclear about a number such as `1.500`. */
export const THOUSANDS_OR_DECIMALS = 'holds a point that parts thousands for some people and decimals for others'

/** Digits that are both: groups before the last have at most three digits, and a number does not start with `0`. */
const UNCLEAR = '[1-9]\\d{0,2}\\.\\d{3}'
const unclear = new RegExp(`^${UNCLEAR}$`)

/** The start of a pattern that unclear digits do not match, unless one of these spellings of a unit follows them. */
export function clearDigits(except: readonly string[] = []): string {
  const units = except.length === 0 ? '' : `| ?(?:${except.join('|')})$`
  return `(?!${UNCLEAR}(?!\\d${units}))`
}

/**
 * The two numbers that digits with one point stand for where exactly three digits follow it: `1.500` is 1500 to some and
 * 1.5 to others. Empty where there is one reading.
 */
export function thousandsOrDecimals(digits: string): readonly string[] {
  return unclear.test(digits) ? [digits.replace('.', ''), asDecimal(digits)] : []
}

/** A number with decimals, written so that nobody takes them for thousands: `1.5` for `1.500`, `1.1250` for `1.125`. */
export function asDecimal(digits: string): string {
  if (!unclear.test(digits)) return digits
  const short = digits.replace(/\.?0+$/, '')
  return short === digits ? `${digits}0` : short
}
