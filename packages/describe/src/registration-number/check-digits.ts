/** The decimal digits of a text as numbers. */
export function digitsOf(text: string): number[] {
  return Array.from(text, Number)
}

/** Sum of digits times weights, from the left. */
export function weighted(digits: string, weights: readonly number[]): number {
  return digitsOf(digits).reduce((sum, digit, i) => sum + digit * (weights[i] ?? 0), 0)
}

/** Luhn's sum (ISO/IEC 7812-1, annex B): every second digit from the right is doubled. Right when divisible by 10. */
export function luhnSum(digits: string): number {
  return digitsOf(digits)
    .reverse()
    .reduce((sum, digit, i) => sum + (i % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)), 0)
}

/** ISO/IEC 7064 MOD 11,10: one check digit at the end. */
export function isMod1110(digits: string): boolean {
  let product = 10
  for (const digit of digitsOf(digits.slice(0, -1))) product = (((digit + product) % 10 || 10) * 2) % 11
  return (11 - product) % 10 === Number(digits.at(-1))
}

/** The remainder of a number of any length. */
export function remainder(digits: string, modulus: number): number {
  return digitsOf(digits).reduce((rest, digit) => (rest * 10 + digit) % modulus, 0)
}

/** Letters become the numbers 10 to 35, as ISO/IEC 7064 MOD 97-10 counts them. */
export function lettersAsNumbers(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
}
