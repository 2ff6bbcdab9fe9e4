import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Finding, isJsonObject, type JsonObject, parseJsonObject, toArray } from '@gxkit/core'
import { checkStructure, enclosed } from '@gxkit/credentials'
import { checkContexts, contextSet, readJsonLd, w3cContexts } from '@gxkit/linked-data'
import { expect, test } from 'vitest'
import { withShared } from './shared.ts'

/** The suite's examples context gives every term a meaning; so does this stand-in. */
const contexts = contextSet(w3cContexts, {
  'https://www.w3.org/ns/credentials/examples/v2': {
    '@context': { '@vocab': 'https://www.w3.org/ns/credentials/examples#' },
  },
})

/**
 * Files whose name says "ok" and that are refused nevertheless, each with the code that says so. Terms defined inside a
 * document could change what signed members mean; a base direction is not part of the canonical form.
 */
const refusedOnPurpose: readonly (readonly [code: string, files: RegExp])[] = [
  [
    'linked-data/inline-context',
    /^(?:credential-(?:context-combo2|evidences?|proof|refresh-type|schema-type|status|status-missing-id|termsofuses?|termsofuse-id|type-mapped-url)|presentation-(?:context-combo2|optional-type))-ok\.json$/,
  ],
  ['linked-data/unsupported-keyword', /-language-direction-en-ok\.json$/],
]

/** Files that are neither: what they show is decided by whoever checks who presents what. */
const decidedElsewhere: Readonly<Record<string, string>> = {
  'presentation-self-asserted-vc-holder-mismatch.json': 'whether a holder may present credentials of others is policy',
  'presentation-self-asserted-vc-issuer-mismatch.json': 'whether a holder may present credentials of others is policy',
  'presentation-self-asserted-vc-no-holder.json': 'whether a presentation must name its holder is policy',
}

/** The suite's own runner fills in what its templates leave open: an issuer, and dates around today. */
function complete(document: JsonObject, name: string): JsonObject {
  const text = JSON.stringify(document)
    .replaceAll('"FUTURE DATE"', '"2030-01-01T00:00:00Z"')
    .replaceAll('"PAST DATE"', '"2020-01-01T00:00:00Z"')
  const filled = JSON.parse(text) as JsonObject
  const { issuer } = filled
  if (isJsonObject(issuer) && !('id' in issuer)) return { ...filled, issuer: { id: 'did:example:issuer', ...issuer } }
  const needsIssuer = !name.startsWith('presentation') && !('issuer' in filled) && !name.includes('no-issuer')
  return needsIssuer ? { ...filled, issuer: 'did:example:issuer' } : filled
}

/** Everything that looks at a document before it is signed: structure, contexts, terms; and so for what it encloses. */
async function findingsOf(
  document: JsonObject,
  kind: 'credential' | 'presentation',
  source: string,
): Promise<Finding[]> {
  const { proof: _, ...content } = document
  const read = await readJsonLd(content, { contexts, source })
  const inner: readonly JsonObject[] =
    kind === 'presentation' ? enclosed(document, source).entries.flatMap((e) => (e.document ? [e.document] : [])) : []
  const inside = inner.filter((d) => toArray(d.type).includes('VerifiableCredential'))
  const nested = await Promise.all(inside.map((d) => findingsOf(d, 'credential', source)))
  return [
    ...checkStructure(document, { source, kind }),
    ...checkContexts(content, { contexts, source }),
    ...(read.ok ? [] : read.findings),
    ...nested.flat(),
  ]
}

withShared('suites/vcdm2/tests/input', 'W3C test suite for the Verifiable Credentials Data Model 2.0', (folder) => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))

  test('the suite is here', () => {
    expect(files.length).toBeGreaterThan(110)
  })

  test.each(files.map((file) => [basename(file), file]))('%s', async (name, file) => {
    const parsed = parseJsonObject(new Uint8Array(readFileSync(join(folder, file))), { source: name })
    if (!parsed.ok) throw new Error(`cannot be read: ${JSON.stringify(parsed.findings)}`)
    const kind = name.startsWith('presentation') ? 'presentation' : 'credential'
    const found = await findingsOf(complete(parsed.value, name), kind, name)
    const errors = found.filter((f) => f.severity === 'error').map((f) => `${f.code} ${f.location?.pointer}`)
    const onPurpose = refusedOnPurpose.find(([, names]) => names.test(name))
    if (onPurpose !== undefined) expect(errors.join('; ')).toContain(onPurpose[0])
    else if (name in decidedElsewhere || name.endsWith('-ok.json')) expect(errors.join('; ')).toBe('')
    else expect(errors).not.toEqual([])
  })
})
