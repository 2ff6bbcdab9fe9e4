import { readFileSync } from 'node:fs'
import { createReport, parseJson, toPointer } from '@gxkit/core'
import { jsonSyntax } from '@gxkit/core/fix'
import { createSourceTexts, toGithub, toHuman, toJson, toJunit, toSarif, toShaclTurtle } from '@gxkit/core/render'
import { describeManifests } from '@gxkit/describe'
import { yamlSyntax } from '@gxkit/describe/yaml'
import { parseNQuads, parseTurtle, readJsonLd, toNQuads, toTurtle } from '@gxkit/linked-data'
import { gaiaX2511 } from '@gxkit/ontology'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { changed, contexts, subject, valid } from '../codes/given/documents.ts'
import { verifying } from '../codes/given/proofs.ts'
import { withShared } from './shared.ts'

const settings = { name: 'gx.yaml', text: 'issuer: did:web:a.example\nbaseUrl: https://a.example/\n' }
const now = (): Date => new Date('2026-01-01T00:00:00Z')

withShared('suites/naughty-strings.json', 'Naughty strings', (file) => {
  const strings = JSON.parse(readFileSync(file, 'utf8')) as readonly string[]
  const all = Object.fromEntries(strings.map((text, i) => [`k${i}`, text]))

  test('the list is here', () => expect(strings.length).toBeGreaterThan(400))

  test('JSON text gives them back, as values and as names', () => {
    expect(parseJson(JSON.stringify(strings), { source: 'a.json' })).toEqual({ ok: true, value: strings })
    for (const text of strings) {
      const parsed = parseJson(JSON.stringify({ [text]: text }), { source: 'a.json' })
      expect(parsed.ok && parsed.value, text).toEqual({ [text]: text })
    }
  })

  test.each([
    ['JSON', jsonSyntax, (value: object) => JSON.stringify(value, null, 2)],
    ['YAML', yamlSyntax, (value: object) => stringify(value, { lineWidth: 60 })],
  ] as const)('%s: every one has its place in the text', (_name, syntax, print) => {
    const text = print(all)
    expect(syntax.read(text)).toEqual(all)
    const positions = syntax.positions(text)
    for (const key of Object.keys(all)) expect(positions(toPointer([key])), key).toBeDefined()
  })

  test('N-Quads and Turtle give them back', async () => {
    const document = changed(subject({ 'gx:x': strings.filter((text) => text !== '') }))
    const read = await readJsonLd(document, { contexts, source: 'a.json' })
    if (!read.ok) throw new Error(JSON.stringify(read.findings))
    const { quads } = read.value
    const values = (of: typeof quads): readonly string[] => of.map(({ object }) => object.value).sort()
    const lines = parseNQuads(toNQuads(quads), { source: 'a.nq' })
    expect(lines.ok && values(lines.value)).toEqual(values(quads))
    const turtle = parseTurtle(await toTurtle(quads, { prefixes: {} }), { source: 'a.ttl' })
    expect(turtle.ok && values(turtle.value)).toEqual(values(quads))
  })

  describe('manifests', () => {
    const files = (print: (value: object) => string, name: string) => [
      settings,
      { name: 'vat.yaml', text: 'type: VatID\nvatID: DE136695976\n' },
      {
        name,
        text: print({
          type: 'ServiceOffering',
          providedBy: 'https://a.example/me#subject',
          serviceOfferingTermsAndConditions: { url: 'https://a.example/t', hash: 'ab'.repeat(32) },
          keyword: strings.filter((text) => text.trim() !== ''),
        }),
      },
    ]

    test.each([
      ['a.yaml', (value: object) => stringify(value)],
      ['a.json', (value: object) => JSON.stringify(value)],
    ] as const)('%s: text fields take all of them as they are', async (name, print) => {
      const { report, credentials } = await describeManifests(files(print, name), { release: gaiaX2511, now })
      expect(report.findings).toEqual([])
      const { credentialSubject } = credentials.find(({ id }) => id === 'a')?.credential ?? {}
      const said = (credentialSubject as unknown as { keyword: readonly unknown[] }).keyword
      expect(
        said.map((value) => (typeof value === 'object' ? (value as { '@value': string })['@value'] : value)),
      ).toEqual(strings.filter((text) => text.trim() !== ''))
    })

    test('as any other value, as a name, or as a whole file they lead to findings at most', async () => {
      for (const [i, text] of strings.entries()) {
        const sources = [
          settings,
          { name: 'a.yaml', text: stringify({ type: text, vatID: text, countryCode: text, [text]: text }) },
          { name: `b${i}.yaml`, text },
          { name: `c${i}.json`, text },
        ]
        const { report } = await describeManifests(sources, { release: gaiaX2511, now })
        expect(report.ok, text).toBe(false)
      }
    })
  })

  test('in credentials they lead to findings at most, and every renderer can tell of them', async () => {
    const findings = []
    for (const text of strings) {
      const change = { ...subject({ vatID: text, countryCode: text, [`gx:${text}`]: text }), name: text, [text]: text }
      findings.push(...(await valid(change)), ...(await verifying(text)))
    }
    const report = createReport({ findings, checks: [], sources: [{ name: '0.json' }] })
    const sources = createSourceTexts([{ name: '0.json', text: JSON.stringify(all, null, 1) }])
    expect(JSON.parse(JSON.stringify(toJson(report)))).toMatchObject({ ok: false })
    for (const text of [toHuman(report, { sources }), toGithub(report, { sources }), toJunit(report, { sources })]) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: no terminal may obey what a stranger wrote
      expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/)
    }
    expect(JSON.stringify(toSarif(report, { sources }))).toContain('"version":"2.1.0"')
    expect(parseTurtle(toShaclTurtle(report), { source: 'report.ttl' }).ok).toBe(true)
  })
})
