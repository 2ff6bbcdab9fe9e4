import { finding, type JsonValue } from '@gxkit/core'
import { factName, type PropertyModel } from '@gxkit/ontology'
import { type MappingFact, type ScalarFact, shorten } from '../facts/fact.ts'
import { XSD_STRING } from './datatypes.ts'
import { type Friendly, readFriendly } from './friendly.ts'
import { literal } from './literal.ts'
import { locate } from './location.ts'
import { type Outcome, readPlain } from './plain-value.ts'
import { isMember, takesAnything, takesThings } from './property.ts'
import { misnamed, named } from './reference.ts'
import type { Scope } from './scope.ts'
import { acceptTerms, takesTerms } from './terms.ts'

/** What one stated text, number or yes/no becomes: a value of the credential, facts in their long form, or nothing. */
export type Scalar =
  | { readonly value: JsonValue }
  /** The long form of a friendly one, still to be described. */
  | { readonly facts: MappingFact }
  | undefined

/** Turns one stated text, number or yes/no of a property into what the credential carries. */
export function describeScalar(property: PropertyModel, fact: ScalarFact, scope: Scope): Scalar {
  if (takesTerms(property, scope.release)) return carried(acceptTerms(property, fact, scope))
  if (isMember(property, fact.text, scope.release)) return { value: literal(property, fact.text, XSD_STRING, scope) }
  const friendly = readFriendly(property, fact, scope)
  const thing = takesThings(property) ? named(property, fact, scope) : undefined
  if (thing !== undefined) return friendly?.ok ? severalReadings(property, fact, scope) : { value: thing }
  if (friendly?.ok) return fromFriendly(property, friendly, scope)
  const plain = readPlain(property, fact, scope)
  if (plain.ok) return isMisread(property, fact, scope) ? undefined : { value: plain.value }
  scope.findings.push(friendly?.finding ?? plain.finding)
  return undefined
}

function fromFriendly(property: PropertyModel, { fact }: Friendly & { ok: true }, scope: Scope): Scalar {
  if (fact.kind === 'mapping') return { facts: fact }
  const plain: Outcome | undefined = fact.kind === 'scalar' ? readPlain(property, fact, scope) : undefined
  if (plain?.ok) return { value: plain.value }
  if (plain !== undefined) scope.findings.push(plain.finding)
  return undefined
}

function severalReadings(property: PropertyModel, fact: ScalarFact, scope: Scope): undefined {
  const params = {
    property: factName(property),
    value: shorten(fact.text),
    problem: 'is the id of a thing here, and can be read as a value too',
    write: `the value in its long form, or {id: ${fact.text}}`,
  }
  scope.findings.push(finding('manifest/unclear-value', params, { location: locate(scope.source, fact) }))
}

/** Where anything may stand, a text that is nearly the id of something here is no text. */
function isMisread(property: PropertyModel, fact: ScalarFact, scope: Scope): boolean {
  const found = takesAnything(property) ? misnamed(property, fact, scope) : undefined
  if (found !== undefined) scope.findings.push(found)
  return found !== undefined
}

function carried(value: JsonValue | undefined): Scalar {
  return value === undefined ? undefined : { value }
}
