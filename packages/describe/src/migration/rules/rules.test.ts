import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Finding } from '@gxkit/core'
import { bareName, compareReleases, factName, findRelease, gaiaX221, gaiaX2210, gaiaX2511 } from '@gxkit/ontology'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { migrate } from '../migrate.ts'
import { accountOf, classRule, migrationRules, rulesBetween } from './compiled.ts'
import { loireToDanube } from './loire-to-danube.ts'
import type { MigrationRules } from './rule.ts'
import { tagusToLoire } from './tagus-to-loire.ts'

interface Pair {
  readonly rule: string
  readonly input: string
  readonly output: string
  readonly findings: readonly string[]
}

const pairsOf = (name: string): readonly Pair[] =>
  parse(readFileSync(fileURLToPath(new URL(`./${name}.pairs.yaml`, import.meta.url)), 'utf8')) as readonly Pair[]

const tables: readonly { rules: MigrationRules; pairs: readonly Pair[] }[] = [
  { rules: tagusToLoire, pairs: pairsOf('tagus-to-loire') },
  { rules: loireToDanube, pairs: pairsOf('loire-to-danube') },
]
const every = tables.flatMap(({ rules, pairs }) => pairs.map((pair) => ({ ...pair, rules })))
const claimOf = ({ params }: Finding): unknown =>
  'claim' in params ? params.claim : 'property' in params && params.property

test.each(every)('$rule does what its pair says', ({ rules, input, output, findings }) => {
  const settings = `release: ${rules.from}\nissuer: did:web:acme.example\nbaseUrl: https://acme.example/\n`
  const sources = [
    { name: 'gx.yaml', text: settings },
    { name: 'thing.yaml', text: input },
  ]
  const result = migrate(sources, { to: findRelease(rules.to) })
  const texts = result.files.filter(({ name }) => name !== 'gx.yaml' && name !== 'MIGRATION.md').map(({ text }) => text)
  expect(texts.join('---\n')).toBe(output)
  expect(result.report.findings.map((found) => `${found.code} ${claimOf(found)}`)).toEqual(findings)
})

test.each(tables)('each rule from $rules.from has one pair, a reason, and a target that exists', ({ rules, pairs }) => {
  const after = findRelease(rules.to)
  const all = [...rules.classes, ...rules.properties]
  expect(pairs.map(({ rule }) => rule).sort()).toEqual(all.map(({ id }) => id).sort())
  for (const { why } of all) expect(why).toMatch(/^[A-Z].{20,}\.$/)
  const classes = new Map([...after.vocabulary.classes().values()].map((model) => [bareName(model.iri), model]))
  for (const { fate } of rules.classes) if ('class' in fate) expect([...classes.keys()]).toContain(fate.class)
  for (const { id, of, fate } of rules.properties) {
    const targets = 'to' in fate ? [fate.to].flat() : []
    for (const name of of) {
      const becomes = classRule(rules, name)?.fate
      for (const target of targets) {
        const model = classes.get(target.class ?? (becomes && 'class' in becomes ? becomes.class : name))
        expect(model?.properties.map(factName), `${id} for ${name}`).toContain(target.property)
      }
    }
  }
})

test('every class and property of 22.10 is accounted for', () => {
  const releases = { before: gaiaX2210, after: gaiaX2511 }
  const missing = [...gaiaX2210.vocabulary.classes().values()].flatMap((model) => {
    const name = bareName(model.iri)
    const lost = model.properties
      .map(factName)
      .filter((property) => accountOf(tagusToLoire, releases, name, property) === 'missing')
    return [
      ...(classRule(tagusToLoire, name) === undefined ? [name] : []),
      ...lost.map((property) => `${name}.${property}`),
    ]
  })
  expect(missing).toEqual([])
})

test('everything of 25.11 that 2.2.1 lacks or has changed is accounted for by a rule', () => {
  const releases = { before: gaiaX2511, after: gaiaX221 }
  const open = compareReleases(gaiaX2511, gaiaX221).flatMap((change) => {
    const isMapped = classRule(loireToDanube, change.name) !== undefined
    if (change.kind === 'added') return []
    if (change.kind === 'removed' || change.parents !== undefined) return isMapped ? [] : [change.name]
    return change.properties
      .filter(({ kind, before }) => kind !== 'added' && before !== undefined)
      .filter(
        ({ before }) => accountOf(loireToDanube, releases, change.name, before ? factName(before) : '') !== 'rule',
      )
      .map(({ term }) => `${change.name}.${term}`)
  })
  expect(open).toEqual([])
})

test('every fact of 25.11 has the same name in 2.2.1, or a rule', () => {
  const releases = { before: gaiaX2511, after: gaiaX221 }
  const missing = [...gaiaX2511.vocabulary.classes().values()].flatMap((model) =>
    model.properties
      .map(factName)
      .filter((property) => accountOf(loireToDanube, releases, bareName(model.iri), property) === 'missing')
      .map((property) => `${bareName(model.iri)}.${property}`),
  )
  expect(missing).toEqual([])
})

test('no claim has two rules', () => {
  for (const rules of migrationRules) {
    const claims = rules.properties.flatMap(({ of, property }) =>
      of.flatMap((name) => property.map((p) => `${name}.${p}`)),
    )
    expect(claims.filter((claim, i) => claims.indexOf(claim) !== i)).toEqual([])
    const classes = rules.classes.flatMap((rule) => rule.class)
    expect(classes.filter((name, i) => classes.indexOf(name) !== i)).toEqual([])
  }
})

test('rules lead from older to newer releases, one after the other', () => {
  expect(rulesBetween('gaia-x-22.10', 'gaia-x-2.2.1')?.map(({ to }) => to)).toEqual(['gaia-x-25.11', 'gaia-x-2.2.1'])
  expect(rulesBetween('gaia-x-25.11', 'gaia-x-25.11')).toEqual([])
  expect(rulesBetween('gaia-x-2.2.1', 'gaia-x-25.11')).toBeUndefined()
})
