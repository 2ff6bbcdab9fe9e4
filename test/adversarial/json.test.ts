import { createReport, type Finding, type JsonObject, type JsonValue, parseJsonObject } from '@gxkit/core'
import { createSourceTexts, toGithub, toHuman } from '@gxkit/core/render'
import { issue, vcJwt } from '@gxkit/credentials'
import { parseDid } from '@gxkit/identity'
import { canonicalize } from '@gxkit/linked-data'
import { gaiaX2511 } from '@gxkit/ontology'
import { describe, expect, test } from 'vitest'
import { base, changed, contexts, linked, subject, valid, validAll } from '../codes/given/documents.ts'
import { described } from '../codes/given/manifests.ts'
import { federation, token, verifying } from '../codes/given/proofs.ts'
import { refusal } from '../codes/given/refusal.ts'
import { ruled } from '../codes/given/rules.ts'
import { legalPerson } from '../support/federation.ts'
import { splitToken } from '../support/forge.ts'
import { forbidNetwork } from '../support/no-network.ts'

/** Text and numbers that one program reads in one way and another in another: each has its code, soon and without network. */
forbidNetwork()

const text = JSON.stringify(base)
const nested = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`
const utf16 = new Uint8Array([...text].flatMap((letter) => [letter.charCodeAt(0), 0]))
const codesOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ code }) => code)

function parsed(input: string | Uint8Array): readonly Finding[] {
  const result = parseJsonObject(input, { source: 'a.json' })
  return result.ok ? [] : result.findings
}

/** Row of the catalogue of threats, what is handed in, and the code that it has to give. */
type Row = readonly [id: string, name: string, input: string | Uint8Array, code: string]

const texts: readonly Row[] = [
  ['J1', 'two issuers', `{"issuer":"did:web:good.example","issuer":"did:web:evil.example"}`, 'json/duplicate-key'],
  ['J1', 'two issuers, one of them spelt with an escape', '{"issuer":"a","\\u0069ssuer":"b"}', 'json/duplicate-key'],
  ['J1', 'two names deep inside', '{"a":[{"b":{"c":1,"c":2}}]}', 'json/duplicate-key'],
  ['J2', '__proto__', '{"__proto__":{"a":"2"}}', 'json/forbidden-key'],
  ['J2', '__proto__ spelt with an escape', '{"\\u005f_proto__":{"a":"2"}}', 'json/forbidden-key'],
  ['J2', '__proto__ in the context', '{"@context":{"__proto__":"https://e.example/p"}}', 'json/forbidden-key'],
  ['J4', 'a hundred thousand open lists', '['.repeat(100_000), 'json/too-deep'],
  ...[1_000, 5_000, 20_000].map((levels): Row => ['J4', `${levels} objects`, nested(levels), 'json/too-deep']),
  ['J5', 'a text of 50 MB', JSON.stringify({ a: 'x'.repeat(50_000_000) }), 'json/too-large'],
  ['J5', 'a million items', JSON.stringify({ a: Array.from({ length: 1_000_000 }, () => 1) }), 'json/too-large'],
  [
    'J5',
    'a hundred thousand members',
    `{${Array.from({ length: 100_000 }, (_, i) => `"k${i}":1`).join()}}`,
    'json/too-large',
  ],
  ['J6', 'the first half of a pair', '{"a":"\\ud800"}', 'json/ill-formed-unicode'],
  ['J6', 'another half', '{"a":"\\udbff"}', 'json/ill-formed-unicode'],
  ['J6', 'a half as a name', '{"\\ud800":1}', 'json/ill-formed-unicode'],
  ['J6', 'a half without an escape', '{"a":"\ud800"}', 'json/ill-formed-unicode'],
  ['J6', 'bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22]), 'json/ill-formed-unicode'],
  ...['1e-7', '9e-7', '5e-324', '1e400', '9007199254740993', '-9007199254740993', '0.12345678901234567890'].map(
    (number): Row => [number.includes('9007') ? 'J10' : 'J9', number, `{"pue":${number}}`, 'json/unsafe-number'],
  ),
  ...['NaN', 'Infinity', '01', '+1', '1.', '.5', '0x1F', '-', "'a'", '[1,]', '/* a */ 1', '1 // one'].map(
    (value): Row => ['J13', value, `{"a":${value}}`, 'json/syntax'],
  ),
  ['J13', 'a comma too many', '{"a":1,}', 'json/syntax'],
  ['J13', 'a byte order mark', `\uFEFF${text}`, 'json/syntax'],
  ['J13', 'UTF-16', utf16, 'json/syntax'],
  ['J13', 'a line break in a text', '{"a":"b\nc"}', 'json/syntax'],
  ...['[]', 'null', '3', '"x"', 'true'].map((value): Row => ['J14', value, value, 'json/not-an-object']),
]

test.each(texts)('%s, text: %s', async (_id, _name, input, code) => {
  const started = performance.now()
  expect(codesOf(parsed(input))).toContain(code)
  expect(performance.now() - started).toBeLessThan(20_000)
})

test.each(texts.filter(([id]) => id !== 'J14'))('%s, verified: %s', async (_id, _name, input, code) => {
  const findings = await verifying(input as string)
  expect(findings.some(({ severity }) => severity === 'error')).toBe(true)
  // What does not even begin like an object is no document of any form; there is nothing to be read then.
  const isNone = typeof input !== 'string' || !input.startsWith('{')
  expect(codesOf(findings)).toEqual(expect.arrayContaining([isNone ? expect.any(String) : code]))
})

describe('what a program made, and no parser has seen', () => {
  const deep = (levels: number): JsonObject => {
    let value: JsonObject = {}
    for (let i = 0; i < levels; i++) value = { a: value }
    return value
  }
  const many = (count: number, item: JsonValue): JsonValue => Array.from({ length: count }, () => item)
  const own = JSON.parse('{"__proto__":{"a":"2"}}') as JsonObject
  const rows: readonly (readonly [id: string, name: string, members: JsonObject, code: string])[] = [
    ['J2', '__proto__', { 'gx:x': own }, 'json/forbidden-key'],
    ...[1_000, 5_000, 20_000].map((n) => ['J4', `${n} objects`, { 'gx:x': deep(n) }, 'json/too-deep'] as const),
    ['J5', 'thirty thousand items', { 'gx:x': many(300, many(100, 1)) }, 'json/too-large'],
    ['J6', 'half of a pair', { 'gx:x': '\udbff' }, 'json/ill-formed-unicode'],
    ['J6', 'half of a pair as a name', { 'gx:\ud800': 'x' }, 'json/ill-formed-unicode'],
    ['J9', 'a tiny number', { 'gx:x': 9e-7 }, 'json/unsafe-number'],
    ['J9', 'the tiniest number', { 'gx:x': 5e-324 }, 'json/unsafe-number'],
    ['J10', 'a large integer', { 'gx:x': 2 ** 53 }, 'json/unsafe-number'],
    ['J13', 'no number', { 'gx:x': Number.NaN }, 'json/unsafe-number'],
    ['J13', 'more than any number', { 'gx:x': Number.POSITIVE_INFINITY }, 'json/unsafe-number'],
  ]

  test.each(rows)('%s: %s', async (_id, _name, members, code) => {
    expect(codesOf(await linked(subject(members)))).toContain(code)
    expect(codesOf(await valid(subject(members)))).toContain(code)
    const { provider } = await federation()
    const credential = legalPerson(provider.did)
    const about = { ...(credential.credentialSubject as JsonObject), ...members }
    const mechanism = vcJwt({ release: gaiaX2511 })
    const attempt = issue({ ...credential, credentialSubject: about }, { signer: provider.signer, mechanism })
    await expect(attempt).rejects.toMatchObject({ code: expect.stringMatching(/^ERR_(?:INPUT_REFUSED|LIMIT)$/) })
  })
})

describe('J2: names that mean something in JavaScript are data', () => {
  test.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'toJSON'])('%s', async (name) => {
    expect(parsed(JSON.stringify({ [name]: 'x' }))).toEqual([])
    const findings = await valid(subject({ [name]: 'x' }))
    expect(codesOf(findings)).toEqual(['shape/unknown-property'])
  })
})

describe('J3: settings do not reach the prototypes', () => {
  test.each([
    ['gx.json', '{"__proto__":{"trusted":true},"issuer":"did:web:a.example"}', 'json/forbidden-key'],
    ['gx.yaml', '__proto__: {trusted: true}\nissuer: did:web:a.example\n', 'yaml/forbidden-key'],
    ['gx.yaml', 'constructor: {prototype: {trusted: true}}\nissuer: did:web:a.example\n', 'manifest/unknown-setting'],
  ])('%s: %s', async (name, content, code) => {
    expect(codesOf(await described([{ name, text: content }]))).toContain(code)
    expect(({} as Record<string, unknown>).trusted).toBeUndefined()
  })
})

describe('J7: letters that look alike are compared as they are', () => {
  const [composed, decomposed] = ['\u00e9', 'e\u0301']

  test('in texts', async () => {
    const canonical = (name: string): Promise<string> => canonicalize(changed(subject({ 'gx:x': name })), { contexts })
    expect(await canonical(composed)).not.toBe(await canonical(decomposed))
  })

  test('in ids: neither the same credential nor the same subject', async () => {
    const about = (letter: string): JsonObject =>
      changed({
        id: `https://a.example/${letter}`,
        credentialSubject: { id: `https://a.example/${letter}#s`, type: 'gx:VatID', vatID: 'DE136695976' },
      })
    const other = { ...about(decomposed), issuer: 'did:web:b.example' }
    expect(codesOf(await validAll([about(composed), other]))).not.toContain('shape/described-twice')
    expect(codesOf(await validAll([about(composed), { ...about(composed), issuer: 'did:web:b.example' }]))).toContain(
      'shape/duplicate-credential',
    )
  })
})

describe('J8 and J15: what tricks the eye', () => {
  test('a host with a letter of another alphabet is no DID; in ASCII it is told', () => {
    expect(parseDid('did:web:\u0430pple.com').ok).toBe(false)
  })

  test.each(['\u202e', '\u0000', '\u001b[2J', '\u2066', '\u0085'])(
    '%j reaches no terminal and no log',
    async (evil) => {
      const findings = await valid({ ...subject({ vatID: [`a${evil}b`, 'c'], [`gx:${evil}`]: 'x' }) })
      const report = createReport({ findings, checks: [], sources: [{ name: '0.json' }] })
      const sources = createSourceTexts([{ name: '0.json', text: JSON.stringify(base).replace('DE136695976', evil) }])
      expect(toHuman(report, { sources })).not.toContain(evil)
      expect(toGithub(report, { sources })).not.toContain(evil)
    },
  )

  test.each(['a\u0000b', 'https://a.example/\u0000', 'https://a.example/\u001b'])('%j is no id', async (id) => {
    expect(codesOf(await valid(subject({ id }))).join()).toMatch(/linked-data\/(?:bad|relative)-iri/)
  })
})

describe('J11 and J12: one number, several spellings', () => {
  const canonical = (value: JsonValue): Promise<string> =>
    canonicalize(changed(subject({ 'gx:x': value })), { contexts })

  test('1, 1.0 and 1e0 are the same fact', async () => {
    const [one, ...others] = await Promise.all(['1', '1.0', '1e0'].map((n) => canonical(JSON.parse(n) as number)))
    expect(new Set(others)).toEqual(new Set([one]))
  })

  test('the digest of a token is of its bytes', async () => {
    const [first, second] = [await token({ payload: { a: 1 } }), await token({ payload: { a: 1.5 } })]
    expect(splitToken(first).signature).not.toEqual(splitToken(second).signature)
  })

  test('a decimal that is written as a number loses its form, and is told', async () => {
    const decimal = (value: JsonValue): JsonObject => ({ '@value': value, '@type': 'xsd:decimal' })
    const rule = 'sh:property [ sh:path gx:x ; sh:datatype <http://www.w3.org/2001/XMLSchema#decimal> ]'
    expect(codesOf(await ruled(rule, { 'gx:x': decimal('1.10') }))).not.toContain('shape/datatype')
    expect(codesOf(await ruled(rule, { 'gx:x': decimal(1.1) }))).toContain('shape/datatype')
  })
})

test('a refusal to sign says the code', async () => {
  const { provider } = await federation()
  const mechanism = vcJwt({ release: gaiaX2511 })
  const credential = { ...legalPerson(provider.did), 'gx:pue': 1e-7 }
  const findings = await refusal(() => issue(credential, { signer: provider.signer, mechanism }))
  expect(codesOf(findings)).toContain('json/unsafe-number')
})
