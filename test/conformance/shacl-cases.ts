import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Quad, Term } from '@rdfjs/types'
import { Parser, Store } from 'n3'

const SH = 'http://www.w3.org/ns/shacl#'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const MF = 'http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#'
const SHT = 'http://www.w3.org/ns/shacl-test#'

/** A case beyond the suite: what the recommendation says of one data graph. */
export interface HardCase {
  readonly name: string
  readonly shapes: readonly Quad[]
  readonly data: readonly Quad[]
  readonly conforms: boolean
}

/** Reads the cases in which engines are known to err. */
export function readHardCases(file: string): readonly HardCase[] {
  interface Written {
    readonly name: string
    readonly shapes: string
    readonly data: string
    readonly conforms: boolean
  }
  const { prefixes, cases } = JSON.parse(readFileSync(file, 'utf8')) as { prefixes: string; cases: Written[] }
  const parse = (text: string): readonly Quad[] => new Parser().parse(prefixes + text)
  return cases.map(({ name, shapes, data, conforms }) => ({ name, shapes: parse(shapes), data: parse(data), conforms }))
}

/** A case of the W3C test suite. */
export interface Entry {
  readonly id: string
  readonly shapes: readonly Quad[]
  readonly data: readonly Quad[]
  /** The report, as a graph. */
  readonly expected: readonly Quad[]
}

/** Reads the cases of a manifest, and of those that it includes. */
export function readManifest(file: string): Entry[] {
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
