import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Release, releases } from '@gxkit/ontology'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../architecture/workspace.ts'
import { withShared } from '../conformance/shared.ts'
import { matchesText } from '../docs/matches.ts'
import { markdownSnippets } from '../docs/snippets.ts'
import { type Bundle, bundle, initialSize } from './browser/bundle.ts'
import { findChromium, type OpenPage, openPage } from './browser/chromium.ts'
import type { Floors } from './browser/floors.ts'
import type { Journey } from './browser/journey.ts'
import { evaluated, type Shown, shown } from './browser/validation.ts'

const chromium = findChromium()
if (!chromium && process.env.CI === 'true') throw new Error('there is no Chromium although CI=true')

/** The example on the front page, if there is a front page. */
const example = markdownSnippets().find((each) => each.complete && /from 'gxkit'/.test(each.text))?.text

const programs = {
  journey: "export { journey } from './journey.ts'",
  floors: "export { floors } from './floors.ts'",
  ...(example && { example }),
}

/** Bundled by itself: it uses every release, and what is shared with it would count as loaded by the others. */
const validation = { validation: "export { shown, evaluated } from './validation.ts'" }

let built: Bundle
beforeAll(async () => {
  built = await bundle(programs)
})

describe('what a page loads', () => {
  test('is bundled without anything filled in, and Turtle comes only when asked for', () => {
    const { minified, gzip, modules } = initialSize(built, 'journey')
    const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`
    console.log(`describe to verify: ${kilobytes(minified)} minified, ${kilobytes(gzip)} compressed`)
    // Four securing mechanisms, status lists, policies, the quick way to RDF and bounded patterns are in it; certificates are not.
    expect(gzip, 'a budget, to be raised on purpose only').toBeLessThan(390_000)
    expect(modules.filter((path) => /node_modules\/(?:rdflib|@xmldom|@peculiar)\//.test(path))).toEqual([])
    expect(modules.filter((path) => /\/(?:buffer|process|stream-browserify|crypto-browserify)\//.test(path))).toEqual(
      [],
    )
  })
})

describe.skipIf(!chromium)(chromium ? 'in Chromium' : 'in Chromium (skipped: no browser here; set CHROMIUM)', () => {
  let open: OpenPage
  beforeAll(async () => {
    const { files } = await bundle(validation)
    open = await openPage(chromium ?? '', { ...built, files: new Map([...built.files, ...files]) })
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

  test.each(releases)('what is wrong is shown in every form as it is elsewhere: $id', async (release) => {
    const name = 'participant.json'
    const text = brokenCredential(release)
    const here = await shown(release.id, name, text)
    expect((await inPage(open, 'validation', 'shown', release.id, name, text)) as Shown).toEqual(plain(here))
    expect(here.codes).toContain('shape/min-count')
    expect(here.human).toContain(`--> ${name}:`)
    expect(here.sarif).toMatchObject({ version: '2.1.0', runs: [{ results: expect.anything() }] })
  })

  withShared('suites/shacl/data-shapes-test-suite/tests/core/property', 'W3C SHACL test suite', (folder) => {
    test('constraints on properties come out as they do elsewhere', async () => {
      // What is expected stands behind the case, in the same file; shapes and data of one case cannot be told apart.
      const caseIn = (name: string): string => readFileSync(join(folder, name), 'utf8').split('\n<>')[0] ?? ''
      const names = readdirSync(folder).filter((name) => /-001\.ttl$/.test(name) && name !== 'nodeKind-001.ttl')
      const texts = Object.fromEntries(names.map((name) => [name, caseIn(name)]))
      expect(names.length).toBeGreaterThan(20)
      const here = await evaluated(texts)
      expect(await inPage(open, 'validation', 'evaluated', texts)).toEqual(here)
      const violations = Object.values(here).map((report) => report.split('shacl#ValidationResult>').length - 1)
      expect(violations.filter((count) => count > 0).length).toBeGreaterThan(20)
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

/** A participant with a claim that its class does not have, as a release writes it. */
function brokenCredential({ contexts, namespace, dataModel }: Release): string {
  const type = dataModel.version === '1.1' ? 'LegalParticipant' : 'LegalPerson'
  const subject = {
    '@id': 'https://acme.example/#acme',
    '@type': `${namespace}${type}`,
    [`${namespace}colour`]: 'blue',
  }
  const credential = {
    '@context': contexts.order,
    type: ['VerifiableCredential'],
    id: 'https://acme.example/acme.json',
    issuer: 'did:web:acme.example',
    credentialSubject: subject,
  }
  return JSON.stringify(credential, undefined, 2)
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

/** Calls an exported function of a program in the page. As text, so that nothing rewrites the import on its way. */
function inPage({ page }: OpenPage, program: string, name: string, ...parameters: unknown[]): Promise<unknown> {
  const given = parameters.map((each) => JSON.stringify(each) ?? 'undefined').join(', ')
  return page.evaluate(`import('/${program}.js').then((module) => module.${name}(${given}))`)
}
