import { GxError, nearest } from '@gxkit/core'
import type { Quad, Term } from '@rdfjs/types'
import type { QuadIndex } from '../graph/quad-index.ts'
import { termKey } from '../graph/term-key.ts'
import { OWL, RDFS, rdfType, SH, sh } from '../vocabulary.ts'
import { besideShapes, constructs, notEvaluated } from './constructs.ts'
import { innerShapes, recursionGroups } from './inner-shapes.ts'
import { type Problem, valueProblem } from './value-rules.ts'

/** Predicates outside SHACL that describe a shape and, as everybody knows, constrain nothing. */
const annotations = [
  `${RDFS}label`,
  `${RDFS}comment`,
  `${RDFS}subClassOf`,
  `${RDFS}seeAlso`,
  `${RDFS}isDefinedBy`,
  'http://purl.org/dc/terms/',
  'http://purl.org/dc/elements/1.1/',
  'http://www.w3.org/2004/02/skos/core#',
]

/** Vocabularies with constraints of their own, which another processor would apply. */
const otherConstraints = ['http://datashapes.org/dash#', 'https://schemas.link/shacl-next#']

const shapeTypes = new Set(['NodeShape', 'PropertyShape', 'PropertyGroup'])
/** What turns an answer round; in a circle it would have none. */
const negations: readonly string[] = ['not', 'xone', 'qualifiedValueShape']

/** Shapes inside shapes, counted once for every way that leads to them. */
const heaviest = 100_000

/**
 * Refuses a shapes graph that would not be evaluated completely (SHACL 3.4: a processor must not silently ignore what it
 * does not support).
 *
 * @returns predicates of other vocabularies that stand on shapes and are not looked at
 * @throws GxError `ERR_SHAPES_UNSUPPORTED` naming the construct, `ERR_SHAPES_INVALID` where the graph breaks the syntax rules
 */
export function checkShapes(graph: QuadIndex): readonly string[] {
  const ignored = new Set<string>()
  let shapes = 0
  for (const subject of graph.subjects()) {
    const quads = graph.about(subject)
    if (!isShape(quads)) {
      for (const quad of quads)
        if (quad.predicate.value === `${OWL}imports`) throw unsupported('owl:imports', subject, noImports)
      continue
    }
    shapes++
    checkShape(graph, subject, quads, ignored)
  }
  if (shapes === 0) {
    throw new GxError('ERR_SHAPES_INVALID', 'The shapes graph holds no shape.', {
      next: 'Give a graph with at least one sh:NodeShape.',
    })
  }
  checkNesting(graph)
  return [...ignored]
}

const noImports = 'no other graph is loaded'

/** Whatever has a term of SHACL is taken for a shape, so that a misspelt term is found, unless it says nothing about shapes. */
function isShape(quads: readonly Quad[]): boolean {
  return quads.some(({ predicate, object }) => {
    if (predicate.value === rdfType) return object.value.startsWith(SH) && object.value !== sh('PrefixDeclaration')
    return predicate.value.startsWith(SH) && !besideShapes.has(predicate.value.slice(SH.length))
  })
}

function checkShape(graph: QuadIndex, shape: Term, quads: readonly Quad[], ignored: Set<string>): void {
  const kind = quads.some((q) => q.predicate.value === sh('path')) ? 'property' : 'node'
  const seen = new Set<string>()
  for (const quad of quads) {
    const predicate = quad.predicate.value
    if (predicate === rdfType) checkType(shape, quad.object)
    else if (predicate.startsWith(SH)) checkTerm(graph, shape, kind, quad, seen)
    else if (otherConstraints.some((vocabulary) => predicate.startsWith(vocabulary))) {
      throw unsupported(`<${predicate}>`, shape, 'it is no term of SHACL Core')
    } else if (
      !annotations.some((known) => (/[/#]$/.test(known) ? predicate.startsWith(known) : predicate === known))
    ) {
      ignored.add(predicate)
    }
  }
  if (kind === 'node') return
  for (const local of seen) {
    const needed = constructs[local]?.with
    if (needed !== undefined && !seen.has(needed))
      throw unsupported(`sh:${local}`, shape, `it needs sh:${needed} beside it`)
  }
}

function checkType(shape: Term, type: Term): void {
  if (!type.value.startsWith(SH) || shapeTypes.has(type.value.slice(SH.length))) return
  throw unsupported(`sh:${type.value.slice(SH.length)}`, shape, 'only node shapes and property shapes are evaluated')
}

function checkTerm(graph: QuadIndex, shape: Term, kind: 'node' | 'property', quad: Quad, seen: Set<string>): void {
  const local = quad.predicate.value.slice(SH.length)
  const construct = Object.hasOwn(constructs, local) ? constructs[local] : undefined
  if (construct === undefined) throw unknownTerm(local, shape)
  if (construct.on !== 'any' && construct.on !== kind) {
    throw unsupported(`sh:${local}`, shape, `it has no meaning on a ${kind} shape`)
  }
  if (seen.has(local) && !construct.many) throw unsupported(`sh:${local}`, shape, 'it may stand only once on a shape')
  seen.add(local)
  const problem = valueProblem(graph, construct.value, quad.object, shape)
  if (problem !== undefined) throw refusal(problem, local, shape)
}

function refusal(problem: Problem, local: string, shape: Term): GxError {
  if (problem.kind === 'unsupported') return unsupported(`sh:${local}`, shape, problem.reason)
  return new GxError('ERR_SHAPES_INVALID', `sh:${local} of ${nameOf(shape)} is wrong: ${problem.reason}.`, {
    details: { construct: `sh:${local}`, shape: shape.value },
    next: 'Correct the shapes graph.',
  })
}

function unknownTerm(local: string, shape: Term): GxError {
  const reason = Object.hasOwn(notEvaluated, local) ? notEvaluated[local] : undefined
  if (reason !== undefined) return unsupported(`sh:${local}`, shape, reason)
  const meant = nearest(local, Object.keys(constructs))
  const hint = meant === undefined ? '' : `; did you mean sh:${meant}?`
  return unsupported(`sh:${local}`, shape, `it is no term of SHACL Core that is evaluated here${hint}`)
}

function unsupported(construct: string, shape: Term, reason: string): GxError {
  return new GxError('ERR_SHAPES_UNSUPPORTED', `The shapes graph uses ${construct} on ${nameOf(shape)}: ${reason}.`, {
    details: { construct, shape: shape.value },
    next: 'Express the rule with the constraints of SHACL Core, or leave it out.',
  })
}

function nameOf(shape: Term): string {
  return shape.termType === 'NamedNode' ? `<${shape.value}>` : 'a shape without a name'
}

/**
 * A shape may contain itself by way of `sh:node` alone: then it is clear what is meant, although SHACL 3.4.3 defines no
 * meaning. Every other circle is refused.
 */
function checkNesting(graph: QuadIndex): void {
  const groups = recursionGroups(graph)
  const weights = new Map<string, number>()
  const open = new Set<string>()
  const weigh = (shape: Term): number => {
    const key = termKey(shape)
    const known = weights.get(key)
    if (known !== undefined) return known
    if (open.has(key)) throw unsupported('a recursive shape', shape, 'it contains itself')
    open.add(key)
    let weight = 1
    for (const { shape: inner, by } of innerShapes(graph, shape)) {
      const inCircle = groups.get(termKey(inner)) === groups.get(key)
      if (inCircle && negations.includes(by))
        throw unsupported('a recursive shape', shape, `it denies itself by sh:${by}`)
      if (!inCircle || by !== 'node') weight += weigh(inner)
    }
    open.delete(key)
    if (weight > heaviest) throw unsupported('too many nested shapes', shape, `more than ${heaviest} are inside`)
    weights.set(key, weight)
    return weight
  }
  for (const subject of graph.subjects()) weigh(subject)
}
