import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root, workspacePackages } from './workspace.ts'

/**
 * Rows of the catalogue of threats: proofs (P), tokens (T), status and time (S), presentations (V), DIDs (D), certificates (X)
 * and keys (K). Each has a test that is named after it, or stands in `open` with the reason.
 */
const families = { P: 29, T: 18, S: 18, V: 10, D: 22, X: 16, K: 14 } as const

/** What has no test of its own, and why. */
const open: Readonly<Record<string, string>> = {}

const ids = Object.entries(families).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, i) => `${letter}${i + 1}`),
)

function testFiles(): readonly string[] {
  const folder = join(root, 'test')
  const own = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts') && !entry.parentPath.includes('node_modules'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  const beside = workspacePackages().flatMap((each) => each.sources.filter(({ path }) => path.endsWith('.test.ts')))
  return [...own, ...beside.map(({ text }) => text)]
}

/** The rows that titles and first cells begin with: `P12: …`, `X2, X3: …`, `V6 to V10: …`. */
function rowsIn(text: string): string[] {
  return [...text.matchAll(/['"`]((?:[PTSVDXK]\d{1,2}(?:, | to )?)+)(?=[:'"`])/g)].flatMap(([, head = '']) => {
    const found = head.match(/[PTSVDXK]\d+/g) ?? []
    const [first = '', last = ''] = found
    if (!head.includes(' to ')) return found
    const [from, until] = [Number(first.slice(1)), Number(last.slice(1))]
    return Array.from({ length: until - from + 1 }, (_, i) => `${first.slice(0, 1)}${from + i}`)
  })
}

const named = new Set(testFiles().flatMap(rowsIn))

test('every row has a test, or a reason why it has none', () => {
  expect(ids.filter((id) => !named.has(id) && !Object.hasOwn(open, id))).toEqual([])
})

test('nothing is listed as open that has a test', () => {
  expect(Object.keys(open).filter((id) => named.has(id) || !ids.includes(id))).toEqual([])
})

test('K7: all random numbers are those of the platform', () => {
  const sources = workspacePackages().flatMap(({ sources }) => sources.filter(({ path }) => !path.endsWith('.test.ts')))
  expect(sources.filter(({ text }) => text.includes('Math.random')).map(({ path }) => path)).toEqual([])
})
