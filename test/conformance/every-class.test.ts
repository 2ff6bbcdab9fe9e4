import { type Described, describeManifests, formsOf, manifestTemplate } from '@gxkit/describe'
import {
  type ClassModel,
  classModel,
  enumeration,
  factName,
  isSubClassOf,
  type PropertyModel,
  type Release,
  releases,
  type ValueModel,
} from '@gxkit/ontology'
import { createValidator } from '@gxkit/shacl'
import { describe, expect, test } from 'vitest'
import { isScalar, parseDocument, visit } from 'yaml'

const now = (): Date => new Date('2026-11-21T10:00:00Z')
const gx = { name: 'gx.yaml', text: 'issuer: did:web:acme.example\nbaseUrl: https://acme.example/gaia-x/\n' }

type Facts = { [name: string]: unknown }

/** Values that have to be right in themselves. */
const answers: Readonly<Record<string, string>> = {
  vatID: 'DE123456788',
  leiCode: '5299000J2N45DDNE4Y28',
  eori: 'DE123456789',
  EORI: 'DE123456789',
  euid: 'DEK1101R.HRB116737',
  EUID: 'DEK1101R.HRB116737',
  local: 'HRB1234',
  taxId: '1234567890',
  taxID: '1234567890',
  crs: 'CRS84',
  macAddress: '00:11:22:33:44:55',
  ipAddress: '192.0.2.1',
  countrySubdivisionCode: 'FR-IDF',
}

/** Classes whose shapes demand, with an alternative, more than each property by itself says. */
const alsoNeeded: Readonly<Record<string, readonly string[]>> = {
  Consent: ['legalBasis', 'purpose'],
  legalRegistrationNumber: ['vatID'],
}

/** Properties that say nothing about their values in the model, and something in the shape. */
const things: Readonly<Record<string, string>> = { dependsOn: 'ServiceOffering', providedBy: 'LegalParticipant' }

const plain: Readonly<Record<string, unknown>> = {
  string: 'some text',
  boolean: 'yes',
  integer: 2,
  float: 1.5,
  date: '2026-01-31',
  dateTime: '2026-01-31',
  anyURI: 'https://acme.example/document',
  floatPercentage: '99.9 %',
  sriString: 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
}

/** Writes facts for every class out of the model alone. */
class Writer {
  #ids = 0
  readonly #release: Release

  constructor(release: Release) {
    this.#release = release
  }

  facts(model: ClassModel, all: boolean, path: readonly string[] = []): Facts {
    const more = alsoNeeded[nameOf(model)] ?? []
    const chosen = model.properties.filter((p) => all || p.minCount > 0 || more.includes(factName(p)))
    return Object.fromEntries(chosen.map((p) => [factName(p), this.#values(p, all ? path : [...path, model.iri])]))
  }

  #values(property: PropertyModel, path: readonly string[]): unknown {
    const { minCount } = property
    const value = this.#value(property, path)
    return minCount < 2 ? value : Array.from({ length: minCount }, () => this.#value(property, path))
  }

  #value(property: PropertyModel, path: readonly string[]): unknown {
    const name = factName(property)
    const { termsAndConditions } = this.#release
    const [choice = property] = [...(property.or ?? [property])].sort((a, b) => depth(a) - depth(b))
    const thing = choice.class ?? choice.node
    if (property.iri === termsAndConditions.property && thing === undefined) return 'accepted'
    if (answers[name] !== undefined) return answers[name]
    const form = formsOf(this.#release, property).find(({ form }) => form.form !== '' || form.id.startsWith('counted'))
    if (form !== undefined) return form.form.examples[0]
    if (choice.in !== undefined) return enumeration(this.#release, choice.in)[0]?.toLowerCase()
    if (choice.datatype !== undefined) return plain[choice.datatype.replace(/^.*[#/]/, '')]
    if (thing === undefined && choice.nodeKind === 'IRI') return 'https://acme.example/document'
    const iri = thing ?? (things[name] === undefined ? undefined : this.#release.namespace + things[name])
    return iri === undefined ? 'some text' : this.#thing(iri, choice, path)
  }

  #thing(iri: string, choice: ValueModel, path: readonly string[]): Facts {
    const kinds = [...this.#release.vocabulary.classes().values()].filter((model) => {
      return isSubClassOf(this.#release, model.iri, iri) && model.properties.length > 0 && !path.includes(model.iri)
    })
    const [kind] = kinds.sort((a, b) => Number(b.iri === iri) - Number(a.iri === iri) || demands(a) - demands(b))
    if (kind === undefined) throw new Error(`nothing but circles leads to ${iri}`)
    const typed = choice.node === undefined || choice.class !== undefined
    this.#ids += 1
    return { ...(typed && { type: kind.name }), id: `inner-${this.#ids}`, ...this.facts(kind, false, path) }
  }
}

function depth(choice: ValueModel): number {
  return choice.class === undefined && choice.node === undefined ? 0 : 1
}

function demands({ properties }: ClassModel): number {
  return properties.filter((property) => property.minCount > 0).length
}

function nameOf({ name }: ClassModel): string {
  return name.replace(/^.*[:#/]/, '')
}

async function problems(release: Release, text: string): Promise<readonly string[]> {
  const { report, credentials } = await describeManifests([gx, { name: 'thing.yaml', text }], { release, now })
  const described: readonly Described[] = credentials
  const validator = createValidator({ release })
  const shapes = await validator.validate(
    described.map(({ credential }) => ({ document: credential, source: 'thing' })),
  )
  const found = [...report.findings, ...(described.length === 0 ? [] : shapes.findings)]
  return found.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code}: ${message}`)
}

/** Classes that only say which kinds there are; a manifest that says no more is refused. */
function isGroup(release: Release, { iri, properties }: ClassModel): boolean {
  const kinds = [...release.vocabulary.classes().values()].filter(({ parents }) => parents.includes(iri))
  return properties.length === 0 && kinds.length > 0
}

describe.each(releases.map((release) => [release.id, release] as const))('%s', (_id, release) => {
  const classes = [...release.vocabulary.classes().values()]

  test.each(classes.map((model) => [model.name, model] as const))('%s can be described', async (_name, model) => {
    const of = (all: boolean): string =>
      JSON.stringify({ type: model.name, ...new Writer(release).facts(model, all) }, undefined, 1)
    if (isGroup(release, model)) {
      expect(await problems(release, of(false))).toEqual([expect.stringContaining('manifest/kind-needed')])
      return
    }
    expect([of(false), await problems(release, of(false))]).toEqual([of(false), []])
    expect([of(true), await problems(release, of(true))]).toEqual([of(true), []])
  })

  test.each(classes.filter((model) => !isGroup(release, model)).map((model) => [model.name, model] as const))(
    'the template of %s, filled in, is a description',
    async (_name, model) => {
      const text = manifestTemplate(model.iri, { release })
      expect(await problems(release, filled(text, model, release))).toEqual([])
    },
  )
})

/** A template with a value on each empty line: the example that stands behind it, or one made for the property. */
function filled(text: string, model: ClassModel, release: Release): string {
  const lines = text.split('\n').map((line) => line.replace(/^( *(?:- )?[^#\s].*:) # e\.g\. (.*)$/, '$1 $2'))
  const document = parseDocument(lines.join('\n'))
  const facts = new Writer(release)
  const properties = new Map(
    classesIn(release).flatMap((each) => each.properties.map((p) => [factName(p), p] as const)),
  )
  for (const property of model.properties) properties.set(factName(property), property)
  visit(document, {
    Pair(_, pair) {
      const key = isScalar(pair.key) ? String(pair.key.value) : ''
      const property = properties.get(key)
      const isEmpty = pair.value === null || (isScalar(pair.value) && pair.value.value === null)
      if (isEmpty && property !== undefined) {
        const only = {
          ...model,
          iri: '',
          name: '',
          properties: [{ ...property, minCount: Math.max(property.minCount, 1) }],
        }
        pair.value = document.createNode(facts.facts(only, true)[key])
      }
    },
  })
  const more = alsoNeeded[nameOf(model)] ?? []
  const missing = new Writer(release).facts(
    { ...model, properties: model.properties.filter((p) => more.includes(factName(p))) },
    true,
  )
  for (const [key, value] of Object.entries(missing)) if (!document.has(key)) document.set(key, value)
  return String(document)
}

function classesIn(release: Release): readonly ClassModel[] {
  return [...release.vocabulary.classes().values()].filter(({ iri }) => classModel(release, iri) !== undefined)
}
