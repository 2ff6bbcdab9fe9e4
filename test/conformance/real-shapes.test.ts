import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultLimits, isJsonObject, type JsonObject, type JsonValue } from '@gxkit/core'
import { contextSet, dataFactory, parseNQuads, readJsonLd, w3cContexts } from '@gxkit/linked-data'
import { gaiaX2210, packedShapesOf, type Release, shapeTriples } from '@gxkit/ontology'
import { type CompiledShapes, compileShapes } from '@gxkit/shacl'
import { expect, test } from 'vitest'
import { withShared } from './shared.ts'

interface Verdict {
  readonly conforms: boolean
  readonly results: number
  readonly focus_nodes: number
  readonly violations?: readonly string[]
  readonly error?: string
}

interface ManifestFile {
  readonly file: string
  readonly expected: { readonly shacl?: { readonly tagus?: Verdict } } | null
}

const registry = 'https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld'

/** Contexts without a term that a shape looks at; the recorded run read them as empty. */
const nothing = { '@context': { '@vocab': 'urn:nothing:', gx: 'urn:nothing:' } }
const emptyContexts: Readonly<Record<string, JsonObject>> = {
  'https://registry.gaia-x.eu/v2206/api/shape': nothing,
  'https://w3id.org/gaia-x/2511#': nothing,
}

const tagusContext = gaiaX2210.contexts.documents[gaiaX2210.contexts.preferred] ?? {}

/** The registry served the same prefixes under several names. */
const siblings = ['termsandconditions', 'participant'].map((name) => [`${registry}/${name}#`, tagusContext] as const)

withShared('real', 'credentials that others have published', (root) => {
  const read = (name: string): string => readFileSync(join(root, name), 'utf8')
  const { files } = JSON.parse(read('manifest.json')) as { readonly files: readonly ManifestFile[] }
  const recorded = files.flatMap(({ file, expected }) => {
    const verdict = expected?.shacl?.tagus
    return verdict === undefined || verdict.error !== undefined ? [] : [{ file, verdict }]
  })
  const shapes = allShapes(gaiaX2210)
  const contexts = contextSet(w3cContexts, gaiaX2210.contexts.documents, emptyContexts, new Map(siblings))

  test('credentials of 22.10 are all there', () => {
    expect(recorded.length).toBe(34)
  })

  test.each(recorded)('$file', async ({ file, verdict }) => {
    const document = readable(JSON.parse(read(file)) as JsonObject)
    const found = await readJsonLd(document, { contexts, source: file, limits: defaultLimits })
    if (!found.ok) throw new Error(found.findings.map((f) => f.message).join('\n'))
    const merged = found.value.quads.map((q) => dataFactory.quad(q.subject, q.predicate, q.object))
    const { conforms, focusNodes, results } = await shapes.evaluate(merged)
    expect({ conforms, results: results.length, focus_nodes: focusNodes }).toEqual({
      conforms: verdict.conforms,
      results: verdict.results,
      focus_nodes: verdict.focus_nodes,
    })
    expect(results.map((r) => `${lastPart(r.path ?? '')} ${lastPart(r.constraint)}`).sort()).toEqual(
      (verdict.violations ?? []).map((name) => `${name}ConstraintComponent`).sort(),
    )
  })
})

function allShapes(release: Release): CompiledShapes {
  const lines = [...shapeTriples(packedShapesOf(release))].map((triple) => `${triple.join(' ')} .\n`)
  const parsed = parseNQuads(lines.join(''), { source: release.id })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings))
  return compileShapes(parsed.value)
}

/**
 * What the recorded run read and we refuse to read is taken out of the way, as it took it out silently: proofs and evidence
 * with terms that no context defines, names without any meaning; a prefix that nobody declares counts as a scheme, and a
 * bare type that no context knows as a type of its own.
 */
function readable(value: JsonObject): JsonObject {
  const known = JSON.stringify(value).includes('https://www.w3.org/2018/credentials/v1')
  const clean = (member: JsonValue = null): JsonValue => {
    if (Array.isArray(member)) return member.map(clean)
    if (!isJsonObject(member)) return member
    return Object.fromEntries(
      Object.entries(member)
        .filter(([key]) => key !== 'proof' && key !== 'evidence' && (known || key !== 'id'))
        .map(([key, inner]) => [
          key
            .replace(/^gx-[\w-]+:/, 'urn:undeclared:')
            .replace(/^(?=birthdate|given_name|family_name)/, 'urn:nothing:'),
          key === 'type' && typeof inner === 'string'
            ? inner.replace(/^(?!Verifiable|\w+:)/, 'urn:nothing:')
            : clean(inner),
        ]),
    )
  }
  return clean(value) as JsonObject
}

function lastPart(iri: string): string {
  return iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1)
}
