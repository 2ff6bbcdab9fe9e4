import { dataFactory } from '@gxkit/linked-data'
import type { Context, Result, Shape, Validation } from 'shacl-engine'
import { sh } from '../vocabulary.ts'
import { handedOn, type Inside } from './handed-on.ts'
import { componentOf, entry, one, shapesIn, type ValidationEntry } from './validation-parts.ts'

/**
 * Rules that hand a value on to other shapes. The engine remembers which shape it has seen for which node, but not the results
 * that were found further inside, so that a shape that fails conforms the second time. Here each is evaluated anew.
 *
 * @param groupOf which shapes contain each other
 */
export function shapeValidations(groupOf: (shape: Shape) => number | undefined): readonly ValidationEntry[] {
  return [
    entry('property', property),
    entry('node', (shape) => handing(shape, 'node', (conforms) => conforms, handedOn(groupOf, evaluateInside))),
    entry('not', (shape) => handing(shape, 'not', (conforms) => !conforms, evaluateInside)),
    entry('and', (shape) => logical(shape, 'and', (conforming, all) => conforming === all)),
    entry('or', (shape) => logical(shape, 'or', (conforming) => conforming > 0)),
    entry('xone', (shape) => logical(shape, 'xone', (conforming) => conforming === 1)),
    entry('qualifiedValueShape', qualified),
  ]
}

function property(shape: Shape): Validation {
  const inner = shapesIn(shape, 'property')
  return {
    generic: async (context) => {
      for (const member of inner) {
        const inside = context.create({ focusNode: context.valueOrNode })
        inside.value = undefined
        inside.valuePaths = undefined
        await member.shapeValidator.validate(inside)
      }
    },
  }
}

function handing(
  shape: Shape,
  parameter: string,
  fits: (conforms: boolean) => boolean,
  evaluate: (shape: Shape, context: Context) => Promise<Inside>,
): Validation {
  const inner = shapesIn(shape, parameter)
  return {
    generic: async (context) => {
      for (const member of inner) {
        const { conforms, results } = await evaluate(member, context)
        const detail = { args: { alternatives: [results], parameter: member.ptr.term }, value: context.valueOrNode }
        context.test(fits(conforms), componentOf(parameter), detail)
      }
    },
  }
}

function logical(shape: Shape, parameter: string, fits: (conforming: number, all: number) => boolean): Validation {
  const lists = [...one(shape, parameter)].map((head) => ({
    head: head.term,
    members: [...(head.list() ?? [])].map((member) => shape.validator.shape(member)),
  }))
  return {
    generic: async (context) => {
      for (const { head, members } of lists) {
        const alternatives: (readonly Result[])[] = []
        for (const member of members) alternatives.push((await evaluateInside(member, context)).results)
        const conforming = alternatives.filter((results) => results.length === 0).length
        const detail = { args: { alternatives, parameter: head }, value: context.valueOrNode }
        context.test(fits(conforming, members.length), componentOf(parameter), detail)
      }
    },
  }
}

/** Counts the values that fit a shape and, where that is asked for, none of its siblings (SHACL 4.7.3). */
function qualified(shape: Shape): Validation {
  const wanted = one(shape, 'qualifiedValueShape')
  const inner = shape.validator.shape(wanted)
  const others = one(shape, 'qualifiedValueShapesDisjoint').term?.value === 'true' ? siblings(shape) : []
  const bound = (parameter: string): number | undefined => {
    const term = one(shape, parameter).term
    return term === undefined ? undefined : Number(term.value)
  }
  const [least = 0, most = Number.POSITIVE_INFINITY] = [bound('qualifiedMinCount'), bound('qualifiedMaxCount')]
  return {
    property: async (context) => {
      let count = 0
      const alternatives: (readonly Result[])[] = []
      for (const value of context.values) {
        const inside = context.create({ valueOrNode: value })
        const { conforms, results } = await evaluateInside(inner, inside)
        if (!conforms) alternatives.push(results)
        else if (!(await fitsOneOf(others, inside))) count++
      }
      const detail = { args: { alternatives } }
      context.test(count >= least, componentOf('qualifiedMinCount'), detail)
      context.test(count <= most, componentOf('qualifiedMaxCount'))
    },
  }
}

function siblings(shape: Shape): readonly Shape[] {
  const [own, parents] = [one(shape, 'qualifiedValueShape').term, shape.ptr.in([dataFactory.namedNode(sh('property'))])]
  const values = parents
    .out([dataFactory.namedNode(sh('property'))])
    .out([dataFactory.namedNode(sh('qualifiedValueShape'))])
  const found = [...values].filter(({ term }) => term !== undefined && own !== undefined && !term.equals(own))
  return found.map((pointer) => shape.validator.shape(pointer))
}

async function fitsOneOf(shapes: readonly Shape[], context: Context): Promise<boolean> {
  for (const shape of shapes) if ((await evaluateInside(shape, context)).conforms) return true
  return false
}

/** Evaluates a shape for a value without the engine's memory of what it has seen before. */
async function evaluateInside(shape: Shape, context: Context): Promise<Inside> {
  const inside = context.create({ child: true, focusNode: context.valueOrNode })
  inside.results = new Map()
  inside.value = undefined
  inside.valuePaths = undefined
  const { results } = (await shape.shapeValidator.validate(inside)).report
  return { conforms: results.length === 0, results }
}
