import { GxError } from '@gxkit/core'
import { dataFactory } from '@gxkit/linked-data'
import { compilePattern, patternWork, type Work } from '@gxkit/ontology'
import type { DatasetCore, Term } from '@rdfjs/types'
import type { Shape, Validation } from 'shacl-engine'
import type { SharedLists } from '../graph/shared-lists.ts'
import { termKey } from '../graph/term-key.ts'
import { sh } from '../vocabulary.ts'
import { compareLiterals } from '../xsd/compare.ts'
import { isWellTyped } from '../xsd/lexical.ts'
import { componentOf, entry, listOf, one, perValue, type ValidationEntry } from './validation-parts.ts'

/**
 * Rules about values, exactly: numbers and moments of any size, days that exist, lengths in characters, patterns and lengths
 * on blank nodes, language ranges, closed shapes beside paths.
 */
export function valueValidations(
  lists: SharedLists,
  isExpression: (property: string) => boolean,
): readonly ValidationEntry[] {
  const isIn = perValue('in', (shape) => {
    const head = one(shape, 'in')
    const shared = head.term && lists(head.term)
    const allowed = shared?.keys ?? new Set(listOf(head).map(termKey))
    return (value) => allowed.has(termKey(value))
  })
  return [isIn, entry('closed', (shape) => closed(shape, isExpression)), ...exact]
}

const exact: readonly ValidationEntry[] = [
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
  entry('pattern', pattern),
  perValue('languageIn', (shape) => {
    const ranges = listOf(one(shape, 'languageIn')).map((term) => term.value.toLowerCase())
    return (value) => value.termType === 'Literal' && ranges.some((range) => matchesLanguage(value.language, range))
  }),
  entry('uniqueLang', uniqueLang),
  entry('hasValue', hasValue),
]

/** What patterns may still do in one data graph. */
const workOf = new WeakMap<DatasetCore, Work>()

function pattern(shape: Shape): Validation {
  const made = compilePattern(one(shape, 'pattern').term?.value ?? '', one(shape, 'flags').term?.value)
  if ('problem' in made) throw new GxError('ERR_SHAPES_UNSUPPORTED', `A pattern is not evaluated: ${made.problem}.`)
  return {
    generic: (context) => {
      const { term, dataset } = context.valueOrNode
      const work = workOf.get(dataset) ?? { left: patternWork }
      workOf.set(dataset, work)
      const fits = term !== undefined && term.termType !== 'BlankNode' && made.matches(term.value, work)
      context.test(fits, componentOf('pattern'), { value: context.valueOrNode })
    },
  }
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

function matchesLanguage(tag: string, range: string): boolean {
  const language = tag.toLowerCase()
  return language !== '' && (range === '*' || language === range || language.startsWith(`${range}-`))
}

/** SHACL 4.4.5: only the truth value written `true` turns it on. */
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

/** Each wanted value is a constraint of its own (SHACL 2.1.1). */
function hasValue(shape: Shape): Validation {
  const wanted = one(shape, 'hasValue').terms
  return {
    node: (context) => {
      for (const term of wanted)
        context.test(context.focusNode.term?.equals(term) ?? false, componentOf('hasValue'), {
          args: { parameter: term },
        })
    },
    property: (context) => {
      const found = new Set(context.values.terms.map(termKey))
      for (const term of wanted)
        context.test(found.has(termKey(term)), componentOf('hasValue'), { args: { parameter: term } })
    },
  }
}

/** SHACL 4.8.1: only the plain properties of property shapes are allowed, not those that a longer path begins with. */
function closed(shape: Shape, isExpression: (property: string) => boolean): Validation | null {
  if (one(shape, 'closed').term?.value !== 'true') return null
  const paths = [...one(shape, 'property')].flatMap(
    (property) => property.out([dataFactory.namedNode(sh('path'))]).terms,
  )
  const allowed = new Set(
    [...paths, ...listOf(one(shape, 'ignoredProperties'))]
      .map((term) => term.value)
      .filter((iri) => !isExpression(iri)),
  )
  return {
    generic: (context) => {
      const { term, dataset } = context.valueOrNode
      if (term === undefined) return
      for (const { predicate, object } of dataset.match(term)) {
        if (allowed.has(predicate.value)) continue
        const path = [{ quantifier: 'one', start: 'subject', end: 'object', predicates: [predicate] }] as const
        context.violation(componentOf('closed'), { path, value: context.focusNode.node([object]) })
      }
    },
  }
}
