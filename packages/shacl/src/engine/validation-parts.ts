import { dataFactory } from '@gxkit/linked-data'
import type { NamedNode, Term } from '@rdfjs/types'
import type { CompileValidation, Pointer, Shape, Validation } from 'shacl-engine'
import { sh } from '../vocabulary.ts'

/** A constraint parameter and how it is evaluated. */
export type ValidationEntry = readonly [parameter: NamedNode, compile: CompileValidation]

/** A rule by the local name of its parameter. */
export function entry(parameter: string, compile: CompileValidation): ValidationEntry {
  return [dataFactory.namedNode(sh(parameter)), compile]
}

/** A rule that looks at each value by itself. */
export function perValue(parameter: string, compile: (shape: Shape) => (value: Term) => boolean): ValidationEntry {
  const component = componentOf(parameter)
  return entry(parameter, (shape): Validation => {
    const fits = compile(shape)
    return {
      generic: (context) => {
        const value = context.valueOrNode.term
        context.test(value !== undefined && fits(value), component, { value: context.valueOrNode })
      },
    }
  })
}

/** The values of a parameter of a shape. */
export function one(shape: Shape, parameter: string): Pointer {
  return shape.ptr.out([dataFactory.namedNode(sh(parameter))])
}

/** The shapes that a parameter names. */
export function shapesIn(shape: Shape, parameter: string): readonly Shape[] {
  return [...one(shape, parameter)].map((pointer) => shape.validator.shape(pointer))
}

export function listOf(pointer: Pointer): Term[] {
  return [...(pointer.list() ?? [])].flatMap((member) => member.terms)
}

/** The constraint component of a parameter. */
export function componentOf(parameter: string): NamedNode {
  return dataFactory.namedNode(sh(`${parameter.charAt(0).toUpperCase()}${parameter.slice(1)}ConstraintComponent`))
}
