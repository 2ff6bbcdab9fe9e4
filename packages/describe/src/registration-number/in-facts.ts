import { type JsonObject, relocate } from '@gxkit/core'
import { type ClassModel, factName } from '@gxkit/ontology'
import { type Fact, type FactEntry, itemsOf, type MappingFact } from '../facts/fact.ts'
import { entryOf } from '../node/fact-entries.ts'
import { locate } from '../node/location.ts'
import type { Scope } from '../node/scope.ts'
import { checkRegistrationNumber } from './check-registration-number.ts'
import type { RegistrationNumberKind } from './registration-number.ts'

/** Name of a property -> kind of number that it holds. */
const kinds: ReadonlyMap<string, RegistrationNumberKind> = new Map([
  ['vatID', 'vat-id'],
  ['leiCode', 'lei-code'],
  ['eori', 'eori'],
  ['euid', 'euid'],
  ['taxId', 'tax-id'],
  ['taxID', 'tax-id'],
  ['local', 'local'],
  ['EORI', 'eori'],
  ['EUID', 'euid'],
])

/** Checks the registration numbers among the facts of one thing, given the node that they became. */
export function checkNumbersOf(facts: MappingFact, node: JsonObject, model: ClassModel, scope: Scope): void {
  const entry = (name: string): FactEntry | undefined => {
    const property = model.properties.find((each) => factName(each) === name)
    return property && entryOf(facts, property, scope.release)
  }
  for (const name of model.properties.map(factName)) {
    const kind = kinds.get(name)
    const stated = entry(name)
    if (kind === undefined || stated === undefined) continue
    const country = countryOf(node, model)
    for (const item of itemsOf(stated.value)) {
      const value = textOf(item)
      if (value === undefined) continue
      const checked = checkRegistrationNumber({ kind, value, ...(country !== undefined && { country }) })
      scope.findings.push(...checked.findings.map((found) => relocate(found, locate(scope.source, item))))
    }
  }
}

/** The country as the node carries it, whatever was written for it. */
function countryOf(node: JsonObject, model: ClassModel): string | undefined {
  const named = (name: string): unknown => node[model.properties.find((each) => factName(each) === name)?.term ?? '']
  const country = named('countryCode') ?? named('country')
  return typeof country === 'string' ? country : undefined
}

function textOf(fact: Fact | undefined): string | undefined {
  return fact?.kind === 'scalar' && fact.value !== null && fact.text.trim() !== '' ? fact.text : undefined
}
