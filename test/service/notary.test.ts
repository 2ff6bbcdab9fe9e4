import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type JsonObject, parseJsonObject } from '@gxkit/core'
import { parseCompactJws } from '@gxkit/credentials'
import { createKey, documentsResolver } from '@gxkit/identity'
import { gaiaX2210, gaiaX2511 } from '@gxkit/ontology'
import {
  createService,
  createServiceIdentity,
  eoriSource,
  gleifSource,
  openCorporatesSource,
  type RegistrationNumberSource,
  type Service,
  viesSource,
} from '@gxkit/service'
import { createVerifier } from '@gxkit/verify'
import { expect, test } from 'vitest'
import { withShared } from '../conformance/shared.ts'
import { createRegisters, known, type Mood } from '../support/registers.ts'

const host = 'https://clearing-house.example'
const now = (): Date => new Date('2026-11-21T12:00:00Z')
const did = 'did:web:clearing-house.example'
const { privateJwk } = await createKey()
const identity = await createServiceIdentity({ did, privateJwk })
const ids = 'vcId=https://provider.example/vat.jwt&subjectId=https://provider.example/vat.jwt%23cs'

function sources(mood: Mood, asked: string[] = []): readonly RegistrationNumberSource[] {
  const registers = createRegisters(mood)
  const options = {
    fetch: async (url: string, init: Parameters<typeof registers.fetch>[1]) => {
      asked.push(url)
      return registers.fetch(url, init)
    },
    milliseconds: 100,
  }
  const apiToken = 'a-secret-key'
  return [
    viesSource(options),
    gleifSource(options),
    eoriSource(options),
    openCorporatesSource({ ...options, apiToken }),
  ]
}

function serviceWith(mood: Mood = 'well', list = sources(mood)): Service {
  return createService({ identity, notary: { sources: list }, now })
}

async function ask(path: string, service = serviceWith()): Promise<{ readonly status: number; readonly text: string }> {
  const answer = await service.fetch(new Request(`${host}${path}`))
  return { status: answer.status, text: await answer.text() }
}

function payloadOf(token: string): JsonObject {
  const parsed = parseCompactJws(token, { source: 'token' })
  if (!parsed.ok) throw new Error('no token')
  return parsed.jws.payload
}

test.each([
  ['vat-id', known.vat, 'gx:VatID', { 'gx:vatID': known.vat, 'gx:countryCode': 'DE' }],
  ['vat-id', known.greek, 'gx:VatID', { 'gx:vatID': known.greek, 'gx:countryCode': 'GR' }],
  ['lei-code', known.lei, 'gx:LeiCode', { 'schema:leiCode': known.lei, 'gx:countryCode': 'FR' }],
  ['eori', known.eori, 'gx:EORI', { 'gx:eori': known.eori, 'gx:country': 'Germany' }],
  [
    'country-company-number',
    known.company,
    'gx:CountryCompanyNumber',
    { 'gx:countryCode': 'DE', 'gx:countryCompanyNumber': 'HRB12345' },
  ],
])('the notary certifies %s %s, and verifiers accept it', async (type, value, name, claims) => {
  const { status, text } = await ask(`/v2/registration-numbers/${type}/${value}?${ids}`)
  expect(status, text).toBe(200)
  const verifier = createVerifier({ release: gaiaX2511, resolver: documentsResolver([identity.didDocument]), now })
  const result = await verifier.verify(text)
  expect(result.report.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(result.ok).toBe(true)
  expect(payloadOf(text)).toMatchObject({
    type: ['VerifiableCredential', name],
    id: 'https://provider.example/vat.jwt',
    issuer: did,
    validFrom: '2026-11-21T12:00:00.000Z',
    validUntil: '2027-02-19T12:00:00.000Z',
    credentialSubject: { id: 'https://provider.example/vat.jwt#cs', ...claims },
    evidence: { 'gx:evidenceOf': name },
  })
})

test('the key for a register never becomes part of a credential, nor of an error', async () => {
  const good = await ask(`/v2/registration-numbers/country-company-number/${known.company}?${ids}`)
  expect(JSON.stringify(payloadOf(good.text))).not.toContain('a-secret-key')
  const { fetch } = createRegisters()
  const list = [openCorporatesSource({ fetch, apiToken: 'a-wrong-key' })]
  const bad = await ask(
    `/v2/registration-numbers/country-company-number/${known.company}?${ids}`,
    serviceWith('well', list),
  )
  expect(bad.status).toBe(503)
  expect(bad.text).not.toContain('a-wrong-key')
})

test.each<readonly [Mood, RegExp]>([
  ['down', /answers with status 503/],
  ['dead', /cannot be reached/],
  ['elsewhere', /cannot be reached/],
  ['slow', /does not answer within 0.1 s/],
  ['broken', /in a form that is not known here/],
  ['wrong', /in a form that is not known here/],
  ['huge', /more than can be read/],
])('a register that is %s means nothing about the number: 503, never a credential', async (mood, words) => {
  for (const [type, value] of [
    ['vat-id', known.vat],
    ['lei-code', known.lei],
    ['eori', known.eori],
    ['country-company-number', known.company],
  ]) {
    const { status, text } = await ask(`/v2/registration-numbers/${type}/${value}?${ids}`, serviceWith(mood))
    expect(status, text).toBe(503)
    expect(JSON.parse(text)).toMatchObject({ error: 'Service Unavailable', statusCode: 503 })
    expect(text).toMatch(words)
  }
})

test('VIES says that a member state is away: 503; that a number is not valid: 409', async () => {
  const away = await ask(`/v2/registration-numbers/vat-id/DE136695976?${ids}`)
  expect(away.status).toBe(503)
  expect(away.text).toContain('MS_UNAVAILABLE')
  const unknown = await ask(`/v2/registration-numbers/vat-id/FR40303265045?${ids}`)
  expect(unknown.status).toBe(409)
  expect(JSON.parse(unknown.text)).toMatchObject({
    message: 'The VAT ID was not confirmed: VIES has no such valid VAT number for FR.',
    error: 'Conflict',
    statusCode: 409,
  })
})

test.each<readonly [Mood, number]>([
  ['well', 200],
  ['wrong', 503],
  ['broken', 503],
])('VIES over SOAP that is %s: %i', async (mood, expected) => {
  const list = [viesSource({ fetch: createRegisters(mood).fetch, interface: 'soap' })]
  const { status, text } = await ask(`/v2/registration-numbers/vat-id/${known.vat}?${ids}`, serviceWith(mood, list))
  expect(status, text).toBe(expected)
})

test.each([
  ['vat-id', 'DE123456789', 'check digits'],
  ['vat-id', 'XX1', ''],
  ['lei-code', '9695007586GCAKPYJ704', 'check digits'],
  ['eori', 'nonsense', ''],
  ['country-company-number', 'HRB 12345', 'the country and the number'],
  ['vat-id', '..%2F..%2Fetc', ''],
])('%s %s cannot exist: 400, and no register is asked', async (type, value, words) => {
  const asked: string[] = []
  const { status, text } = await ask(
    `/v2/registration-numbers/${type}/${value}?${ids}`,
    serviceWith('well', sources('well', asked)),
  )
  expect(status, text).toBe(400)
  expect(text).toContain(words)
  expect(asked).toEqual([])
})

test.each([
  'javascript:alert(1)',
  'http://provider.example/a',
  'https://user:secret@provider.example/a',
  'https://provider.example/a b',
  'https://provider.example/a%0d%0a\r\nx',
  '../../x',
  'https://provider.example/\u202egpj',
  `https://provider.example/${'a'.repeat(3000)}`,
  'did:',
  '',
])('an id that is not a plain address is not signed (%$)', async (id) => {
  for (const query of [
    `vcId=${encodeURIComponent(id)}&subjectId=https://a.example/`,
    `vcId=https://a.example/&subjectId=${encodeURIComponent(id)}`,
  ]) {
    expect((await ask(`/v2/registration-numbers/vat-id/${known.vat}?${query}`)).status).toBe(400)
  }
})

test('a credential and its subject cannot have the same id: 400', async () => {
  const { status, text } = await ask(`/v2/registration-numbers/vat-id/${known.vat}?vcId=urn:x:1&subjectId=urn:x:1`)
  expect(status).toBe(400)
  expect(text).toContain('the same id')
})

test('missing and doubled parameters, unknown kinds: 400', async () => {
  const twice = await ask(`/v2/registration-numbers/vat-id/${known.vat}?${ids}&vcId=https://evil.example/`)
  expect(twice.status).toBe(400)
  expect(twice.text).toContain('vcId is there twice')
  expect((await ask(`/v2/registration-numbers/vat-id/${known.vat}`)).text).toContain('vcId: is missing')
  expect((await ask(`/v2/registration-numbers/euid/X?${ids}`)).status).toBe(400)
})

test('22.10: several numbers in one credential with an embedded proof, and verifiers accept it', async () => {
  const body = {
    '@context': ['https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/participant'],
    type: 'gx:legalRegistrationNumber',
    id: 'https://provider.example/lrn.json#cs',
    'gx:vatID': known.vat,
    'gx:leiCode': known.lei,
  }
  const request = new Request(`${host}/v1/registrationNumberVC?vcid=https://provider.example/lrn.json`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const answer = await serviceWith().fetch(request)
  const text = await answer.text()
  expect(answer.status, text).toBe(200)
  const verifier = createVerifier({ release: gaiaX2210, resolver: documentsResolver([identity.didDocument]), now })
  const result = await verifier.verify(text)
  expect(result.report.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(result.ok).toBe(true)
  const parsed = parseJsonObject(text, { source: 'answer' })
  expect(parsed.ok && parsed.value).toMatchObject({
    id: 'https://provider.example/lrn.json',
    credentialSubject: {
      id: 'https://provider.example/lrn.json#cs',
      type: 'gx:legalRegistrationNumber',
      'gx:vatID': known.vat,
      'gx:vatID-countryCode': 'DE',
      'gx:leiCode': known.lei,
      'gx:leiCode-countryCode': 'FR',
    },
  })
})

test.each([
  ['{"type":"gx:legalRegistrationNumber","id":"https://a.example/","gx:vatID":"DE123456788","gx:vatID":"DE1"}', 400],
  ['{"type":"gx:legalRegistrationNumber","id":"https://a.example/"}', 400],
  ['{"type":"gx:VatID","id":"https://a.example/","gx:vatID":"DE123456788"}', 400],
  ['{"type":"gx:legalRegistrationNumber","id":"nowhere","gx:vatID":"DE123456788"}', 400],
  ['{"type":"gx:legalRegistrationNumber","id":"https://a.example/","gx:vatID":{"@value":"DE123456788"}}', 400],
  ['[]', 400],
  ['', 400],
])('22.10: %s is refused', async (body, status) => {
  const headers = { 'content-type': 'application/json' }
  const answer = await serviceWith().fetch(
    new Request(`${host}/v1/registrationNumberVC`, { method: 'POST', headers, body }),
  )
  expect(answer.status).toBe(status)
})

withShared('real/jwt', 'real notaries', (folder) => {
  test.each([
    ['lucasmorales18__gaiatest/lrn-vat.jwt', `vat-id/${known.vat}`],
    ['Posedio__gaia-x-go/notary-lab-main-lei.jwt', `lei-code/${known.lei}`],
  ])('the members of a credential are those of %s', async (file, path) => {
    const real = readFileSync(join(folder, file), 'utf8').trim()
    const { text } = await ask(`/v2/registration-numbers/${path}?${ids}`)
    // The type of the subject is written by some notaries; "no value" by one. Neither says anything else than leaving it out.
    const shape = (value: JsonObject): readonly string[] =>
      Object.entries(value).flatMap(([name, each]) =>
        each === null || name === 'type'
          ? []
          : each !== null && typeof each === 'object' && !Array.isArray(each)
            ? [name, ...shape(each as JsonObject).map((inner) => `${name}.${inner}`)]
            : [name],
      )
    const [ours, theirs] = [payloadOf(text), payloadOf(real)]
    const extra = ['credentialSubject.gx:subdivisionCountryCode']
    expect(
      shape(ours)
        .filter((name) => !extra.includes(name))
        .toSorted(),
    ).toEqual(shape(theirs).toSorted())
    expect(ours.type).toEqual(theirs.type)
    expect(ours['@context']).toEqual(theirs['@context'])
    const header = (token: string): string[] => Object.keys(JSON.parse(atob(token.split('.')[0] ?? '')))
    // Their `iat` and `exp` are milliseconds where seconds are meant; the standard allows to leave them out.
    expect(header(text).toSorted()).toEqual(
      header(real)
        .filter((name) => name !== 'iat' && name !== 'exp')
        .toSorted(),
    )
  })
})
