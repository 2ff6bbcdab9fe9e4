import type { Finding, JsonObject } from '@gxkit/core'
import { gaiaX2210, gaiaX2511 } from '@gxkit/ontology'
import { describe, expect, test } from 'vitest'
import { createValidator } from '../create-validator.ts'

const older = 'https://w3id.org/gaia-x/2511#'
const loire = createValidator({ release: gaiaX2511 })
const tagus = createValidator({ release: gaiaX2210 })

const credential = (subject: JsonObject, more: JsonObject = {}): JsonObject => ({
  '@context': [...gaiaX2511.contexts.order],
  type: ['VerifiableCredential'],
  credentialSubject: { id: 'https://acme.example/vat#subject', ...subject },
  ...more,
})

const participant = (subject: JsonObject): JsonObject => ({
  '@context': [...gaiaX2210.contexts.order],
  type: ['VerifiableCredential'],
  credentialSubject: {
    id: 'https://acme.example/acme#subject',
    type: 'gx:LegalParticipant',
    'gx:legalRegistrationNumber': { 'gx:leiCode': '529900T8BM49AURSDO55' },
    'gx:headquarterAddress': { 'gx:countrySubdivisionCode': 'DE-BE' },
    'gx:legalAddress': { 'gx:countrySubdivisionCode': 'de-be' },
    ...subject,
  },
})

const brief = (found: Finding): string => `${found.severity} ${found.code} ${found.location?.pointer}`

async function check(validator = loire, document: JsonObject): Promise<{ ok: boolean; findings: readonly string[] }> {
  const report = await validator.validate([{ document, source: 'credential.json' }])
  return { ok: report.ok, findings: report.findings.map(brief) }
}

describe('names in an equivalent namespace', () => {
  const vat = { type: `${older}VatID`, [`${older}vatID`]: 'BE0762747721', [`${older}countryCode`]: 'BE' }

  test('are checked as those of the release, and the report says so', async () => {
    const report = await loire.validate([{ document: credential(vat), source: 'credential.json' }])
    expect(report.findings.map(brief)).toEqual(['warning shape/namespace-equivalent /credentialSubject/type'])
    expect(report.findings[0]?.params).toEqual({ found: older, used: gaiaX2511.namespace, count: 3 })
    expect(report.ok).toBe(true)
    expect(report.checks.find((c) => c.id === 'shape/targets')?.reason).toBe('checked: VatID')
  })

  test('break the rules of the release like its own names, at the place where they stand', async () => {
    const { ok, findings } = await check(loire, credential({ ...vat, [`${older}vatID`]: 3, [`${older}town`]: 'Gent' }))
    expect(ok).toBe(false)
    expect(findings).toContain(`error shape/datatype /credentialSubject/${older.replaceAll('/', '~1')}vatID`)
    expect(findings).toContain(`error shape/unknown-property /credentialSubject/${older.replaceAll('/', '~1')}town`)
  })

  test('do not hide a second value', async () => {
    const { findings } = await check(loire, credential({ ...vat, 'gx:vatID': 'BE0762747722' }))
    expect(findings.filter((found) => found.startsWith('error shape/max-count'))).toHaveLength(1)
  })

  test('stay unknown where they are to be taken literally', async () => {
    const { ok, findings } = await check(
      createValidator({ release: gaiaX2511, equivalentNamespaces: [] }),
      credential(vat),
    )
    expect(ok).toBe(false)
    expect(findings).toContain('error shape/unknown-class /credentialSubject/type')
  })

  test('what properties refer to keeps its address', async () => {
    const subject = { type: 'gx:DataResource', 'gx:producedBy': { id: `${older}acme` } }
    const report = await loire.validate([{ document: credential(subject), source: 'credential.json' }])
    expect(report.findings.map((f) => f.code)).not.toContain('shape/namespace-equivalent')
  })

  test('other namespaces are unknown as before', async () => {
    const { findings } = await check(loire, credential({ ...vat, type: 'https://w3id.org/gaia-x/2404#VatID' }))
    expect(findings).toContain('error shape/unknown-class /credentialSubject/type')
  })
})

test('a context of an earlier edition is told to be read as that of the release', async () => {
  const [w3c = ''] = gaiaX2511.contexts.order
  const vat = { type: 'gx:VatID', 'gx:vatID': 'BE0762747721', 'gx:countryCode': 'BE' }
  const named = (url: string): JsonObject => credential(vat, { '@context': [w3c, url] })
  expect(await check(loire, named('https://w3id.org/gaia-x/2411#'))).toEqual({
    ok: true,
    findings: ['info linked-data/context-stand-in /@context/1'],
  })
  expect((await check(loire, named('https://w3id.org/gaia-x/2511#'))).findings).toEqual([])
  expect((await check(loire, named('https://w3id.org/gaia-x/2404#'))).ok).toBe(false)
})

describe('a prefix that nobody declares', () => {
  test('is a warning where issuers of the release are known to write it, and the rest is checked', async () => {
    const known = { 'gx-terms-and-conditions:gaiaxTermsAndConditions': '70c1d713' }
    const place = '/credentialSubject/gx-terms-and-conditions:gaiaxTermsAndConditions'
    expect(await check(tagus, participant(known))).toEqual({
      ok: true,
      findings: [`warning linked-data/undeclared-prefix ${place}`],
    })
    const { ok, findings } = await check(tagus, participant({ ...known, 'gx:legalAddress': [] }))
    expect(ok).toBe(false)
    expect(findings).toContain('error shape/min-count /credentialSubject')
  })

  test('is an error otherwise, and the rest is checked all the same', async () => {
    const { ok, findings } = await check(tagus, participant({ 'gxx:legalName': 'Acme', 'gx:legalAddress': [] }))
    expect(ok).toBe(false)
    expect(findings).toEqual([
      'error shape/min-count /credentialSubject',
      'error linked-data/undeclared-prefix /credentialSubject/gxx:legalName',
    ])
  })

  test('makes no class known, whatever it is', async () => {
    for (const type of ['gx-terms-and-conditions:LegalParticipant', 'gxx:LegalParticipant']) {
      const { ok, findings } = await check(tagus, participant({ type }))
      expect(ok).toBe(false)
      expect(findings.filter((found) => found.startsWith('error')).length).toBeGreaterThan(0)
    }
  })

  test('is no way around a closed class', async () => {
    const vat = { type: 'gx:VatID', 'gx:vatID': 'BE0762747721', 'gx:countryCode': 'BE' }
    const { ok, findings } = await check(
      loire,
      credential({ ...vat, 'gx-terms-and-conditions:gaiaxTermsAndConditions': 'x' }),
    )
    expect(ok).toBe(false)
    expect(findings).toHaveLength(1)
  })
})
