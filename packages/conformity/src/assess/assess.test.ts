import type { JsonObject } from '@gxkit/core'
import { gaiaX2210, gaiaX2511 } from '@gxkit/ontology'
import type { VerificationSuccess } from '@gxkit/verify'
import { describe, expect, test } from 'vitest'
import { ruleSetFor } from '../rule-set/rule-sets.ts'
import { assess } from './assess.ts'
import type { Assessment } from './assessment.ts'
import { type DryRunOptions, dryRun } from './dry-run.ts'

const base = 'https://provider.example/gx/'
const provider = 'did:web:provider.example'
const notary = 'did:web:notary.example'

function credential(type: string, name: string, claims: JsonObject, issuer = provider): JsonObject {
  return {
    '@context': [...gaiaX2511.contexts.order],
    id: `${base}${name}`,
    type: ['VerifiableCredential', `gx:${type}`],
    issuer,
    validFrom: '2026-11-01T00:00:00Z',
    credentialSubject: { id: `${base}${name}#subject`, type: `gx:${type}`, ...claims },
  }
}

const ref = (name: string): JsonObject => ({ id: `${base}${name}#subject` })
const person = credential('LegalPerson', 'provider', {
  registrationNumber: ref('vat'),
  legalAddress: { type: 'gx:Address', countryCode: 'DE' },
  headquartersAddress: { type: 'gx:Address', countryCode: 'DE' },
})
const number = credential('VatID', 'vat', { vatID: 'DE123456788' }, notary)
const terms = credential('Issuer', 'terms', { gaiaxTermsAndConditions: gaiaX2511.termsAndConditions.current })
const participant = [person, number, terms]
const offer = (claims: JsonObject = {}, name = 'offer'): JsonObject =>
  credential('ServiceOffering', name, { providedBy: ref('provider'), ...claims })

function run(documents: readonly JsonObject[], options: Partial<DryRunOptions> = {}): Promise<Assessment> {
  const contents = documents.map((document, i) => ({ document, source: `${i}.json` }))
  const now = (): Date => new Date('2026-11-21T12:00:00Z')
  return dryRun(contents, { release: gaiaX2511, level: 'sc', notaries: [notary], now, ...options })
}

const stateOf = ({ criteria, rules }: Assessment, id: string): string | undefined =>
  [...criteria, ...rules].find((each) => each.id === id)?.state

describe('a participant', () => {
  test('is open as long as nobody compared it with the shapes, and never granted in a dry run', async () => {
    const assessment = await run(participant)
    expect(assessment).toMatchObject({ outcome: 'open', dryRun: true })
    expect(stateOf(assessment, 'PA1.1')).toBe('met')
    expect(stateOf(assessment, 'P1.1.1')).toBe('not-applicable')
  })

  test('gets no label', async () => {
    expect(await run(participant, { level: 'l1' })).toMatchObject({ outcome: 'not-met', validated: [] })
  })

  test('cannot confirm its own number, nor agree for somebody else', async () => {
    const self = credential('VatID', 'vat', { vatID: 'DE123456788' })
    expect(stateOf(await run([person, self, terms]), 'registration-number')).toBe('not-met')
    const foreign = { ...terms, issuer: 'did:web:somebody.example' }
    expect(stateOf(await run([person, number, foreign]), 'terms-accepted')).toBe('not-met')
    const other = credential('Issuer', 'terms', { gaiaxTermsAndConditions: '0'.repeat(64) })
    expect(stateOf(await run([person, number, other]), 'terms-accepted')).toBe('not-met')
  })

  test('a label among the credentials is passed over', async () => {
    const label = credential('LabelCredential', 'label', { 'gx:labelLevel': 'SC' }, 'did:web:clearing.example')
    expect(stateOf(await run([...participant, label]), 'terms-accepted')).toBe('met')
  })
})

describe('nothing', () => {
  test.each(['sc', 'l1', 'l4', '', '__proto__', 'constructor'])('is never met: level "%s"', async (level) => {
    const empty = await run([], { level })
    expect(empty.outcome).toBe('not-met')
    expect(empty.report.ok).toBe(false)
    const full = await run(participant, { level })
    if (level !== 'sc') expect(full.outcome).toBe('not-met')
  })

  test('a forged result without credentials, or one that failed, is refused', async () => {
    const result = { ok: true, credentials: [], document: { source: 'x', checks: [], credentials: [] } }
    const options = { release: gaiaX2511, level: 'sc' }
    expect((await assess(result as unknown as VerificationSuccess, options)).outcome).toBe('not-met')
    expect((await assess([], options)).outcome).toBe('not-met')
  })

  test('a rule set of another release is refused', async () => {
    const { outcome, report } = await run(participant, { release: gaiaX2210, ruleSet: ruleSetFor(gaiaX2511) })
    expect(outcome).toBe('not-met')
    expect(report.findings.map(({ code }) => code)).toContain('criterion/other-release')
  })
})

describe('a service', () => {
  test('is asked by level: what is not asked is not missing', async () => {
    const sc = await run([...participant, offer()])
    const l1 = await run([...participant, offer()], { level: 'l1' })
    const missing = (each: Assessment): readonly string[] => each.missing.flatMap(({ ids }) => ids)
    expect(missing(sc)).not.toContain('P1.3.1')
    expect(missing(l1)).toContain('P1.3.1')
    expect(stateOf(sc, 'P1.1.2')).toBe('not-checked')
    expect(stateOf(l1, 'P1.1.2')).toBe('not-met')
    expect(stateOf(sc, 'PA1.1')).toBe('not-applicable')
  })

  test('of two services the worse one decides, and the other is named as met', async () => {
    const contact = { providerContactInformation: { type: 'gx:ContactInformation', url: 'https://provider.example' } }
    const both = await run([...participant, offer(contact), offer({}, 'second')])
    const found = both.criteria.find(({ id }) => id === 'P1.2.8')
    expect(found?.state).toBe('not-met')
    expect(found?.subjects?.map(({ state }) => state)).toEqual(['met', 'not-met'])
    const told = both.report.findings.filter((f) => f.code === 'criterion/not-met' && f.params.criterion === 'P1.2.8')
    expect(told.map(({ location }) => location?.source)).toEqual(['4.json'])
  })

  test('a document counts for the criterion that its class is for, and evidence leads to it', async () => {
    const legalDocuments = [
      { type: 'gx:LegallyBindingAct', url: 'https://provider.example/a', governingLawCountries: 'US' },
      { type: 'gx:ProductSecurity', url: 'https://provider.example/b' },
    ]
    const assessment = await run([...participant, offer({ legalDocuments })], { level: 'l1' })
    const found = assessment.criteria.find(({ id }) => id === 'P3.1.20')
    expect(found).toMatchObject({
      state: 'met',
      evidence: [{ source: '3.json', pointer: '/credentialSubject/legalDocuments/1', credential: `${base}offer` }],
    })
    expect(stateOf(assessment, 'P1.1.1')).toBe('met')
    expect(stateOf(assessment, 'P1.1.5')).toBe('met')
    expect(stateOf(assessment, 'P1.1.2')).toBe('not-met')
  })

  test.each([
    ['1.30', '2026-11-21', 'met'],
    ['1.35', '2026-11-21', 'needs-a-human'],
    ['1.41', '2026-11-21', 'not-met'],
    ['NaN', '2026-11-21', 'not-met'],
    ['-INF', '2026-11-21', 'not-met'],
  ])('an energy efficiency of %s is %s', async (value, at, state) => {
    const efficiency = { type: 'gx:EnergyUsageEfficiency', powerUsageEffectiveness: value }
    const site = credential('Datacenter', 'site', { energyUsageEfficiency: efficiency })
    const service = offer({ aggregationOfResources: ref('site') })
    const assessment = await run([...participant, service, site], { level: 'l1', now: () => new Date(at) })
    expect(stateOf(assessment, 'P6.1.2')).toBe(state)
  })

  test.each([
    ['2026-11-21', 'met'],
    ['2030-12-31', 'not-met'],
  ])('three quarters of renewable energy are enough on %s: %s', async (at, state) => {
    const energyMix = { type: 'gx:EnergyMix', renewableEnergy: 80, hourlyCarbonFreeEnergy: 10 }
    const site = credential('Datacenter', 'site', { energyMix })
    const service = offer({ aggregationOfResources: ref('site') })
    const assessment = await run([...participant, service, site], { level: 'l1', now: () => new Date(at) })
    expect(stateOf(assessment, 'P6.1.3')).toBe(state)
  })

  test('a parent company elsewhere speaks against Level 3; circles of companies end', async () => {
    const address = (code: string): JsonObject => ({ type: 'gx:Address', countryCode: code })
    const parent = (code: string): JsonObject =>
      credential('LegalPerson', 'parent', { headquartersAddress: address(code), subOrganisationOf: ref('provider') })
    const child = credential('LegalPerson', 'provider', {
      subOrganisationOf: ref('parent'),
      headquartersAddress: address('FRA'),
      legalAddress: address('250'),
    })
    for (const [code, state] of [
      ['US', 'not-met'],
      ['NO', 'needs-a-human'],
    ] as const) {
      const assessment = await run([child, number, terms, offer(), parent(code)], { level: 'l3' })
      expect([code, stateOf(assessment, 'P5.1.5')]).toEqual([code, state])
      expect(stateOf(assessment, 'P5.1.4')).toBe('needs-a-human')
    }
  })

  test('dependencies have to be presented, and circles are told', async () => {
    const alone = await run([...participant, offer({ dependsOn: ref('elsewhere') })])
    expect(stateOf(alone, 'dependencies')).toBe('not-met')
    const chain = [offer({ dependsOn: ref('b') }), offer({ dependsOn: ref('c') }, 'b'), offer({}, 'c')]
    expect(stateOf(await run([...participant, ...chain]), 'dependencies')).toBe('met')
    const circle = [offer({ dependsOn: ref('b') }), offer({ dependsOn: ref('offer') }, 'b')]
    const round = await run([...participant, ...circle])
    expect(round.rules.find(({ id }) => id === 'dependencies')?.reason).toContain('depends on itself')
  })

  test('more things than are looked at are refused, not cut', async () => {
    const many = Array.from({ length: 98 }, (_, i) => offer({}, `offer-${i}`))
    const { outcome, report } = await run([...many, offer(), offer({}, 'x'), person])
    expect(outcome).toBe('not-met')
    expect(report.findings.some(({ code }) => ['criterion/nothing-to-assess', 'json/too-large'].includes(code))).toBe(
      true,
    )
  })
})
