import { join } from 'node:path'
import { gaiaX2511 } from '@gxkit/ontology'
import type { Quad } from '@rdfjs/types'
import { expect, test } from 'vitest'
import { instances } from '../conformance/real-shapes/instances.ts'
import { graphOf, shapesGraphOf } from '../conformance/real-shapes/judge.ts'
import { readHardCases, readManifest } from '../conformance/shacl-cases.ts'
import { withShared } from '../conformance/shared.ts'
import { disagreements, reasons } from './second-opinion/disagreements.ts'
import { exampleGraphs } from './second-opinion/examples.ts'
import { disagreement, type Engines, enginesFor } from './second-opinion/opinions.ts'

/** The same graphs, the same shapes, another engine: `rdf-validate-shacl`. Whatever the two disagree about is listed. */

const compared = new Set<string>()
let withoutSuites = true

async function compare(name: string, engines: Engines, data: readonly Quad[]): Promise<void> {
  const [ours, theirs] = [await engines.ours(data), await engines.theirs(data)]
  const differs = disagreement(ours, theirs)
  compared.add(name)
  const listed = disagreements[name]
  expect(differs, JSON.stringify({ ours, theirs })).toBe(listed?.[0])
}

withShared(
  'suites/shacl/data-shapes-test-suite/tests/core',
  'H18: second opinion: W3C SHACL test suite, core',
  (folder) => {
    test.each(readManifest(join(folder, 'manifest.ttl')))('$id', async ({ id, shapes, data }) => {
      await compare(id, enginesFor(shapes), data)
    })
  },
)

withShared('suites/shacl-hard/cases.json', 'H18: second opinion: hard cases', (file) => {
  withoutSuites = false
  test.each(readHardCases(file))('$name', async ({ name, shapes, data }) => {
    await compare(name, enginesFor(shapes), data)
  })
})

withShared('real', 'H18: second opinion: instances that others have published', (root) => {
  const engines = new Map<string, Engines>()
  test.each(instances(root))('$name', async (instance) => {
    const { release, name } = instance
    const own = engines.get(release.id) ?? enginesFor(shapesGraphOf(release))
    engines.set(release.id, own)
    const data = await graphOf(instance)
    if (data !== undefined) await compare(name, own, data)
  })
})

const examples = await exampleGraphs()
const shapes = shapesGraphOf(gaiaX2511)
const hierarchy = shapes.filter((quad) => quad.predicate.value === 'http://www.w3.org/2000/01/rdf-schema#subClassOf')
const own = enginesFor(shapes, hierarchy)

test('H18: second opinion: an example whose graph does not repeat the class hierarchy', async () => {
  await compare('hierarchy in the shapes alone', enginesFor(shapes), examples[0]?.data ?? [])
})

test.each(examples)('H18: second opinion: our example $name', async ({ name, data, broken }) => {
  await compare(name, own, data)
  if (!broken) expect((await own.ours(data)).said).toBe('conforms')
})

test('H18: every listed disagreement is there, and every reason is given for something', ({ skip }) => {
  const used = new Set<string>(Object.values(disagreements).map(([, reason]) => reason))
  expect(Object.keys(reasons).filter((reason) => !used.has(reason))).toEqual([])
  if (withoutSuites) skip('the suites are not here')
  expect(Object.keys(disagreements).filter((name) => !compared.has(name))).toEqual([])
})
