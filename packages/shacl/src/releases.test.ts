import type { JsonObject } from '@gxkit/core'
import { gaiaX221, gaiaX2210, gaiaX2511 } from '@gxkit/ontology'
import { describe, expect, test } from 'vitest'
import { createValidator } from './create-validator.ts'
import { releaseShapes } from './release-shapes.ts'

const tagus = createValidator({ release: gaiaX2210 })
const vocabulary = gaiaX2210.contexts.preferred

const participant = (subject: JsonObject): JsonObject => ({
  '@context': ['https://www.w3.org/2018/credentials/v1', vocabulary],
  id: 'https://example.org/participant.json',
  type: ['VerifiableCredential'],
  issuer: 'did:web:example.org',
  issuanceDate: '2026-01-01T00:00:00Z',
  credentialSubject: {
    id: 'https://example.org/participant.json#cs',
    type: 'gx:LegalParticipant',
    'gx:legalRegistrationNumber': { 'gx:leiCode': '529900T8BM49AURSDO55' },
    'gx:headquarterAddress': { 'gx:countrySubdivisionCode': 'DE-BE' },
    'gx:legalAddress': { 'gx:countrySubdivisionCode': 'de-be' },
    ...subject,
  },
})

async function check(subject: JsonObject): Promise<readonly string[]> {
  const report = await tagus.validate([{ document: participant(subject), source: 'p' }])
  expect(report.checks.map((c) => c.status)).not.toContain('skipped')
  return report.findings.map((f) => `${f.severity} ${f.code} ${f.location?.pointer}`)
}

test('22.10: objects without a type are checked as what refers to them demands', async () => {
  const report = await tagus.validate([{ document: participant({}), source: 'p' }])
  expect(report.findings).toEqual([])
  expect(report.ok).toBe(true)
  expect(report.checks.find((c) => c.id === 'shape/targets')?.reason).toMatch(/gx:LegalParticipant/)
})

test('22.10: what is wrong inside such an object is found', async () => {
  const cs = '/credentialSubject'
  expect(await check({ 'gx:legalAddress': { 'gx:countrySubdivisionCode': 'Berlin' } })).toEqual([
    `error shape/pattern ${cs}/gx:legalAddress/gx:countrySubdivisionCode`,
  ])
  expect(await check({ 'gx:legalRegistrationNumber': { 'gx:taxID': '1' } })).toHaveLength(1)
})

test('22.10: a name that no rule looks at is told, also inside an object without a type', async () => {
  const found = await check({ 'gx:legalAddress': { 'gx:countrySubdivisionCode': 'DE-BE', 'gx:town': 'Berlin' } })
  expect(found).toEqual(['warning shape/unchecked-property /credentialSubject/gx:legalAddress/gx:town'])
})

test('22.10: an organisation may belong to one that belongs to it', async () => {
  const parent = { ...(participant({}).credentialSubject as JsonObject), id: 'https://example.org/parent' }
  const own = {
    'gx:parentOrganization': { ...parent, 'gx:subOrganization': { id: 'https://example.org/participant.json#cs' } },
  }
  expect(await check(own)).toEqual([])
})

describe.each([gaiaX2511, gaiaX221, gaiaX2210])('$id', (release) => {
  test('every shape is one that is evaluated completely', () => {
    const { prepare } = releaseShapes(release)
    expect(() => prepare(release.vocabulary.classes().keys())).not.toThrow()
  })
})

test.each([gaiaX2511, gaiaX221])('$id: a pattern with a needless backslash is checked', async (release) => {
  const messages = async (macAddress: string): Promise<readonly string[]> => {
    const credentialSubject = { id: 'urn:a:1', type: 'InterconnectionPointIdentifier', completeIPI: 'X', macAddress }
    const document = { '@context': [...release.contexts.order], type: ['VerifiableCredential'], credentialSubject }
    const report = await createValidator({ release }).validate([{ document, source: 'p' }])
    return report.findings.map((f) => f.code)
  }
  expect(await messages('00:1b:44:11:3a:b7')).toEqual([])
  expect(await messages('00-1b-44-11-3a-b7')).toEqual(['shape/pattern'])
})
