import { GxError } from '@gxkit/core'
import type { Release } from './release.ts'

/**
 * The shapes graph of a release in a form that needs no Turtle parser.
 *
 * - `terms`: string table of RDF terms in N-Triples syntax (`<iri>`, `"text"`, `"1"^^<…#integer>`).
 * - `shapes`: class IRI (bare, no brackets) -> the triples of its node shapes as a flat list of subject, predicate,
 *   object, subject, … A number from 0 up is an index into `terms`; a number below 0 is a blank node that belongs to
 *   this class alone, so -1 of two classes are two nodes. A shape of several classes stands under the first of them.
 * - `needs`: class IRI -> the other classes whose entries its shapes cannot do without: a shape that it shares with
 *   them, or one that its own shapes hand values on to (`sh:node`).
 * - `lists`: list IRI (bare) -> its members, all of them plain strings (`xsd:string`). A shape points to a list with
 *   `sh:in`; the triples of the list itself are not in `shapes`.
 * - `hierarchy`: pairs of bare IRIs, subclass first.
 *
 * Only what is evaluated is in here: names, descriptions, order and default values are in the class model. What cannot
 * fail is left out too: an alternative that demands nothing makes the others meaningless, and so does a name of a shape
 * that is none.
 */
export interface PackedShapes {
  readonly terms: readonly string[]
  readonly shapes: Readonly<Record<string, readonly number[]>>
  readonly needs: Readonly<Record<string, readonly string[]>>
  readonly lists: Readonly<Record<string, readonly string[]>>
  readonly hierarchy: readonly (readonly [sub: string, sup: string])[]
}

/** Subject, predicate and object in N-Triples syntax. */
export type TermTriple = readonly [subject: string, predicate: string, object: string]

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const SHACL_IN = '<http://www.w3.org/ns/shacl#in>'

/**
 * The packed shapes of a release; parsed on the first call, the same frozen object ever after.
 *
 * @example
 * Object.keys(packedShapesOf(gaiaX2511).shapes).length // 166
 */
export function packedShapesOf(release: Release): PackedShapes {
  return release.vocabulary.shapes()
}

/**
 * Unpacks shapes into triples, with the shapes and lists that they point to, each once. Blank node labels are unique
 * within one call.
 *
 * @param classes IRIs of the target classes wanted; all of them if left out
 * @param options `lists: false` leaves the cells of the lists out, for those who read `packed.lists` themselves
 * @throws GxError `ERR_OPTION_INVALID` if there is no shape for one of the classes
 *
 * @example
 * [...shapeTriples(packedShapesOf(gaiaX2511), ['https://w3id.org/gaia-x/development#TaxID'])].length // 12
 */
export function* shapeTriples(
  packed: PackedShapes,
  classes?: Iterable<string>,
  options: { readonly lists?: boolean } = {},
): Generator<TermTriple, void, undefined> {
  const lists = new Set<string>()
  let classNumber = 0
  const wanted = new Set(classes ?? Object.keys(packed.shapes))
  for (const iri of wanted) {
    const triples = Object.hasOwn(packed.shapes, iri) ? packed.shapes[iri] : undefined
    if (triples === undefined) throw new GxError('ERR_OPTION_INVALID', `There is no shape for the class ${iri}.`)
    if (Object.hasOwn(packed.needs, iri)) for (const other of packed.needs[iri] ?? []) wanted.add(other)
    const label = `_:s${classNumber++}n`
    for (let i = 0; i < triples.length; i += 3) {
      const predicate = termAt(packed, triples[i + 1], label)
      const object = termAt(packed, triples[i + 2], label)
      if (predicate === SHACL_IN) lists.add(object.slice(1, -1))
      yield [termAt(packed, triples[i], label), predicate, object]
    }
  }
  if (options.lists ?? true) yield* listTriples(packed, lists)
}

function termAt(packed: PackedShapes, number: number | undefined, label: string): string {
  if (number !== undefined && number < 0) return `${label}${-number}`
  const term = number === undefined ? undefined : packed.terms[number]
  if (term === undefined) throw new GxError('ERR_INTERNAL', 'The packed shapes point outside their string table.')
  return term
}

function* listTriples(packed: PackedShapes, lists: Iterable<string>): Generator<TermTriple, void, undefined> {
  let listNumber = 0
  for (const iri of lists) {
    const members = packed.lists[iri] ?? []
    const cell = (index: number): string => {
      if (index === members.length) return `<${RDF}nil>`
      return index === 0 ? `<${iri}>` : `_:l${listNumber}n${index}`
    }
    for (const [index, member] of members.entries()) {
      yield [cell(index), `<${RDF}first>`, literal(member)]
      yield [cell(index), `<${RDF}rest>`, cell(index + 1)]
    }
    listNumber++
  }
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r' }

function literal(text: string): string {
  return `"${text.replace(/[\\"\n\r]/g, (c) => escapes[c] ?? c)}"`
}
