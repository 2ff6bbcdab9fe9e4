import type { JsonObject, Report } from '@gxkit/core'
import { parseTurtle } from '@gxkit/linked-data'
import { gaiaX221, gaiaX2210, gaiaX2511, type Release } from '@gxkit/ontology'
import { describe, expect, test } from 'vitest'
import { compileShapes } from './compile-shapes.ts'
import { createValidator } from './create-validator.ts'

const validators = new Map([gaiaX2511, gaiaX221, gaiaX2210].map((release) => [release, createValidator({ release })]))

function document(release: Release, subject: JsonObject | undefined, change: JsonObject = {}): JsonObject {
  return {
    '@context': [...release.contexts.order],
    id: 'https://a.example/c',
    type: ['VerifiableCredential'],
    issuer: 'did:web:a.example',
    ...(subject && { credentialSubject: { id: 'https://a.example/c#s', ...subject } }),
    ...change,
  }
}

async function look(release: Release, subject: JsonObject | undefined, change?: JsonObject): Promise<Report> {
  const input = { document: document(release, subject, change), source: 'a.json' }
  const report = await validators.get(release)?.validate([input])
  if (report === undefined) throw new Error('no validator')
  return report
}

const told = ({ findings }: Report): readonly string[] =>
  findings.map(({ severity, code, location }) => `${severity} ${code} ${location?.pointer}`)

const vat = { type: 'gx:VatID', vatID: 'DE136695976' }
const cs = '/credentialSubject'

describe.each([gaiaX2511, gaiaX221])('$id', (release) => {
  test('what is right says nothing', async () => {
    expect(told(await look(release, vat))).toEqual([])
  })

  const cases: readonly (readonly [
    what: string,
    subject: JsonObject | undefined,
    change: JsonObject,
    found: string,
    ok?: boolean,
  ])[] = [
    ['no subject', undefined, {}, 'error shape/nothing-validated '],
    ['a subject that is a name alone', {}, {}, `error shape/type-missing ${cs}`],
    ['an unknown class', { ...vat, type: 'gx:VatNumber' }, {}, `error shape/unknown-class ${cs}/type`],
    ['a class of others', { type: 'https://other.example/Thing' }, {}, `error shape/unknown-class ${cs}/type`],
    [
      'no class on the subject, one on the credential',
      { vatID: 'DE136695976' },
      { type: ['VerifiableCredential', 'gx:VatID'] },
      `info shape/type-copied ${cs}`,
      true,
    ],
    [
      'a claim that the class does not know',
      { ...vat, 'gx:colour': 'blue' },
      {},
      `error shape/unknown-property ${cs}/gx:colour`,
    ],
    [
      'a claim inside of an object',
      { type: 'gx:LegalPerson', legalAddress: { type: 'gx:Address', countryCode: 'DE', 'gx:colour': 'blue' } },
      {},
      `error shape/unknown-property ${cs}/legalAddress/gx:colour`,
    ],
    [
      'an object without a class',
      { type: 'gx:LegalPerson', legalAddress: { countryCode: 'DE' } },
      {},
      `error shape/type-missing ${cs}/legalAddress`,
    ],
    ['a claim beside the subject', vat, { legalName: 'ACME' }, 'warning shape/outside-subject /legalName', true],
    ['the same with a prefix', vat, { 'gx:legalName': 'ACME' }, 'warning shape/outside-subject /gx:legalName', true],
    ['an object beside the subject', vat, { 'gx:vat': { ...vat } }, 'warning shape/outside-subject /gx:vat', true],
    [
      'a rule inside the data',
      { ...vat, 'http://www.w3.org/ns/shacl#deactivated': true },
      {},
      `error shape/vocabulary-injection ${cs}/http:~1~1www.w3.org~1ns~1shacl#deactivated`,
    ],
  ]

  test.each(cases.map(([what, subject, change, found, ok = false]) => ({ what, subject, change, found, ok })))(
    '$what',
    async ({ subject, change, found, ok }) => {
      const report = await look(release, subject, change)
      expect(told(report)).toContain(found)
      expect(report.ok).toBe(ok)
    },
  )

  test('what ancestors ask for as well is told once', async () => {
    const { findings } = await look(release, { type: 'gx:VirtualMachineServiceOffering' })
    const missing = findings.flatMap((f) => (f.code === 'shape/min-count' ? [f.params.property] : []))
    expect(missing).toContain('providedBy')
    expect(missing).toHaveLength(new Set(missing).size)
  })
})

test.each<readonly [what: string, subject: JsonObject, found: string]>([
  ['an unknown class', { type: 'gx:Offer' }, `error shape/unknown-class ${cs}/type`],
  [
    'a claim of an open class',
    { type: 'gx:ServiceOffering', 'gx:colour': 'blue' },
    `warning shape/unchecked-property ${cs}/gx:colour`,
  ],
  [
    'an object without a class below it',
    { type: 'gx:ServiceOffering', 'gx:export': { 'gx:colour': 'blue' } },
    `error shape/type-missing ${cs}/gx:export`,
  ],
])('22.10: %s', async (_what, subject, found) => {
  expect(told(await look(gaiaX2210, subject))).toContain(found)
})

test.each([
  ['sh:sparql', 'sh:sparql [ sh:select "SELECT $this WHERE { }" ]'],
  ['a component of its own', 'ex:mine 1'],
])('%s is refused, not passed over', (_what, rule) => {
  const prefixes = '@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix ex: <https://a.example/> .'
  const component = 'ex:C a sh:ConstraintComponent ; sh:parameter [ sh:path ex:mine ] .'
  const text = `${prefixes} ${component} ex:S a sh:NodeShape ; sh:targetNode ex:a ; ${rule} .`
  const shapes = parseTurtle(text, { source: 's.ttl' })
  expect(shapes.ok).toBe(true)
  expect(() => shapes.ok && compileShapes(shapes.value)).toThrow()
})

test('rules that apply to nothing conform, and say that they looked at nothing', async () => {
  const text =
    '@prefix sh: <http://www.w3.org/ns/shacl#> . <urn:s> a sh:NodeShape ; sh:targetClass <urn:c> ; sh:class <urn:d> .'
  const shapes = parseTurtle(text, { source: 's.ttl' })
  const evaluation = shapes.ok ? await compileShapes(shapes.value).evaluate([]) : undefined
  expect(evaluation?.focusNodes).toBe(0)
})
