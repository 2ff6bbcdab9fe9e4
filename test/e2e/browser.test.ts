import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../architecture/workspace.ts'
import { matchesText } from '../docs/matches.ts'
import { markdownSnippets } from '../docs/snippets.ts'
import { type Bundle, bundle, initialSize } from './browser/bundle.ts'
import { findChromium, type OpenPage, openPage } from './browser/chromium.ts'
import type { Floors } from './browser/floors.ts'
import type { Journey } from './browser/journey.ts'

const chromium = findChromium()
if (!chromium && process.env.CI === 'true') throw new Error('there is no Chromium although CI=true')

/** The example on the front page, if there is a front page. */
const example = markdownSnippets().find((each) => each.complete && /from 'gxkit'/.test(each.text))?.text

const programs = {
  journey: "export { journey } from './journey.ts'",
  floors: "export { floors } from './floors.ts'",
  ...(example && { example }),
}

let built: Bundle
beforeAll(async () => {
  built = await bundle(programs)
})

describe('what a page loads', () => {
  test('is bundled without anything filled in, and Turtle comes only when asked for', () => {
    const { minified, gzip, modules } = initialSize(built, 'journey')
    const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`
    console.log(`describe to verify: ${kilobytes(minified)} minified, ${kilobytes(gzip)} compressed`)
    expect(gzip, 'a budget, to be raised on purpose only').toBeLessThan(360_000)
    expect(modules.filter((path) => /node_modules\/(?:rdflib|@xmldom)\//.test(path))).toEqual([])
    expect(modules.filter((path) => /\/(?:buffer|process|stream-browserify|crypto-browserify)\//.test(path))).toEqual(
      [],
    )
  })
})

describe.skipIf(!chromium)(chromium ? 'in Chromium' : 'in Chromium (skipped: no browser here; set CHROMIUM)', () => {
  let open: OpenPage
  beforeAll(async () => {
    open = await openPage(chromium ?? '', built)
  })
  afterAll(() => open?.close())

  const ways = [
    { algorithm: 'PS256', mechanism: 'vc-jwt' },
    { algorithm: 'ES256', mechanism: 'vc-jwt' },
    { algorithm: 'EdDSA', mechanism: 'vc-jwt' },
    { algorithm: 'EdDSA', mechanism: 'ed25519-signature-2020' },
  ] as const
  test.each(ways)('the whole way with $algorithm as $mechanism', async ({ algorithm, mechanism }) => {
    const gone = (await inPage(open, 'journey', 'journey', algorithm, mechanism)) as Journey
    expect(gone.problems).toEqual([])
    expect(gone).toMatchObject({ validated: true, verified: true, tampered: { ok: false }, invalid: { ok: false } })
    expect(gone.types).toHaveLength(3)
    expect(gone.tampered.codes).toContain('proof/signature-invalid')
    expect(gone.invalid.codes).toContain('shape/min-count')
  })

  test('every package does its main thing', async () => {
    expect((await inPage(open, 'floors', 'floors')) as Floors).toEqual({
      core: ['json/duplicate-key'],
      'linked-data': { quads: 8, lines: 8, turtle: true },
      ontology: ['vatID', 'countryCode'],
      shacl: true,
      identity: true,
      credentials: 'vc-jwt',
      describe: true,
      verify: true,
      gxkit: true,
    })
  })

  test.skipIf(!existsSync(join(root, 'README.md')))('the example on the front page prints what it says', async () => {
    expect(example, 'README.md shows gxkit in use').toBeDefined()
    await open.page.evaluate("import('/example.js').then(() => undefined)")
    const shown = [...(example ?? '').matchAll(/^\s*console\.log\(.*\) \/\/ (.+)$/gm)].map(([, text = '']) => text)
    expect(shown.filter((text) => !open.printed.some((line) => matchesText(line, text)))).toEqual([])
  })

  test('nothing went wrong unseen, and nobody else was asked', () => {
    expect(open.errors).toEqual([])
    expect(open.strangers).toEqual([])
  })
})

/** Calls an exported function of a program in the page. As text, so that nothing rewrites the import on its way. */
function inPage({ page }: OpenPage, program: string, name: string, ...parameters: unknown[]): Promise<unknown> {
  const given = parameters.map((each) => JSON.stringify(each) ?? 'undefined').join(', ')
  return page.evaluate(`import('/${program}.js').then((module) => module.${name}(${given}))`)
}
