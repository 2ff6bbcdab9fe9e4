import { dataFactory } from '@gxkit/linked-data'
import type { NamedNode, Term } from '@rdfjs/types'
import type { CompileValidation, Context, Pointer, Result, Shape, Validation } from 'shacl-engine'
import type { SharedLists } from '../graph/shared-lists.ts'
import { termKey } from '../graph/term-key.ts'
import { sh } from '../vocabulary.ts'
import { compareLiterals } from '../xsd/compare.ts'
import { isWellTyped } from '../xsd/lexical.ts'
import { handedOn } from './handed-on.ts'
import { regularExpression } from './pattern.ts'

/**
 * Constraints that shacl-engine 1.1.2 answers wrongly, slowly or with an exception, put right: exact comparison of numbers
 * and moments, days that exist, lengths in characters, patterns and lengths on blank nodes, language ranges, several lists on
 * one shape, and shapes inside shapes that are evaluated anew instead of being remembered without their nested results.
 *
 * @param groupOf which shapes contain each other
 */
export function createValidations(
  lists: SharedLists,
  groupOf: (shape: Shape) => number | undefined,
): readonly (readonly [NamedNode, CompileValidation])[] {
  const isIn = perValue('in', (shape) => {
    const head = one(shape, 'in')
    const shared = head.term && lists(head.term)
    const allowed = shared?.keys ?? new Set(listOf(head).map(termKey))
    return (value) => allowed.has(termKey(value))
  })
  const node = single('node', (conforms) => conforms, handedOn(groupOf, evaluateInside))
  return [isIn, [dataFactory.namedNode(sh('node')), node], ...corrections]
}

const corrections: readonly (readonly [NamedNode, CompileValidation])[] = [
  perValue('datatype', (shape) => {
    const datatype = one(shape, 'datatype').term?.value
    return (value) =>
      value.termType === 'Literal' && value.datatype.value === datatype && isWellTyped(value.value, datatype)
  }),
  perValue(
    'minExclusive',
    range('minExclusive', (order) => order > 0),
  ),
  perValue(
    'minInclusive',
    range('minInclusive', (order) => order >= 0),
  ),
  perValue(
    'maxExclusive',
    range('maxExclusive', (order) => order < 0),
  ),
  perValue(
    'maxInclusive',
    range('maxInclusive', (order) => order <= 0),
  ),
  perValue('minLength', (shape) => {
    const least = Number(one(shape, 'minLength').term?.value)
    return (value) => value.termType !== 'BlankNode' && [...value.value].length >= least
  }),
  perValue('maxLength', (shape) => {
    const most = Number(one(shape, 'maxLength').term?.value)
    return (value) => value.termType !== 'BlankNode' && [...value.value].length <= most
  }),
  perValue('pattern', (shape) => {
    const pattern = regularExpression(one(shape, 'pattern').term?.value ?? '', one(shape, 'flags').term?.value)
    return (value) => value.termType !== 'BlankNode' && pattern.test(value.value)
  }),
  perValue('languageIn', (shape) => {
    const ranges = listOf(one(shape, 'languageIn')).map((term) => term.value.toLowerCase())
    return (value) => value.termType === 'Literal' && ranges.some((range) => matchesLanguage(value.language, range))
  }),
  [dataFactory.namedNode(sh('uniqueLang')), uniqueLang],
  pair('lessThan', (order) => order < 0),
  pair('lessThanOrEquals', (order) => order <= 0),
  logical('and', (conforming, all) => conforming === all),
  logical('or', (conforming) => conforming > 0),
  logical('xone', (conforming) => conforming === 1),
  [dataFactory.namedNode(sh('not')), single('not', (conforms) => !conforms)],
  [dataFactory.namedNode(sh('qualifiedValueShape')), qualified],
]

function perValue(
  parameter: string,
  compile: (shape: Shape) => (value: Term) => boolean,
): readonly [NamedNode, CompileValidation] {
  return [
    dataFactory.namedNode(sh(parameter)),
    (shape): Validation => {
      const fits = compile(shape)
      return {
        generic: (context) => {
          const value = context.valueOrNode.term
          context.test(value !== undefined && fits(value), componentOf(parameter), { value: context.valueOrNode })
        },
      }
    },
  ]
}

function range(parameter: string, fits: (order: number) => boolean): (shape: Shape) => (value: Term) => boolean {
  return (shape) => {
    const limit = one(shape, parameter).term
    return (value) => {
      const order = compareLiterals(value, limit)
      return order !== undefined && fits(order)
    }
  }
}

function pair(parameter: string, fits: (order: number) => boolean): readonly [NamedNode, CompileValidation] {
  const validate = (shape: Shape): Validation => {
    const other = one(shape, parameter).terms
    return {
      property: (context) => {
        for (const value of context.values) {
          for (const reference of context.focusNode.out(other).terms) {
            const order = compareLiterals(value.term, reference)
            context.test(order !== undefined && fits(order), componentOf(parameter), { value })
          }
        }
      },
    }
  }
  return [dataFactory.namedNode(sh(parameter)), validate]
}

function uniqueLang(shape: Shape): Validation | null {
  if (one(shape, 'uniqueLang').term?.value !== 'true') return null
  return {
    property: (context) => {
      const counts = new Map<string, number>()
      for (const term of context.values.terms) {
        const language = term.termType === 'Literal' ? term.language.toLowerCase() : ''
        if (language !== '') counts.set(language, (counts.get(language) ?? 0) + 1)
      }
      for (const count of counts.values()) if (count > 1) context.violation(componentOf('uniqueLang'))
    },
  }
}

function logical(
  parameter: string,
  fits: (conforming: number, all: number) => boolean,
): readonly [NamedNode, CompileValidation] {
  const compile = (shape: Shape): Validation => {
    const lists = [...one(shape, parameter)].map((head) =>
      [...(head.list() ?? [])].map((m) => shape.validator.shape(m)),
    )
    return {
      generic: async (context) => {
        for (const members of lists) {
          const alternatives: (readonly Result[])[] = []
          let conforming = 0
          for (const member of members) {
            const report = await evaluateInside(member, context)
            alternatives.push(report.results)
            if (report.conforms) conforming++
          }
          const detail = { args: { alternatives }, value: context.valueOrNode }
          context.test(fits(conforming, members.length), componentOf(parameter), detail)
        }
      },
    }
  }
  return [dataFactory.namedNode(sh(parameter)), compile]
}

function single(
  parameter: string,
  fits: (conforms: boolean) => boolean,
  evaluate: (
    shape: Shape,
    context: Context,
  ) => Promise<Pick<Context['report'], 'conforms' | 'results'>> = evaluateInside,
): CompileValidation {
  return (shape) => {
    const inner = [...one(shape, parameter)].map((pointer) => shape.validator.shape(pointer))
    return {
      generic: async (context) => {
        for (const member of inner) {
          const report = await evaluate(member, context)
          const detail = { args: { alternatives: [report.results] }, value: context.valueOrNode }
          context.test(fits(report.conforms), componentOf(parameter), detail)
        }
      },
    }
  }
}

/** Counts the values that fit a shape. */
function qualified(shape: Shape): Validation {
  const inner = shape.validator.shape(one(shape, 'qualifiedValueShape'))
  const bound = (parameter: string): number | undefined => {
    const term = one(shape, parameter).term
    return term === undefined ? undefined : Number(term.value)
  }
  const [least = 0, most = Number.POSITIVE_INFINITY] = [bound('qualifiedMinCount'), bound('qualifiedMaxCount')]
  return {
    property: async (context) => {
      let count = 0
      for (const value of context.values) {
        const report = await evaluateInside(inner, context.create({ valueOrNode: value }))
        if (report.conforms) count++
      }
      context.test(count >= least, componentOf('qualifiedMinCount'))
      context.test(count <= most, componentOf('qualifiedMaxCount'))
    },
  }
}

/** Evaluates a shape for a value without the engine's memory of what it has seen before. */
async function evaluateInside(shape: Shape, context: Context): Promise<Context['report']> {
  const inside = context.create({ child: true, focusNode: context.valueOrNode })
  inside.processed = new Set()
  inside.results = new Map()
  inside.value = undefined
  inside.valuePaths = undefined
  return (await shape.validate(inside)).report
}

function matchesLanguage(tag: string, range: string): boolean {
  const language = tag.toLowerCase()
  return language !== '' && (range === '*' || language === range || language.startsWith(`${range}-`))
}

function one(shape: Shape, parameter: string): Pointer {
  return shape.ptr.out([dataFactory.namedNode(sh(parameter))])
}

function listOf(pointer: Pointer): Term[] {
  return [...(pointer.list() ?? [])].flatMap((member) => member.terms)
}

function componentOf(parameter: string): NamedNode {
  return dataFactory.namedNode(sh(`${parameter.charAt(0).toUpperCase()}${parameter.slice(1)}ConstraintComponent`))
}
