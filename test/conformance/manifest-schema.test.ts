import { credentialSchema, describeManifests, manifestSchema, projectSchema, readProject } from '@gxkit/describe'
import {
  type ClassModel,
  classModel,
  enumeration,
  factName,
  type PropertyModel,
  type Release,
  releases,
} from '@gxkit/ontology'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'

const settings = { name: 'gx.yaml', text: 'issuer: did:web:acme.example\nbaseUrl: https://acme.example/gaia-x/\n' }
const elsewhere = 'https://elsewhere.example/thing#subject'

/** Values that no rule of form leads to. */
const known: Readonly<Record<string, unknown>> = {
  vatID: 'DE123456788',
  leiCode: '529900T8BM49AURSDO55',
  eori: 'DE1234567',
  EORI: 'DE1234567',
  EUID: 'DEK1101R.HRB116737',
  euid: 'DEK1101R.HRB116737',
  taxId: '12/345/67890',
  taxID: '12/345/67890',
  gaiaxTermsAndConditions: 'accepted',
  crs: 'CRS 84',
  macAddress: '00:11:22:33:44:55',
  ipAddress: '192.0.2.1',
  local: 'HRB 123456',
  providedBy: elsewhere,
  countryCode: 'DE',
  country: 'DE',
  countrySubdivisionCode: 'DE-HH',
  formatType: 'application/json',
}

type Facts = Record<string, unknown>

function sampleOf(release: Release, property: PropertyModel): unknown {
  const name = factName(property)
  const [choice = property] = property.or ?? [property]
  if (choice.class !== undefined || choice.node !== undefined) return elsewhere
  if (property.iri === release.termsAndConditions.property) return 'accepted'
  if (Object.hasOwn(known, name)) return known[name]
  if (choice.in !== undefined) return enumeration(release, choice.in)[0]
  const type = choice.datatype?.replace(/^.*[#/]/, '')
  if (type === 'boolean') return true
  if (type === 'integer') return choice.minInclusive ?? 4
  if (type === 'float' || type === 'floatPercentage') return choice.minInclusive ?? 0.5
  if (type === 'date') return '2026-01-31'
  if (type === 'dateTime') return '2026-01-31T10:00:00Z'
  if (type === 'anyURI' || choice.nodeKind === 'IRI') return 'https://acme.example/terms'
  return 'some text'
}

function minimal(release: Release, model: ClassModel): Facts {
  const mandatory = model.properties.filter(({ minCount }) => minCount > 0)
  const entries = mandatory.map((property) => {
    const value = sampleOf(release, property)
    return [factName(property), property.minCount > 1 ? Array(property.minCount).fill(value) : value]
  })
  return { type: model.name.replace(/^.*[:#/]/, ''), ...Object.fromEntries(entries) }
}

interface Tried {
  readonly codes: readonly string[]
  readonly credential: Facts | undefined
}

async function tryOut(release: Release, facts: Facts): Promise<Tried> {
  const file = { name: 'thing.yaml', text: stringify(facts) }
  const { report, credentials } = await describeManifests([settings, file], { release })
  const codes = report.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)
  return { codes, credential: credentials[0]?.credential as Facts | undefined }
}

describe.each(releases.map((release) => [release.id, release] as const))('%s', (_id, release) => {
  const ajv = new Ajv2020({ strict: false })
  const accepts = ajv.compile(manifestSchema(release))
  const acceptsCredential = ajv.compile(credentialSchema(release))
  const all = [...release.vocabulary.classes().values()]
  const isGroup = (model: ClassModel): boolean =>
    model.properties.length === 0 && all.some(({ parents }) => parents.includes(model.iri))
  const classes = all.filter((model) => !isGroup(model))

  const seen = new Set<string>()

  /** Whether no other class has the same property with the same demands. */
  function isNew({ order: _order, ...demands }: PropertyModel): boolean {
    const text = JSON.stringify(demands)
    return !seen.has(text) && seen.add(text) !== undefined
  }

  /** Both accept, or both refuse; what comes out of what is accepted fits the schema of credentials. */
  async function bothSay(fits: boolean, facts: Facts): Promise<Facts | undefined> {
    const text = stringify(facts)
    const { codes, credential } = await tryOut(release, facts)
    expect(codes, text).toEqual(fits ? [] : expect.arrayContaining([expect.anything()]))
    expect(accepts(parse(text)), `${text}\n${JSON.stringify(accepts.errors)}`).toBe(fits)
    if (credential !== undefined) {
      const said = acceptsCredential(credential)
      expect(said, `${JSON.stringify(credential)}\n${JSON.stringify(acceptsCredential.errors)}`).toBe(true)
    }
    return credential
  }

  test.each(classes.map((model) => [model.name, model] as const))('%s', async (_name, model) => {
    const facts = minimal(release, model)
    const credential = await bothSay(true, facts)
    await bothSay(false, { ...facts, unheardOf: 'x' })
    const subject = credential?.credentialSubject as Facts
    if (model.closed)
      expect(acceptsCredential({ ...credential, credentialSubject: { ...subject, unheardOf: 'x' } })).toBe(false)
    for (const property of model.properties.filter(({ minCount }) => minCount > 0)) {
      const { [factName(property)]: _fact, ...rest } = facts
      await bothSay(false, rest)
      const { [property.term]: _claim, ...others } = subject
      expect(acceptsCredential({ ...credential, credentialSubject: others })).toBe(false)
    }
    for (const property of model.properties.filter(isNew)) {
      const name = factName(property)
      const sample = sampleOf(release, property)
      await bothSay(false, { ...facts, [name]: null })
      await bothSay(property.minCount <= 1, { ...facts, [name]: sample })
      await bothSay(property.minCount <= 1, { ...facts, [name]: [sample] })
      if (property.or === undefined && property.in !== undefined)
        await bothSay(false, { ...facts, [name]: 'No-Such-Value-1' })
    }
  })

  test('a class that only stands for its kinds is nothing that can be described', async () => {
    for (const model of all.filter(isGroup)) await bothSay(false, minimal(release, model))
  })

  test('facts inside facts, of the class that is asked for or of one of its kinds', async () => {
    const names = classes.map((model) => [model.iri, model] as const)
    const byIri = new Map(names)
    for (const model of classes) {
      for (const property of model.properties.filter((each) => isNew({ ...each, label: 'inside' }))) {
        const inner = property.or === undefined && property.class !== undefined ? byIri.get(property.class) : undefined
        if (inner === undefined) continue
        const { type, ...facts } = minimal(release, inner)
        const outer = minimal(release, model)
        const name = factName(property)
        await bothSay(Object.keys(facts).length > 0 && !isGroup(inner), { ...outer, [name]: facts })
        await bothSay(!isGroup(inner), { ...outer, [name]: { type, ...facts } })
        await bothSay(true, { ...outer, [name]: { id: elsewhere } })
        await bothSay(false, { ...outer, [name]: { type: 'NoSuchClass', ...facts } })
        await bothSay(false, { ...outer, [name]: { ...facts, unheardOf: 'x' } })
        await bothSay(false, { ...outer, [name]: { type, ...facts, issuer: 'did:web:acme.example' } })
      }
    }
  }, 60_000)

  test.each([
    ['id', 'acme', true],
    ['id', 'two words', false],
    ['id', 'subject', false],
    ['issuer', 'did:web:notary.example', true],
    ['issuer', 'did:web:notary.example#key', false],
    ['issuer', 'http://notary.example', false],
    ['validFrom', '2026-01-31T10:00:00Z', true],
    ['validFrom', '2026-01-31', true],
    ['validFrom', '31.01.2026', false],
    ['validFor', '12 Weeks', true],
    ['validFor', 'P90D', true],
    ['validFor', '0 days', false],
    ['validFor', '3 months', false],
    ['type', 'NoSuchClass', false],
    ['type', null, false],
  ])('%s: %s', async (name, value, fits) => {
    const [model] = classes.filter(({ properties }) => properties.every(({ minCount }) => minCount === 0))
    if (model === undefined) return
    await bothSay(fits, { ...minimal(release, model), [name]: value })
  })

  test.each([
    ['Memory', 'memorySize', '1.500 GB', false],
    ['Memory', 'memorySize', '1.5 GB', true],
    ['Memory', 'memorySize', '1500.125 GB', true],
    ['Memory', 'memorySize', '0.500 GB', true],
    ['WaterUsageEffectiveness', 'waterUsageEffectiveness', '1.500 l/kWh', false],
    ['WaterUsageEffectiveness', 'waterUsageEffectiveness', '1.5 l/kWh', true],
    ['TargetPercentile', 'metric', '99.999 %', true],
    ['PacketLoss', 'metric', '1.125 percent', true],
    ['PacketLoss', 'metric', '1.125 ppm', false],
  ])('thousands or decimals: %s, %s: %s', async (type, name, written, fits) => {
    const model = classModel(release, type)
    if (!model?.properties.some((property) => factName(property) === name)) return
    await bothSay(fits, { ...minimal(release, model), [name]: written })
  })
})

test.each([
  ['', true],
  ['validFor: 30 days', true],
  ['validFor: 1 year', false],
  ['release: gaia-x-2.2.1', true],
  ['release: loire', true],
  ['relaese: loire', false],
  ['issuer: someone', false],
  ['baseUrl: http://acme.example/', false],
  ['baseUrl: https://acme.example/x?y', false],
  ['issuer:', false],
])('settings with "%s"', (line, fits) => {
  const accepts = new Ajv2020({ strict: false }).compile(projectSchema())
  const facts = { ...(parse(settings.text) as Facts), ...(parse(line) as Facts | null) }
  expect(readProject({ name: 'gx.yaml', text: stringify(facts) }).ok).toBe(fits)
  expect(accepts(facts), JSON.stringify(accepts.errors)).toBe(fits)
})
