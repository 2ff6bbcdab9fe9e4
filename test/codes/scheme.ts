import { readRuleSet } from '@gxkit/conformity'
import type { Finding, JsonObject } from '@gxkit/core'
import type { Fixture } from './fixture.ts'

const criterion = {
  id: 'F1',
  about: 'service',
  requires: 'There is a contract.',
  meet: 'Name it.',
  levels: { gold: 'declaration' },
  evidence: { path: 'legalDocuments', class: 'LegallyBindingAct' },
}
const scheme = {
  format: 'gxkit-rule-set/1',
  id: 'mine',
  title: 'Mine',
  version: '1',
  base: 'CD25.10',
  levels: [{ id: 'gold', title: 'Gold', about: ['service'], like: 'l1' }],
  criteria: [criterion],
}

function reading(members: JsonObject): readonly Finding[] {
  const read = readRuleSet({ ...scheme, ...members }, { source: 'scheme.yaml' })
  return read.ok ? [] : read.findings
}

/** Codes of schemes. */
export const schemeFixtures: readonly Fixture[] = [
  ['scheme/unknown-member', 'a misspelt member', () => reading({ criteria: [{ ...criterion, evidense: {} }] })],
  ['scheme/invalid-value', 'levels in words', () => reading({ levels: 'gold' })],
  ['scheme/duplicate', 'one criterion twice', () => reading({ criteria: [criterion, criterion] })],
  [
    'scheme/unknown-name',
    'a property that does not exist',
    () => reading({ criteria: [{ ...criterion, evidence: { path: 'legalDokuments' } }] }),
  ],
]
