import type { Term } from '@rdfjs/types'
import { readPath } from '../engine/property-path.ts'
import type { QuadIndex } from '../graph/quad-index.ts'
import { sh } from '../vocabulary.ts'
import { pathWords } from './path-words.ts'
import { datatypeWords, either, printable, type Words } from './words.ts'

/** How many listed values are named one by one. */
const nameable = 8

/**
 * Says in plain words what a shape asks of a value.
 *
 * @param nested whether it becomes a part of a longer enumeration, so that one inside of it needs brackets
 */
export function shapeWords(shapes: QuadIndex, shape: Term, words: Words, nested = false): string {
  const [path] = shapes.objects(shape, sh('path'))
  const parts = describe(shapes, shape, words, nested)
  const asked = parts.length === 0 ? 'present' : either(parts, 'and')
  return path === undefined ? asked : `"${wordsOfPath(shapes, path, words)}" is ${asked}`
}

/** A path of a shape in bare terms. */
function wordsOfPath(shapes: QuadIndex, path: Term, words: Words): string {
  const read = readPath(shapes, path)
  return 'path' in read ? pathWords(read.path, words.property) : words.property(path.value)
}

function describe(shapes: QuadIndex, shape: Term, words: Words, nested: boolean): readonly string[] {
  const classes = shapes.objects(shape, sh('class')).map((c) => words.aClass(c.value))
  const types = shapes.objects(shape, sh('datatype')).map((d) => datatypeWords(d.value))
  const known = [...classes, ...types]
  const kinds = known.length > 0 ? [] : shapes.objects(shape, sh('nodeKind')).map((k) => kindWords(k.value))
  const lists = shapes.objects(shape, sh('in')).map((head) => listWords(shapes.list(head) ?? []))
  const patterns = shapes.objects(shape, sh('pattern')).map((p) => `a text that matches ${printable(p.value, 60)}`)
  const inner = (['or', 'and', 'xone'] as const).flatMap((operator) =>
    shapes.objects(shape, sh(operator)).map((head) => {
      const alternatives = shapes.list(head) ?? []
      const allowed = listedValues(shapes, alternatives)
      if (operator === 'or' && allowed !== undefined) return listWords(allowed)
      const members = alternatives.map((member) => shapeWords(shapes, member, words, true))
      const joined = either(members, operator === 'and' ? 'and' : 'or')
      return nested && members.length > 1 ? `(${joined})` : joined
    }),
  )
  const excluded = shapes.objects(shape, sh('not')).map((s) => `not so that ${shapeWords(shapes, s, words, true)}`)
  return [...known, ...kinds, ...lists, ...patterns, ...inner, ...excluded]
}

/** What all alternatives list together, if each of them is a list of values and nothing else. */
export function listedValues(shapes: QuadIndex, alternatives: readonly Term[]): readonly Term[] | undefined {
  const lists = alternatives.map((a) => (shapes.about(a).length === 1 ? shapes.objects(a, sh('in'))[0] : undefined))
  if (lists.includes(undefined)) return undefined
  return lists.flatMap((head) => (head && shapes.list(head)) ?? [])
}

/** Listed values in words: few are named, many are counted. */
export function listWords(members: readonly Term[]): string {
  if (members.length > nameable) return `one of ${members.length} listed values`
  return either(members.map((member) => `"${printable(member.value, 40)}"`))
}

const kinds: Readonly<Record<string, string>> = {
  IRI: 'a reference',
  BlankNode: 'a nested object without id',
  BlankNodeOrIRI: 'a nested object or a reference {"id": "…"}',
  Literal: 'a value (a text, number or truth value)',
  IRIOrLiteral: 'a reference or a value',
  BlankNodeOrLiteral: 'a nested object or a value',
}

/** A SHACL node kind in plain words. */
export function kindWords(iri: string): string {
  return kinds[iri.slice(sh('').length)] ?? 'of another kind'
}
