import type { Finding, JsonObject } from '@gxkit/core'
import { parseTurtle } from '@gxkit/linked-data'
import { gaiaX2210, gaiaX2511, type Release } from '@gxkit/ontology'
import type { Term } from '@rdfjs/types'
import { describe, expect, test } from 'vitest'
import { createValidator } from './create-validator.ts'

const gx = gaiaX2511.namespace
const rules = `@prefix gx: <${gx}> . @prefix sh: <http://www.w3.org/ns/shacl#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .`

/** The release 25.11 with one more rule on Address; the other rules stay. */
function withRule(turtle: string): Release {
  const { vocabulary } = gaiaX2511
  const packed = vocabulary.shapes()
  const parsed = parseTurtle(`${rules} gx:OwnShape sh:targetClass gx:Measure ; ${turtle}`, { source: 'rule.ttl' })
  if (!parsed.ok) throw new Error(parsed.findings[0]?.message)
  const terms = [...packed.terms]
  const blanks = new Map<string, number>()
  const numbers = parsed.value.flatMap(({ subject, predicate, object }) =>
    [subject, predicate, object].map((term) => {
      if (term.termType !== 'BlankNode') return terms.push(written(term)) - 1
      const known = blanks.get(term.value) ?? -(blanks.size + 1)
      blanks.set(term.value, known)
      return known
    }),
  )
  const shapes = { ...packed.shapes, [`${gx}Measure`]: numbers }
  return { ...gaiaX2511, vocabulary: { ...vocabulary, shapes: () => ({ ...packed, terms, shapes }) } }
}

function written(term: Term): string {
  if (term.termType !== 'Literal') return `<${term.value}>`
  return `${JSON.stringify(term.value)}^^<${term.datatype.value}>`
}

async function check(release: Release, subject: JsonObject): Promise<readonly Finding[]> {
  const document = {
    '@context': [...release.contexts.order],
    type: ['VerifiableCredential'],
    credentialSubject: { id: 'https://example.org/a#s', ...subject },
  }
  const validator = createValidator({ release })
  return (await validator.validate([{ document, source: 'a.json' }])).findings
}

const brief = (found: Finding | undefined): string => `${found?.code} ${found?.location?.pointer}: ${found?.message}`
const related = (found: Finding | undefined): readonly string[] =>
  (found?.related ?? []).map(({ location, message }) => `${location.pointer}: ${message}`)
const vat = { type: 'gx:VatID', vatID: 'DE123456789' }
const measure = { type: 'gx:Measure' }

describe('which alternative came closest', () => {
  test('and what it lacks', async () => {
    const [found, ...others] = await check(gaiaX2511, {
      type: 'gx:Consent',
      'gx:legalBasis': '6.1.a',
    })
    expect(others).toEqual([])
    expect(brief(found)).toBe(
      'shape/or /credentialSubject: this object fits none of the ways it can be: ' +
        '("legalBasis" is "6.1.a" or "9.2.a" and ("consentWithdrawalContactPoint" is present or "dataProtectionContactPoint" is present)) or ' +
        '(not so that "legalBasis" is "6.1.a" or "9.2.a" and "purpose" is present); ' +
        'closest: ("legalBasis" is "6.1.a" or "9.2.a" and ("consentWithdrawalContactPoint" is present or "dataProtectionContactPoint" is present)) ' +
        '(this object fits none of the ways it can be: "consentWithdrawalContactPoint" is present or "dataProtectionContactPoint" is present)',
    )
  })

  test('is not told where all are equally far', async () => {
    const found = await check(gaiaX2210, {
      type: 'gx:legalRegistrationNumber',
    })
    const [choice] = found.filter((f) => f.code === 'shape/or')
    expect(choice?.message).not.toMatch(/closest/)
    expect(choice?.next).toMatch(/^Choose one: /)
  })

  test('by what is inside an object', async () => {
    const release = withRule(`sh:property [ sh:path gx:own ; sh:or (
      [ sh:class gx:VatID ; sh:property [ sh:path gx:countryCode ; sh:minCount 1 ] ]
      [ sh:class gx:Address ; sh:property [ sh:path gx:countryCode ; sh:minCount 1 ] , [ sh:path gx:region ; sh:minCount 1 ] ] ) ] .`)
    const [found] = await check(release, { ...measure, 'gx:own': vat })
    expect(brief(found)).toBe(
      'shape/or /credentialSubject/gx:own: "own" must be a VatID or an Address, found a VatID; closest: a VatID ("countryCode" is missing)',
    )
    expect(related(found)).toEqual(['/credentialSubject/gx:own: "countryCode" is missing'])
    expect(found?.code === 'shape/or' && found.params.compared).toEqual([
      { alternative: 'a VatID', fits: false, because: ['it is a VatID', '"countryCode" is missing'] },
      {
        alternative: 'an Address',
        fits: false,
        because: [
          '"own" must be an Address, found a VatID, which is a RegistrationNumber',
          '"countryCode" is missing',
          '"region" is missing',
        ],
      },
    ])
  })
})

describe('a value that', () => {
  test('fits more than it may', async () => {
    const rule = 'sh:xone ( [ sh:class gx:RegistrationNumber ] [ sh:class gx:VatID ] [ sh:class gx:Address ] )'
    const [found] = await check(withRule(`sh:property [ sh:path gx:own ; ${rule} ] .`), { ...measure, 'gx:own': vat })
    expect(brief(found)).toBe(
      'shape/xone /credentialSubject/gx:own: exactly one has to fit for "own": a RegistrationNumber, a VatID or an Address; ' +
        'these fit: a RegistrationNumber (it is a VatID, which is a RegistrationNumber) and a VatID (it is a VatID)',
    )
  })

  test('is excluded', async () => {
    const rule = 'sh:not [ sh:class gx:RegistrationNumber ]'
    const [found] = await check(withRule(`sh:property [ sh:path gx:own ; ${rule} ] .`), { ...measure, 'gx:own': vat })
    expect(brief(found)).toBe(
      'shape/not /credentialSubject/gx:own: this must not be for "own": a RegistrationNumber; it is a VatID, which is a RegistrationNumber',
    )
  })

  test('breaks two rules of one kind is told twice', async () => {
    const rule = 'sh:or ( [ sh:class gx:Address ] ) ; sh:or ( [ sh:class gx:Endpoint ] )'
    const found = await check(withRule(`sh:property [ sh:path gx:own ; ${rule} ] .`), { ...measure, 'gx:own': vat })
    expect(found.map((f) => f.message)).toEqual([
      '"own" must be an Address, found a VatID, which is a RegistrationNumber',
      '"own" must be an Endpoint, found a VatID, which is a RegistrationNumber',
    ])
  })

  test('is described elsewhere shows where', async () => {
    const rule = withRule('sh:property [ sh:path gx:own ; sh:class gx:Address ] .')
    const [found] = await check(rule, { ...measure, 'gx:own': { id: 'https://example.org/vat#s', ...vat } })
    expect(related(found)).toEqual(['/credentialSubject/gx:own: this is a VatID, which is a RegistrationNumber'])
  })
})

describe('values handed on to another shape', () => {
  test('are told by what they lack, at its place', async () => {
    const release = withRule(
      'sh:property [ sh:path gx:own ; sh:node [ sh:property [ sh:path gx:region ; sh:minCount 1 ] ] ] .',
    )
    const [found] = await check(release, { ...measure, 'gx:own': vat })
    expect(brief(found)).toBe('shape/min-count /credentialSubject/gx:own: "region" is missing')
    expect(related(found)).toEqual(['/credentialSubject/gx:own: asked of the value of "own"'])
  })

  test('are told by the rule about the value itself', async () => {
    const release = withRule(
      'sh:property [ sh:path gx:own ; sh:and ( [ sh:datatype xsd:string ] [ sh:minLength 3 ] ) ] .',
    )
    const found = await check(release, { ...measure, 'gx:own': 'ab' })
    expect(found.map(brief)).toEqual([
      'shape/length /credentialSubject/gx:own: "own" must have at least 3 characters, found the text "ab"',
    ])
  })

  test('22.10: a reference whose target is not described', async () => {
    const found = await check(gaiaX2210, {
      type: 'gx:LegalParticipant',
      'gx:legalRegistrationNumber': { id: 'https://elsewhere.example/number' },
      'gx:headquarterAddress': { 'gx:countrySubdivisionCode': 'DE-BE' },
      'gx:legalAddress': { 'gx:countrySubdivisionCode': 'DE-BE' },
    })
    expect(found.map((f) => f.code)).toEqual(['shape/reference-unresolved'])
    expect(found[0]?.location?.pointer).toBe('/credentialSubject/gx:legalRegistrationNumber')
  })

  test('22.10: an organisation that fails because of one that belongs to it, and the other way round', async () => {
    const [number, address] = [{ 'gx:leiCode': '529900T8BM49AURSDO55' }, { 'gx:countrySubdivisionCode': 'DE-BE' }]
    const found = await check(gaiaX2210, {
      type: 'gx:LegalParticipant',
      'gx:legalRegistrationNumber': number,
      'gx:headquarterAddress': address,
      'gx:legalAddress': address,
      'gx:parentOrganization': {
        id: 'https://example.org/parent',
        type: 'gx:LegalParticipant',
        'gx:legalRegistrationNumber': number,
        'gx:headquarterAddress': address,
        'gx:subOrganization': { id: 'https://example.org/a#s' },
      },
    })
    expect(found.map(brief)).toEqual([
      'shape/min-count /credentialSubject/gx:parentOrganization: "gx:legalAddress" is missing: gx:LegalParticipant needs it',
    ])
  })
})

test.each([
  ['sh:hasValue "a"', '"own" must have a certain value, found the text "ab"', 'Write the text "a".'],
  [
    'sh:equals gx:other',
    '"own" must have the same values as "other", found the text "ab"',
    'Compare "own" with "other" and correct one of them.',
  ],
  [
    'sh:qualifiedValueShape [ sh:class gx:Address ] ; sh:qualifiedMinCount 1',
    'of "own", at least 1 must be an Address',
    'Make sure that at least 1 of the values is an Address.',
  ],
])('%s', async (rule, message, next) => {
  const [found] = await check(withRule(`sh:property [ sh:path gx:own ; ${rule} ] .`), { ...measure, 'gx:own': 'ab' })
  expect(found?.message).toBe(message)
  expect(found?.next).toBe(next)
})

describe('path expressions in the rules of a vocabulary', () => {
  test('are told in the words of the document', async () => {
    const release = withRule(
      'sh:property [ sh:path ( gx:own gx:vatID ) ; sh:maxCount 0 ] , [ sh:path [ sh:inversePath gx:own ] ; sh:minCount 1 ] .',
    )
    const found = await check(release, { ...measure, 'gx:own': vat })
    expect(found.map(brief)).toEqual([
      'shape/min-count /credentialSubject: "own pointing here" is missing: Measure needs it',
      'shape/max-count /credentialSubject/gx:own: "vatID of own" has 1 value, allowed is none',
    ])
    expect(found[1]?.shacl?.path).toBe(`<${gx}own>/<${gx}vatID>`)
  })

  test('that would take too long leave everything unchecked, and say so', async () => {
    const release = withRule('sh:property [ sh:path ( [ sh:zeroOrMorePath gx:own ] gx:none ) ; sh:maxCount 0 ] .')
    const ring = Array.from({ length: 1_010 }, (_, i) => ({
      id: `https://example.org/${i}`,
      ...measure,
      'gx:own': { id: `https://example.org/${(i + 1) % 1_010}` },
    }))
    const found = await check(release, { ...measure, 'gx:own': ring })
    expect(found.map(brief)).toEqual([
      'shape/nothing-validated : nothing was checked: The paths of the shapes take more than 1000000 steps in this data',
    ])
  })
})

test('a shape that is switched off has looked at nothing', async () => {
  const release = withRule('sh:deactivated true ; sh:property [ sh:path gx:own ; sh:minCount 1 ] .')
  const found = await check(release, measure)
  expect(found.map((f) => `${f.severity} ${brief(f)}`)).toEqual([
    'error shape/not-covered /credentialSubject/type: there are no rules for the class Measure, so this object was not checked',
  ])
})
