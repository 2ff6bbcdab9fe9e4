import { readdirSync, readFileSync } from 'node:fs'
import { type Assessment, assess, type CertificationBody, dryRun, ruleSetFor } from '@gxkit/conformity'
import type { JsonObject } from '@gxkit/core'
import { type Credential, issue, present, type Secured, vcJwt } from '@gxkit/credentials'
import { describeManifests } from '@gxkit/describe'
import { documentsResolver } from '@gxkit/identity'
import { gaiaX2511 } from '@gxkit/ontology'
import { createValidator } from '@gxkit/shacl'
import { createVerifier, type VerificationSuccess } from '@gxkit/verify'
import { beforeAll, describe, expect, test } from 'vitest'
import { createParty, type Party, tokenOf } from '../support/federation.ts'

const folder = new URL('../../examples/', import.meta.url)
const moment = new Date('2026-11-21T12:00:00Z')
const now = (): Date => moment
const mechanism = vcJwt({ release: gaiaX2511 })
const validator = createValidator({ release: gaiaX2511 })
const notaries = ['did:web:notary.example']
const shared = { release: gaiaX2511, now, notaries }

async function credentialsOf(name: string): Promise<readonly Credential[]> {
  const files = readdirSync(new URL(`${name}/`, folder)).filter((file) => /\.yaml$/.test(file))
  const texts = files.map((file) => ({ name: file, text: readFileSync(new URL(`${name}/${file}`, folder), 'utf8') }))
  const { credentials } = await describeManifests(texts, { release: gaiaX2511, now })
  return credentials.map(({ credential }) => credential as unknown as Credential)
}

const parties = new Map<string, Party>()
const partyOf = async (did: string): Promise<Party> => {
  const party = parties.get(did) ?? (await createParty(did, 'ES256'))
  parties.set(did, party)
  return party
}

/** What everybody signs who issued something, in one presentation of the provider. */
async function presented(credentials: readonly Credential[], holder: string): Promise<VerificationSuccess> {
  const signed: Secured[] = []
  for (const credential of credentials) {
    const { signer } = await partyOf(String(credential.issuer))
    signed.push(await issue(credential, { signer, mechanism, now }))
  }
  const { signer } = await partyOf(holder)
  const presentation = await present(signed, { signer, mechanism, holder, now, id: 'https://example.org/presentation' })
  return verified(tokenOf(presentation), 'presentation.jwt')
}

async function verified(token: string, source: string): Promise<VerificationSuccess> {
  const resolver = documentsResolver([...parties.values()].map(({ didDocument }) => didDocument))
  const result = await createVerifier({ release: gaiaX2511, resolver, validator, now }).verify(token, { source })
  if (!result.ok) throw new Error(result.report.findings.map(({ message }) => message).join('; '))
  return result
}

describe.each([
  ['nordlicht-cloud', 2],
  ['harvest-data', 1],
] as const)('%s', (name, services) => {
  const did = `did:web:${name}.example`
  let credentials: readonly Credential[]
  let result: VerificationSuccess
  beforeAll(async () => {
    credentials = await credentialsOf(name)
    result = await presented(credentials, did)
  })

  test.each([
    ['sc', 39],
    ['l1', 45],
  ] as const)('reaches %s, in a dry run and signed', async (level, count) => {
    const contents = credentials.map((document, i) => ({ document: document as unknown as JsonObject, source: `${i}` }))
    const shapes = await validator.validate(contents)
    const trial = await dryRun(contents, { ...shared, level, shapes })
    expect(trial).toMatchObject({ dryRun: true, outcome: 'ready', missing: [] })
    const assessment = await assess(result, { ...shared, level })
    expect(assessment).toMatchObject({ formatVersion: '1.0', dryRun: false, outcome: 'granted', missing: [] })
    expect(assessment.validated).toHaveLength(count)
    expect(assessment.subjects.filter(({ about }) => about === 'service')).toHaveLength(services)
    expect(assessment.report.ok).toBe(true)
    expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment)
  })

  test('each evidence leads to what it names', async () => {
    const { criteria } = await assess(result, { ...shared, level: 'l1' })
    for (const { id, evidence } of criteria.filter(({ state }) => state === 'met')) {
      expect([id, evidence.length > 0]).toEqual([id, true])
      expect([id, evidence.every(({ source }) => source.startsWith('presentation.jwt > credential '))]).toEqual([
        id,
        true,
      ])
    }
  })

  test('without trusted notaries nothing is granted', async () => {
    const { notaries: _, ...unknown } = shared
    expect((await assess(result, { ...unknown, level: 'sc' })).outcome).toBe('open')
    expect((await assess(result, { ...shared, notaries: [], level: 'sc' })).outcome).toBe('not-met')
    const another = { ...shared, notaries: ['did:web:notary.example.org', did], level: 'sc' }
    expect((await assess(result, another)).rules.find(({ id }) => id === 'registration-number')?.state).toBe('not-met')
  })

  test('Level 3 stays open until a body that is accepted has certified everything', async () => {
    const open = await assess(result, { ...shared, level: 'l3' })
    expect(open.outcome).toBe('open')
    const needed = open.criteria.filter(({ state }) => state === 'needs-a-human').map(({ id }) => id)
    expect(needed).toHaveLength(40)

    const body = await partyOf('did:web:assessors.example')
    const attestation = await issue(
      { ...(credentials[0] as Credential), id: 'https://assessors.example/1', issuer: body.did } as Credential,
      { signer: body.signer, mechanism, now },
    )
    const resolver = documentsResolver([body.didDocument])
    const read = await createVerifier({ release: gaiaX2511, resolver, validator: false, now }).verify(
      tokenOf(attestation),
    )
    const [credential] = read.ok ? read.credentials : []
    if (credential === undefined) throw new Error('the attestation does not verify')
    const { standards } = ruleSetFor(gaiaX2511)
    const certifications = Object.keys(standards).map((standard) => ({ credential, standard, criteria: needed }))
    const certified = (bodies: readonly CertificationBody[]): Promise<Assessment> =>
      assess(result, { ...shared, level: 'l3', certifications, certificationBodies: bodies })

    const all = await certified([{ did: body.did, standards: Object.keys(standards) }])
    expect(all.outcome).toBe('granted')
    expect(all.criteria.find(({ id }) => id === 'P5.1.4')).toMatchObject({
      state: 'met',
      certification: { body: body.did, standard: 'SNC' },
    })
    // Nobody is accepted, somebody else is, or for other standards.
    expect((await certified([])).outcome).toBe('open')
    expect((await certified([{ did, standards: Object.keys(standards) }])).outcome).toBe('open')
    const partly = await certified([{ did: body.did, standards: ['ISO'] }])
    expect(partly.outcome).toBe('open')
    expect(partly.criteria.find(({ id }) => id === 'P3.1.5')?.state).toBe('met')
    expect(partly.criteria.find(({ id }) => id === 'P5.1.4')?.state).toBe('needs-a-human')
  })

  test('what speaks against Level 3 is told in plain words', async () => {
    const moved = JSON.parse(JSON.stringify(credentials).replaceAll(/"countryCode":"(?:DE|NL)"/g, '"countryCode":"US"'))
    const contents = (moved as JsonObject[]).map((document, i) => ({ document, source: `${i}` }))
    const { outcome, criteria } = await dryRun(contents, { ...shared, level: 'l3' })
    expect(outcome).toBe('not-met')
    for (const id of ['P5.1.2', 'P5.1.4']) {
      expect(criteria.find((each) => each.id === id)).toMatchObject({
        state: 'not-met',
        reason: 'US is not a state of the EU or the EEA',
      })
    }
  })

  test('each credential that is left out is missed', async () => {
    for (const type of ['LegalPerson', 'Issuer']) {
      const left = credentials.filter((each) => !JSON.stringify(each.type).includes(`:${type}"`))
      expect(left.length).toBeLessThan(credentials.length)
      const contents = left.map((document, i) => ({ document: document as unknown as JsonObject, source: `${i}` }))
      const { outcome } = await dryRun(contents, { ...shared, level: 'sc' })
      expect([type, outcome]).toEqual([type, 'not-met'])
    }
  })
})
