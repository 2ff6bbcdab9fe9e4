import { readFileSync } from 'node:fs'
import { isGxError } from '@gxkit/core'
import { expect, test } from 'vitest'
import {
  ancestors,
  classModel,
  enumeration,
  findRelease,
  gaiaX221,
  gaiaX2210,
  gaiaX2511,
  isSubClassOf,
  packedShapesOf,
  propertyModel,
  releaseNamedBy,
  releases,
  shapeTriples,
} from './index.ts'

const gx = (name: string): string => gaiaX2511.namespace + name

test('a class is found by bare name, prefixed name and IRI', () => {
  const model = classModel(gaiaX2511, 'LegalPerson')
  expect(model?.iri).toBe('https://w3id.org/gaia-x/development#LegalPerson')
  expect(classModel(gaiaX2511, 'gx:LegalPerson')).toBe(model)
  expect(classModel(gaiaX2511, gx('LegalPerson'))).toBe(model)
  expect(classModel(gaiaX2511, 'Time')?.iri).toBe('http://qudt.org/vocab/quantitykind/Time')
})

test.each(['LegalParticipant', '', ':', 'constructor', '__proto__', 'toString:x', 'nope:LegalPerson'])(
  'no class %j',
  (name) => {
    expect(classModel(gaiaX2511, name)).toBeUndefined()
    expect(propertyModel(gaiaX2511, name, 'name')).toBeUndefined()
  },
)

test('a class says what its closed shape demands', () => {
  const model = classModel(gaiaX2511, 'LegalPerson')
  expect(model?.closed).toBe(true)
  expect(model?.properties.filter((property) => property.minCount > 0).map((property) => property.term)).toEqual([
    'registrationNumber',
    'legalAddress',
    'headquartersAddress',
  ])
})

test('a property is found by the term that people write, which is not always the end of the IRI', () => {
  expect(propertyModel(gaiaX2511, 'Address', 'streetAddress')).toMatchObject({
    iri: 'http://www.w3.org/2006/vcard/ns#street-address',
    label: 'Street',
    minCount: 0,
    maxCount: 1,
    datatype: 'http://www.w3.org/2001/XMLSchema#string',
  })
  expect(propertyModel(gaiaX2511, 'Address', 'vcard:street-address')?.term).toBe('streetAddress')
  expect(propertyModel(gaiaX2511, 'TaxID', 'taxId')?.iri).toBe('https://schema.org/taxID')
  expect(propertyModel(gaiaX2511, 'Datacenter', 'gx:location')?.term).toBe('location')
  expect(propertyModel(gaiaX2511, 'LegalPerson', 'legalName')).toBeUndefined()
})

test('alternatives, ranges and the type given by the context are kept', () => {
  expect(propertyModel(gaiaX2511, 'Address', 'countryCode')?.or).toEqual([
    { in: 'countries' },
    { in: 'countryCode' },
    { in: 'countryCode2' },
  ])
  expect(propertyModel(gaiaX2511, 'VLANConfiguration', 'vlanTag')).toMatchObject({
    minInclusive: 1,
    maxInclusive: 4094,
  })
  expect(propertyModel(gaiaX2511, 'InterconnectionPointIdentifier', 'ipAddress')?.pattern).toBe(
    '\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}',
  )
  expect(propertyModel(gaiaX2511, 'ServiceOffering', 'providedBy')?.coercion).toBe('@id')
  expect(propertyModel(gaiaX2511, 'LegalDocument', 'url')?.coercion).toBe('http://www.w3.org/2001/XMLSchema#anyURI')
  expect(propertyModel(gaiaX2511, 'ServerFlavor', 'cpu')?.coercion).toBe('@id')
  expect(propertyModel(gaiaX2511, 'ServerFlavor', 'memory')?.coercion).toBeUndefined()
})

test('the words of a class win over the words that all classes share', () => {
  expect(propertyModel(gaiaX2511, 'CustomerInstructions', 'means')?.description).toMatch(/instructions/)
  expect(propertyModel(gaiaX2511, 'DataPortability', 'means')?.description).toMatch(/handed over/)
})

test('a class whose rule is one big alternative still lists the properties it speaks of', () => {
  expect(classModel(gaiaX2511, 'Consent')?.properties.map((property) => property.term)).toEqual([
    'legalBasis',
    'consentWithdrawalContactPoint',
    'dataProtectionContactPoint',
    'purpose',
  ])
})

test('ancestors are transitive and leave the class itself out', () => {
  expect(ancestors(gaiaX2511, gx('VirtualMachineServiceOffering'))).toEqual([
    gx('ComputeServiceOffering'),
    gx('InfrastructureServiceOffering'),
    gx('ServiceOffering'),
    gx('GaiaXEntity'),
  ])
  expect(ancestors(gaiaX2511, gx('Address'))).toEqual([])
  expect(ancestors(gaiaX2511, 'https://example.org/Unknown')).toEqual([])
})

test('subclass tests follow the hierarchy in one direction', () => {
  expect(isSubClassOf(gaiaX2511, gx('VatID'), gx('RegistrationNumber'))).toBe(true)
  expect(isSubClassOf(gaiaX2511, gx('VatID'), gx('VatID'))).toBe(true)
  expect(isSubClassOf(gaiaX2511, gx('RegistrationNumber'), gx('VatID'))).toBe(false)
  expect(isSubClassOf(gaiaX2511, gx('DataProduct'), gx('ServiceOffering'))).toBe(false)
})

test('enumerations have the size of the standards behind them', () => {
  expect(enumeration(gaiaX2511, 'countries')).toHaveLength(249)
  expect(enumeration(gaiaX2511, 'labelLevel')).toEqual(['SC', 'L1', 'L2', 'L3'])
  expect(enumeration(gaiaX2511, 'gaiaxTermsAndConditions')).toEqual(gaiaX2511.termsAndConditions.accepted)
})

test.each(['country', 'toString'])('an unknown enumeration is refused: %s', (list) => {
  expect(() => enumeration(gaiaX2511, list)).toThrow(/no enumeration/)
  try {
    enumeration(gaiaX2511, list)
  } catch (error) {
    expect(isGxError(error) && error.code).toBe('ERR_OPTION_INVALID')
  }
})

test('shapes unpack class by class, each list once', () => {
  const packed = packedShapesOf(gaiaX2511)
  expect(Object.keys(packed.shapes)).toHaveLength(166)
  expect(packedShapesOf(gaiaX2511)).toBe(packed)
  const twoClasses = [...shapeTriples(packed, [gx('VatID'), gx('CountryCompanyNumber')])]
  const firsts = twoClasses.filter(([, predicate, object]) => predicate.endsWith('#first>') && object === '"DE"')
  expect(firsts).toHaveLength(1)
  expect(twoClasses.some(([subject]) => subject === '<urn:gxkit:list:countries>')).toBe(true)
  expect([...shapeTriples(packed, [gx('TaxID')])]).toHaveLength(12)
})

test.each(['https://example.org/Unknown', '__proto__', 'constructor'])('no shape for %s', (iri) => {
  expect(() => [...shapeTriples(packedShapesOf(gaiaX2511), [iri])]).toThrow(/no shape/)
})

test('every accepted context URL serves the same frozen document, and no other URL does', () => {
  const { accepted, documents, order, preferred, pinned } = gaiaX2511.contexts
  expect(order).toEqual([gaiaX2511.dataModel.context, preferred])
  expect(accepted).toContain(pinned)
  expect(Object.keys(documents)).toEqual(accepted)
  const document = documents[preferred]
  for (const url of accepted) expect(documents[url]).toBe(document)
  expect(Object.isFrozen(document?.['@context'])).toBe(true)
  expect(Object.hasOwn(documents, 'https://w3id.org/gaia-x/9999#')).toBe(false)
})

test('nobody can change a release that others share', () => {
  const model = classModel(gaiaX2511, 'Address')
  expect(Object.isFrozen(gaiaX2511) && Object.isFrozen(gaiaX2511.securing.accept.algorithms)).toBe(true)
  expect(Object.isFrozen(model) && Object.isFrozen(model?.properties) && Object.isFrozen(model?.properties[0])).toBe(
    true,
  )
  expect(Object.isFrozen(enumeration(gaiaX2511, 'countries'))).toBe(true)
})

test('a release can be varied by spreading it', () => {
  const stricter = { ...gaiaX2511, securing: { ...gaiaX2511.securing, algorithm: 'ES256' } }
  expect(classModel(stricter, 'VatID')).toBe(classModel(gaiaX2511, 'VatID'))
})

test('what is written is accepted', () => {
  const { header, accept, algorithm } = gaiaX2511.securing
  expect(accept.algorithms).toContain(algorithm)
  for (const kind of ['credential', 'presentation'] as const) {
    expect(accept[kind].typ).toContain(header?.[kind].typ)
    expect(accept[kind].cty).toContain(header?.[kind].cty)
  }
  expect(accept.algorithms.filter((name) => name === 'none' || name.startsWith('HS'))).toEqual([])
})

test('a release is found by id or by name', () => {
  expect(releases.map((release) => findRelease(release.id))).toEqual(releases)
  expect(findRelease('Loire')).toBe(gaiaX2511)
  expect(findRelease('danube')).toBe(gaiaX221)
  expect(findRelease('gaia-x-22.10')).toBe(gaiaX2210)
  expect(releases[0]).toBe(gaiaX2511)
  expect(() => findRelease('Seine')).toThrow(/no Gaia-X release "Seine"/)
})

test('22.10 has no bare terms: names are written with a prefix, and found without', () => {
  expect(classModel(gaiaX2210, 'LegalParticipant')?.name).toBe('gx:LegalParticipant')
  expect(propertyModel(gaiaX2210, 'ServiceOffering', 'dataAccountExport')).toMatchObject({
    term: 'gx:dataAccountExport',
    node: `${gaiaX2210.namespace}dataAccountExport`,
    minCount: 1,
  })
  expect(propertyModel(gaiaX2210, 'vcard:Address', 'locality')?.term).toBe('http://www.w3.org/2006/vcard/ns#locality')
  expect(classModel(gaiaX2210, 'LegalParticipant')?.nodeKind).toBe('IRI')
})

test('a class comes with the shapes that it cannot do without, each once', () => {
  const at = gaiaX2210.namespace
  const packed = packedShapesOf(gaiaX2210)
  const shapes = [...shapeTriples(packed, [`${at}LegalParticipant`])].flatMap(([subject, predicate]) =>
    predicate.endsWith('#targetClass>') ? [subject.slice(1 + at.length, -1)] : [],
  )
  expect(new Set(shapes)).toEqual(
    new Set(['LegalParticipantShape', 'ParticipantShape', 'PostalAddressShape', 'legalRegistrationNumberShape']),
  )
  const addresses = [...shapeTriples(packed, [`${at}legalAddress`, `${at}headquarterAddress`])]
  expect(addresses.filter(([, predicate]) => predicate.endsWith('#property>'))).toHaveLength(1)
})

test('2.2.1 turns URLs into references, and keeps the level of a label to labels', () => {
  expect(propertyModel(gaiaX2511, 'LegalDocument', 'url')?.nodeKind).toBe('Literal')
  expect(propertyModel(gaiaX221, 'LegalDocument', 'url')).toMatchObject({ nodeKind: 'IRI', coercion: '@id' })
  expect(propertyModel(gaiaX221, 'TaxID', 'taxID')?.iri).toBe('https://schema.org/taxID')
  expect(propertyModel(gaiaX221, 'LabelCredential', 'labelLevel')?.minCount).toBe(1)
  expect(propertyModel(gaiaX221, 'ComplianceCredential', 'labelLevel')).toBeUndefined()
})

test.each(releases.map((release) => release.id))('the module of %s brings no data of another release', (id) => {
  const source = readFileSync(new URL(`./${id}.ts`, import.meta.url), 'utf8')
  const imported = [...source.matchAll(/from '(.+)'/g)].map(([, path = '']) => path.split('/').slice(1, 3).join('/'))
  expect(new Set(imported)).toEqual(new Set(['create-release.ts', `generated/${id}`, 'release.ts']))
})

test('a number that is counted in a fixed unit says in which, a count and a ratio have none', () => {
  const unitOf = (name: string, term: string): string | undefined => propertyModel(gaiaX2511, name, term)?.unit
  expect(unitOf('Availability', 'guaranteed')).toBe('%')
  expect(unitOf('EnergyMix', 'renewableEnergy')).toBe('%')
  expect(unitOf('GPSUnit', 'degrees')).toBe('°')
  expect(unitOf('WaterUsageEffectiveness', 'waterUsageEffectiveness')).toBe('l/kWh')
  expect(propertyModel(gaiaX221, 'WaterUsageEffectiveness', 'waterUsageEffectivenessValue')?.unit).toBe('l/kWh')
  expect(unitOf('Datacenter', 'waterUsageEffectiveness')).toBeUndefined()
  expect(unitOf('CPU', 'numberOfCores')).toBeUndefined()
  expect(unitOf('EnergyUsageEfficiency', 'powerUsageEffectiveness')).toBeUndefined()
})

test.each(releases.map((release) => [release.id, release] as const))(
  '%s: a description that speaks of a unit of a number comes with that unit',
  (_id, release) => {
    const spoken = [
      [/\bpercent\b/, '%'],
      [/degrees from/, '°'],
      [/minutes of arc/, '′'],
      [/seconds? of arc/, '″'],
      [/per kilowatt-hour/, 'l/kWh'],
    ] as const
    const numbers = [...release.vocabulary.classes().values()]
      .flatMap((model) => model.properties)
      .filter(({ datatype }) => /#(integer|float)$|floatPercentage$/.test(datatype ?? ''))
    for (const { iri, description, unit } of numbers)
      expect(unit, `${iri}: ${description}`).toBe(spoken.find(([words]) => words.test(description))?.[1])
  },
)

test('a credential tells its release by the vocabulary context that it or its subject names', () => {
  const tagus = gaiaX2210.contexts.preferred
  const w3c = gaiaX2210.dataModel.context
  expect(releaseNamedBy({ '@context': [w3c, tagus] })).toBe(gaiaX2210)
  expect(releaseNamedBy({ '@context': w3c, credentialSubject: [{ '@context': tagus }] })).toBe(gaiaX2210)
  expect(releaseNamedBy({ '@context': [...gaiaX221.contexts.order] })).toBe(gaiaX2511)
  expect(releaseNamedBy({ '@context': [...gaiaX221.contexts.order] }, gaiaX221)).toBe(gaiaX221)
  expect(releaseNamedBy({ '@context': [w3c, tagus] }, gaiaX221)).toBe(gaiaX2210)
  expect(releaseNamedBy({ '@context': w3c })).toBeUndefined()
  expect(releaseNamedBy({})).toBeUndefined()
})
