import type { Finding, JsonValue } from '@gxkit/core'
import { enumeration, type PropertyModel, type ValueModel } from '@gxkit/ontology'
import type { ScalarFact } from '../facts/fact.ts'
import { formsOf } from '../forms/friendly-forms.ts'
import { alternatives } from './alternatives.ts'
import { datatypeOf, isAbsoluteIri, XSD_STRING } from './datatypes.ts'
import { literal, matchesPattern, reference } from './literal.ts'
import { readReference } from './reference.ts'
import { notAbsolute, notInList, outOfBounds, unsafeNumber, wrongForm, wrongValue } from './refusal.ts'
import type { Scope } from './scope.ts'

/** What a value becomes, or why it does not fit. */
export type Outcome =
  | { readonly ok: true; readonly value: JsonValue }
  | { readonly ok: false; readonly finding: Finding }

/** Reads a value exactly as it is written, by the first alternative of its property that takes it. */
export function readPlain(property: PropertyModel, fact: ScalarFact, scope: Scope): Outcome {
  const refusals: Finding[] = []
  for (const choice of [...alternatives(property)].sort((a, b) => special(a) - special(b))) {
    const outcome = readChoice(property, choice, fact, scope)
    if (outcome.ok) return outcome
    refusals.push(outcome.finding)
  }
  const lists = alternatives(property).some((choice) => choice.in !== undefined)
  const last = lists ? notInList(property, fact, scope) : severest(refusals)
  return { ok: false, finding: last ?? wrongValue(property, fact, scope) }
}

/** Kinds of values from the special to the general: a text takes everything, so it comes last. */
const order: readonly ((value: ValueModel) => boolean)[] = [
  (value) => value.in !== undefined,
  (value) => value.datatype !== undefined && value.datatype !== XSD_STRING,
  (value) => value.nodeKind === 'IRI' && !isThing(value),
  (value) => value.datatype === XSD_STRING,
  (value) => value.pattern !== undefined,
  isThing,
]

function special(value: ValueModel): number {
  const place = order.findIndex((test) => test(value))
  return place < 0 ? order.length : place
}

function isThing(value: ValueModel): boolean {
  return value.class !== undefined || value.node !== undefined
}

function readChoice(property: PropertyModel, choice: ValueModel, fact: ScalarFact, scope: Scope): Outcome {
  const { text } = fact
  if (choice.in !== undefined) {
    const isMember = enumeration(scope.release, choice.in).includes(text)
    return isMember ? accept(literal(property, text, XSD_STRING, scope)) : refuse(notInList(property, fact, scope))
  }
  if (choice.datatype !== undefined) return readLiteral(property, choice, choice.datatype, fact, scope)
  if (isThing(choice)) return readReference(property, fact, scope)
  if (choice.nodeKind === 'IRI') {
    return isAbsoluteIri(text) ? accept(reference(property, text)) : refuse(notAbsolute(property, fact, scope))
  }
  if (choice.pattern !== undefined) return readLiteral(property, choice, XSD_STRING, fact, scope)
  // Anything may stand here. A complete address refers to something; everything else is what it says.
  return accept(isReference(text) ? { id: text } : literal(property, text, XSD_STRING, scope))
}

function isReference(text: string): boolean {
  return /^(?:https?|did|urn):/.test(text) && isAbsoluteIri(text)
}

function readLiteral(
  property: PropertyModel,
  choice: ValueModel,
  datatype: string,
  fact: ScalarFact,
  scope: Scope,
): Outcome {
  const coerced = datatypeOf(datatype).coerce(fact)
  if (!coerced.ok) {
    if (coerced.reason === 'unsafe') return refuse(unsafeNumber(property, fact, scope))
    if (coerced.reason === 'relative') return refuse(notAbsolute(property, fact, scope))
    return refuse(wrongValue(property, fact, scope))
  }
  const { pattern, flags } = choice
  if (pattern !== undefined && !matchesPattern(String(coerced.value), pattern, flags)) {
    const friendly = formsOf(scope.release, property).length > 0
    const found = friendly ? wrongValue : wrongPattern(pattern)
    return refuse(found(property, fact, scope))
  }
  const bounds = outOfBounds(property, choice, coerced.value, fact, scope)
  return bounds === undefined ? accept(literal(property, coerced.value, datatype, scope)) : refuse(bounds)
}

function wrongPattern(pattern: string): typeof wrongValue {
  return (property, fact, scope) => wrongForm(property, `a text of the form ${pattern}`, fact, scope)
}

/** The refusal that says most: one about the value itself rather than about its kind. */
function severest(refusals: readonly Finding[]): Finding | undefined {
  return (
    refusals.find(({ code }) => code !== 'manifest/wrong-value' && code !== 'manifest/unknown-reference') ?? refusals[0]
  )
}

function accept(value: JsonValue): Outcome {
  return { ok: true, value }
}

function refuse(finding: Finding): Outcome {
  return { ok: false, finding }
}
