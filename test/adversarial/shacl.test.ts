import type { JsonObject, Report } from '@gxkit/core'
import { parseNQuads, parseTurtle } from '@gxkit/linked-data'
import { gaiaX2511 } from '@gxkit/ontology'
import { compileShapes, createValidator } from '@gxkit/shacl'
import { describe, expect, test } from 'vitest'
import { ruled } from '../codes/given/rules.ts'
import { forbidNetwork } from '../support/no-network.ts'

forbidNetwork()

/** Documents made to look right without being right. None of them may pass, stop the process or pollute it. */

const validator = createValidator({ release: gaiaX2511 })
const v2 = 'https://www.w3.org/ns/credentials/v2'
const gx = 'https://w3id.org/gaia-x/development#'
const id = 'https://a.example/vat#subject'

function credential(subject: unknown, more: object = {}): JsonObject {
  return {
    '@context': [v2, gx],
    id: 'https://a.example/vat',
    type: ['VerifiableCredential', 'gx:VatID'],
    issuer: 'did:web:a.example',
    validFrom: '2026-01-01T00:00:00Z',
    credentialSubject: subject,
    ...more,
  } as JsonObject
}

const good = { id, type: 'gx:VatID', vatID: 'DE123456789' }
const check = (...documents: JsonObject[]): Promise<Report> =>
  validator.validate(documents.map((document, i) => ({ document, source: `${i}.json` })))

test('the honest one passes', async () => {
  expect((await check(credential(good))).ok).toBe(true)
})

describe('claims that try not to be seen', () => {
  const bad = { id: 'https://a.example/other', type: 'gx:VatID' }
  const cases: readonly (readonly [string, JsonObject])[] = [
    ['a second subject under the full name of the property', credential(good, { 'cred:credentialSubject': bad })],
    [
      'a second subject under its IRI',
      credential(good, { 'https://www.w3.org/2018/credentials#credentialSubject': bad }),
    ],
    ['a second subject in the list', credential([good, bad])],
    ['a list inside a list', credential([good, [bad]])],
    ['a subject in a graph of its own', credential({ '@graph': [good] })],
    ['included nodes', credential({ ...good, '@included': [bad] })],
    ['nested members', credential({ id, type: 'gx:VatID', '@nest': { countryCode: 'XX' }, vatID: 'DE1' })],
    ['nested subject', credential(undefined, { '@nest': { credentialSubject: good } })],
    ['reverse members', credential({ ...good, '@reverse': { 'gx:registrationNumber': bad } })],
    ['an index', credential({ ...good, '@index': 'x' })],
    ['a JSON literal', credential({ ...good, 'gx:vatID': { '@type': '@json', '@value': { a: 1 } } })],
    ['an RDF list', credential({ id, type: 'gx:VatID', 'gx:vatID': { '@list': ['DE1', 'DE2'] } })],
    [
      'the name of the credential node',
      credential(
        { ...good, id: 'urn:gxkit:credential' },
        { type: 'VerifiableCredential', credentialSubject: { id: 'urn:gxkit:credential' } },
      ),
    ],
    ['members with no name', credential({ ...good, '': 'x' })],
    ['members named like methods', credential({ ...good, constructor: 'x', toString: 'y', hasOwnProperty: 'z' })],
  ]

  test.each(cases)('%s', async (_, document) => {
    const report = await check(document)
    expect(report.ok).toBe(false)
    expect(report.findings.some((f) => f.severity === 'error')).toBe(true)
  })
})

describe('statements about the vocabulary', () => {
  const rdfs = 'http://www.w3.org/2000/01/rdf-schema#'
  const sh = 'http://www.w3.org/ns/shacl#'
  const cases: readonly (readonly [string, JsonObject])[] = [
    ['a class hierarchy', { ...good, [`${rdfs}subClassOf`]: { id: `${gx}VatID` } }],
    [
      'a class of their own',
      { id, type: 'gx:Fake', vatID: 'DE1', 'gx:x': { id: `${gx}Fake`, [`${rdfs}subClassOf`]: { id: `${gx}VatID` } } },
    ],
    ['a shape that is switched off', { ...good, 'gx:x': { id: `${gx}VatIDShape`, [`${sh}deactivated`]: true } }],
    ['a target', { ...good, [`${sh}targetNode`]: { id } }],
    ['an import', { ...good, 'http://www.w3.org/2002/07/owl#imports': { id: 'http://127.0.0.1/' } }],
    ['a type of the shapes vocabulary', { ...good, type: ['gx:VatID', `${sh}NodeShape`] }],
    ['equality', { ...good, 'http://www.w3.org/2002/07/owl#sameAs': { id: 'https://b.example/' } }],
  ]

  test.each(cases)('%s', async (_, subject) => {
    const report = await check(credential(subject))
    expect(report.ok).toBe(false)
    expect(report.findings.map((f) => f.code)).toContain(
      subject.type === 'gx:Fake' ? 'shape/unknown-class' : 'shape/vocabulary-injection',
    )
  })
})

describe('contexts that change the meaning', () => {
  const cases: readonly (readonly [string, unknown])[] = [
    ['a vocabulary', [v2, gx, { '@vocab': 'https://evil.example/' }]],
    ['a base', [v2, gx, { '@base': 'https://evil.example/' }]],
    ['a swapped term', [v2, gx, { vatID: `${gx}countryCode` }]],
    ['a prefix with another meaning', [v2, gx, { gx: 'https://evil.example/' }]],
    ['an alias of type', [v2, gx, { kind: '@type' }]],
    ['an unknown one', [v2, gx, 'https://evil.example/c.json']],
    ['none', []],
    ['the order', [gx, v2]],
  ]

  test.each(cases)('%s', async (_, context) => {
    expect((await check(credential(good, { '@context': context }))).ok).toBe(false)
  })
})

describe('several credentials', () => {
  const other = (subject: object, more: object = {}): JsonObject =>
    credential(subject, { id: 'https://b.example/1', issuer: 'did:web:b.example', ...more })

  test('a second value for a property that has one', async () => {
    const report = await check(credential(good), other({ id, type: 'gx:VatID', vatID: 'DE999999999' }))
    expect(report.ok).toBe(false)
    expect(report.findings.map((f) => f.code)).toContain('shape/conflict')
  })

  test('the same id with another content', async () => {
    const report = await check(credential(good), credential({ ...good, id: 'https://c.example/' }))
    expect(report.findings.map((f) => f.code)).toContain('shape/duplicate-credential')
  })

  test('blank nodes with equal labels stay two nodes', async () => {
    const person = (name: string, code: string): JsonObject =>
      credential(
        {
          id: `https://${name}.example/#me`,
          type: 'gx:LegalPerson',
          registrationNumber: { id },
          legalAddress: { id: '_:b0', type: 'gx:Address', countryCode: code },
          headquartersAddress: { id: '_:b0' },
        },
        { id: `https://${name}.example/1`, type: ['VerifiableCredential', 'gx:LegalPerson'] },
      )
    const report = await check(credential(good), person('a', 'DE'), person('b', 'FR'))
    expect(report.findings.filter((f) => f.severity === 'error')).toEqual([])
  })
})

describe('too much of something ends soon', () => {
  const deep = (levels: number): object => {
    let value: object = {}
    for (let i = 0; i < levels; i++) value = { a: value }
    return value
  }
  const shared = (): object => {
    let value: object = {}
    for (let i = 0; i < 60; i++) value = { a: value, b: value }
    return value
  }
  const cyclic: Record<string, unknown> = { ...good }
  cyclic.self = cyclic
  const cases: readonly (readonly [string, unknown])[] = [
    ['levels', deep(50_000)],
    ['ways to the same object', shared()],
    ['circles', cyclic],
    ['members', Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`gx:p${i}`, i]))],
    [
      'unknown properties',
      { ...good, ...Object.fromEntries(Array.from({ length: 4_000 }, (_, i) => [`gx:p${i}`, i])) },
    ],
    ['unknown classes', { ...good, type: Array.from({ length: 4_000 }, (_, i) => `gx:C${i}`) }],
    ['values', { ...good, 'gx:vatID': Array.from({ length: 4_000 }, (_, i) => `DE${i}`) }],
    ['nested objects', { ...good, 'gx:x': Array.from({ length: 4_000 }, () => ({})) }],
    ['text', { ...good, vatID: 5, 'gx:x': 'x'.repeat(1_000_000) }],
  ]

  test.each(cases)('%s', { timeout: 20_000 }, async (_, subject) => {
    const report = await check(credential(subject))
    expect(report.ok).toBe(false)
    expect(report.findings.length).toBeLessThanOrEqual(1_001)
    expect(JSON.stringify(report.findings).length).toBeLessThan(2_000_000)
  })
})

test('text of strangers cannot move the cursor or the reading direction', async () => {
  const report = await check(
    credential({
      ...good,
      'gx:x': '\u001b[2J',
      vatID: { '@value': '\u001b[31m\u202e', '@language': 'de' },
      countryCode: '\u202eED\u0007',
    }),
  )
  expect(report.ok).toBe(false)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the test is about them
  for (const f of report.findings) expect(`${f.message} ${f.next}`).not.toMatch(/[\u0000-\u001f\u202e]/)
})

test('nothing is left behind in the prototypes', async () => {
  const subject = JSON.parse(
    '{"id":"https://a.example/","type":"gx:VatID","vatID":"DE1","__proto__":{"trusted":true}}',
  ) as object
  expect((await check(credential(subject))).ok).toBe(false)
  expect(({} as Record<string, unknown>).trusted).toBeUndefined()
})

test('one validator gives the same answer whatever it has seen before', async () => {
  const first = await check(credential({ id, type: 'gx:VatID' }))
  await check(credential(good))
  await check(credential({ ...good, type: 'gx:Nonsense' }))
  expect(await check(credential({ id, type: 'gx:VatID' }))).toEqual(first)
  expect(first.ok).toBe(false)
})

describe('rows of the catalogue of threats', () => {
  const xsd = 'http://www.w3.org/2001/XMLSchema#'
  const typed = (value: string, type: string): object => ({ '@value': value, '@type': xsd + type })
  const rows: readonly (readonly [id: string, name: string, report: () => Promise<Report>, code: string])[] = [
    ['H1', 'nothing at all', () => check(), 'shape/nothing-validated'],
    [
      'H1',
      'a class of another vocabulary',
      () => check(credential({ ...good, type: 'https://a.example/ns#VatID' })),
      'shape/unknown-class',
    ],
    ['H1', 'a misspelt class', () => check(credential({ ...good, type: 'gx:VatId' })), 'shape/unknown-class'],
    [
      'H1',
      'no class anywhere',
      () => check(credential({ id, vatID: 'DE1' }, { type: 'VerifiableCredential' })),
      'shape/type-missing',
    ],
    [
      'H11',
      'a reference given as a text',
      () => check(credential({ id, type: 'gx:LegalPerson', 'gx:subOrganisationOf': 'https://a.example/' })),
      'shape/node-kind',
    ],
    [
      'H13',
      'too many values',
      () =>
        check(
          credential({ ...good, 'gx:x': Array.from({ length: 2_000 }, () => Array.from({ length: 20 }, () => 'x')) }),
        ),
      'json/too-large',
    ],
  ]

  test.each(rows)('%s: %s', async (_id, _name, report, code) => {
    const { ok, findings } = await report()
    expect(ok).toBe(false)
    expect(findings.map((f) => f.code)).toContain(code)
  })

  test.each([
    ['H10', 'another spelling of a number', 'sh:in ( 1 )', typed('01', 'integer'), 'shape/in'],
    ['H10', 'a language beside the text', 'sh:hasValue "DE"', { '@value': 'DE', '@language': 'en' }, 'shape/has-value'],
    ['H10', 'a blank behind the text', 'sh:in ( "DE" )', 'DE ', 'shape/in'],
    ['H16', 'words as number', `sh:datatype <${xsd}integer>`, typed('abc', 'integer'), 'shape/datatype'],
    ['H16', 'a day that there is not', `sh:datatype <${xsd}date>`, typed('2024-02-30', 'date'), 'shape/datatype'],
  ] as const)('%s: %s', async (_id, _name, rule, value, code) => {
    const found = await ruled(`sh:property [ sh:path gx:x ; ${rule} ]`, { 'gx:x': value } as JsonObject)
    expect(found.map((f) => f.code)).toContain(code)
  })

  test.each([
    ['H2', 'a rule in SPARQL', 'sh:sparql [ sh:select "SELECT $this WHERE {}" ]'],
    ['H2', 'a rule in JavaScript', 'sh:js [ sh:jsFunctionName "f" ]'],
    ['H3', 'a misspelt constraint', 'sh:property [ sh:path e:p ; sh:minCuont 1 ]'],
    [
      'H8',
      'a query that asks somebody else',
      'sh:sparql [ sh:select "SELECT $this { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }" ]',
    ],
  ])('%s: %s is refused before anything is checked', (_id, _name, rule) => {
    const text = `PREFIX sh: <http://www.w3.org/ns/shacl#> PREFIX e: <https://a.example/> e:S a sh:NodeShape ; sh:targetClass e:C ; ${rule} .`
    const parsed = parseTurtle(text, { source: 'shapes.ttl' })
    if (!parsed.ok) throw new Error(parsed.findings[0]?.message)
    expect(() => compileShapes(parsed.value)).toThrow(expect.objectContaining({ code: 'ERR_SHAPES_UNSUPPORTED' }))
  })

  test.each([
    ['nested brackets', `<urn:a> <urn:b> ${'[ <urn:b> '.repeat(100_000)}`],
    ['open brackets', '[ '.repeat(1_000_000)],
    ['a list without end', `<urn:a> <urn:b> ( ${'1 '.repeat(200_000)}`],
    ['a text without end', `<urn:a> <urn:b> "${'x'.repeat(1_000_000)}`],
    ['a long prefix', `@prefix ${'x'.repeat(10_000_000)}: <urn:a> .`],
    ['XML with entities', '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]><r>&a;</r>'],
  ])('H17: %s', (_name, text) => {
    for (const parse of [parseTurtle, parseNQuads]) {
      const parsed = parse(text, { source: 'a.ttl' })
      expect(parsed.ok).toBe(false)
    }
  })
})
