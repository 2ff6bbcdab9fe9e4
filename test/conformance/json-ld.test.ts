import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type JsonObject, type JsonValue, toArray } from '@gxkit/core'
import { canonicalize, contextSet, frozenLoader, parseNQuads, readJsonLd } from '@gxkit/linked-data'
import { expect, test } from 'vitest'
import { withShared } from './shared.ts'

interface Entry {
  readonly '@id': string
  readonly '@type': readonly string[]
  readonly input: string
  readonly expect?: string
  readonly expectErrorCode?: string
  readonly option?: Readonly<Record<string, string | boolean>>
}

interface JsonLd {
  expand(input: unknown, options: object): Promise<unknown[]>
  toRDF(input: unknown, options: object): Promise<string>
}

const base = 'https://w3c.github.io/json-ld-api/tests/'

/** Where the library differs from the suite. A name more or less is a change that somebody has to look at. */
const knownFailures = {
  expand: ['#tc037', '#tc038', '#ter54', '#ter56'],
  toRdf: ['#tc037', '#tc038', '#tdi11', '#tdi12', '#te111', '#te112', '#ter54', '#ter56', '#tli12', '#tli14', '#twf05'],
}

withShared('suites/json-ld-api/tests', 'JSON-LD 1.1 API suite', (folder) => {
  const text = (file: string) => readFileSync(join(folder, file), 'utf8')
  const json = (file: string) => JSON.parse(text(file)) as JsonObject
  const jsonld = createRequire(new URL('../../packages/linked-data/package.json', import.meta.url))('jsonld') as JsonLd

  const entriesOf = (suite: string) =>
    (json(`${suite}-manifest.jsonld`).sequence as unknown as readonly Entry[]).filter(
      ({ option }) => option?.specVersion !== 'json-ld-1.0' && option?.produceGeneralizedRdf === undefined,
    )
  const isNegative = (entry: Entry) => entry['@type'].includes('jld:NegativeEvaluationTest')

  /** Every file of the suite, since any of them may be named as a context. */
  const contexts = contextSet(
    Object.fromEntries(
      ['expand', 'toRdf'].flatMap((part) =>
        readdirSync(join(folder, part), { recursive: true })
          .map((file) => `${part}/${String(file)}`)
          .filter((file) => file.endsWith('.jsonld'))
          .map((file) => [base + file, json(file)] as const),
      ),
    ),
  )
  const documentLoader = frozenLoader(contexts)

  const optionsOf = ({ input, option = {} }: Entry) => ({
    documentLoader,
    base: option.base ?? base + input,
    ...(option.processingMode && { processingMode: option.processingMode }),
    ...(option.rdfDirection && { rdfDirection: option.rdfDirection }),
    ...(option.expandContext && { expandContext: base + String(option.expandContext) }),
  })

  const canonicalText = async (nquads: string): Promise<string> => {
    const parsed = parseNQuads(nquads, { source: 'x' })
    return parsed.ok ? canonicalize(parsed.value) : `not N-Quads: ${nquads}`
  }

  async function failures(suite: 'expand' | 'toRdf'): Promise<string[]> {
    const failed: string[] = []
    for (const entry of entriesOf(suite)) {
      if (!(await passes(suite, entry))) failed.push(entry['@id'])
    }
    return failed
  }

  async function passes(suite: 'expand' | 'toRdf', entry: Entry): Promise<boolean> {
    try {
      const input = JSON.parse(text(entry.input)) as unknown
      if (suite === 'expand') {
        const expanded = await jsonld.expand(input, optionsOf(entry))
        return !isNegative(entry) && sorted(expanded as JsonValue) === sorted(JSON.parse(text(entry.expect ?? '')))
      }
      const nquads = await jsonld.toRDF(input, { ...optionsOf(entry), format: 'application/n-quads' })
      if (isNegative(entry)) return false
      if (entry.expect === undefined) return true
      return (await canonicalText(nquads)) === (await canonicalText(text(entry.expect)))
    } catch (error) {
      const { details } = error as { details?: { code?: string } }
      return isNegative(entry) && details?.code === entry.expectErrorCode
    }
  }

  test('expansion with frozen contexts', async () => {
    expect(await failures('expand')).toEqual(knownFailures.expand)
  })

  test('conversion to RDF with frozen contexts', async () => {
    expect(await failures('toRdf')).toEqual(knownFailures.toRdf)
  })

  test('readJsonLd says the same as the suite, or refuses', async () => {
    const counts = { same: 0, refused: 0, negative: 0 }
    const different: string[] = []
    for (const entry of entriesOf('toRdf')) {
      if (entry.option?.expandContext || entry.option?.rdfDirection || entry.option?.processingMode) continue
      const input = JSON.parse(text(entry.input)) as JsonObject
      if (Array.isArray(input) || '@graph' in input) continue
      const document = { ...input, '@context': [{ '@base': optionsOf(entry).base }, ...toArray(input['@context'])] }
      const read = await readJsonLd(document as JsonObject, { contexts, source: entry.input })
      if (isNegative(entry)) {
        if (read.ok) different.push(entry['@id'])
        else counts.negative++
      } else if (!read.ok) counts.refused++
      else if (entry.expect === undefined) counts.same++
      else {
        await read.value.pointers()
        const expected = await canonicalText(text(entry.expect))
        if ((await canonicalize(read.value.quads)) === expected) counts.same++
        else different.push(entry['@id'])
      }
    }
    expect(different.filter((id) => !knownFailures.toRdf.includes(id))).toEqual([])
    expect(counts).toMatchInlineSnapshot(`
      {
        "negative": 91,
        "refused": 88,
        "same": 211,
      }
    `)
  })
})

/** A text that two expanded documents share when they differ in the order of sets only. */
function sorted(value: JsonValue | undefined, inList = false): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => sorted(item as JsonValue))
    return `[${(inList ? items : items.sort()).join()}]`
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const object = value as JsonObject
  const members = Object.keys(object).sort()
  return `{${members.map((key) => `${JSON.stringify(key)}:${sorted(object[key], key === '@list')}`).join()}}`
}
