import { join } from 'node:path'
import { isGxError } from '@gxkit/core'
import { canonicalize } from '@gxkit/linked-data'
import { compileShapes, type Evaluation, toValidationReport } from '@gxkit/shacl'
import type { Quad } from '@rdfjs/types'
import { expect, test } from 'vitest'
import { readHardCases, readManifest } from './shacl-cases.ts'
import { withShared } from './shared.ts'

const SH = 'http://www.w3.org/ns/shacl#'

/** What the outcome of a case was; `refused` is never counted as conforming. */
type Outcome = { readonly refused: string } | { readonly evaluation: Evaluation }

async function run(shapes: readonly Quad[], data: readonly Quad[]): Promise<Outcome> {
  try {
    return { evaluation: await compileShapes(shapes).evaluate(data) }
  } catch (error) {
    if (!isGxError(error)) throw error
    return { refused: `${error.code} ${String(error.details.construct ?? error.message)}` }
  }
}

withShared('suites/shacl/data-shapes-test-suite/tests/core', 'W3C SHACL test suite, core', (folder) => {
  const entries = readManifest(join(folder, 'manifest.ttl'))

  test.each(entries)('$id', async ({ shapes, data, expected }) => {
    const outcome = await run(shapes, data)
    if ('refused' in outcome) expect.fail(outcome.refused)
    const messages = expected.some((quad) => quad.predicate.value === `${SH}resultMessage`)
    const report = toValidationReport(outcome.evaluation).filter(
      (quad) => messages || quad.predicate.value !== `${SH}resultMessage`,
    )
    // Graphs are compared as graphs: paths are expressions, blank nodes are the same where they are used in the same way.
    expect(await canonicalize(report)).toBe(await canonicalize(expected))
  })

  test('has all its cases', () => {
    expect(entries).toHaveLength(98)
  })
})

withShared('suites/shacl/data-shapes-test-suite/tests/sparql', 'W3C SHACL test suite, SPARQL', (folder) => {
  const entries = readManifest(join(folder, 'manifest.ttl'))

  test.each(entries)('$id is refused', async ({ shapes, data }) => {
    const outcome = await run(shapes, data)
    expect(outcome).toHaveProperty('refused')
    expect('refused' in outcome && outcome.refused).toMatch(/^ERR_SHAPES_UNSUPPORTED (?:sh:|owl:imports)/)
  })

  test('has all its cases', () => {
    expect(entries).toHaveLength(22)
  })
})

withShared('suites/shacl-hard/cases.json', 'hard cases beyond the suite', (file) => {
  const cases = readHardCases(file)
  /** Cases that are refused, and what is named. */
  const refused: Readonly<Record<string, string>> = {
    'targetClass: subclass axiom in the data graph':
      'ERR_INPUT_REFUSED The data says that http://ex/D is a kind of http://ex/C.',
  }

  test.each(cases)('$name', async ({ name, shapes, data, conforms }) => {
    const outcome = await run(shapes, data)
    if ('refused' in outcome) expect(outcome.refused).toBe(refused[name])
    else expect(outcome.evaluation.conforms).toBe(conforms)
  })

  test('are all there', () => {
    expect(cases).toHaveLength(65)
  })
})
