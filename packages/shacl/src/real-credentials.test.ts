import { existsSync, readFileSync } from 'node:fs'
import { defaultLimits, fromBase64url, type JsonObject, parseJsonObject } from '@gxkit/core'
import { contextSet, w3cContexts } from '@gxkit/linked-data'
import { gaiaX221, gaiaX2511, type Release } from '@gxkit/ontology'
import { describe, expect, test } from 'vitest'
import { createValidator } from './create-validator.ts'
import { readSubjectGraph } from './credentials/subject-graph.ts'
import { createWords } from './findings/words.ts'
import { releaseShapes } from './release-shapes.ts'
import { examine } from './validate-graph.ts'

const real = new URL('../../../../shared/real/', import.meta.url)
const present = existsSync(real)
if (!present && process.env.CI === 'true') throw new Error(`The real credentials are missing: ${real.pathname}`)

interface Recorded {
  readonly file: string
  readonly expected: { readonly conforms: boolean; readonly results: number; readonly focus_nodes: number }
}

/** Why we say something else than the recorded run, by file. */
const differences: Readonly<Record<string, string>> = {
  'participant.vc2.jwt': 'other-namespace',
  'bad-signature.vc2.jwt': 'other-namespace',
  'participant-expired.vc2.jwt': 'other-namespace',
  'gx-tsandcs.jwt': 'joined-contexts',
  'vc.jwt': 'joined-contexts',
  'notary-telekom-lei.jwt': 'prefix-in-subject',
  'notary-lab-main-lei.jwt': 'prefix-in-subject',
  'notary-deltadao-untyped.jwt': 'prefix-in-subject',
}

/** What each difference means and which finding shows it. */
const reasons: Readonly<Record<string, { readonly why: string; readonly code?: RegExp }>> = {
  'other-namespace': {
    why: 'The subject has a class of another namespace. The recorded run added the type of the credential; we name the class.',
    code: /^shape\/unknown-class$/,
  },
  'joined-contexts': {
    why: 'Two context URLs stand in one text. The recorded run had no context then, targeted nothing and conformed.',
    code: /^linked-data\/context-not-allowed$/,
  },
  'prefix-in-subject': {
    why: 'The subject has a context with a prefix. The recorded run lost the type with it and targeted nothing; we check it.',
  },
}

describe.skipIf(!present).each([
  [gaiaX2511, 'subject_graph'],
  [gaiaX221, 'subject_graph_221'],
] as const)('subject graphs of real Loire credentials by the shapes of $id', (release, key) => {
  const recorded = present ? readManifest(key) : []
  const contexts = contextSet(w3cContexts, olderContexts(release), release.contexts.documents)
  const rules = { release, known: releaseShapes(release), words: createWords(release), findings: 1_000 }
  const validator = createValidator({ release, contexts })

  test('are all there', () => {
    expect(recorded).toHaveLength(15)
  })

  test.each(recorded)('$file', async ({ file, expected }) => {
    const input = { document: payloadOf(file), source: file }
    const report = await validator.validate([input])
    const difference = reasons[differences[file.split('/').pop() ?? ''] ?? '']
    if (difference !== undefined && difference.code === undefined) {
      expect(expected.focus_nodes).toBe(0)
      expect(report.checks.find((c) => c.id === 'shape/targets')?.reason).toBe('checked: LeiCode')
      expect(report.ok).toBe(true)
      return
    }
    if (difference?.code !== undefined) {
      const codes = report.findings.map((f) => f.code)
      expect(codes, difference.why).toContainEqual(expect.stringMatching(difference.code))
      expect(report.ok).toBe(false)
      return
    }
    const { graph } = await readSubjectGraph(input, { contexts, limits: defaultLimits, index: 0 })
    const { results } = await examine(graph === undefined ? [] : [graph], rules)
    expect(expected.focus_nodes).toBeGreaterThan(0)
    expect(results).toHaveLength(expected.results)
    expect(report.ok).toBe(expected.conforms)
  })

  test('never conform without having been looked at', async () => {
    for (const { file, expected } of recorded.filter((r) => r.expected.focus_nodes === 0)) {
      expect(expected.conforms).toBe(true)
      const report = await validator.validate([{ document: payloadOf(file), source: file }])
      const looked = report.checks.some((c) => c.id === 'shape/targets' && c.status === 'passed')
      expect(report.ok, file).toBe(looked)
    }
  })
})

/** Credentials name the context that was current when they were made. */
function olderContexts(release: Release): Readonly<Record<string, JsonObject>> {
  const document = release.contexts.documents[release.contexts.preferred] ?? {}
  return Object.fromEntries(gaiaX2511.contexts.accepted.map((url) => [url, document]))
}

function readManifest(key: 'subject_graph' | 'subject_graph_221'): Recorded[] {
  const { files } = JSON.parse(readFileSync(new URL('manifest.json', real), 'utf8')) as {
    files: { file: string; expected?: { shacl?: { loire?: Record<typeof key, Recorded['expected']>[] } } }[]
  }
  return files.flatMap(({ file, expected }) =>
    (expected?.shacl?.loire ?? []).map((loire) => ({ file, expected: loire[key] })),
  )
}

function payloadOf(file: string): JsonObject {
  const [, payload = ''] = /eyJ[\w-]+\.([\w-]+)\.[\w-]*/.exec(readFileSync(new URL(file, real), 'utf8')) ?? []
  const parsed = parseJsonObject(fromBase64url(payload) ?? '', { source: file })
  if (!parsed.ok) throw new Error(`${file} holds no JSON object`)
  return parsed.value
}
