import { type JsonObject, type JsonPointer, type JsonValue, valueAt } from '@gxkit/core'
import {
  canonicalize,
  contextSet,
  convert,
  dataFactory,
  fromQuads,
  parseTurtle,
  type RdfFormat,
  readJsonLd,
  toNQuads,
  toTurtle,
  w3cContexts,
} from '@gxkit/linked-data'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const ns = 'https://example.org/ns#'
const url = 'https://example.org/context'
const contexts = contextSet(w3cContexts, {
  [url]: {
    '@context': {
      id: '@id',
      type: '@type',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
      text: `${ns}text`,
      date: { '@id': `${ns}date`, '@type': 'xsd:date' },
      link: { '@id': `${ns}link`, '@type': '@id' },
      list: { '@id': `${ns}list`, '@container': '@list' },
      part: { '@id': `${ns}part`, '@context': { text: `${ns}partText` } },
      Special: { '@id': `${ns}Special`, '@context': { text: `${ns}specialText` } },
      Plain: `${ns}Plain`,
    },
  },
})

/** Texts that name their own place, so that each value tells where it came from. */
const label = (at: string) => `value of ${at}`

interface Shape {
  readonly id: number | undefined
  readonly types: readonly string[]
  readonly texts: readonly ('plain' | 'object' | 'number' | 'boolean')[]
  readonly links: readonly ('string' | 'object' | Shape)[]
  readonly parts: readonly Shape[]
  readonly list: readonly ('text' | Shape)[]
}

const leaf: Shape = { id: undefined, types: [], texts: ['plain'], links: [], parts: [], list: [] }

const node = fc.memo((depth): fc.Arbitrary<Shape> => {
  const nested = depth > 1 ? node() : fc.constant(leaf)
  return fc.record({
    id: fc.option(fc.nat(3), { nil: undefined }),
    types: fc.subarray(['Special', 'Plain']),
    texts: fc.array(fc.constantFrom('plain', 'object', 'number', 'boolean'), { maxLength: 3 }),
    links: fc.array(fc.oneof(fc.constantFrom('string' as const, 'object' as const), nested), { maxLength: 3 }),
    parts: fc.array(nested, { maxLength: 2 }),
    list: fc.array(fc.oneof(fc.constant('text' as const), nested), { maxLength: 2 }),
  })
})

let counter = 0
function write(shape: Shape, at: string): JsonObject {
  const members: Record<string, JsonValue> = { date: label(`${at}/date`) }
  if (shape.id !== undefined) members.id = `urn:node:${shape.id}`
  if (shape.types.length > 0) members.type = shape.types
  if (shape.texts.length > 0) {
    members.text = shape.texts.map((kind, i) => {
      if (kind === 'number') return 1000 + ++counter
      if (kind === 'boolean') return i % 2 === 0
      return kind === 'plain' ? label(`${at}/text/${i}`) : { '@value': label(`${at}/text/${i}`) }
    })
  }
  if (shape.links.length > 0) {
    members.link = shape.links.map((link, i) => {
      if (link === 'string') return `urn:at:${at}/link/${i}`
      return link === 'object' ? { id: `urn:at:${at}/link/${i}` } : write(link, `${at}/link/${i}`)
    })
  }
  if (shape.parts.length > 0) members.part = shape.parts.map((part, i) => write(part, `${at}/part/${i}`))
  if (shape.list.length > 0) {
    members.list = shape.list.map((item, i) =>
      item === 'text' ? label(`${at}/list/${i}`) : write(item, `${at}/list/${i}`),
    )
  }
  return members
}

const documents = node(3).map((shape) => ({ '@context': url, ...write({ ...shape, id: 9 }, '') }))

async function read(document: JsonObject) {
  const result = await readJsonLd(document, { contexts, source: 'x' })
  if (!result.ok) throw new Error(JSON.stringify(result.findings))
  return result.value
}

/** Reads the value that a pointer names: its text, or its id. */
function textAt(document: JsonObject, pointer: JsonPointer | undefined): string {
  const value = pointer === undefined ? undefined : valueAt(document, pointer)
  if (typeof value !== 'object' || value === null) return String(value)
  return String((value as JsonObject)['@value'] ?? (value as JsonObject).id)
}

test('a pointer leads to the very value that became the triple', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (document) => {
      const { quads, pointers } = await read(document)
      const { pointerOfNode, pointerOfValue } = await pointers()
      for (const { subject, predicate, object } of quads) {
        if (predicate.value.startsWith('http://www.w3.org/1999/02/22-rdf-syntax-ns#')) continue
        const pointer = pointerOfValue(subject, predicate.value, object)
        if (object.termType === 'BlankNode') {
          expect(pointer).toBeDefined()
          if (!predicate.value.endsWith('#list')) expect(pointerOfNode(object)).toBe(pointer)
          continue
        }
        const text = textAt(document, pointer)
        expect(text).toBe(object.value)
        // The text names its own place.
        const [, own] = /^(?:value of |urn:at:)(.*)$/.exec(text) ?? []
        if (own !== undefined) expect(pointer).toBe(own)
      }
    }),
    { numRuns: 60 },
  )
})

test('a node is where its values are', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (document) => {
      const { quads, pointers } = await read(document)
      const { pointerOfNode } = await pointers()
      for (const { subject, predicate, object } of quads) {
        if (!predicate.value.endsWith('#date')) continue
        const pointer = pointerOfNode(subject)
        expect(pointer).toBeDefined()
        if (subject.termType === 'BlankNode') expect(object.value).toBe(label(`${pointer}/date`))
      }
    }),
    { numRuns: 60 },
  )
})

test('documents survive N-Quads, Turtle and back', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (document) => {
      const { quads } = await read(document)
      const expected = await canonicalize(document, { contexts })
      const options = { contexts, source: 'x', context: url, prefixes: { ns } }
      const through = async (text: string, from: RdfFormat, to: RdfFormat): Promise<string> => {
        const converted = await convert(text, { ...options, from, to })
        if (!converted.ok) throw new Error(`${from} to ${to}: ${converted.findings[0]?.message}`)
        return converted.value
      }
      const turtle = await through(JSON.stringify(document), 'json-ld', 'turtle')
      const nQuads = await through(await through(turtle, 'turtle', 'json-ld'), 'json-ld', 'n-quads')
      const back = JSON.parse(await through(nQuads, 'n-quads', 'json-ld')) as JsonObject
      expect(await canonicalize(back, { contexts })).toBe(expected)
      expect(await canonicalize(await fromQuads(quads, options), { contexts })).toBe(expected)
    }),
    { numRuns: 25 },
  )
})

const { namedNode, blankNode, literal, quad } = dataFactory
const terms = {
  node: fc.oneof(
    fc.nat(3).map((n) => blankNode(`b${n}`)),
    fc.webUrl({ withFragments: true, withQueryParameters: true }).map(namedNode),
  ),
  literal: fc.oneof(
    fc.string({ unit: 'grapheme' }).map((text) => literal(text)),
    fc.string({ unit: 'binary' }).map((text) => literal(text)),
    fc.string().map((text) => literal(text, 'de')),
    fc
      .tuple(
        fc.constantFrom('true', '1', '01', '+1', '1.0', '1e0', 'x'),
        fc.constantFrom('boolean', 'integer', 'decimal', 'double'),
      )
      .map(([text, type]) => literal(text, namedNode(`http://www.w3.org/2001/XMLSchema#${type}`))),
  ),
}
const graphs = fc.array(
  fc
    .tuple(terms.node, fc.webUrl().map(namedNode), fc.oneof(terms.node, terms.literal))
    .map(([subject, predicate, object]) => quad(subject, predicate, object)),
  { maxLength: 8 },
)

test('Turtle says what the quads say', async () => {
  await fc.assert(
    fc.asyncProperty(graphs, async (quads) => {
      let expected: string
      try {
        expected = await canonicalize(quads)
      } catch {
        return
      }
      const parsed = parseTurtle(await toTurtle(quads, { prefixes: { ns } }), { source: 'x' })
      expect(parsed.ok && (await canonicalize(parsed.value))).toBe(expected)
      const plain = parseTurtle(toNQuads(quads), { source: 'x' })
      expect(plain.ok && (await canonicalize(plain.value))).toBe(expected)
    }),
    { numRuns: 100 },
  )
})

test('whatever JSON comes, the answer is quads or findings', async () => {
  const unhandled: unknown[] = []
  const note = (reason: unknown) => unhandled.push(reason)
  process.on('unhandledRejection', note)
  const keys = fc.constantFrom(
    ...['@id', 'id', '@type', 'type', '@value', '@list', '@set', '@graph', '@included', '@reverse', '@nest', '@index'],
    ...[
      '@context',
      '@language',
      '@direction',
      '@json',
      'text',
      'link',
      'list',
      'part',
      'date',
      'nope',
      'a:b',
      'toString',
    ],
  )
  const { value } = fc.letrec<{ value: JsonValue }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom<JsonValue>(
        null,
        true,
        1,
        1e21,
        'x',
        '',
        'urn:x',
        '_:b',
        '@type',
        '@json',
        'Special',
        url,
        'http://a b',
      ),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
    ) as fc.Arbitrary<JsonValue>,
  }))
  await fc.assert(
    fc.asyncProperty(fc.dictionary(keys, value, { maxKeys: 5 }), async (members) => {
      const document = { ...members, '@context': url }
      const before = JSON.stringify(document)
      const result = await readJsonLd(document, { contexts, source: 'x' })
      if (result.ok) await result.value.pointers()
      else expect(result.findings.length).toBeGreaterThan(0)
      expect(JSON.stringify(document)).toBe(before)
    }),
    { numRuns: 1_000 },
  )
  await new Promise((resolve) => setTimeout(resolve, 10))
  process.off('unhandledRejection', note)
  expect(unhandled).toEqual([])
})
