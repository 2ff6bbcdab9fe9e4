import type { Quad } from '@rdfjs/types'
import { expect, test } from 'vitest'
import { canonicalize, checkComplexity, contextSet, dataFactory, parseNQuads, w3cContexts } from './index.ts'

const { blankNode, namedNode, literal, quad } = dataFactory
const p = namedNode('https://example.org/p')
const edge = (from: string | number, to: string | number): Quad => quad(blankNode(`n${from}`), p, blankNode(`n${to}`))
const ring = (size: number): Quad[] => Array.from({ length: size }, (_, i) => edge(i, (i + 1) % size))
const clique = (size: number): Quad[] =>
  Array.from({ length: size * size }, (_, i) => [i % size, Math.floor(i / size)] as const).flatMap(([a, b]) =>
    a === b ? [] : [edge(a, b)],
  )
const twoStars = (size: number): Quad[] =>
  ['a', 'b'].flatMap((star) => Array.from({ length: size }, (_, i) => edge(star, `${star}${i}`)))

test('the same facts give the same text', async () => {
  const contexts = contextSet(w3cContexts, {
    'https://example.org/c': { '@context': { '@vocab': 'https://example.org/' } },
  })
  const document = { '@context': 'https://example.org/c', '@id': 'urn:a', b: { c: ['y', 'x'] } }
  const other = { '@context': 'https://example.org/c', b: { c: ['x', 'y'] }, '@id': 'urn:a' }
  const text = await canonicalize(document, { contexts })
  expect(text).toBe(
    [
      '<urn:a> <https://example.org/b> _:c14n0 .\n',
      '_:c14n0 <https://example.org/c> "x" .\n',
      '_:c14n0 <https://example.org/c> "y" .\n',
    ].join(''),
  )
  expect(await canonicalize(other, { contexts })).toBe(text)
})

test('a fact counts once', async () => {
  expect(await canonicalize([...ring(3), ...ring(3)])).toBe(await canonicalize(ring(3)))
})

test.each([
  ['a clique of 6', clique(6)],
  ['a clique of 8', clique(8)],
  ['a clique of 12', clique(12)],
  ['a clique of 100', clique(100)],
  ['a ring of 300', ring(300)],
  ['a ring of 10,000', ring(10_000)],
  ['two stars of 8', twoStars(8)],
  ['two stars of 5,000', twoStars(5_000)],
])('%s is refused in bounded time', async (_, quads) => {
  const start = performance.now()
  await expect(canonicalize(quads)).rejects.toMatchObject({ code: 'ERR_INPUT_REFUSED' })
  expect(performance.now() - start).toBeLessThan(3_000)
})

test.each([
  ['a ring of 20', ring(20)],
  ['a clique of 4', clique(4)],
  [
    '2,000 equal pairs',
    Array.from({ length: 2_000 }, (_, i) => [
      quad(namedNode('urn:a'), p, blankNode(`a${i}`)),
      edge(`x${i}`, `y${i}`),
    ]).flat(),
  ],
])('%s is done in bounded time', async (_, quads) => {
  const start = performance.now()
  expect((await canonicalize(quads)).split('\n')).toHaveLength(quads.length + 1)
  expect(checkComplexity(quads, { source: 'x' })).toEqual([])
  expect(performance.now() - start).toBeLessThan(3_000)
})

test('lines are sorted by code point', async () => {
  const value = (text: string): Quad => quad(namedNode('urn:a'), p, literal(text))
  const quads = [value('\u{1F600}'), value('\uFF01')]
  expect(await canonicalize(quads)).toBe(
    '<urn:a> <https://example.org/p> "\uFF01" .\n<urn:a> <https://example.org/p> "\u{1F600}" .\n',
  )
  // Libraries that sort otherwise must not see such a document.
  expect(checkComplexity(quads, { source: 'x' })).toMatchObject([{ code: 'linked-data/too-complex' }])
})

test('blank nodes whose order depends on the sorting are refused', async () => {
  const about = (text: string): Quad => quad(blankNode('a'), p, literal(text))
  await expect(canonicalize([about('\u{1F600}'), about('\uFF01')])).rejects.toMatchObject({ code: 'ERR_INPUT_REFUSED' })
})

test('the findings of a bad document come with the error', async () => {
  const document = { '@context': 'https://www.w3.org/ns/credentials/v2', id: 'urn:a', nmae: 'x' }
  await expect(canonicalize(document, { contexts: w3cContexts })).rejects.toMatchObject({
    code: 'ERR_INPUT_REFUSED',
    details: { findings: [{ code: 'linked-data/undefined-term' }] },
  })
})

test('what is canonical stays as it is', async () => {
  const text = '<urn:a> <urn:p> "a\\n\\"\\\\\\u0001\\u007F\u00e9"@de .\n'
  const parsed = parseNQuads(text, { source: 'x' })
  expect(parsed.ok && (await canonicalize(parsed.value))).toBe(text)
})
