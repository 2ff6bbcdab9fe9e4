import type { JsonObject, JsonValue } from '@gxkit/core'
import { gaiaX2511 } from '@gxkit/ontology'
import { expect, test } from 'vitest'
import { compareRuleSets } from '../compare/compare-rule-sets.ts'
import { readRuleSet } from './read-rule-set.ts'
import { ruleSetFor } from './rule-sets.ts'

const criterion = {
  id: 'F1',
  about: 'service',
  requires: 'There is a contract.',
  meet: 'Name it.',
  levels: { gold: 'declaration' },
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

test('a level that is like another asks for all that that one asks for, and for more', () => {
  const read = readRuleSet(scheme, { source: 'scheme.yaml' })
  if (!read.ok) throw new Error(read.findings.map(({ message }) => message).join('; '))
  const base = ruleSetFor(gaiaX2511)
  const asked = read.ruleSet.criteria.filter(({ levels }) => levels.gold !== 'not-applicable').map(({ id }) => id)
  const expected = base.criteria.filter(({ levels }) => levels.l1 !== 'not-applicable').map(({ id }) => id)
  expect(asked).toEqual([...expected, 'F1'])
  expect(read.ruleSet.criteria.find(({ id }) => id === 'P1.1.2')?.automatic).toEqual(['gold'])
  expect(compareRuleSets(base, read.ruleSet).find(({ id }) => id === 'F1')).toMatchObject({ kind: 'added' })
})

const broken: readonly (readonly [string, JsonObject, string, string])[] = [
  ['no levels', { levels: [] }, 'scheme/invalid-value', '/levels'],
  ['another format', { format: 'gxkit-rule-set/9' }, 'scheme/invalid-value', '/format'],
  ['an unknown base', { base: 'CD99' }, 'scheme/unknown-name', '/base'],
  ['a level like none', { levels: [{ ...scheme.levels[0], like: 'l9' }] }, 'scheme/unknown-name', '/levels/0/like'],
  [
    'a level about nothing',
    { levels: [{ ...scheme.levels[0], about: ['boat'] }] },
    'scheme/unknown-name',
    '/levels/0/about/0',
  ],
  ['a level twice', { levels: [scheme.levels[0], scheme.levels[0]] as never }, 'scheme/duplicate', '/levels/1'],
  ['a criterion of the base again', { criteria: [{ ...criterion, id: 'P1.1.1' }] }, 'scheme/duplicate', '/criteria/0'],
  [
    'an unknown demand',
    { criteria: [{ ...criterion, levels: { gold: 'maybe' } }] },
    'scheme/invalid-value',
    '/criteria/0/levels/gold',
  ],
  [
    'a level that is none',
    { criteria: [{ ...criterion, levels: { silver: 'declaration' } }] },
    'scheme/unknown-name',
    '/criteria/0/levels/silver',
  ],
  [
    'an unknown class',
    { criteria: [{ ...criterion, evidence: { path: 'legalDocuments', class: 'Contract' } }] },
    'scheme/unknown-name',
    '/criteria/0/evidence/class',
  ],
  [
    'no path',
    { criteria: [{ ...criterion, evidence: { path: '../secret' } }] },
    'scheme/unknown-name',
    '/criteria/0/evidence/path',
  ],
  [
    'two kinds of evidence',
    { criteria: [{ ...criterion, evidence: { path: 'name', rule: 'dependencies' } }] },
    'scheme/invalid-value',
    '/criteria/0/evidence',
  ],
  [
    'an unknown list',
    { criteria: [{ ...criterion, evidence: { path: 'name', value: { in: 'moon' } } }] },
    'scheme/unknown-name',
    '/criteria/0/evidence/value/in',
  ],
  [
    'a limit that is none',
    { criteria: [{ ...criterion, evidence: { path: 'name', value: { atMost: [{ limit: '1' }] } } }] },
    'scheme/invalid-value',
    '/criteria/0/evidence/value/atMost',
  ],
  [
    'a check that is none',
    { rules: [{ id: 'be-nice', weight: 'required', confidence: 'observed' }] },
    'scheme/unknown-name',
    '/rules/0/id',
  ],
  ['an unknown release', { releases: ['gaia-x-99'] }, 'scheme/unknown-name', '/releases/0'],
  [
    'a list of an object that is none',
    { lists: { a: { title: 'A', members: [1] } } },
    'scheme/invalid-value',
    '/lists/a/members',
  ],
]

test.each(broken)('%s is found at its place', (_what, members, code, pointer) => {
  const read = readRuleSet({ ...scheme, ...members } as JsonValue, { source: 'scheme.yaml' })
  const found = read.ok ? [] : read.findings.map((each) => [each.code, each.location?.pointer])
  expect(found).toContainEqual([code, pointer])
})

test.each([null, [], 'scheme', 1, { format: 'gxkit-rule-set/1' }])('%j is no rule set', (value) => {
  expect(readRuleSet(value as JsonValue, { source: 'scheme.yaml' }).ok).toBe(false)
})

test('evidence that is nested without end is refused', () => {
  let evidence: JsonObject = { path: 'name' }
  for (let i = 0; i < 10; i++) evidence = { all: [evidence] }
  expect(readRuleSet({ ...scheme, criteria: [{ ...criterion, evidence }] }, { source: 's' }).ok).toBe(false)
})
