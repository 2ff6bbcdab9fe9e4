import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JsonObject } from '@gxkit/core'
import { parseCompactJws } from '@gxkit/credentials'
import { combineResolvers, createKey, documentsResolver } from '@gxkit/identity'
import { gaiaX2511 } from '@gxkit/ontology'
import {
  createService,
  createServiceIdentity,
  type RegistrationNumberSource,
  type Service,
  type ServiceOptions,
} from '@gxkit/service'
import { openDatabase } from '@gxkit/service/node'
import { federation } from '@gxkit/testkit'
import { checkLabel, createVerifier } from '@gxkit/verify'
import { afterAll, expect, test } from 'vitest'
import { withShared } from '../conformance/shared.ts'

const folder = mkdtempSync(join(tmpdir(), 'gx-compliance-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const { participants, resolver: members, now } = await federation()
const [nordlicht, harvest] = participants
const did = 'did:web:clearing-house.example'
const { privateJwk } = await createKey()
const identity = await createServiceIdentity({ did, privateJwk })
const resolver = combineResolvers(members, documentsResolver([identity.didDocument]))
const verifier = createVerifier({ release: gaiaX2511, resolver, now })
const source: RegistrationNumberSource = {
  name: 'always',
  types: ['vat-id'],
  ask: async ({ value }) => ({
    status: 'confirmed',
    facts: { countryCode: value.slice(0, 2) },
    evidenceUrl: 'https://register.example/',
  }),
}
const host = 'https://clearing-house.example'
const limits = { burst: 10_000, waiting: 1000 }

function serviceOf(options: Partial<ServiceOptions> = {}): Service {
  return createService({
    identity,
    notary: { sources: [source] },
    compliance: { verifier },
    version: '0.1.0',
    limits,
    now,
    ...options,
  })
}

const service = serviceOf()

async function number(of = nordlicht): Promise<string> {
  const { id, subject } = of.number
  const query = new URLSearchParams({ vcId: id, subjectId: subject })
  return (await service.fetch(new Request(`${host}/v2/registration-numbers/vat-id/${of.vatId}?${query}`))).text()
}

const complete = await nordlicht.present([...(await nordlicht.ownCredentials()), await number()])

interface Answer {
  readonly status: number
  readonly text: string
}

async function offer(
  body: string,
  options: { readonly level?: string; readonly vcid?: string; readonly service?: Service; readonly type?: string } = {},
): Promise<Answer> {
  const { level = 'standard-compliance', vcid = `${nordlicht.base}label.jwt`, type = 'application/vp+jwt' } = options
  const url = `${host}/v2/api/credential-offers/${level}?vcid=${encodeURIComponent(vcid)}`
  const request = new Request(url, { method: 'POST', headers: { 'content-type': type }, body })
  const answer = await (options.service ?? service).fetch(request)
  return { status: answer.status, text: await answer.text() }
}

function decoded(token: string): { readonly header: JsonObject; readonly payload: JsonObject } {
  const parsed = parseCompactJws(token, { source: 'token' })
  if (!parsed.ok) throw new Error('no token')
  return parsed.jws
}

test('a complete participant gets Standard Compliance; the label verifies and covers exactly what was presented', async () => {
  const { status, text } = await offer(complete)
  expect(status, text).toBe(201)
  const { header, payload } = decoded(text)
  expect(header).toEqual({ alg: 'PS256', typ: 'vc+jwt', cty: 'vc', kid: `${did}#X509-JWK`, iss: did })
  expect(payload).toMatchObject({
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://w3id.org/gaia-x/development#'],
    type: ['VerifiableCredential', 'gx:LabelCredential'],
    id: `${nordlicht.base}label.jwt`,
    issuer: did,
    validFrom: '2026-11-21T12:00:00.000Z',
    validUntil: '2027-02-19T12:00:00.000Z',
    credentialSubject: {
      id: `${nordlicht.base}label.jwt#cs`,
      'gx:labelLevel': 'SC',
      'gx:engineVersion': '0.1.0',
      'gx:rulesVersion': 'CD25.10',
    },
  })
  const label = await verifier.verify(text)
  expect(label.report.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  const presented = await verifier.verify(complete)
  if (!label.ok || !presented.ok) throw new Error('not verified')
  const check = await checkLabel(label, presented)
  expect(check.report.findings).toEqual([])
  expect(check).toMatchObject({ ok: true, issuer: did, level: 'SC' })
  expect(check.covered).toHaveLength(3)
})

test.each([
  ['nothing like a token', 'hello', 400, 'The payload is not a valid JWT and was not decoded'],
  ['a credential', await number(), 400, 'This is a credential, not a presentation.'],
  ['no signature', `${complete.split('.').slice(0, 2).join('.')}.`, 400, 'the signature is empty'],
  [
    'a changed payload',
    complete.replace(/\.[^.]{40}/, (part) => part.replace(/.$/, (c) => (c === 'A' ? 'B' : 'A'))),
    409,
    'not verified',
  ],
  [
    'no number',
    await nordlicht.present(await nordlicht.ownCredentials()),
    409,
    'the credential that describes it is missing',
  ],
  [
    'the number of somebody else',
    await nordlicht.present([...(await nordlicht.ownCredentials()), await number(harvest)]),
    409,
    'the credential that describes it is missing',
  ],
])('%s: no label', async (_, body, status, words) => {
  const answer = await offer(body)
  expect(answer.status, answer.text).toBe(status)
  expect(answer.text).toContain(words)
  const { errors, statusCode } = JSON.parse(answer.text) as { errors: unknown[]; statusCode: number }
  expect(statusCode).toBe(status)
  expect(Array.isArray(errors)).toBe(true)
})

test('a level for services is not granted to a participant without one, and the answer says what to do', async () => {
  const answer = await offer(complete, { level: 'label-level-1' })
  expect(answer.status).toBe(409)
  expect((await offer(complete, { level: 'label-level-4' })).status).toBe(400)
})

test('a notary that nobody trusts is not enough', async () => {
  const stranger = await createServiceIdentity({
    did: 'did:web:stranger.example',
    privateJwk: (await createKey()).privateJwk,
  })
  const both = combineResolvers(resolver, documentsResolver([stranger.didDocument]))
  const strict = createVerifier({ release: gaiaX2511, resolver: both, now })
  const other = serviceOf({ identity: stranger, compliance: { verifier: strict } })
  expect((await offer(complete, { service: other })).status).toBe(409)
  const trusting = serviceOf({ identity: stranger, compliance: { verifier: strict, notaries: [did] } })
  expect((await offer(complete, { service: trusting })).status).toBe(201)
})

test.each(['application/json', 'application/jwt', 'application/vp+ld+json+jwt', 'text/plain'])(
  'a body as %s: 415',
  async (type) => {
    expect((await offer(complete, { type })).status).toBe(415)
  },
)

test.each(['javascript:alert(1)', 'http://a.example/', '', `${nordlicht.base}vat.jwt`])(
  'K13: the vcid %j is not signed',
  async (vcid) => {
    const { status, text } = await offer(complete, { vcid })
    expect([400, 409], text).toContain(status)
  },
)

test('K13: what is signed is the template; of the credentials it holds ids, classes and digests', async () => {
  const { payload } = decoded((await offer(complete)).text)
  const subject = payload.credentialSubject as JsonObject
  expect(Object.keys(payload).sort()).toEqual(
    ['@context', 'credentialSubject', 'id', 'issuer', 'type', 'validFrom', 'validUntil'].sort(),
  )
  expect(Object.keys(subject)).toEqual([
    'id',
    'gx:labelLevel',
    'gx:engineVersion',
    'gx:rulesVersion',
    'gx:compliantCredentials',
    'gx:validatedCriteria',
  ])
  for (const covered of subject['gx:compliantCredentials'] as readonly JsonObject[]) {
    expect(Object.keys(covered)).toEqual(['id', 'type', 'gx:credentialType', 'digestSRI'])
    expect(covered.id).toMatch(/^https:\/\//)
    expect(covered['gx:credentialType']).toMatch(/^gx:[A-Za-z]+(?:,gx:[A-Za-z]+)*$/)
    expect(covered.digestSRI).toMatch(/^sha256-[0-9a-f]{64}$/)
  }
})

withShared('real/jwt/Posedio__gaiax-opa', 'labels that clearing houses have issued', (presentations) => {
  /** The label among the credentials that somebody presented. */
  function labelIn(name: string): string {
    const { payload } = decoded(readFileSync(join(presentations, name), 'utf8').trim())
    const tokens = (payload.verifiableCredential as readonly { id: string }[]).map(({ id }) =>
      id.slice(id.indexOf(',') + 1),
    )
    const label = tokens.find((token) =>
      (decoded(token).payload.type as readonly string[]).includes('gx:LabelCredential'),
    )
    if (label === undefined) throw new Error('no label')
    return label
  }
  /** What the live services have renamed since, and the class of the entry that its shape asks for. */
  const renamed: Readonly<Record<string, string>> = { type: 'gx:credentialType', 'gx:digestSRI': 'digestSRI' }
  const entriesOf = ({ payload }: { payload: JsonObject }): readonly JsonObject[] =>
    (payload.credentialSubject as JsonObject)['gx:compliantCredentials'] as readonly JsonObject[]

  test.each(['vp-ps256-2026.jwt', 'vp-ps384.jwt'])('%s: ours are built alike', async (name) => {
    const theirs = decoded(labelIn(name))
    const ours = decoded((await offer(complete)).text)
    expect(Object.keys(ours.payload)).toEqual(Object.keys(theirs.payload))
    expect(Object.keys(ours.payload.credentialSubject as JsonObject)).toEqual(
      Object.keys(theirs.payload.credentialSubject as JsonObject),
    )
    expect([ours.payload['@context'], ours.payload.type]).toEqual([theirs.payload['@context'], theirs.payload.type])
    // Theirs repeat the dates in the header, in milliseconds, which RFC 7519 does not know.
    expect(Object.keys(theirs.header).filter((member) => !Object.hasOwn(ours.header, member))).toEqual(['iat', 'exp'])
    expect(Object.keys(ours.header).filter((member) => !Object.hasOwn(theirs.header, member))).toEqual([])
    expect([ours.header.alg, ours.header.typ, ours.header.cty]).toEqual(['PS256', theirs.header.typ, theirs.header.cty])
    const members = Object.keys(entriesOf(theirs)[0] ?? {}).map((member) => renamed[member] ?? member)
    for (const entry of entriesOf(ours)) {
      expect(Object.keys(entry).filter((member) => member !== 'type')).toEqual(members)
      expect(String(entry.digestSRI)).toMatch(/^sha256-[0-9a-f]{64}$/)
    }
  })
})

test('a hundred equal requests give one label, with one line in the audit log; refused ones leave nothing behind', async () => {
  const { store, db, close } = await openDatabase(join(folder, 'labels.sqlite'))
  const stored = serviceOf({ store })
  expect((await offer('hello', { service: stored })).status).toBe(400)
  expect(await db.selectFrom('issued').selectAll().execute()).toEqual([])
  const answers = await Promise.all(Array.from({ length: 100 }, () => offer(complete, { service: stored })))
  expect(answers.map(({ status }) => status).filter((status) => status !== 201)).toEqual([])
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
  const log = await store.auditLog(0, 10)
  expect(log.map(({ action, facts }) => [action, facts.level])).toEqual([['label/issued', 'sc']])
  const another = await offer(complete, { service: stored, vcid: `${nordlicht.base}another.jwt` })
  expect(decoded(another.text).payload.id).toBe(`${nordlicht.base}another.jwt`)
  await close()
})

test('a label ends with the first that it covers', async () => {
  const short = serviceOf({ notary: { sources: [source], validDays: 3 } })
  const { id, subject } = nordlicht.number
  const query = new URLSearchParams({ vcId: id, subjectId: subject })
  const token = await (
    await short.fetch(new Request(`${host}/v2/registration-numbers/vat-id/${nordlicht.vatId}?${query}`))
  ).text()
  const { text } = await offer(await nordlicht.present([...(await nordlicht.ownCredentials()), token]))
  expect(decoded(text).payload.validUntil).toBe('2026-11-24T12:00:00.000Z')
})
