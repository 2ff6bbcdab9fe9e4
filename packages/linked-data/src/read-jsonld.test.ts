import type { JsonObject } from '@gxkit/core'
import { expect, test } from 'vitest'
import { contextSet, dataFactory, readJsonLd, w3cContexts } from './index.ts'

const ex = 'https://example.org/terms/'
const contexts = contextSet(w3cContexts, {
  [ex]: {
    '@context': {
      id: '@id',
      type: '@type',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
      name: `${ex}name`,
      tags: `${ex}tag`,
      since: { '@id': `${ex}since`, '@type': 'xsd:date' },
      address: { '@id': `${ex}address`, '@type': '@id' },
      partOf: { '@id': `${ex}partOf`, '@type': '@id' },
      steps: { '@id': `${ex}step`, '@container': '@list' },
      words: { '@id': `${ex}word`, '@container': '@language' },
      data: { '@id': `${ex}data`, '@type': '@json' },
      Company: { '@id': `${ex}Company`, '@context': { name: `${ex}legalName` } },
      Person: `${ex}Person`,
      staff: { '@id': `${ex}staff`, '@context': { name: `${ex}personName` } },
    },
  },
})
const read = (document: JsonObject) => readJsonLd(document, { contexts, source: 'a.json' })
const iri = (value: string) => dataFactory.namedNode(value)

async function pointersOf(document: JsonObject) {
  const result = await read({ '@context': ex, ...document })
  if (!result.ok) throw new Error(JSON.stringify(result.findings))
  return { ...result.value, pointers: await result.value.pointers() }
}

test('every value knows where it stands', async () => {
  const { quads, pointers } = await pointersOf({
    id: 'urn:a',
    type: ['Company', 'Person'],
    name: 'A',
    tags: ['x', { '@value': 'y' }, 5, true, 1.5],
    since: '2020-01-01',
    address: { name: 'street', partOf: { id: 'urn:c' } },
    partOf: ['urn:b', { id: 'urn:c' }, { id: 'urn:d', name: 'd' }],
    staff: [{ name: 'P' }, { name: 'Q', tags: [] }],
    steps: ['one', { name: 'two' }],
    words: { de: 'Wort', en: ['word', 'term'] },
    data: { '@index': 1, a: [{ b: 2 }] },
  })
  const rows = quads.map((quad) => [
    quad.predicate.value.replace(ex, '').replace(/.*#/, ''),
    quad.object.termType === 'BlankNode' ? '_' : quad.object.value.replace(ex, ''),
    pointers.pointerOfNode(quad.subject),
    pointers.pointerOfValue(quad.subject, quad.predicate.value, quad.object),
  ])
  expect(rows).toEqual(
    expect.arrayContaining([
      ['type', 'Company', '', '/type/0'],
      ['type', 'Person', '', '/type/1'],
      ['legalName', 'A', '', '/name'],
      ['tag', 'x', '', '/tags/0'],
      ['tag', 'y', '', '/tags/1'],
      ['tag', '5', '', '/tags/2'],
      ['tag', 'true', '', '/tags/3'],
      ['tag', '1.5E0', '', '/tags/4'],
      ['since', '2020-01-01', '', '/since'],
      ['address', '_', '', '/address'],
      ['name', 'street', '/address', '/address/name'],
      ['partOf', 'urn:c', '/address', '/address/partOf'],
      ['partOf', 'urn:b', '', '/partOf/0'],
      ['partOf', 'urn:c', '', '/partOf/1'],
      ['partOf', 'urn:d', '', '/partOf/2'],
      ['name', 'd', '/partOf/2', '/partOf/2/name'],
      ['staff', '_', '', '/staff/0'],
      ['staff', '_', '', '/staff/1'],
      ['personName', 'P', '/staff/0', '/staff/0/name'],
      ['personName', 'Q', '/staff/1', '/staff/1/name'],
      ['step', '_', '', '/steps'],
      ['name', 'two', '/steps/1', '/steps/1/name'],
      ['word', 'Wort', '', '/words/de'],
      ['word', 'word', '', '/words/en/0'],
      ['word', 'term', '', '/words/en/1'],
      ['data', '{"@index":1,"a":[{"b":2}]}', '', '/data'],
    ]),
  )
  expect(pointers.pointerOfValue(iri('urn:a'), `${ex}tag`)).toBe('/tags')
  expect(pointers.pointerOfValue(iri('urn:a'), `${ex}since`)).toBe('/since')
  expect(pointers.pointerOfValue(iri('urn:a'), `${ex}nothing`)).toBeUndefined()
  expect(pointers.pointerOfNode(iri('urn:nowhere'))).toBeUndefined()
  const cell = quads.find((quad) => quad.predicate.value.endsWith('#rest'))?.subject
  expect(cell && pointers.pointerOfNode(cell)).toBe('/steps')
})

test('of several objects with one id the one that describes it is meant', async () => {
  const { pointers } = await pointersOf({
    id: 'urn:a',
    partOf: [{ id: 'urn:b' }, { id: 'urn:b', name: 'b' }, { id: 'urn:b', tags: 'second' }],
    address: [{ id: '_:x' }, { id: '_:x', name: 'x' }],
  })
  expect(pointers.pointerOfNode(iri('urn:b'))).toBe('/partOf/1')
  expect(pointers.pointerOfValue(iri('urn:b'), `${ex}tag`)).toBe('/partOf/2/tags')
})

const codes = async (document: JsonObject) => {
  const result = await read(document)
  return result.ok ? [] : result.findings.map((f) => `${f.code} ${f.location?.pointer}`)
}

test('what would get lost is a finding at its place', async () => {
  const base = { '@context': ex, id: 'urn:a', name: 'A' }
  expect(await codes({ ...base, nmae: 1, address: { adress: 'x' } })).toEqual([
    'linked-data/undefined-term /address/adress',
    'linked-data/undefined-term /nmae',
  ])
  expect(await codes({ ...base, type: ['Person', 'Persn'] })).toEqual(['linked-data/relative-iri /type/1'])
  expect(await codes({ ...base, partOf: { id: 'b' } })).toEqual(['linked-data/relative-iri /partOf/id'])
  expect(await codes({ ...base, partOf: 'b' })).toEqual(['linked-data/relative-iri /partOf'])
  expect(await codes({ ...base, id: 'https://e.x/ <script>' })).toEqual(['linked-data/bad-iri /id'])
  expect(await codes({ ...base, partOf: 'https://e.x/<script>' })).toEqual(['linked-data/bad-iri /partOf'])
  expect(await codes({ ...base, 'schema:name': 'x' })).toEqual(['linked-data/undeclared-prefix /schema:name'])
  expect(await codes({ ...base, type: 'gx:Company' })).toEqual(['linked-data/undeclared-prefix /type'])
  expect(
    await codes({ ...base, partOf: { id: 'urn:b', '@index': 'x' }, tags: { '@value': 'x', '@type': 'y' } }),
  ).toEqual(['linked-data/relative-iri /tags/@type'])
})

test('a name that is nearly right gets a suggestion', async () => {
  const result = await read({ '@context': ex, id: 'urn:a', nmae: 'A' })
  expect(result).toMatchObject({ ok: false, findings: [{ params: { term: 'nmae', suggestion: 'name' } }] })
})

test('a credential without a context inside a presentation is told apart from the presentation', async () => {
  const result = await read({
    '@context': 'https://www.w3.org/ns/credentials/v2',
    type: 'VerifiablePresentation',
    verifiableCredential: { type: 'VerifiableCredential', issuer: 'urn:a' },
  })
  expect(result.ok ? [] : result.findings.map((f) => f.location?.pointer)).toEqual([
    '/verifiableCredential/issuer',
    '/verifiableCredential/type',
  ])
  expect(result).toMatchObject({ findings: [{ params: { term: 'issuer', elsewhere: true } }, {}] })
})

test('contexts are never fetched', async () => {
  expect(await codes({ '@context': [ex, 'https://evil.example/c.json'], id: 'urn:a', name: 'A' })).toEqual([
    'linked-data/context-not-allowed /@context/1',
  ])
})

test('a protected term stays what it is', async () => {
  const v2 = 'https://www.w3.org/ns/credentials/v2'
  expect(await codes({ '@context': [v2, { name: 'https://evil/x' }], id: 'urn:a', name: 'A' })).toEqual([
    'linked-data/protected-term /@context',
  ])
  expect(await codes({ '@context': [v2, null as never], id: 'urn:a', name: 'A' })).toEqual([
    'linked-data/protected-term /@context',
  ])
})

const many = (count: number) => Array.from({ length: count }, (_, i) => `v${i}`)

test.each<[string, JsonObject, string]>([
  ['a deep document', JSON.parse(`${'{"address":'.repeat(100)}{}${'}'.repeat(100)}`), 'json/too-deep'],
  ['a long list', { tags: many(3_000) }, 'linked-data/too-many-values'],
  [
    'a long list in pieces',
    { partOf: [1, 2, 3].map(() => ({ id: 'urn:b', tags: many(1_000) })) },
    'linked-data/too-many-values',
  ],
  ['a large document', { tags: many(20).map(() => ({ tags: many(1_000) })) }, 'json/too-large'],
  ['many changes of context', { address: many(2_000).map(() => ({ type: 'Company', name: 'x' })) }, 'json/too-large'],
  ['many contexts', { address: many(1_001).map(() => ({ '@context': ex, name: 'x' })) }, 'json/too-large'],
  ['a number that would become 0', { tags: 1e-7 }, 'json/unsafe-number'],
  ['half a character', { name: '\ud800' }, 'json/ill-formed-unicode'],
  ['a name with a meaning in JavaScript', JSON.parse('{"__proto__":{"name":"x"}}'), 'json/forbidden-key'],
])('%s is refused before it costs time', async (_, members, code) => {
  const start = performance.now()
  const result = await read({ '@context': ex, id: 'urn:a', ...members })
  const own = Object.hasOwn(members, '__proto__')
    ? await read(JSON.parse(`{"@context":"${ex}","__proto__":{}}`))
    : result
  expect(own.ok ? [] : own.findings.map((f) => f.code)).toContain(code)
  expect(performance.now() - start).toBeLessThan(2_000)
})

test('addresses of any scheme can be described', async () => {
  const id = 'data:application/vc+jwt,eyJ'
  expect(await codes({ '@context': ex, id, type: 'Person', partOf: ['mailto:a@b.example', 'tel:+49'] })).toEqual([])
})

test('names of JavaScript are names like others', async () => {
  const { quads } = await pointersOf({ id: 'urn:a', 'urn:constructor': 'x', name: 'toString' })
  expect(quads).toHaveLength(2)
  expect(await codes({ '@context': ex, id: 'urn:a', name: 'A', constructor: 'x', toString: 'y' } as never)).toEqual([
    'linked-data/undefined-term /constructor',
    'linked-data/undefined-term /toString',
  ])
})

test('a document cannot pass for the marks that find its places', async () => {
  const { quads, pointers } = await pointersOf({
    id: 'urn:a',
    'urn:gxkit:node': '0',
    address: { name: 'x', 'urn:gxkit:node': '7' },
    name: 'gxkit-pointer:%2Fwrong',
  })
  expect(quads).toHaveLength(5)
  expect(pointers.pointerOfValue(iri('urn:a'), 'urn:gxkit:node')).toBe('/urn:gxkit:node')
  expect(pointers.pointerOfValue(iri('urn:a'), `${ex}name`)).toBe('/name')
})
