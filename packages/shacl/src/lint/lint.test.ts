import type { Finding, JsonObject, JsonValue } from '@gxkit/core'
import { fixesOf } from '@gxkit/core/fix'
import { gaiaX221, gaiaX2210, gaiaX2511, type Release } from '@gxkit/ontology'
import { describe, expect, test } from 'vitest'
import { createValidator } from '../create-validator.ts'
import { kindOf } from './placeholder.ts'

const now = (): Date => new Date('2026-06-01T12:00:00Z')
const validators = new Map([gaiaX2511, gaiaX221, gaiaX2210].map((release) => [release, createValidator({ release })]))

function credential(release: Release, subject: JsonObject, change: JsonObject = {}): JsonObject {
  return {
    '@context': [...release.contexts.order],
    id: 'https://a.example/c',
    type: ['VerifiableCredential'],
    issuer: 'did:web:a.example',
    credentialSubject: { id: 'https://a.example/c#s', ...subject },
    ...change,
  }
}

async function look(release: Release, ...documents: readonly JsonObject[]): Promise<readonly Finding[]> {
  const inputs = documents.map((document, i) => ({ document, source: `${i}.json` }))
  const report = await validators.get(release)?.validate(inputs, { lint: { now } })
  return (report?.findings ?? []).filter(({ code }) => code.startsWith('gaia-x/'))
}

const told = (found: readonly Finding[]): readonly string[] =>
  found.map(({ code, location }) => `${code} ${location?.pointer}`)

const hash = 'd8402a23de560f5ab34b22d1a142feb9e13b3143d8402a23de560f5ab34b22d1'
const terms = (change: JsonObject): JsonObject => ({
  type: 'TermsAndConditions',
  url: 'https://a.example/terms',
  hash,
  ...change,
})
const offer = (change: JsonObject, termsChange: JsonObject = {}): JsonObject => ({
  type: 'gx:ServiceOffering',
  'gx:termsAndConditions': { 'gx:URL': 'https://a.example/terms', 'gx:hash': hash, ...termsChange },
  'gx:policy': 'none',
  ...change,
})

interface Row {
  readonly release: Release
  readonly right: readonly JsonObject[]
  readonly wrong: readonly JsonObject[]
  readonly found: string
}

const rows: Readonly<Record<string, readonly Row[]>> = {
  'an end in the past': [
    ...[gaiaX2511, gaiaX221].map((release) => ({
      release,
      right: [credential(release, terms({}), { validUntil: '2026-06-01T12:00:01Z' })],
      wrong: [credential(release, terms({}), { validUntil: '2026-06-01T12:00:00Z' })],
      found: 'gaia-x/expired /validUntil',
    })),
    {
      release: gaiaX2210,
      right: [credential(gaiaX2210, offer({}), { expirationDate: '2026-06-02T00:00:00Z' })],
      wrong: [credential(gaiaX2210, offer({}), { expirationDate: '2026-05-02T00:00:00Z' })],
      found: 'gaia-x/expired /expirationDate',
    },
  ],
  'an object that has ended': [
    ...[gaiaX2511, gaiaX221].map((release) => ({
      release,
      right: [credential(release, { type: 'MaintenanceSubscription', maintainedUntil: '2026-06-01' })],
      wrong: [credential(release, { type: 'MaintenanceSubscription', maintainedUntil: '2026-05-31' })],
      found: 'gaia-x/expired /credentialSubject/maintainedUntil',
    })),
    ...[dateTime('2026-07-01T00:00:00Z')].map((later) => ({
      release: gaiaX2210,
      right: [credential(gaiaX2210, { type: 'gx:DataResource', 'gx:expirationDateTime': later })],
      wrong: [
        credential(gaiaX2210, { type: 'gx:DataResource', 'gx:expirationDateTime': dateTime('2026-01-01T00:00:00') }),
      ],
      found: 'gaia-x/expired /credentialSubject/gx:expirationDateTime',
    })),
  ],
  'http instead of https': [
    ...[gaiaX2511, gaiaX221].map((release) => ({
      release,
      right: [credential(release, terms({}))],
      wrong: [credential(release, terms({ url: 'http://a.example/terms' }))],
      found: 'gaia-x/insecure-url /credentialSubject/url',
    })),
    {
      release: gaiaX2210,
      right: [credential(gaiaX2210, offer({ 'gx:policy': 'see http://a.example for more' }))],
      wrong: [credential(gaiaX2210, offer({}, { 'gx:URL': 'http://a.example/terms' }))],
      found: 'gaia-x/insecure-url /credentialSubject/gx:termsAndConditions/gx:URL',
    },
  ],
  'a placeholder': [
    ...[gaiaX2511, gaiaX221].map((release) => ({
      release,
      right: [credential(release, { type: 'VatID', vatID: 'DE136695976', name: 'Todo el mundo' })],
      wrong: [credential(release, { type: 'VatID', vatID: 'DE000000000' })],
      found: 'gaia-x/placeholder /credentialSubject/vatID',
    })),
    {
      release: gaiaX2210,
      right: [credential(gaiaX2210, offer({ 'gx:policy': 'allow' }))],
      wrong: [credential(gaiaX2210, offer({ 'gx:policy': 'TODO: ask legal' }))],
      found: 'gaia-x/placeholder /credentialSubject/gx:policy',
    },
  ],
  'J8: a text that looks like another': [
    ...[gaiaX2511, gaiaX221].flatMap((release) =>
      ['\u0430cme', 'Acme \u202eemca'].map((name) => ({
        release,
        right: [credential(release, { type: 'VatID', vatID: 'DE136695976', name: 'Acme Ακμή Акме Łódź' })],
        wrong: [credential(release, { type: 'VatID', vatID: 'DE136695976', name })],
        found: 'gaia-x/confusable /credentialSubject/name',
      })),
    ),
    {
      release: gaiaX2210,
      right: [credential(gaiaX2210, offer({ 'gx:policy': 'разрешить' }))],
      wrong: [credential(gaiaX2210, offer({ 'gx:policy': 'аllow' }))],
      found: 'gaia-x/confusable /credentialSubject/gx:policy',
    },
  ],
  'a digest of the wrong length': [
    ...[gaiaX2511, gaiaX221].map((release) => ({
      release,
      right: [credential(release, terms({ hash: hash.toUpperCase() }))],
      wrong: [credential(release, terms({ hash: 'abc' }))],
      found: 'gaia-x/digest-form /credentialSubject/hash',
    })),
    {
      release: gaiaX2210,
      right: [credential(gaiaX2210, offer({}))],
      wrong: [credential(gaiaX2210, offer({}, { 'gx:hash': hash.slice(1) }))],
      found: 'gaia-x/digest-form /credentialSubject/gx:termsAndConditions/gx:hash',
    },
  ],
  'a URL in the form of another release': [
    {
      release: gaiaX2511,
      right: [credential(gaiaX2511, terms({}))],
      wrong: [credential(gaiaX2511, terms({ url: { id: 'https://a.example/terms' } }))],
      found: 'gaia-x/url-form /credentialSubject/url',
    },
    {
      release: gaiaX221,
      right: [credential(gaiaX221, terms({ url: { id: 'https://a.example/terms' } }))],
      wrong: [credential(gaiaX221, terms({ url: typed('https://a.example/terms', 'anyURI') }))],
      found: 'gaia-x/url-form /credentialSubject/url',
    },
    {
      release: gaiaX2210,
      right: [credential(gaiaX2210, offer({}))],
      wrong: [credential(gaiaX2210, offer({}, { 'gx:URL': { id: 'https://a.example/terms' } }))],
      found: 'gaia-x/url-form /credentialSubject/gx:termsAndConditions/gx:URL',
    },
  ],
  'a reference to nothing that no shape looks at': [
    {
      release: gaiaX2210,
      right: [credential(gaiaX2210, offer({ 'gx:providedBy': { id: 'https://a.example/p' } })), participant()],
      wrong: [credential(gaiaX2210, offer({ 'gx:providedBy': { id: 'did:web:toto' } }))],
      found: 'gaia-x/reference-unresolved /credentialSubject/gx:providedBy',
    },
  ],
  'a reference to a thing of the wrong class': [
    {
      release: gaiaX2210,
      right: [credential(gaiaX2210, offer({ 'gx:dependsOn': { id: 'https://a.example/c#s' } }))],
      wrong: [credential(gaiaX2210, offer({ 'gx:providedBy': { id: 'https://a.example/c#s' } }))],
      found: 'gaia-x/reference-class /credentialSubject/gx:providedBy',
    },
  ],
}

function typed(value: JsonValue, local: string): JsonObject {
  return { '@value': value, '@type': `http://www.w3.org/2001/XMLSchema#${local}` }
}

function dateTime(value: string): JsonObject {
  return typed(value, 'dateTime')
}

function participant(): JsonObject {
  return credential(
    gaiaX2210,
    { id: 'https://a.example/p', type: 'gx:LegalParticipant' },
    { id: 'https://a.example/p0' },
  )
}

describe.each(Object.entries(rows))('%s', (_name, each) => {
  test.each(each)('$release.id', async ({ release, right, wrong, found }) => {
    const code = found.slice(0, found.indexOf(' '))
    expect(told(await look(release, ...right)).filter((line) => line.startsWith(code))).toEqual([])
    expect(told(await look(release, ...wrong))).toContain(found)
  })
})

test.each([gaiaX2511, gaiaX221])(
  '$id: references to nothing or to the wrong class are left to the shapes',
  async (release) => {
    const subject = (id: string): JsonObject => ({ type: 'ServiceOffering', providedBy: { id } })
    const validator = validators.get(release)
    const codes = async (document: JsonObject): Promise<readonly string[]> =>
      ((await validator?.validate([{ document, source: 'a' }], { lint: { now } }))?.findings ?? []).map(
        ({ code }) => code,
      )
    expect(await codes(credential(release, subject('https://a.example/gone')))).toContain('shape/reference-unresolved')
    expect(await codes(credential(release, subject('https://a.example/c#s')))).toContain('shape/class')
  },
)

test('without a clock only the rules speak', async () => {
  const document = credential(gaiaX2511, terms({ hash: 'abc' }), { validUntil: '2020-01-01T00:00:00Z' })
  const report = await validators.get(gaiaX2511)?.validate([{ document, source: 'a' }])
  expect(report?.findings).toEqual([])
})

test.each([
  ['TODO', true],
  ['TODO: ask legal', true],
  ['tbd', true],
  ['<your company>', true],
  ['{{ name }}', true],
  ['00000', true],
  ['0000-0000', true],
  ['Lorem ipsum dolor', true],
  ['https://www.example.com/terms', true],
  ['did:web:example.org:participants', true],
  ['info@example.net', true],
  ['Todo el mundo', false],
  ['all that is left to do', false],
  ['<https://a.example/>', false],
  ['<p>Terms</p>', false],
  ['0', false],
  ['0000', false],
  ['10000', false],
  ['0.00000', false],
  ['https://example.community/', false],
  ['https://notexample.com/', false],
  ['https://provider.example/', false],
  ['see https://example.com', false],
])('%s is a placeholder: %s', (text, is) => {
  expect(kindOf(text) !== undefined).toBe(is)
})

test('a URL gets the form of the release, under the bare name', async () => {
  const [found] = await look(
    gaiaX2511,
    credential(gaiaX2511, { type: 'TermsAndConditions', 'gx:url': { id: 'https://a.example/' } }),
  )
  expect(found && fixesOf(found)).toEqual([
    {
      title: 'write "url": "https://a.example/"',
      applicability: 'safe',
      edits: [
        { kind: 'replace', pointer: '/credentialSubject/gx:url', value: 'https://a.example/', whole: true },
        { kind: 'rename', pointer: '/credentialSubject/gx:url', key: 'url' },
      ],
    },
  ])
})
