import type { JsonObject, JsonValue } from '@gxkit/core'
import type { Builder } from '@gxkit/describe'
import {
  type ClassModel,
  classModel,
  factName,
  type PropertyModel,
  type Release,
  type ValueModel,
} from '@gxkit/ontology'
import { createValidator } from '@gxkit/shacl'
import * as danube from 'gxkit/danube'
import * as loire from 'gxkit/loire'
import * as tagus from 'gxkit/tagus'
import { describe, expect, test } from 'vitest'

type AnyBuilder = Builder<object, JsonObject>

/** Builders by the name of their class in lower case; `reference` is beside them and makes nothing. */
function buildersOf(module: object): ReadonlyMap<string, AnyBuilder> {
  const functions = Object.entries(module).filter(
    ([, value]) => typeof value === 'function' && value !== loire.reference,
  )
  return new Map(functions.map(([name, value]) => [name.toLowerCase(), value as AnyBuilder]))
}

const bare = (name: string): string => name.replace(/^.*[#/:]/, '').toLowerCase()

/** Numbers with the right check digits, and what else has a form of its own. */
const samples: Readonly<Record<string, string>> = {
  vatID: 'DE136695976',
  leiCode: '5493001KJTIIGC8Y1R12',
  eori: 'DE123456789012345',
  euid: 'DEK1101R.HRB12345',
  ipAddress: '192.0.2.1',
  macAddress: '00:00:5E:00:53:01',
  countrySubdivisionCode: 'DE-BE',
  taxId: '27/123/45678',
  taxID: '27/123/45678',
  local: 'HRB 12345',
  formatType: 'application/json',
}

/** What a rule about the whole object demands, beyond what its properties say. */
const besides: Readonly<Record<string, object>> = {
  Consent: { consentWithdrawalContactPoint: 'urn:contact', dataProtectionContactPoint: 'urn:contact' },
  'gx:legalRegistrationNumber': { leiCode: '5493001KJTIIGC8Y1R12' },
}

const XSD = 'http://www.w3.org/2001/XMLSchema#'
const byDatatype: Readonly<Record<string, JsonValue>> = {
  [`${XSD}boolean`]: true,
  [`${XSD}integer`]: 1,
  [`${XSD}float`]: 1,
  'http://qudt.org/schema/qudt/floatPercentage': 1,
  [`${XSD}date`]: '2026-01-31',
  [`${XSD}dateTime`]: '2026-01-31T10:00:00Z',
  [`${XSD}anyURI`]: 'https://acme.example/page',
}

/** The least that a class demands: every required property once, what is needed inside too. */
function minimalFacts(release: Release, builders: ReadonlyMap<string, AnyBuilder>, model: ClassModel): object {
  const demanded = model.properties.filter(({ minCount }) => minCount > 0)
  const facts = Object.fromEntries(demanded.map((property) => [factName(property), sample(property)]))
  return { ...facts, ...besides[model.name] }

  function sample(property: PropertyModel): unknown {
    const isThing = property.class !== undefined || property.node !== undefined
    if (property.iri === release.termsAndConditions.property && !isThing) return 'accepted'
    const [first = property] = property.or ?? [property]
    return samples[factName(property)] ?? value(first)
  }

  function value({ class: own, node, in: list, datatype, hasValue, nodeKind, minInclusive }: ValueModel): unknown {
    const named = own ?? node
    if (named !== undefined) return thing(named, own === undefined)
    if (list !== undefined) return release.vocabulary.lists().get(list)?.[0]
    if (hasValue !== undefined) return hasValue
    if (minInclusive !== undefined) return minInclusive
    return byDatatype[datatype ?? ''] ?? (nodeKind === 'IRI' ? 'https://acme.example/page' : 'text')
  }

  function thing(iri: string, plain: boolean): unknown {
    const described = concrete(iri)
    const facts = minimalFacts(release, builders, described)
    return plain ? facts : builders.get(bare(described.name))?.({ ...facts, id: `urn:gx:${bare(described.name)}` })
  }

  /** The class itself, or the first of its kinds where it has no facts of its own. */
  function concrete(iri: string): ClassModel {
    const named = classModel(release, iri)
    if (named === undefined) throw new Error(`no class ${iri}`)
    if (named.properties.length > 0) return named
    const kind = [...release.vocabulary.classes().values()].find(({ parents }) => parents.includes(iri))
    return kind === undefined ? named : concrete(kind.iri)
  }
}

/** Classes that stand for their kinds; their builders say so. */
const groups = ['RegistrationNumber']

const envelope = { issuer: 'did:web:acme.example', baseUrl: 'https://acme.example/gaia-x/', id: 'thing' } as const

describe.each([
  ['loire', loire, loire.release],
  ['danube', danube, danube.release],
  ['tagus', tagus, tagus.release],
] as const)('gxkit/%s', (_, module, release) => {
  const builders = buildersOf(module)
  const validator = createValidator({ release })
  const models = [...release.vocabulary.classes().values()]

  test('there is one builder for each class, and none besides', () => {
    expect([...builders.keys()].sort()).toEqual(models.map(({ name }) => bare(name)).sort())
  })

  test.each(models.map((model) => [model.name, model] as const))('%s', async (name, model) => {
    const build = builders.get(bare(name))
    if (build === undefined) throw new Error('no builder')
    const facts = minimalFacts(release, builders, model)
    if (groups.includes(name)) {
      expect(() => build(facts, envelope)).toThrow(name.replace('gx:', ''))
      return
    }
    const document = build(facts, envelope)
    const report = await validator.validate([{ source: name, document }])
    expect(report.findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([])
    expect(report.checks.some(({ id, status }) => id.startsWith('shape') && status === 'passed')).toBe(true)
  })
})
