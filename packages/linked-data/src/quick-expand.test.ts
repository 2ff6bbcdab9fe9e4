import type { JsonObject } from '@gxkit/core'
import { expect, test } from 'vitest'
import { canonicalize } from './canonicalize.ts'
import { contextSet, w3cContexts } from './contexts.ts'
import { expandExactly, expandQuickly } from './expand.ts'
import { parseNQuads } from './parse-rdf.ts'
import { readJsonLd } from './read-jsonld.ts'

const url = 'https://example.org/context'
const ns = 'https://example.org/ns#'
const contexts = contextSet(w3cContexts, {
  [url]: {
    '@context': {
      id: '@id',
      type: '@type',
      ex: ns,
      xsd: 'http://www.w3.org/2001/XMLSchema#',
      name: `${ns}name`,
      german: { '@id': `${ns}name`, '@language': 'de' },
      date: { '@id': `${ns}date`, '@type': 'xsd:date' },
      link: { '@id': `${ns}link`, '@type': '@id' },
      kind: { '@id': `${ns}kind`, '@type': '@vocab' },
      list: { '@id': `${ns}list`, '@container': '@list' },
      graph: { '@id': `${ns}graph`, '@container': '@graph' },
      json: { '@id': `${ns}json`, '@type': '@json' },
      part: { '@id': `${ns}part`, '@context': { name: `${ns}nameOfPart` } },
      ended: { '@id': `${ns}ended`, '@context': null },
      Special: { '@id': `${ns}Special`, '@context': { name: `${ns}nameOfSpecial`, Inner: `${ns}Inner` } },
      Plain: `${ns}Plain`,
      byLanguage: { '@id': `${ns}byLanguage`, '@container': '@language' },
      of: { '@reverse': `${ns}has` },
      rightToLeft: { '@id': `${ns}rtl`, '@direction': 'rtl' },
    },
  },
  'https://example.org/base': { '@context': { '@base': 'https://example.org/', name: `${ns}name` } },
  'https://example.org/loud': { '@context': { '@vocab': 'relative', name: `${ns}name` } },
})
const credential = (members: object): JsonObject => ({ '@context': url, id: 'urn:1', ...members })

test.each<[string, JsonObject]>([
  ['scalars', credential({ name: ['a', 1, 0.5, true], german: 'ä', date: '2026-01-01' })],
  ['references', credential({ link: ['https://example.org/a', 'ex:b', '_:c', { id: 'ex:d' }], kind: 'Plain' })],
  ['blank nodes', credential({ link: [{ id: '_:c', name: 'x' }, { name: 'y' }, {}] })],
  ['a list', credential({ list: ['a', { id: 'ex:b' }, 3] })],
  ['an empty list', credential({ list: [], name: [] })],
  ['graphs', credential({ graph: [{ id: 'ex:a', name: 'x' }, { name: 'y' }] })],
  ['any JSON', credential({ json: { a: [null, 1] } })],
  ['definitions of a member', credential({ part: [{ name: 'x', part: 'y' }, 'z'] })],
  [
    'definitions of a type end with its node',
    credential({ type: ['Plain', 'Special'], name: 'x', link: { name: 'y' } }),
  ],
  [
    'a reference stays in the definitions of a type',
    credential({ type: 'Special', link: { id: 'ex:a' }, kind: 'Inner' }),
  ],
  ['all definitions end', credential({ ended: { '@context': url, id: 'ex:a', name: 'x' } })],
  [
    'values as objects',
    credential({
      name: [
        { '@value': 'a', '@language': 'DE' },
        { '@value': '1', '@type': 'xsd:int' },
      ],
    }),
  ],
  ['two names of one property', credential({ german: 'b', name: 'a', 'ex:name': 'c' })],
  ['another context inside', credential({ link: { '@context': url, id: 'ex:a', name: 'x' } })],
])('the quick way gives what jsonld gives: %s', async (_, document) => {
  expect(await expandQuickly(document, contexts)).toEqual(await expandExactly(document, contexts))
})

test.each<[string, JsonObject]>([
  ['an own context', { '@context': [url, { a: ns }], id: 'urn:1', name: 'x' }],
  ['a context that nobody knows', { '@context': 'https://example.org/other', id: 'urn:1', name: 'x' }],
  ['a base', { '@context': 'https://example.org/base', name: 'x' }],
  ['a context that safe mode complains of', { '@context': 'https://example.org/loud', name: 'x' }],
  ['a relative id', credential({ id: 'b', name: 'x' })],
  ['a relative reference', credential({ link: 'b' })],
  ['a relative type', credential({ type: 'Nothing', name: 'x' })],
  ['a name that nobody defines', credential({ nothing: 'x' })],
  ['null', credential({ name: null })],
  ['a map', credential({ byLanguage: { de: 'x' } })],
  ['a reverse member', credential({ of: { id: 'ex:a' } })],
  ['a writing direction', credential({ rightToLeft: 'x' })],
  ['a list in a list', credential({ list: [['a']] })],
  ['a keyword that is none', credential({ id: '@foo', name: 'x' })],
  ['two types', credential({ type: 'Plain', '@type': 'Special', name: 'x' })],
  ['an empty graph', credential({ graph: [] })],
  ['a reference in a graph', credential({ graph: { id: 'ex:a' } })],
  ['nothing but an id', credential({})],
  ['a value with too much', credential({ name: { '@value': 'a', '@language': 'de', '@type': 'xsd:string' } })],
  ['a value that is an object', credential({ name: { '@value': {} } })],
  ['nested nodes', credential({ '@included': [{ id: 'ex:a', name: 'x' }] })],
])('jsonld has the word: %s', async (_, document) => {
  expect(await expandQuickly(document, contexts)).toBeUndefined()
})

test('a set with many contexts in any order is read, whatever was read before', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 400 }, (_, i) => [`https://example.org/${i}`, { '@context': { [`t${i}`]: `${ns}t${i}` } }]),
  )
  const set = contextSet(many)
  for (let i = 0; i < 400; i++) {
    const document = { '@context': [`https://example.org/${i}`], '@id': 'urn:1', [`t${i}`]: 'x' }
    expect(await expandQuickly(document, set)).toEqual([{ '@id': 'urn:1', [`${ns}t${i}`]: [{ '@value': 'x' }] }])
  }
})

test('places are found in what was read the quick way', async () => {
  const document = credential({ link: [{ name: 'x' }, { id: '_:c', name: 'y' }], list: ['z'] })
  const read = await readJsonLd(document, { contexts, source: 'a.json' })
  if (!read.ok) throw new Error(read.findings[0]?.message)
  const pointers = await read.value.pointers()
  const places = read.value.quads
    .filter(({ predicate }) => predicate.value === `${ns}name`)
    .map(({ subject }) => pointers.pointerOfNode(subject))
  expect(places.sort()).toEqual(['/link/0', '/link/1'])
})

test('with a digest of the caller, the canonical form is the same', async () => {
  const digest = async (hash: string, data: Uint8Array): Promise<Uint8Array> =>
    new Uint8Array(await crypto.subtle.digest(hash, new Uint8Array(data)))
  const lines = Array.from({ length: 12 }, (_, i) => `_:n${i} <${ns}p${i % 5}> _:n${(i * 7 + 3) % 12} .`)
  const texts = Array.from({ length: 12 }, (_, i) => `_:n${i} <${ns}name> "${'ä\\"😀'.repeat(i)}"@de .`)
  for (const count of [0, 1, 2, 5, 12]) {
    const text = `${[...lines.slice(0, count), ...texts, ...texts.slice(0, 2)].join('\n')}\n`
    const parsed = parseNQuads(text, { source: 'x' })
    if (!parsed.ok) throw new Error(parsed.findings[0]?.message)
    for (const hash of ['SHA-256', 'SHA-384'] as const) {
      expect(await canonicalize(parsed.value, { hash, digest })).toBe(await canonicalize(parsed.value, { hash }))
    }
  }
})
