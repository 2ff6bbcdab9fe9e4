import { finding, type JsonValue } from '@gxkit/core'
import type { DescribableRelease, PropertyModel } from '@gxkit/ontology'
import { type ScalarFact, shorten } from '../facts/fact.ts'
import { XSD_STRING } from './datatypes.ts'
import { literal } from './literal.ts'
import { locate } from './location.ts'
import type { Scope } from './scope.ts'

/**
 * Whether a property holds the agreement to the terms and conditions of the release. A property of the same name that
 * takes a thing (the terms of a service) is another matter.
 */
export function takesTerms({ iri, class: thing, node }: PropertyModel, release: DescribableRelease): boolean {
  return iri === release.termsAndConditions.property && thing === undefined && node === undefined
}

/** Agreement to the terms and conditions of the release: the word `accepted`, or a digest that the release knows. */
export function acceptTerms(property: PropertyModel, fact: ScalarFact, scope: Scope): JsonValue | undefined {
  const { current, accepted, states, texts } = scope.release.termsAndConditions
  const digest = fact.text === 'accepted' ? current : fact.text
  const value = states === 'text' ? (texts[digest] ?? textItself(fact.text, texts)) : digest
  const known = accepted.includes(digest) || (states === 'text' && value === fact.text)
  if (known && value !== undefined) return literal(property, value, XSD_STRING, scope)
  const params = { value: shorten(fact.text), digest: current }
  scope.findings.push(finding('manifest/terms-not-accepted', params, { location: locate(scope.source, fact) }))
  return undefined
}

function textItself(text: string, texts: Readonly<Record<string, string>>): string | undefined {
  return Object.values(texts).includes(text) ? text : undefined
}
