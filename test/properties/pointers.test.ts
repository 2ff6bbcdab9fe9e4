import { type JsonObject, type JsonPointer, type JsonValue, joinPointer, toPointer, valueAt } from '@gxkit/core'
import { jsonSyntax } from '@gxkit/core/fix'
import { yamlSyntax } from '@gxkit/describe/yaml'
import { contextSet, readJsonLd, w3cContexts } from '@gxkit/linked-data'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'

const ns = 'https://example.org/ns#'
const url = 'https://example.org/context'

/** What a term of a random context is. */
const kinds = [
  'text',
  'iri',
  'vocab',
  'set',
  'list',
  'language',
  'index',
  'id',
  'scoped',
  'typeScoped',
  'nested',
  'typed',
  'nest',
] as const
type Kind = (typeof kinds)[number]

interface Context {
  /** Names of the terms by kind, each with names of their own. */
  readonly terms: readonly { readonly name: string; readonly kind: Kind }[]
  readonly idAlias: string
  readonly typeAlias: string
  readonly scopedName: string
}

const contexts: fc.Arbitrary<Context> = fc
  .record({
    kinds: fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 7 }),
    idAlias: fc.constantFrom('id', '@id', 'identifier'),
    typeAlias: fc.constantFrom('type', '@type', 'kind'),
    names: fc.uniqueArray(fc.stringMatching(/^[a-h~ ä]{1,4}$/), { minLength: 8, maxLength: 8 }),
  })
  // Blanks and "~" are names too; a "/" would make the name an address that has to expand to itself.
  .filter(({ names }) => names.every((name) => /[a-h]/.test(name)))
  .map(({ kinds: chosen, names, ...rest }) => ({
    ...rest,
    terms: chosen.map((kind, i) => ({ name: names[i] ?? '', kind })),
    scopedName: names[7] ?? '',
  }))

function definition(kind: Kind, i: number, { scopedName }: Context): JsonValue {
  const id = `${ns}p${i}`
  const container = { set: '@set', list: '@list', language: '@language', index: '@index', id: '@id' } as const
  if (kind === 'iri') return { '@id': id, '@type': '@id' }
  if (kind === 'vocab') return { '@id': id, '@type': '@vocab' }
  if (kind === 'typed') return { '@id': id, '@type': 'http://www.w3.org/2001/XMLSchema#token' }
  if (kind === 'scoped') return { '@id': id, '@context': { [scopedName]: `${ns}inside${i}` } }
  if (kind === 'nest') return '@nest'
  return kind in container ? { '@id': id, '@container': container[kind as keyof typeof container] } : { '@id': id }
}

function contextOf(context: Context): JsonObject {
  const aliases = Object.fromEntries(
    [
      [context.idAlias, '@id'],
      [context.typeAlias, '@type'],
    ].filter(([alias]) => !alias?.startsWith('@')),
  )
  const terms = context.terms.map(({ name, kind }, i) => [name, definition(kind, i, context)])
  const types = context.terms.flatMap(({ kind }, i) =>
    kind === 'typeScoped'
      ? [[`Type${i}`, { '@id': `${ns}Type${i}`, '@context': { [context.scopedName]: `${ns}ofType${i}` } }]]
      : [],
  )
  return {
    '@version': 1.1,
    ...aliases,
    ...(Object.fromEntries(types) as JsonObject),
    [context.scopedName]: `${ns}outside`,
    ...Object.fromEntries(terms),
  }
}

/** Texts that name their own place, so that each value tells where it came from. */
const say = (at: JsonPointer): string => `value of ${at}`
const name = (at: JsonPointer): string => `urn:at:${encodeURIComponent(at)}`

function write(context: Context, at: JsonPointer, depth: number, counts: readonly number[]): JsonObject {
  const object: Record<string, JsonValue> = { [context.idAlias]: name(at) }
  context.terms.forEach(({ name: term, kind }, i) => {
    const count = (counts[(i + depth) % counts.length] ?? 1) % 3
    const place = joinPointer(at, term)
    const nested = (where: JsonPointer): JsonObject =>
      depth > 2 ? { [context.idAlias]: name(where) } : write(context, where, depth + 1, counts)
    const many = (value: (where: JsonPointer) => JsonValue): JsonValue =>
      count === 0 ? value(place) : Array.from({ length: count }, (_, n) => value(joinPointer(place, n)))
    const values: Readonly<Record<Kind, () => JsonValue>> = {
      text: () => many(say),
      typed: () => many(say),
      set: () => many(say),
      list: () => Array.from({ length: count }, (_, n) => (n === 1 ? nested : say)(joinPointer(place, n))),
      iri: () => many(name),
      vocab: () => many(name),
      language: () => ({ en: say(joinPointer(place, 'en')), 'de-AT': [say(joinPointer(place, 'de-AT', 0))] }),
      index: () => ({ one: say(joinPointer(place, 'one')), two: [nested(joinPointer(place, 'two', 0))] }),
      id: () => ({
        [name(joinPointer(place, 'x'))]: {
          [context.scopedName]: say(joinPointer(place, name(joinPointer(place, 'x')), context.scopedName)),
        },
      }),
      scoped: () => ({
        [context.idAlias]: name(place),
        [context.typeAlias]: `${ns}Thing`,
        [context.scopedName]: many((where) => say(where)),
      }),
      typeScoped: () =>
        many((where) => ({
          [context.idAlias]: name(where),
          [context.typeAlias]: `Type${i}`,
          [context.scopedName]: say(joinPointer(where, context.scopedName)),
        })),
      nested: () => many(nested),
      nest: () => ({ [context.scopedName]: say(joinPointer(place, context.scopedName)) }),
    }
    object[term] = values[kind]()
  })
  return object
}

const documents = fc
  .tuple(contexts, fc.array(fc.nat(5), { minLength: 1, maxLength: 4 }))
  .map(([context, counts]) => ({ context: contextOf(context), body: write(context, '', 0, counts) }))

test('whatever the context, a pointer leads to the value that became the triple', async () => {
  let compared = 0
  await fc.assert(
    fc.asyncProperty(documents, async ({ context, body }) => {
      const known = contextSet(w3cContexts, { [url]: { '@context': context } })
      const document: JsonObject = { '@context': url, ...body }
      const read = await readJsonLd(document, { contexts: known, source: 'x' })
      if (!read.ok) throw new Error(JSON.stringify(read.findings))
      const { pointerOfValue, pointerOfNode } = await read.value.pointers()
      for (const { subject, predicate, object } of read.value.quads) {
        if (predicate.value.startsWith('http://www.w3.org/1999/02/22-rdf-syntax-ns#')) continue
        const pointer = pointerOfValue(subject, predicate.value, object)
        expect(pointer, `${subject.value} ${predicate.value}`).toBeDefined()
        expect(valueAt(document, pointer ?? ''), pointer).toBeDefined()
        if (object.termType === 'Literal') {
          expect(valueAt(document, pointer ?? ''), pointer).toBe(object.value)
          compared++
        }
        if (subject.termType === 'NamedNode') {
          const at = pointerOfNode(subject)
          expect(valueAt(document, at ?? '/-'), at).toBeDefined()
        }
      }
    }),
    { numRuns: 150 },
  )
  expect(compared).toBeGreaterThan(300)
})

const data = fc.jsonValue({ maxDepth: 4, noUnicodeString: false } as fc.JsonSharedConstraints)

/** Every place of a value with what stands there. */
function* places(value: JsonValue, path: readonly (string | number)[] = []): Generator<[JsonPointer, JsonValue]> {
  yield [toPointer(path), value]
  if (typeof value !== 'object' || value === null) return
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  for (const [key, member] of entries) yield* places(member as JsonValue, [...path, key])
}

test.each([
  ['JSON', jsonSyntax, (value: JsonValue, indent: number) => JSON.stringify(value, null, indent)],
  ['YAML', yamlSyntax, (value: JsonValue, indent: number) => stringify(value, { indent: indent + 1, lineWidth: 40 })],
] as const)(
  'in %s, every pointer has its place in the text, and the text there says the value',
  (_name, syntax, print) => {
    fc.assert(
      fc.property(data, fc.constantFrom(0, 1, 4), (value, indent) => {
        const text = print(value as JsonValue, indent)
        const positions = syntax.positions(text)
        const read = syntax.read(text)
        if (read === undefined) return
        for (const [pointer, here] of places(read)) {
          const position = positions(pointer)
          expect(position, `${pointer} in ${text}`).toBeDefined()
          if (position === undefined || typeof here === 'object') continue
          expect(syntax.read(text.slice(position.value.start, position.value.end).trim()) ?? here).toEqual(here)
        }
      }),
      { numRuns: 150 },
    )
  },
)
