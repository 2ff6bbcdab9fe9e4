import { readFileSync } from 'node:fs'
import { type Criterion, dryRun, readRuleSet, ruleSetFor, ruleSets } from '@gxkit/conformity'
import type { JsonValue } from '@gxkit/core'
import { describeManifests } from '@gxkit/describe'
import { gaiaX2210, gaiaX2511 } from '@gxkit/ontology'
import { createValidator } from '@gxkit/shacl'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { withShared } from './shared.ts'

const current = ruleSetFor(gaiaX2511)
const levels = ['sc', 'l1', 'l2', 'l3'] as const
const letters = { declaration: 'D', certification: 'C', 'not-applicable': '–' } as const
const ofServices = current.criteria.filter(({ about }) => about === 'service')

describe('the rule set of 25.10', () => {
  test('has 63 criteria for services and one for participants, with the counts of each level', () => {
    expect(current.criteria).toHaveLength(64)
    expect(ofServices).toHaveLength(63)
    const asked = levels.map((level) => ofServices.filter(({ levels: l }) => l[level] !== 'not-applicable').length)
    expect(asked).toEqual([47, 53, 54, 57])
  })

  test('every criterion says what is required and how to meet it, and every number is one of its kind', () => {
    for (const { id, requires, meet, levels: stated } of current.criteria) {
      expect(requires, id).toMatch(/^[A-Z].*\.$/)
      expect(meet, id).toMatch(/^[A-Z].*\.$/)
      expect(Object.keys(stated), id).toEqual([...levels])
    }
    expect(new Set(current.criteria.map(({ id }) => id)).size).toBe(64)
    expect(new Set(current.criteria.map(({ address }) => address)).size).toBe(64)
  })

  test('lists every state of the European Economic Area in three ways', () => {
    const { members } = current.lists.eea ?? { members: [] }
    expect(members.filter((code) => /^[A-Z]{2}$/.test(code))).toHaveLength(30)
    expect(members.filter((code) => /^[A-Z]{3}$/.test(code))).toHaveLength(30)
    expect(members.filter((code) => /^\d{3}$/.test(code))).toHaveLength(30)
  })

  test.each(['gaia-x-25.11', 'gaia-x-22.10'])('the file of %s can be read like one of your own', (release) => {
    const file = new URL(`../../shapes/${release}/criteria.yaml`, import.meta.url)
    const read = readRuleSet(parse(readFileSync(file, 'utf8')) as JsonValue, { source: 'criteria.yaml' })
    expect(read).toEqual({ ok: true, ruleSet: ruleSets().find(({ releases }) => releases.includes(release)) })
  })
})

withShared('design/gaiax-spec.md', 'the table of criteria in the recorded facts', (file) => {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))

  test('names the same criteria, with the same demands', () => {
    const facts = rows.flatMap(([, ids = '', ...cells]) => {
      const found = /^P\d\.\d\.(\d+)(?:–(\d+))?$/.exec(ids)
      if (found === null || cells.length < 6) return []
      const [first, last] = [Number(found[1]), Number(found[2] ?? found[1])]
      const demands = cells.slice(0, 4).map((cell) => cell.charAt(0))
      const stem = ids.slice(0, ids.lastIndexOf('.', ids.indexOf('–') === -1 ? undefined : ids.indexOf('–')))
      return Array.from({ length: last - first + 1 }, (_, i) => [`${stem}.${first + i}`, demands.join(' ')])
    })
    const stated = ofServices.map(({ id, levels: l }) => [
      id,
      levels.map((level) => letters[l[level] ?? 'not-applicable']).join(' '),
    ])
    expect(stated).toEqual(facts)
  })

  test('lists the standards by which each can be certified', () => {
    const abbreviations = Object.keys(current.standards)
    for (const { id, standards } of ofServices) {
      const cell = rows.find((row) => row[1] === id && row.length > 8)?.[7] ?? ''
      const named = cell
        .replace(/\(.*?\)/g, '')
        .split(/[;,]/)
        .map((part) => part.trim().split(' ')[0] ?? '')
      const facts = abbreviations.filter(
        (name) => named.includes(name) || (cell.startsWith('as P2.2.3') && ['CISPE', 'ECC', 'GDPR'].includes(name)),
      )
      expect([id, Object.keys(standards).sort()]).toEqual([id, facts.sort()])
    }
  })

  test('Standard Compliance is decided by the criteria that a label of an engine of 2026 lists', () => {
    const listed = rows.flatMap(([, ids = '', , seen = '']) =>
      seen.startsWith('yes') && ids.startsWith('P') ? numbersIn(ids) : [],
    )
    const decided = ofServices.filter((criterion) => isDecided(criterion, 'sc')).map(({ id }) => id)
    expect(decided).toEqual(listed.sort(byNumber))
    expect(decided).toHaveLength(39)
  })

  test('what has no automatic filter there has no evidence here', () => {
    const without = ['P1.1.4', 'P1.2.1', 'P1.2.4', 'P1.2.9', 'P2.2.3', 'P2.2.4', 'P2.2.5', 'P2.2.6']
    const stated = ofServices.filter(({ levels: l, evidence }) => l.l1 === 'declaration' && evidence === undefined)
    expect(stated.map(({ id }) => id)).toEqual(without)
  })
})

function isDecided({ levels: stated, evidence, automatic }: Criterion, level: string): boolean {
  return stated[level] !== 'not-applicable' && evidence !== undefined && (automatic?.includes(level) ?? true)
}

/** `P3.1.1 … .8`, `P3.1.12 … .20`, `P1.2.6, P1.2.7` -> each of them. */
function numbersIn(ids: string): readonly string[] {
  const range = /^(P\d\.\d)\.(\d+) … \.(\d+)$/.exec(ids)
  if (range === null) return ids.split(',').map((id) => id.trim())
  const [first, last] = [Number(range[2]), Number(range[3])]
  return Array.from({ length: last - first + 1 }, (_, i) => `${range[1]}.${first + i}`)
}

function byNumber(a: string, b: string): number {
  const [left, right] = [a, b].map((id) => id.slice(1).split('.').map(Number))
  const i = left?.findIndex((n, at) => n !== right?.[at]) ?? -1
  return i === -1 ? 0 : (left?.[i] ?? 0) - (right?.[i] ?? 0)
}

/** A project with one service, to which lines can be added. */
const project: Readonly<Record<string, string>> = {
  'gx.yaml': 'issuer: did:web:provider.example\nbaseUrl: https://provider.example/gx/\n',
  'participant.yaml': [
    'type: LegalPerson\nid: provider\nregistrationNumber: vat',
    'legalAddress:\n  countryCode: DE\nheadquartersAddress:\n  countryCode: DE\n',
  ].join('\n'),
  'vat.yaml': 'type: VatID\nid: vat\nissuer: did:web:notary.example\nvatID: DE123456788\n',
  'terms.yaml': 'type: Issuer\nid: terms\ngaiaxTermsAndConditions: accepted\n',
  'datacenter.yaml': [
    'type: Datacenter\nid: datacenter\nmaintainedBy: provider\nlocation:\n  countryCode: DE',
    'aggregationOfResources:\n  - type: AvailabilityZone\n    id: zone\n    address:\n      countryCode: DE\n',
  ].join('\n'),
  'offer.yaml': [
    'type: ServiceOffering\nid: offer\nprovidedBy: provider',
    `serviceOfferingTermsAndConditions:\n  url: https://provider.example/terms\n  hash: ${'a'.repeat(64)}\n`,
  ].join('\n'),
}

interface Assessed {
  readonly outcome: string
  readonly missing: readonly { readonly ids: readonly string[]; readonly write?: string }[]
}

const validator = createValidator({ release: gaiaX2511 })

async function assessed(
  files: Readonly<Record<string, string>>,
  level: string,
  options: { readonly compare: boolean },
): Promise<Assessed> {
  const texts = Object.entries(files).map(([name, text]) => ({ name, text }))
  const now = (): Date => new Date('2026-11-21')
  const { report, credentials } = await describeManifests(texts, { release: gaiaX2511, now })
  expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  const contents = credentials.map(({ credential, source }) => ({ document: credential, source }))
  const shapes = options.compare ? await validator.validate(contents) : undefined
  expect(shapes?.findings.filter(({ severity }) => severity === 'error') ?? []).toEqual([])
  const notaries = ['did:web:notary.example']
  return dryRun(contents, { release: gaiaX2511, level, notaries, now, ...(shapes && { shapes }) })
}

/** Adds lines to the file that they say they belong to; lists are joined. */
function added(files: Readonly<Record<string, string>>, write: string): Readonly<Record<string, string>> {
  const target = write.startsWith('# in the file of the datacenter') ? 'datacenter.yaml' : 'offer.yaml'
  const [before, lines] = [parse(files[target] ?? ''), parse(write)] as Record<string, unknown>[]
  const joined = Object.entries(lines ?? {}).map(([key, value]) => {
    const known = before?.[key]
    return [key, Array.isArray(known) && Array.isArray(value) ? [...known, ...value] : value]
  })
  return { ...files, [target]: JSON.stringify({ ...before, ...Object.fromEntries(joined) }) }
}

describe('what an assessment says to write', () => {
  test.each(['sc', 'l1'])('reaches %s, and each of the lines meets what they are for', async (level) => {
    const { outcome, missing } = await assessed(project, level, { compare: false })
    expect(outcome).toBe('not-met')
    const each = missing.filter(({ ids }) => !ids.includes('shapes-conform'))
    const all = each.reduce((files, { write = '' }) => added(files, write), project)
    expect(await assessed(all, level, { compare: true })).toMatchObject({ outcome: 'ready', missing: [] })
    for (const { ids, write = '' } of level === 'l1' ? each : []) {
      // What stands beside it for other criteria is left out; what it needs itself, such as a place, is in the project.
      const needed = /datacenter/.test(write) ? added(project, 'aggregationOfResources: [datacenter]') : project
      const after = await assessed(added(needed, write), level, { compare: false })
      expect(after.missing.flatMap((left) => left.ids).filter((id) => ids.includes(id))).toEqual([])
    }
  })
})

describe('the rule set of 22.10', () => {
  test('knows compliance alone, and no criteria', () => {
    expect(ruleSetFor(gaiaX2210)).toMatchObject({ id: 'TF22.10', criteria: [] })
  })
})
