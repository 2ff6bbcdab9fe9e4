import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isGxError } from '@gxkit/core'
import { compileShapes, type ShapeResult } from '@gxkit/shacl'
import type { Quad, Term } from '@rdfjs/types'
import { DataFactory, Parser, Store } from 'n3'
import { expect, test } from 'vitest'
import { withShared } from './shared.ts'

const SH = 'http://www.w3.org/ns/shacl#'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const MF = 'http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#'
const SHT = 'http://www.w3.org/ns/shacl-test#'

/** What the outcome of a case was; `refused` is never counted as conforming. */
type Outcome = { readonly refused: string } | { readonly conforms: boolean; readonly results: readonly string[] }

async function run(shapes: readonly Quad[], data: readonly Quad[]): Promise<Outcome> {
  try {
    const { conforms, results } = await compileShapes(shapes).evaluate(data)
    return { conforms, results: results.map(resultText).sort() }
  } catch (error) {
    if (!isGxError(error)) throw error
    return { refused: `${error.code} ${String(error.details.construct ?? error.message)}` }
  }
}

function resultText(r: ShapeResult): string {
  const severity = { error: 'Violation', warning: 'Warning', info: 'Info' }[r.severity]
  return [text(r.focusNode), r.path ?? '', text(r.value), r.constraint, severity, text(r.shape)].join(' ')
}

function text(term: Pick<Term, 'termType' | 'value'> | undefined): string {
  if (term === undefined) return ''
  if (term.termType === 'BlankNode') return '_:'
  if (term.termType !== 'Literal') return term.value
  const { language, datatype } = term as unknown as { language: string; datatype: Term }
  return `"${term.value}"^^${datatype.value}@${language}`
}

withShared('suites/shacl/data-shapes-test-suite/tests/core', 'W3C SHACL test suite, core', (folder) => {
  const entries = readManifest(join(folder, 'manifest.ttl'))
  const refused: string[] = []

  test.each(entries)('$id', async (entry) => {
    const outcome = await run(entry.shapes, entry.data)
    if ('refused' in outcome) refused.push(`${entry.id}: ${outcome.refused}`)
    else expect(outcome).toEqual(entry.expected)
  })

  test('is agreed with, but for what is refused', () => {
    console.info(
      `agreed ${entries.length - refused.length}, refused ${refused.length} of ${entries.length}\n${refused.join('\n')}`,
    )
    expect(entries).toHaveLength(98)
    expect(refused.length).toBeLessThanOrEqual(26)
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
  const refused: string[] = []

  test.each(cases)('$name', async ({ name, shapes, data, conforms }) => {
    const outcome = await run(new Parser().parse(prefixes + shapes), new Parser().parse(prefixes + data))
    if ('refused' in outcome) refused.push(`${name}: ${outcome.refused}`)
    else expect(outcome.conforms).toBe(conforms)
  })

  test('are answered rightly or refused', () => {
    console.info(
      `right ${cases.length - refused.length}, refused ${refused.length} of ${cases.length}\n${refused.join('\n')}`,
    )
    expect(refused.length).toBeLessThanOrEqual(15)
  })
})

interface Entry {
  readonly id: string
  readonly shapes: readonly Quad[]
  readonly data: readonly Quad[]
  readonly expected: { readonly conforms: boolean; readonly results: readonly string[] }
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

function readReport(store: Store, report: Term): Entry['expected'] {
  const one = (subject: Term, local: string): Term | undefined => store.getObjects(subject, SH + local, null)[0]
  const results = store.getObjects(report, `${SH}result`, null).map((result) => {
    const [focus, path, value, constraint, severity, shape] = [
      'focusNode',
      'resultPath',
      'value',
      'sourceConstraintComponent',
      'resultSeverity',
      'sourceShape',
    ].map((local) => one(result, local))
    return [
      text(focus),
      path?.value ?? '',
      text(value),
      constraint?.value,
      severity?.value.slice(SH.length),
      text(shape),
    ].join(' ')
  })
  const conforms = one(report, 'conforms')
  return {
    conforms:
      conforms?.equals(
        DataFactory.literal('true', DataFactory.namedNode('http://www.w3.org/2001/XMLSchema#boolean')),
      ) ?? false,
    results: results.sort(),
  }
}
