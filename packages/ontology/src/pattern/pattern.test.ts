import { describe, expect, test } from 'vitest'
import { automatonOf } from './automaton.ts'
import { parsePattern } from './parse-pattern.ts'
import { compilePattern, type Pattern } from './pattern.ts'

function compiled(pattern: string, flags?: string): Pattern {
  const made = compilePattern(pattern, flags)
  if ('problem' in made) throw new Error(made.problem)
  return made
}

/** The steps that an answer takes when all ways are followed at once, and the answer. */
function stepped(pattern: string, text: string, flags = 'u'): { readonly found: boolean | undefined; steps: number } {
  const parts = parsePattern(new RegExp(pattern, flags).source)
  if ('problem' in parts) throw new Error(parts.problem)
  const most = 10_000_000
  const work = { left: most }
  const found = automatonOf(parts, flags)?.search([...text], work)
  return { found, steps: most - work.left }
}

describe('patterns with endless ways through a text take a bounded number of steps', () => {
  test.each([
    '^(a+)+$',
    '^((a+))+$',
    '^(a|a)*$',
    '^(?:a|aa)+$',
    '^(a*b?)*$',
    '^(a?){30}a{30}$',
    '^(a|aa){40}$',
    '^a*a*a*a*a*a*a*a*b$',
    '(a+)(a+)(a+)$b',
    '^(?=(a+)+$)b',
  ])('%s', (pattern) => {
    const { found, steps } = stepped(pattern, `${'a'.repeat(1_000)}!`)
    expect(found).toBe(false)
    expect(steps).toBeLessThan(1_000 * 500)
    expect(compiled(pattern).matches(`${'a'.repeat(1_000)}!`)).toBe(false)
  })

  test('twice the text takes about twice the steps', () => {
    const [once, twice] = [4_000, 8_000].map((length) => stepped('^a*a*a*a*$', `${'a'.repeat(length)}!`).steps)
    expect((twice ?? 0) / (once ?? 1)).toBeLessThan(2.2)
  })
})

test('what would still take too long is no answer', () => {
  const long = `${'a'.repeat(100_000)}!`
  expect(() => compiled('(a|b?){400}$').matches(long)).toThrow(
    expect.objectContaining({ code: 'ERR_INPUT_REFUSED', next: expect.stringContaining('Shorten') }),
  )
})

test('several texts can share their work', () => {
  const work = { left: 20_000 }
  const pattern = compiled('^(a+)+$')
  expect(pattern.matches('a'.repeat(1_000), work)).toBe(true)
  expect(() => Array.from({ length: 10 }, () => pattern.matches('a'.repeat(1_000), work))).toThrow(/too long/)
})

test.each([
  ['(a)\\1', 'back references'],
  ['(?<x>a)\\k<x>', 'back references'],
  ['(?<=a)b', 'look back'],
  ['(?<!a)b', 'look back'],
  ['(a', 'not understood'],
  ['a{2,1}', 'not understood'],
  ['((a{100}){100}){100}', 'too large'],
  ['('.repeat(200) + ')'.repeat(200), 'nested'],
])('%s is not evaluated: %s', (pattern, problem) => {
  expect(compilePattern(pattern)).toEqual({ problem: expect.stringContaining(problem) })
})

test.each([
  ['\\:x', '', 'a:x', true],
  ['a b', 'x', 'ab', true],
  ['[a b]', 'x', ' ', true],
  ['(a.b', 'q', 'x(a.by', true],
  ['(a.b', 'q', 'x(aaby', false],
  ['^b$', 'm', 'a\nb', true],
  ['^b$', '', 'a\nb', false],
  ['a.b', 's', 'a\nb', true],
  ['a.b', '', 'a\nb', false],
  ['^É$', 'i', 'é', true],
  ['', '', '', true],
])('%s with flags %j: %j fits: %s', (pattern, flags, text, fits) => {
  const filler = 'z'.repeat(100_000)
  expect(compiled(pattern, flags).matches(text)).toBe(fits)
  if (!pattern.includes('$') && fits) expect(compiled(pattern, flags).matches(filler + text)).toBe(true)
})

/** Numbers that look random and are the same each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const atoms = ['a', 'b', '.', '[ab]', '[^a]', '\\w', '\\s', '\\u{1F600}', '\\n', '\\p{L}', '\\x62']
const edges = ['^', '$', '\\b', '\\B', '(?=a)', '(?!b)', '']
const times = ['', '*', '+', '?', '{2}', '{1,}', '{0,2}', '*?', '{0}']
const letters = ['a', 'b', 'A', ' ', '\n', '😀', '\ud83d', 'é', '_']

/** A regular expression of any construct. */
function made(next: (below: number) => number, depth = 3): string {
  const one = (of: readonly string[]): string => of[next(of.length)] ?? ''
  const inner = (): string => made(next, depth - 1)
  const terms: readonly (() => string)[] = [
    () => one(atoms),
    () => one(edges),
    () => `(?:${inner()})${one(times)}`,
    () => `(${inner()}|${inner()})`,
    () => `(?=${inner()})`,
    () => `${inner()}${inner()}`,
  ]
  return terms[next(depth > 0 ? terms.length : 2)]?.() ?? ''
}

test('step by step the answer is that of JavaScript', () => {
  const next = numbers(7)
  for (let i = 0; i < 5_000; i++) {
    const pattern = made(next)
    const text = Array.from({ length: next(9) }, () => letters[next(letters.length)]).join('')
    const flags = ['u', 'iu', 'mu', 'su', 'imsu'][next(5)] ?? 'u'
    const { found } = stepped(pattern, text, flags)
    expect(found, `/${pattern}/${flags} and ${JSON.stringify(text)}`).toBe(new RegExp(pattern, flags).test(text))
  }
})
