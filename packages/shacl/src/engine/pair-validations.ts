import type { Term } from '@rdfjs/types'
import type { Context, Shape, Validation } from 'shacl-engine'
import { termKey } from '../graph/term-key.ts'
import { compareLiterals } from '../xsd/compare.ts'
import { componentOf, entry, one, type ValidationEntry } from './validation-parts.ts'

/** Rules that compare the values of two properties; each named property is a constraint of its own (SHACL 2.1.1). */
export const pairValidations: readonly ValidationEntry[] = [
  entry('equals', (shape) => comparing(shape, 'equals', unequal)),
  entry('disjoint', (shape) => comparing(shape, 'disjoint', shared)),
  entry('lessThan', (shape) => ordered(shape, 'lessThan', (order) => order < 0)),
  entry('lessThanOrEquals', (shape) => ordered(shape, 'lessThanOrEquals', (order) => order <= 0)),
]

/** Tells which values speak against the rule. */
type Compare = (values: ReadonlyMap<string, Term>, others: ReadonlyMap<string, Term>) => readonly Term[]

function unequal(values: ReadonlyMap<string, Term>, others: ReadonlyMap<string, Term>): readonly Term[] {
  return [...missingFrom(others, values), ...missingFrom(values, others)]
}

function missingFrom(all: ReadonlyMap<string, Term>, values: ReadonlyMap<string, Term>): readonly Term[] {
  return [...values].flatMap(([key, term]) => (all.has(key) ? [] : [term]))
}

function shared(values: ReadonlyMap<string, Term>, others: ReadonlyMap<string, Term>): readonly Term[] {
  return [...values].flatMap(([key, term]) => (others.has(key) ? [term] : []))
}

function comparing(shape: Shape, parameter: string, compare: Compare): Validation {
  const properties = one(shape, parameter).terms
  const validate = (context: Context, values: readonly Term[]): void => {
    for (const property of properties) {
      const others = byKey(context.focusNode.out([property]).terms)
      for (const value of compare(byKey(values), others)) {
        context.violation(componentOf(parameter), {
          args: { parameter: property },
          value: context.focusNode.node([value]),
        })
      }
    }
  }
  return {
    node: (context) => validate(context, context.focusNode.terms),
    property: (context) => validate(context, context.values.terms),
  }
}

function byKey(terms: readonly Term[]): ReadonlyMap<string, Term> {
  return new Map(terms.map((term) => [termKey(term), term]))
}

function ordered(shape: Shape, parameter: string, fits: (order: number) => boolean): Validation {
  const properties = one(shape, parameter).terms
  return {
    property: (context) => {
      for (const property of properties) {
        const references = context.focusNode.out([property]).terms
        for (const value of context.values) {
          for (const reference of references) {
            const order = compareLiterals(value.term, reference)
            context.test(order !== undefined && fits(order), componentOf(parameter), {
              args: { parameter: property },
              value,
            })
          }
        }
      }
    },
  }
}
