import { type Finding, type FindingPlace, finding } from '@gxkit/core'
import { enumeration, factName, type PropertyModel, type ValueModel } from '@gxkit/ontology'
import { describeFact, type Fact, type ScalarFact, shorten } from '../facts/fact.ts'
import { suggestCountry } from '../forms/country.ts'
import { alternatives } from './alternatives.ts'
import { isAbsoluteIri } from './datatypes.ts'
import { locate } from './location.ts'
import { expectedForm } from './property.ts'
import type { Scope } from './scope.ts'
import { listInWords, suggestValue } from './suggest.ts'

/** A value that is in none of the lists of its property. */
export function notInList(property: PropertyModel, fact: ScalarFact, scope: Scope): Finding {
  const lists = alternatives(property).flatMap((choice) => (choice.in ? [enumeration(scope.release, choice.in)] : []))
  const first = lists[0] ?? []
  const suggestion = suggestCountry(fact.text, first) ?? suggestValue(fact.text, first)
  const params = {
    property: factName(property),
    value: shorten(fact.text),
    known: listInWords(first),
    ...(suggestion !== undefined && { suggestion }),
  }
  return finding('manifest/not-in-list', params, placeOf(fact, scope))
}

/** An address that is not complete. */
export function notAbsolute(property: PropertyModel, fact: ScalarFact, scope: Scope): Finding {
  const withScheme = `https://${fact.text}`
  const isHost = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/:?#]|$)/i.test(fact.text) && isAbsoluteIri(withScheme)
  const params = {
    property: factName(property),
    value: shorten(fact.text),
    ...(isHost && { suggestion: withScheme }),
  }
  return finding('manifest/not-absolute', params, placeOf(fact, scope))
}

/** A number that does not survive. */
export function unsafeNumber(property: PropertyModel, fact: ScalarFact, scope: Scope): Finding {
  const params = { property: factName(property), number: shorten(fact.text) }
  return finding('manifest/unsafe-number', params, placeOf(fact, scope))
}

/** What speaks against a value of the right datatype, if anything does. */
export function outOfBounds(
  property: PropertyModel,
  { minInclusive, maxInclusive, minLength }: ValueModel,
  value: string | number | boolean,
  fact: ScalarFact,
  scope: Scope,
): Finding | undefined {
  const tooSmall = typeof value === 'number' && minInclusive !== undefined && value < minInclusive
  const tooLarge = typeof value === 'number' && maxInclusive !== undefined && value > maxInclusive
  if (tooSmall || tooLarge) {
    const bounds = [
      minInclusive !== undefined && `at least ${minInclusive}`,
      maxInclusive !== undefined && `at most ${maxInclusive}`,
    ]
    const range = bounds.filter((b) => b !== false).join(' and ')
    const params = { property: factName(property), value: shorten(fact.text), range }
    return finding('manifest/out-of-range', params, placeOf(fact, scope))
  }
  if (minLength === undefined || [...String(value)].length >= minLength) return undefined
  return wrongForm(property, `a text of at least ${minLength} characters`, fact, scope)
}

/** A value of another form than the one expected. */
export function wrongForm(property: PropertyModel, expected: string, fact: Fact, scope: Scope): Finding {
  const params = { property: factName(property), expected, found: describeFact(fact) }
  return finding('manifest/wrong-value', params, placeOf(fact, scope))
}

/** A value of none of the forms that the property takes. */
export function wrongValue(property: PropertyModel, fact: Fact, scope: Scope): Finding {
  return wrongForm(property, expectedForm(property, scope.release), fact, scope)
}

function placeOf(fact: Fact, scope: Scope): FindingPlace {
  return { location: locate(scope.source, fact) }
}
