import { digitsOf, isMod1110, lettersAsNumbers, luhnSum, remainder, weighted } from './check-digits.ts'

/**
 * The check digits of VAT numbers, country by country, on the number without its country prefix and already of the right
 * form. The rules are those that the tax administrations publish or that business registers apply.
 */

/** Austria: Luhn over 7 digits, shifted by 4. */
export function austria(number: string): boolean {
  return (luhnSum(number.slice(1, 8)) + Number(number[8]) + 4) % 10 === 0
}

/** Belgium: the last two digits are 97 minus the rest by 97. */
export function belgium(number: string): boolean {
  return 97 - remainder(number.slice(0, 8), 97) === Number(number.slice(8))
}

/** Bulgaria: companies have 9 digits, persons and others 10 with one of three rules. */
export function bulgaria(number: string): boolean {
  const last = Number(number.at(-1))
  if (number.length === 9) {
    const first = weighted(number, [1, 2, 3, 4, 5, 6, 7, 8]) % 11
    return (first < 10 ? first : (weighted(number, [3, 4, 5, 6, 7, 8, 9, 10]) % 11) % 10) === last
  }
  const citizen = (weighted(number, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10
  const foreigner = weighted(number, [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10
  const other = ((11 - (weighted(number, [4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10
  return [citizen, foreigner, other].includes(last)
}

/** Cyprus: digits at odd places are translated; the sum by 26 is the letter. */
export function cyprus(number: string): boolean {
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21]
  const sum = digitsOf(number.slice(0, 8)).reduce((s, d, i) => s + (i % 2 === 0 ? (odd[d] ?? 0) : d), 0)
  return String.fromCharCode(65 + (sum % 26)) === number[8]
}

/** Czechia: 8 digits for companies; persons have 9 (those with a check digit start with 6) or 10 digits. */
export function czechia(number: string): boolean {
  const weights = [8, 7, 6, 5, 4, 3, 2]
  const last = Number(number.at(-1))
  if (number.length === 8) return ((11 - (weighted(number, weights) % 11)) % 11 || 1) % 10 === last
  if (number.length === 10)
    return remainder(number, 11) === 0 || (remainder(number.slice(0, 9), 11) === 10 && last === 0)
  if (!number.startsWith('6')) return true
  const rest = weighted(number.slice(1), weights) % 11
  return 8 - ((10 - rest + 11) % 11) === last
}

/** Denmark: weighted sum divisible by 11. */
export function denmark(number: string): boolean {
  return weighted(number, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
}

/** Estonia: weighted sum divisible by 10. */
export function estonia(number: string): boolean {
  return weighted(number, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0
}

/** Greece: powers of two, by 11, by 10. */
export function greece(number: string): boolean {
  return (weighted(number, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === Number(number[8])
}

const spanishLetters = 'TRWAGMYFPDXBNJZSQVHLCKE'

/** Spain: persons have a letter by 23; companies a Luhn digit, or the letter that stands for it. */
export function spain(number: string): boolean {
  const last = number.at(-1) ?? ''
  if (/^\d/.test(number)) return spanishLetters[Number(number.slice(0, 8)) % 23] === last
  if (/^[XYZ]/.test(number)) {
    const digits = `${'XYZ'.indexOf(number.charAt(0))}${number.slice(1, 8)}`
    return spanishLetters[Number(digits) % 23] === last
  }
  if (/^[KLM]/.test(number)) return spanishLetters[Number(number.slice(1, 8)) % 23] === last
  const check = (10 - (luhnSum(`${number.slice(1, 8)}0`) % 10)) % 10
  const [digit, letter] = [String(check), 'JABCDEFGHI'.charAt(check)]
  if (/^[PQS]/.test(number)) return last === letter
  return /^[ABEH]/.test(number) ? last === digit : last === digit || last === letter
}

/** Finland: weighted sum divisible by 11. */
export function finland(number: string): boolean {
  return weighted(number, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0
}

const frenchAlphabet = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** France: a key of two characters before the SIREN, which has a Luhn digit of its own (not so in Monaco). */
export function france(number: string): boolean {
  const [key, siren] = [number.slice(0, 2), number.slice(2)]
  if (!siren.startsWith('000') && luhnSum(siren) % 10 !== 0) return false
  if (/^\d\d$/.test(key)) return remainder(`${siren}12`, 97) === Number(key)
  const [first, second] = Array.from(key, (c) => frenchAlphabet.indexOf(c)) as [number, number]
  const check = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100
  return (Number(siren) + 1 + Math.floor(check / 11)) % 11 === check % 11
}

/** Hungary: weighted sum divisible by 10. */
export function hungary(number: string): boolean {
  return weighted(number, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 === 0
}

const irishLetters = 'WABCDEFGHIJKLMNOPQRSTUV'

/** Ireland: a letter by 23; a second letter counts ninefold. Numbers from before 1991 have a character at the second place. */
export function ireland(number: string): boolean {
  const old = !/^\d{7}/.test(number)
  const digits = old ? `0${number.slice(2, 7)}${number.charAt(0)}` : number.slice(0, 7)
  const second = old ? '' : number.slice(8)
  const sum = weighted(digits, [8, 7, 6, 5, 4, 3, 2]) + 9 * irishLetters.indexOf(second)
  return irishLetters[sum % 23] === number[7]
}

/** Italy: Luhn. */
export function italy(number: string): boolean {
  return luhnSum(number) % 10 === 0
}

/** Lithuania: weights that go round from 1 to 9, a second time shifted if the first gives 10. */
export function lithuania(number: string): boolean {
  const digits = digitsOf(number.slice(0, -1))
  const sum = (shift: number): number => digits.reduce((s, d, i) => s + d * (1 + ((i + shift) % 9)), 0) % 11
  return (sum(0) < 10 ? sum(0) : sum(2) % 10) === Number(number.at(-1))
}

/** Luxembourg: the rest by 89. */
export function luxembourg(number: string): boolean {
  return remainder(number.slice(0, 6), 89) === Number(number.slice(6))
}

/** Latvia: companies start with 4 or more; personal codes have a rule of their own, those that start with 32 none. */
export function latvia(number: string): boolean {
  if (Number(number.charAt(0)) > 3) return weighted(number, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 === 3
  if (number.startsWith('32')) return true
  return ((1 + weighted(number, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11) % 10 === Number(number[10])
}

/** Malta: weighted sum divisible by 37. */
export function malta(number: string): boolean {
  return weighted(`${number.slice(0, 6)}`, [3, 4, 6, 7, 8, 9]) % 37 === 37 - Number(number.slice(6))
}

/** Netherlands: companies by 11; since 2020 sole traders have a number by 97 that includes the country. */
export function netherlands(number: string): boolean {
  if (weighted(number.slice(0, 9), [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0) return true
  return remainder(lettersAsNumbers(`NL${number}`), 97) === 1
}

/** Poland: weighted sum by 11; a rest of 10 is never given out. */
export function poland(number: string): boolean {
  return weighted(number, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(number[9])
}

/** Portugal: weighted sum by 11. */
export function portugal(number: string): boolean {
  return ((11 - (weighted(number, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === Number(number[8])
}

/** Romania: weights aligned at the right, times 10, by 11. */
export function romania(number: string): boolean {
  const digits = number.slice(0, -1).padStart(9, '0')
  return ((weighted(digits, [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10) % 11) % 10 === Number(number.at(-1))
}

/** Sweden: Luhn over the number of the organisation; the last two digits count its registrations. */
export function sweden(number: string): boolean {
  return luhnSum(number.slice(0, 10)) % 10 === 0
}

/** Slovenia: weighted sum by 11; a rest of 0 is never given out. */
export function slovenia(number: string): boolean {
  const check = 11 - (weighted(number, [8, 7, 6, 5, 4, 3, 2]) % 11)
  return check !== 11 && check % 10 === Number(number[7])
}

/** Slovakia: the whole number is divisible by 11. */
export function slovakia(number: string): boolean {
  return remainder(number, 11) === 0
}

/** United Kingdom and Northern Ireland: weighted sum by 97, for numbers since 2010 shifted by 55. */
export function unitedKingdom(number: string): boolean {
  if (/^(?:GD|HA)/.test(number)) return true
  const rest = weighted(number.slice(0, 9), [8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97
  return rest === 0 || (rest === 42 && Number(number.slice(0, 3)) >= 100)
}

/** Germany and Croatia: ISO/IEC 7064 MOD 11,10. */
export const germany = isMod1110
