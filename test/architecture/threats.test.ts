import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

/**
 * Rows of the catalogue of threats: what a reader of JSON (J), of JSON-LD contexts (C) and of shapes (H) has to survive.
 * Each has a test, or a row in a table of tests, that is named after it.
 */
const families = { J: 15, C: 23, H: 19 } as const

const root = fileURLToPath(new URL('..', import.meta.url))
const ids = Object.entries(families).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, i) => `${letter}${i + 1}`),
)

/** Where a row is named: the begin of a title, or the first cell of a row in a table. */
const places = ['adversarial', 'interop'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => ({ name: `${folder}/${name}`, named: namedIn(readFileSync(join(root, folder, name), 'utf8')) })),
)

function namedIn(text: string): ReadonlySet<string> {
  const titles = [...text.matchAll(/(?:test|describe)(?:\.each\([\s\S]*?\))?\(\s*'([^']*)'/g)].map(([, title]) => title)
  const shared = [...text.matchAll(/withShared\([^,]+, '([^']*)'/g)].map(([, title]) => title)
  const heads = [...titles, ...shared].flatMap(
    (title) => /^((?:[A-Z]\d+(?:, | and )?)+): |^(J\d+ and J\d+)/.exec(title ?? '')?.[0] ?? [],
  )
  const cells = [...text.matchAll(/(?:\[\s*|\? )'([A-Z]\d+)'|: '([A-Z]\d+)',/g)].map(
    ([, first, other]) => first ?? other,
  )
  return new Set([...heads.flatMap((head) => head.match(/[A-Z]\d+/g) ?? []), ...cells.filter((id) => id !== undefined)])
}

test.each(ids)('%s has a test', (id) => {
  const files = places.filter(({ named }) => named.has(id)).map(({ name }) => name)
  expect(files).not.toEqual([])
})

test('no test is named after a row that there is not', () => {
  const named = places.flatMap((place) => [...place.named])
  expect(named.filter((id) => /^[JCH]\d/.test(id) && !ids.includes(id))).toEqual([])
})
