import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding, JsonObject } from '@gxkit/core'
import { createReport, parseJsonObject } from '@gxkit/core'
import { createSourceTexts, toGithub, toHuman } from '@gxkit/core/render'
import { parseTurtle } from '@gxkit/linked-data'
import { gaiaX2210, gaiaX2511 } from '@gxkit/ontology'
import { compileShapes, createValidator } from '@gxkit/shacl'
import type { Quad } from '@rdfjs/types'
import { describe, expect, test } from 'vitest'
import { changed, subject, valid, validAll } from '../codes/given/documents.ts'
import { ruled } from '../codes/given/rules.ts'
import { withShared } from '../conformance/shared.ts'
import { forbidNetwork } from '../support/no-network.ts'

/** Rules that hang, are led astray, or say less than they seem to; each test is named after its row of the catalogue. */
forbidNetwork()

const codesOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ code }) => code)
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#'
const owl = 'http://www.w3.org/2002/07/owl#'
const sh = 'http://www.w3.org/ns/shacl#'

function turtle(text: string): readonly Quad[] {
  const prefixes = `PREFIX sh: <${sh}> PREFIX owl: <${owl}> PREFIX rdfs: <${rdfs}> PREFIX e: <https://a.example/>`
  const parsed = parseTurtle(`${prefixes} ${text}`, { source: 'a.ttl' })
  if (!parsed.ok) throw new Error(parsed.findings[0]?.message)
  return parsed.value
}

describe('H4: data that brings shapes or axioms', () => {
  test.each<readonly [string, JsonObject]>([
    ['a class hierarchy', { [`${rdfs}subClassOf`]: { id: 'gx:LegalPerson' } }],
    ['a rule that is switched off', { 'gx:x': { id: 'gx:VatIDShape', [`${sh}deactivated`]: true } }],
    ['a target', { [`${sh}targetNode`]: { id: 'https://a.example/c#s' } }],
    ['an import', { [`${owl}imports`]: { id: 'http://127.0.0.1/' } }],
  ])('%s is refused', async (_name, members) => {
    expect(codesOf(await valid(subject(members)))).toContain('shape/vocabulary-injection')
  })

  test('a hierarchy of its own makes no object fit', async () => {
    const shapes = compileShapes(turtle('e:S a sh:NodeShape ; sh:targetNode e:x ; sh:class e:Legal .'))
    const data = turtle('e:x a e:Fake . e:Fake rdfs:subClassOf e:Legal .')
    await expect(shapes.evaluate(data)).rejects.toMatchObject({ code: 'ERR_INPUT_REFUSED' })
  })
})

describe('H5: rules and data that refer to themselves', () => {
  const shapes = compileShapes(
    turtle(`e:S a sh:NodeShape ; sh:targetNode e:n0 ; sh:property [ sh:path e:name ; sh:minCount 1 ] ,
      [ sh:path e:next ; sh:node e:S ] .`),
  )

  test('a circle ends', async () => {
    const circle = 'e:n0 e:name 1 ; e:next e:n1 . e:n1 e:name 1 ; e:next e:n0 .'
    expect((await shapes.evaluate(turtle(circle))).conforms).toBe(true)
  })

  test.each([3_000])('a chain of %s objects is followed to its end', async (length) => {
    const chain = Array.from({ length }, (_, i) => `e:n${i} e:name 1 ; e:next e:n${i + 1} .`).join('\n')
    expect((await shapes.evaluate(turtle(`${chain} e:n${length} e:name 1 .`))).conforms).toBe(true)
    expect((await shapes.evaluate(turtle(`${chain} e:n${length} e:other 1 .`))).conforms).toBe(false)
  })
})

describe('H6: patterns that take endless time', () => {
  const ruledBy = (pattern: string): ReturnType<typeof compileShapes> =>
    compileShapes(
      turtle(`e:S a sh:NodeShape ; sh:targetNode e:x ; sh:property [ sh:path e:p ; sh:pattern "${pattern}" ] .`),
    )

  test.each([
    '^(a+)+$',
    '^((a+))+$',
    '^(a|a)*$',
    '^(?:a|aa)+$',
    '^(a*b?)*$',
    '^(a?){30}a{30}$',
    '^a*a*a*a*a*a*a*a*$',
    '(a*)*(a*)*(a*)*b$',
  ])('%s answers in few steps: the text does not fit', async (pattern) => {
    const shapes = ruledBy(pattern)
    expect((await shapes.evaluate(turtle(`e:x e:p "${'a'.repeat(2_000)}!" .`))).conforms).toBe(false)
    expect(
      (await shapes.evaluate(turtle(`e:x e:p "${'a'.repeat(40)}${pattern.includes('b$') ? 'b' : ''}" .`))).conforms,
    ).toBe(true)
  })

  test.each(['(a)\\\\1', '(?<x>a)\\\\k<x>', '(?<=a)b'])('%s cannot be bounded, so it is refused', (pattern) => {
    expect(() => ruledBy(pattern)).toThrow(expect.objectContaining({ code: 'ERR_SHAPES_UNSUPPORTED' }))
  })

  test('work is bounded over all values together; what is left is not checked, and does not pass', async () => {
    const values = Array.from({ length: 60 }, (_, i) => `"${'a'.repeat(1_000)}${i}"`).join(', ')
    await expect(ruledBy('^(a|b?){400}$').evaluate(turtle(`e:x e:p ${values} .`))).rejects.toMatchObject({
      code: 'ERR_INPUT_REFUSED',
      message: expect.stringContaining('too long'),
    })
  })

  test('those of the release answer at once, whatever the text', async () => {
    const long = `${'0'.repeat(50_000)}!`
    const started = performance.now()
    await valid(subject({ type: 'gx:Address', countryCode: long, countryName: 'a:'.repeat(20_000) }))
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})

test('H7: a pattern without anchors fits a part of the text, as SHACL says', async () => {
  const part = 'sh:property [ sh:path gx:x ; sh:pattern "\\\\d{1,3}[.]\\\\d{1,3}[.]\\\\d{1,3}[.]\\\\d{1,3}" ]'
  expect(codesOf(await ruled(part, { 'gx:x': 'x999.999.999.999y' }))).not.toContain('shape/pattern')
  const whole = part.replace('"\\\\d', '"^\\\\d').replace('{1,3}" ]', '{1,3}$" ]')
  expect(codesOf(await ruled(whole, { 'gx:x': 'x999.999.999.999y' }))).toContain('shape/pattern')
})

test.each(['http://127.0.0.1/shapes.ttl', 'file:///etc/passwd'])(
  'H9: owl:imports of %s is refused, not followed',
  (url) => {
    expect(() => compileShapes(turtle(`e:G a owl:Ontology ; owl:imports <${url}> .`))).toThrow(
      expect.objectContaining({ code: 'ERR_SHAPES_UNSUPPORTED' }),
    )
  },
)

describe('H12: several credentials about one thing', () => {
  const vat = (change: object): JsonObject =>
    changed({ credentialSubject: { id: 'https://a.example/c#s', type: 'gx:VatID', vatID: 'DE136695976', ...change } })

  test('another value of another issuer is a conflict, not one value more', async () => {
    const other = { ...vat({ vatID: 'DE811569869' }), id: 'https://b.example/c', issuer: 'did:web:b.example' }
    expect(codesOf(await validAll([vat({}), other]))).toContain('shape/conflict')
  })

  test('one id for two credentials', async () => {
    const other = { ...vat({}), issuer: 'did:web:b.example' }
    expect(codesOf(await validAll([vat({}), other]))).toContain('shape/duplicate-credential')
  })

  test('objects without a name stay two, even where a label is the same', async () => {
    const one = vat({ 'gx:x': { id: '_:b0', type: 'gx:Address', countryCode: 'DE' } })
    const about = { id: 'https://b.example/c#s', 'gx:x': { id: '_:b0', type: 'gx:Address', countryCode: 'FR' } }
    const found = codesOf(await validAll([one, { ...vat(about), id: 'https://b.example/c' }]))
    expect(found).not.toContain('shape/conflict')
    expect(found).not.toContain('shape/max-count')
  })
})

describe('H14: a report is bounded, and quotes nothing as it stands', () => {
  const many = Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`gx:p${i}`, `\u001b[2J${'x'.repeat(500)}`]))

  test('at most a thousand findings, and one that says so', async () => {
    const findings = await valid(subject(many))
    expect(findings.length).toBeLessThanOrEqual(1_001)
    expect(codesOf(findings)).toContain('shape/too-many')
  })

  test('long values are cut and control characters written out', async () => {
    const findings = await valid(subject({ vatID: `\u001b[31m\u202e${'x'.repeat(100_000)}`, countryCode: '\u0007' }))
    for (const { message, next } of findings) expect(`${message}${next}`.length).toBeLessThan(2_000)
    const report = createReport({ findings, checks: [], sources: [] })
    const none = createSourceTexts([])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the test is about them
    const evil = /[\u0007\u001b\u202e]/
    for (const text of [toHuman(report, { sources: none }), toGithub(report, { sources: none })])
      expect(text).not.toMatch(evil)
  })
})

describe('H15: rules that only warn', () => {
  const rule = (severity: string): string => `sh:property [ sh:path gx:x ; sh:maxCount 0 ; sh:severity sh:${severity} ]`

  test.each([
    ['Warning', 'warning'],
    ['Info', 'info'],
  ])('sh:%s is told with its own weight', async (severity, expected) => {
    const found = await ruled(rule(severity), { 'gx:x': 'y' })
    expect(found.find(({ code }) => code === 'shape/max-count')?.severity).toBe(expected)
  })

  test('SHACL itself says that the graph does not conform', async () => {
    const shapes = compileShapes(
      turtle(
        'e:S a sh:NodeShape ; sh:targetNode e:x ; sh:property [ sh:path e:p ; sh:minCount 1 ; sh:severity sh:Info ] .',
      ),
    )
    expect((await shapes.evaluate(turtle('e:x e:q 1 .'))).conforms).toBe(false)
  })
})

describe('H19: what the rules let pass and Gaia-X does not', () => {
  const validator = createValidator({ release: gaiaX2511 })
  const checked = async (members: JsonObject): Promise<readonly Finding[]> => {
    const document = changed(subject(members))
    const lint = { now: () => new Date('2026-11-21T12:00:00Z') }
    return (await validator.validate([{ document, source: 'a.json' }], { lint })).findings
  }

  test('an offering whose provider is nowhere, and one whose class does not exist', async () => {
    const offering = { type: 'gx:ServiceOffering', 'gx:providedBy': { id: 'https://nobody.example/#me' } }
    expect(codesOf(await checked(offering))).toContain('shape/reference-unresolved')
    expect(codesOf(await checked({ type: 'gx:ServiceOfferin' }))).toContain('shape/unknown-class')
  })

  withShared('real/shacl/egavard__payload-sign', 'instances that others have published', (folder) => {
    test.each([
      ['service-offering_bad_provided_by.json', true, 'gaia-x/reference-unresolved', 'did:web:toto'],
      ['invalid-service-offering-type.json', false, 'shape/unknown-class', 'ServiceOfferingExperimental'],
    ])('%s', async (name, passes, expected, about) => {
      const text = readFileSync(join(folder, name), 'utf8')
      const parsed = parseJsonObject(text, { source: name })
      const document = parsed.ok ? parsed.value : {}
      const presented = document.verifiableCredential
      const documents = (Array.isArray(presented) ? presented : [document]) as readonly JsonObject[]
      const inputs = documents.map((each, i) => ({ document: each, source: `${i}.json` }))
      const validator = createValidator({ release: gaiaX2210 })
      const lint = { now: () => new Date('2023-04-01T12:00:00Z') }
      const rules = await validator.validate(inputs)
      expect(rules.ok).toBe(passes)
      const { ok, findings } = await validator.validate(inputs, { lint })
      expect(ok).toBe(false)
      expect(findings.find(({ code }) => code === expected)).toMatchObject({
        severity: 'error',
        message: expect.stringContaining(about),
      })
    })
  })
})
