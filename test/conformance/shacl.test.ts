import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isGxError } from '@gxkit/core'
import { canonicalize } from '@gxkit/linked-data'
import { compileShapes, type Evaluation, toValidationReport } from '@gxkit/shacl'
import type { Quad, Term } from '@rdfjs/types'
import { Parser, Store } from 'n3'
import { expect, test } from 'vitest'
import { withShared } from './shared.ts'

const SH = 'http://www.w3.org/ns/shacl#'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const MF = 'http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#'
const SHT = 'http://www.w3.org/ns/shacl-test#'

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
  interface Case {
    readonly name: string
    readonly shapes: string
    readonly data: string
    readonly conforms: boolean
  }
  const { prefixes, cases } = JSON.parse(readFileSync(file, 'utf8')) as { prefixes: string; cases: Case[] }
  /** Cases that are refused, and what is named. */
  const refused: Readonly<Record<string, string>> = {
    'targetClass: subclass axiom in the data graph':
      'ERR_INPUT_REFUSED The data says that http://ex/D is a kind of http://ex/C.',
  }

  test.each(cases)('$name', async ({ name, shapes, data, conforms }) => {
    const outcome = await run(new Parser().parse(prefixes + shapes), new Parser().parse(prefixes + data))
    if ('refused' in outcome) expect(outcome.refused).toBe(refused[name])
    else expect(outcome.evaluation.conforms).toBe(conforms)
  })

  test('are all there', () => {
    expect(cases).toHaveLength(65)
  })
})

interface Entry {
  readonly id: string
  readonly shapes: readonly Quad[]
  readonly data: readonly Quad[]
  /** The report, as a graph. */
  readonly expected: readonly Quad[]
}

function readManifest(file: string): Entry[] {
  const store = load(file)
  const included = store.getObjects(null, `${MF}include`, null).flatMap((t) => readManifest(fileURLToPath(t.value)))
  const own = store
    .getObjects(null, `${MF}entries`, null)
    .flatMap((head) => list(store, head))
    .map((entry) => {
      const [action] = store.getObjects(entry, `${MF}action`, null)
      const [result] = store.getObjects(entry, `${MF}result`, null)
      const graph = (kind: string): readonly Quad[] =>
        withoutManifest(load(fileURLToPath(store.getObjects(action ?? null, SHT + kind, null)[0]?.value ?? '')))
      return {
        id: `${basename(dirname(file))}/${entry.value.split(/[/#]/).pop()}`,
        shapes: graph('shapesGraph'),
        data: graph('dataGraph'),
        expected: readReport(store, result as Term),
      }
    })
  return [...included, ...own]
}

const loaded = new Map<string, Store>()

function load(file: string): Store {
  let store = loaded.get(file)
  if (store === undefined) {
    const parser = new Parser({ baseIRI: pathToFileURL(file).href, blankNodePrefix: `_:${dirname(file).length}` })
    store = new Store(parser.parse(readFileSync(file, 'utf8')))
    loaded.set(file, store)
  }
  return store
}

/** A test file is shapes graph, data graph and expected report at once; the report is not a part of the shapes. */
function withoutManifest(store: Store): readonly Quad[] {
  const dropped = new Set<string>()
  const drop = (subject: Term): void => {
    if (dropped.has(subject.value)) return
    dropped.add(subject.value)
    for (const quad of store.getQuads(subject, null, null, null)) {
      const reports = quad.predicate.value.startsWith(MF) || quad.predicate.value === `${SH}result`
      if (reports && quad.object.termType !== 'Literal') drop(quad.object)
    }
  }
  for (const subject of store.getSubjects(`${MF}entries`, null, null)) drop(subject)
  for (const subject of store.getSubjects(`${MF}action`, null, null)) drop(subject)
  return store.getQuads(null, null, null, null).filter((quad) => !dropped.has(quad.subject.value))
}

function list(store: Store, head: Term): Term[] {
  const members: Term[] = []
  for (
    let cell: Term | undefined = head;
    cell && cell.value !== `${RDF}nil`;
    [cell] = store.getObjects(cell, `${RDF}rest`, null)
  ) {
    members.push(...store.getObjects(cell, `${RDF}first`, null))
  }
  return members
}

/** What belongs to the report itself; focus nodes, values and shapes are only named by it. */
function readReport(store: Store, report: Term): readonly Quad[] {
  const named = new Set(['focusNode', 'value', 'sourceShape'].map((local) => SH + local))
  const nodes = new Map([[report.value, report]])
  const quads: Quad[] = []
  for (const node of nodes.values()) {
    for (const quad of store.getQuads(node, null, null, null)) {
      quads.push(quad)
      if (quad.object.termType === 'BlankNode' && !named.has(quad.predicate.value))
        nodes.set(quad.object.value, quad.object)
    }
  }
  return quads
}
