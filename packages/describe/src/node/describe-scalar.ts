import type { FindingPlace, JsonValue } from '@gxkit/core'
import { finding } from '@gxkit/core'
import { enumeration, factName, type PropertyModel, type ValueModel } from '@gxkit/ontology'
import { describeFact, type Fact, type ScalarFact, shorten } from '../facts/fact.ts'
import { compactIri } from './class-name.ts'
import { datatypeOf, isAbsoluteIri, XSD_STRING } from './datatypes.ts'
import { locate } from './location.ts'
import { alternatives, classesOf, expectedForm, listMembership } from './property.ts'
import { describeReference, referent } from './reference.ts'
import type { Scope } from './scope.ts'
import { listInWords, suggestValue } from './suggest.ts'

/** Turns one stated text, number or yes/no of a property into what the credential carries. */
export function describeScalar(property: PropertyModel, fact: ScalarFact, scope: Scope): JsonValue | undefined {
  if (property.iri === scope.release.termsAndConditions.property) return acceptTerms(property, fact, scope)

  const choices = alternatives(property)
  const classes = classesOf(property)
  if (classes.length > 0) {
    const onlyNodes = classes.length === choices.length
    if (onlyNodes || referent(fact, classes, scope) !== undefined)
      return describeReference(property, fact, classes, scope)
  }
  const membership = listMembership(property, fact.text, scope.release)
  if (membership === 'member') return literal(property, fact.text, XSD_STRING, scope)
  const literals = choices.filter((choice) => choice.datatype !== undefined)
  const mayBeAddress = literals.length > 0 && isAbsoluteIri(fact.text)
  if (membership === 'stranger' && !mayBeAddress) return refuseMember(property, fact, scope)
  if (literals.length === 0) return literal(property, fact.text, XSD_STRING, scope)
  return describeLiteral(property, literals, fact, scope)
}

function describeLiteral(
  property: PropertyModel,
  choices: readonly ValueModel[],
  fact: ScalarFact,
  scope: Scope,
): JsonValue | undefined {
  let refusal: 'form' | 'unsafe' | 'relative' = 'form'
  for (const choice of choices) {
    const datatype = choice.datatype ?? XSD_STRING
    const coerced = datatypeOf(datatype).coerce(fact)
    if (coerced.ok) {
      if (isWithin(property, choice, coerced.value, fact, scope))
        return literal(property, coerced.value, datatype, scope)
      return undefined
    }
    refusal = coerced.reason
  }
  const place = placeOf(fact, scope)
  if (refusal === 'unsafe') {
    const params = { property: factName(property), number: shorten(fact.text) }
    scope.findings.push(finding('manifest/unsafe-number', params, place))
    return undefined
  }
  if (refusal === 'relative') return refuseAddress(property, fact, scope)
  return refuseValue(property, fact, scope)
}

function isWithin(
  property: PropertyModel,
  { minInclusive, maxInclusive, pattern }: ValueModel,
  value: string | number | boolean,
  fact: ScalarFact,
  scope: Scope,
): boolean {
  const tooSmall = typeof value === 'number' && minInclusive !== undefined && value < minInclusive
  const tooLarge = typeof value === 'number' && maxInclusive !== undefined && value > maxInclusive
  if (tooSmall || tooLarge) {
    const bounds = [
      minInclusive !== undefined && `at least ${minInclusive}`,
      maxInclusive !== undefined && `at most ${maxInclusive}`,
    ]
    const range = bounds.filter((b) => b !== false).join(' and ')
    const params = { property: factName(property), value: shorten(fact.text), range }
    scope.findings.push(finding('manifest/out-of-range', params, placeOf(fact, scope)))
    return false
  }
  if (pattern === undefined || new RegExp(pattern, 'u').test(String(value))) return true
  const params = { property: factName(property), expected: `a text of the form ${pattern}`, found: describeFact(fact) }
  scope.findings.push(finding('manifest/wrong-value', params, placeOf(fact, scope)))
  return false
}

/**
 * A literal as the context of the release needs it written: bare where the context gives the bare term this datatype,
 * otherwise with its datatype stated.
 */
function literal(
  property: PropertyModel,
  value: string | number | boolean,
  datatype: string,
  { release }: Scope,
): JsonValue {
  const { coercion } = property
  if (coercion === datatype || (coercion === undefined && datatype === XSD_STRING)) return value
  const lexical = String(value)
  return datatype === XSD_STRING ? { '@value': lexical } : { '@value': lexical, '@type': compactIri(release, datatype) }
}

/** Agreement to the terms and conditions of the release: the word `accepted`, or a digest that the release knows. */
function acceptTerms(property: PropertyModel, fact: ScalarFact, scope: Scope): JsonValue | undefined {
  const { current, accepted, states, texts } = scope.release.termsAndConditions
  const digest = fact.text === 'accepted' ? current : fact.text
  const value = states === 'text' ? texts[digest] : digest
  if (accepted.includes(digest) && value !== undefined) return literal(property, value, XSD_STRING, scope)
  const params = { value: shorten(fact.text), digest: current }
  scope.findings.push(finding('manifest/terms-not-accepted', params, placeOf(fact, scope)))
  return undefined
}

function refuseMember(property: PropertyModel, fact: ScalarFact, scope: Scope): undefined {
  const lists = alternatives(property).flatMap((choice) => (choice.in ? [enumeration(scope.release, choice.in)] : []))
  const first = lists[0] ?? []
  const suggestion = suggestValue(fact.text, first)
  const params = {
    property: factName(property),
    value: shorten(fact.text),
    known: listInWords(first),
    ...(suggestion !== undefined && { suggestion }),
  }
  scope.findings.push(finding('manifest/not-in-list', params, placeOf(fact, scope)))
}

function refuseAddress(property: PropertyModel, fact: ScalarFact, scope: Scope): undefined {
  const withScheme = `https://${fact.text}`
  const isHost = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/:?#]|$)/i.test(fact.text) && isAbsoluteIri(withScheme)
  const params = {
    property: factName(property),
    value: shorten(fact.text),
    ...(isHost && { suggestion: withScheme }),
  }
  scope.findings.push(finding('manifest/not-absolute', params, placeOf(fact, scope)))
}

/** Notes that a value has the wrong form. */
export function refuseValue(property: PropertyModel, fact: Fact, scope: Scope): undefined {
  const params = {
    property: factName(property),
    expected: expectedForm(property, scope.release),
    found: describeFact(fact),
  }
  scope.findings.push(finding('manifest/wrong-value', params, placeOf(fact, scope)))
}

function placeOf(fact: Fact, scope: Scope): FindingPlace {
  return { location: locate(scope.source, fact) }
}
