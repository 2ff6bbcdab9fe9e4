import { relocate } from '@gxkit/core'
import type { ClassModel } from '@gxkit/ontology'
import { type Fact, itemsOf, type MappingFact } from '../facts/fact.ts'
import { locate } from '../node/location.ts'
import type { Scope } from '../node/scope.ts'
import { checkRegistrationNumber } from './check-registration-number.ts'
import type { RegistrationNumberKind } from './registration-number.ts'

/** Property term -> kind of number that it holds. */
const kinds: ReadonlyMap<string, RegistrationNumberKind> = new Map([
  ['vatID', 'vat-id'],
  ['leiCode', 'lei-code'],
  ['eori', 'eori'],
  ['euid', 'euid'],
  ['taxId', 'tax-id'],
  ['taxID', 'tax-id'],
  ['local', 'local'],
])

/** Checks the registration numbers among the facts of one thing. */
export function checkNumbersOf(facts: MappingFact, model: ClassModel, scope: Scope): void {
  for (const { term } of model.properties) {
    const kind = kinds.get(term)
    const entry = facts.entries.get(term)
    if (kind === undefined || entry === undefined) continue
    const country = textOf(facts.entries.get('countryCode')?.value ?? facts.entries.get('country')?.value)
    for (const item of itemsOf(entry.value)) {
      const value = textOf(item)
      if (value === undefined) continue
      const checked = checkRegistrationNumber({ kind, value, ...(country !== undefined && { country }) })
      scope.findings.push(...checked.findings.map((found) => relocate(found, locate(scope.source, item))))
    }
  }
}

function textOf(fact: Fact | undefined): string | undefined {
  return fact?.kind === 'scalar' && fact.value !== null && fact.text.trim() !== '' ? fact.text : undefined
}
