import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { isGxError, isJsonObject, type JsonObject, type JsonValue } from '@gxkit/core'
import { unverifiedContent } from '@gxkit/credentials'
import {
  type ContextSet,
  canonicalize,
  contextSet,
  frozenLoader,
  readLossyJsonLd,
  w3cContexts,
} from '@gxkit/linked-data'
import { releases } from '@gxkit/ontology'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from './real/keys.ts'
import { readManifest } from './real/manifest.ts'
import { withShared } from './shared.ts'

/**
 * Every document that others have published, read by us and by plain `jsonld` with `rdf-canonize`, with the same contexts:
 * the same canonical N-Quads, letter by letter. What we refuse and they do not is listed by its reason.
 */
interface Plain {
  canonize(document: JsonObject, options: Readonly<Record<string, unknown>>): Promise<string>
}

// The libraries belong to one package; here they are the other side, without anything of ours around them.
const jsonld = createRequire(new URL('../../packages/linked-data/package.json', import.meta.url))('jsonld') as Plain

/** What we refuse to read, though a processor in safe mode reads it. */
const stricter: Readonly<Record<string, string>> = {
  'linked-data/undeclared-prefix':
    'a name such as gx:name whose prefix no context declares is taken for an address there',
}

/** What both refuse: in safe mode nothing may be lost. */
const losses: ReadonlySet<string> = new Set(['linked-data/undefined-term', 'linked-data/relative-iri'])

const known = contextSet(w3cContexts, ...releases.map(({ contexts }) => contexts.documents))

withShared('real', 'canonical form: plain jsonld and rdf-canonize say the same', (root) => {
  const documents = readManifest(root).files.flatMap(({ file }) => {
    const text = readFileSync(join(root, file), 'utf8').trim()
    return [...documentsIn(parse(text) ?? text, '')].map(({ at, document }) => ({ name: `${file}${at}`, document }))
  })
  const seen = new Set<string>()
  const tally = { 'equal, safe': 0, 'equal, with losses': 0, unreadable: 0 }

  describe.each(documents)('$name', ({ document }) => {
    const contexts = contextSet(known, standIns(document, known))
    const options = { documentLoader: frozenLoader(contexts), algorithm: 'RDFC-1.0', base: '' }
    const plain = (safe: boolean): Promise<string | undefined> =>
      jsonld.canonize(structuredClone(document), { ...options, safe }).catch(() => undefined)

    test('the same, also where something is lost', async () => {
      const read = await readLossyJsonLd(document, { contexts, source: 'a.json' })
      const ours = read.ok ? await canonicalize(read.value.quads) : undefined
      expect(ours).toBe(await plain(false))
      if (ours === undefined) tally.unreadable++
      else if ((await plain(true)) === undefined) tally['equal, with losses']++
      else tally['equal, safe']++
    })

    test('what we sign and verify is what they would; what is refused has its reason', async () => {
      const theirs = await plain(true)
      try {
        expect(await canonicalize(document, { contexts })).toBe(theirs)
      } catch (error) {
        if (!isGxError(error)) throw error
        const found = error.details.findings as readonly { readonly code: string; readonly severity: string }[]
        const codes = found.filter(({ severity }) => severity === 'error').map(({ code }) => code)
        for (const code of codes) seen.add(code)
        const unknown = codes.filter((code) => !losses.has(code) && !Object.hasOwn(stricter, code))
        expect(unknown).toEqual([])
        if (theirs !== undefined) expect(codes.filter((code) => !Object.hasOwn(stricter, code))).toEqual([])
      }
    })
  })

  test('most of them can be read, and no reason is listed that nothing needs', () => {
    expect([...losses, ...Object.keys(stricter)].filter((code) => !seen.has(code))).toEqual([])
    expect(documents.length).toBeGreaterThan(150)
    expect(tally.unreadable).toBeLessThan(10)
  })

  afterAll(() => {
    if (process.env.GXKIT_DIFFERENTIAL) console.log(documents.length, tally)
  })
})

/** A document and what is inside it: credentials, and the contents of tokens. */
function* documentsIn(value: JsonValue, at: string): Generator<{ readonly at: string; readonly document: JsonObject }> {
  if (typeof value === 'string') {
    const token = value.startsWith('data:') ? value.slice(value.indexOf(',') + 1) : value
    if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token) || token.length < 100) return
    const content = unverifiedContent({ form: 'enveloped', mediaType: 'application/vc+jwt', token })
    if (content !== undefined) yield* documentsIn(content, `${at}>`)
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* documentsIn(item as JsonValue, `${at}/${index}`)
  } else if (isJsonObject(value)) {
    if (Object.hasOwn(value, '@context')) {
      yield { at, document: value }
      if (Object.hasOwn(value, 'proof')) {
        const { proof: _, ...content } = value
        yield { at: `${at} without its proof`, document: content }
      }
    }
    for (const [key, member] of Object.entries(value)) {
      if (key !== '@context' && key !== 'proof' && member !== undefined) yield* documentsIn(member, `${at}/${key}`)
    }
  }
}

/** Contexts that nobody here knows say nothing, to both sides. */
function standIns(document: JsonObject, contexts: ContextSet): Readonly<Record<string, JsonObject>> {
  const named = JSON.stringify(document).match(/"https?:\/\/[^"\\]*"/g) ?? []
  const urls = [...new Set(named.map((text) => JSON.parse(text) as string))].filter((url) => !contexts.has(url))
  return Object.fromEntries(urls.map((url) => [url, { '@context': {} }]))
}
