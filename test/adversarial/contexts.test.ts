import type { Finding, JsonObject, JsonValue } from '@gxkit/core'
import { issue, vcJwt } from '@gxkit/credentials'
import { canonicalize, checkContexts, contextSet, readJsonLd, w3cContexts } from '@gxkit/linked-data'
import { gaiaX2511 } from '@gxkit/ontology'
import { describe, expect, test } from 'vitest'
import { base, type Change, changed, contexts, linked, structure, subject, valid } from '../codes/given/documents.ts'
import { federation } from '../codes/given/proofs.ts'
import { legalPerson } from '../support/federation.ts'
import { forbidNetwork } from '../support/no-network.ts'

/** Contexts that would give signed words another meaning, or none. None is ever fetched. */
forbidNetwork()

const [v2 = '', gx = ''] = gaiaX2511.contexts.order
const v1 = 'https://www.w3.org/2018/credentials/v1'
const ns = gaiaX2511.namespace
const codesOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ code }) => code)
const context = (...more: readonly JsonValue[]): Change => ({ '@context': [v2, gx, ...more] })

/** Row of the catalogue of threats, what is changed in an honest credential, and the code that it has to give. */
type Row = readonly [id: string, name: string, change: Change, code: string]

const rows: readonly Row[] = [
  ['C2', 'an unknown address', context('https://evil.example/c.json'), 'linked-data/context-not-allowed'],
  ['C2', 'a file', context('file:///etc/passwd'), 'linked-data/context-not-allowed'],
  ['C2', 'a relative address', context('c.json'), 'linked-data/context-not-allowed'],
  ['C2', 'a data URL', context('data:application/ld+json,%7B%7D'), 'linked-data/context-not-allowed'],
  [
    'C2',
    'an address with another letter case',
    context('https://www.w3.org/ns/Credentials/v2'),
    'linked-data/context-not-allowed',
  ],
  ['C2', 'a number', context(7), 'linked-data/inline-context'],
  ['C2', 'a list in the list', context([gx]), 'linked-data/inline-context'],
  [
    'C5',
    'a claim that no context defines',
    {
      '@context': [v2],
      type: ['VerifiableCredential'],
      certified: true,
      credentialSubject: { id: 'https://a.example/s', name: 'A' },
    },
    'linked-data/undefined-term',
  ],
  [
    'C6',
    'a type that no context defines',
    { '@context': [v2], credentialSubject: { id: 'https://a.example/s', type: 'LegalPerson', name: 'A' } },
    'linked-data/relative-iri',
  ],
  ['C6', 'a relative id', subject({ id: 'x' }), 'linked-data/relative-iri'],
  ['C7', 'two terms exchanged', context({ foo: `${ns}bar`, bar: `${ns}foo` }), 'linked-data/inline-context'],
  ['C7', 'a term of the vocabulary anew', context({ vatID: `${ns}countryCode` }), 'linked-data/prefix-redefined'],
  [
    'C8',
    'other names of properties',
    context({ legal: { '@id': 'gx:name' }, nm: { '@id': 'gx:legalName' } }),
    'linked-data/inline-context',
  ],
  ['C9', 'another vocabulary', context({ '@vocab': 'https://evil.example/' }), 'linked-data/inline-context'],
  ['C9', 'another base', context({ '@base': 'https://evil.example/' }), 'linked-data/inline-context'],
  ['C9', 'another language', context({ '@language': 'xx' }), 'linked-data/inline-context'],
  ['C10', 'another meaning of a prefix', context({ gx: 'https://evil.example/' }), 'linked-data/prefix-redefined'],
  [
    'C10',
    'a prefix that turns addresses into others',
    context({ https: 'https://evil.example/' }),
    'linked-data/prefix-redefined',
  ],
  ['C11', 'a protected term', { '@context': [v2, { name: 'https://evil.example/x' }] }, 'linked-data/prefix-redefined'],
  [
    'C11',
    'a protected type',
    { '@context': [v2, { VerifiableCredential: 'https://evil.example/x' }] },
    'linked-data/prefix-redefined',
  ],
  ['C11', 'nothing, which removes all definitions', context(null), 'linked-data/inline-context'],
  ['C11', 'a context that does not reach inside', context({ '@propagate': false }), 'linked-data/inline-context'],
  ['C11', 'an import', context({ '@import': gx }), 'linked-data/inline-context'],
  ['C12', 'both versions of the data model', { '@context': [v1, v2] }, 'linked-data/context-versions'],
  ['C13', 'Gaia-X first', { '@context': [gx, v2] }, 'linked-data/context-order'],
  ['C13', 'a definition first', { '@context': [{ ex: 'https://a.example/' }, v2, gx] }, 'linked-data/context-order'],
  ['C14', 'two addresses in one text', { '@context': `${v2}${gx}` }, 'linked-data/context-not-allowed'],
  [
    'C15',
    'a definition inside a claim',
    subject({ '@context': { vatID: 'https://evil.example/x' } }),
    'linked-data/prefix-redefined',
  ],
  [
    'C15',
    'an unknown address inside a claim',
    subject({ '@context': 'https://evil.example/c' }),
    'linked-data/context-not-allowed',
  ],
  ['C16', 'another name of id', context({ uuid: '@id' }), 'linked-data/keyword-alias'],
  ['C16', 'another name of type', context({ kind: { '@id': '@type' } }), 'linked-data/keyword-alias'],
  ['C16', 'both spellings of type', subject({ '@type': 'gx:Address' }), 'linked-data/repeated-keyword'],
  ['C16', 'both spellings of id', subject({ '@id': 'https://b.example/' }), 'linked-data/repeated-keyword'],
  ['C18', 'a vocabulary as context', context('http://www.w3.org/ns/shacl#'), 'linked-data/context-not-allowed'],
  [
    'C18',
    'another vocabulary as context',
    context('http://www.w3.org/2006/vcard/ns#'),
    'linked-data/context-not-allowed',
  ],
  [
    'C19',
    'two thousand definitions',
    context(...Array.from({ length: 2_000 }, (_, i) => ({ [`p${i}`]: `https://a.example/${i}/` }))),
    'json/too-large',
  ],
  ...[
    '@included',
    '@reverse',
    '@graph',
    '@index',
    '@nest',
    '@base',
    '@vocab',
    '@direction',
    '@import',
    '@protected',
  ].map(
    (keyword): Row => [
      'C20',
      keyword,
      subject({ [keyword]: keyword === '@index' ? 'x' : {} }),
      'linked-data/unsupported-keyword',
    ],
  ),
  ['C20', 'a graph around everything', { '@graph': [base] }, 'linked-data/unsupported-keyword'],
  [
    'C21',
    'a sentence as language',
    subject({ 'gx:x': { '@value': 'x', '@language': 'in german' } }),
    'linked-data/bad-language',
  ],
  ['C22', 'markup in an id', subject({ id: 'https://e.example/ <script>' }), 'linked-data/bad-iri'],
  ['C22', 'markup in a type', subject({ type: 'https://e.example/ <script>' }), 'linked-data/bad-iri'],
  ['C22', 'a quote in an id', subject({ id: 'https://e.example/"' }), 'linked-data/bad-iri'],
]

describe.each(rows)('%s: %s', (_id, _name, change, code) => {
  test(`is ${code}`, async () => {
    const findings = [...(await valid(change)), ...(await linked(change))]
    expect(codesOf(findings)).toContain(code)
    expect(findings.some(({ severity }) => severity === 'error')).toBe(true)
  })

  test('is not signed', async () => {
    const { provider } = await federation()
    const credential = { ...legalPerson(provider.did), ...change, issuer: provider.did }
    const attempt = issue(credential as never, { signer: provider.signer, mechanism: vcJwt({ release: gaiaX2511 }) })
    await expect(attempt).rejects.toMatchObject({ code: 'ERR_INPUT_REFUSED' })
  })
})

test('the honest one is fine', async () => {
  expect(await valid({})).toEqual([])
  expect(await linked({})).toEqual([])
})

test('C1: the known contexts cannot be changed', () => {
  for (const document of [...w3cContexts.values(), ...Object.values(gaiaX2511.contexts.documents)].slice(0, 8)) {
    const before = JSON.stringify(document)
    try {
      Object.assign(document as Record<string, unknown>, { '@context': { evil: 'https://evil.example/' } })
    } catch {
      // Frozen.
    }
    expect(JSON.stringify(document)).toBe(before)
  }
})

test('C12: the two versions are told in a plain sentence', async () => {
  const found = (await valid({ '@context': [v1, v2] })).find(({ code }) => code === 'linked-data/context-versions')
  expect(found?.message).toContain('are two versions of the same context')
})

test('C14: the message shows the text', async () => {
  const [found] = await valid({ '@context': `${v2}${gx}` })
  expect(found?.message).toContain(`${v2}${gx}`)
  expect(found?.message).toContain('several contexts in one text')
})

test('C15: an address of the known set inside a claim is fine', async () => {
  expect((await valid(subject({ '@context': gx }))).filter(({ severity }) => severity === 'error')).toEqual([])
})

describe('C17: types', () => {
  test.each<[string, Change, string]>([
    ['two in one text', { type: ['gx:LabelCredential,VerifiableCredential'] }, 'credential/type-item'],
    ['a presentation that would be a credential', { type: 'VerifiablePresentation' }, 'credential/type-required'],
    ['both at once', { type: ['VerifiableCredential', 'VerifiablePresentation'] }, 'credential/kind-mixed'],
    ['a number', { type: ['VerifiableCredential', 1] }, 'credential/type-item'],
    ['a nearly right one', { type: ['verifiableCredential'] }, 'credential/type-required'],
  ])('%s', (_name, change, code) => {
    expect(codesOf(structure(change))).toContain(code)
  })
})

describe('C19: contexts that go in circles end', () => {
  const circle = contextSet(w3cContexts, {
    'https://a.example/1': { '@context': 'https://a.example/2' },
    'https://a.example/2': { '@context': ['https://a.example/1', { ex: 'https://a.example/' }] },
    'https://a.example/self': { '@context': ['https://a.example/self'] },
    'https://a.example/import': { '@context': { '@version': 1.1, '@import': 'https://a.example/import' } },
  })

  test.each(['https://a.example/1', 'https://a.example/self', 'https://a.example/import'])('%s', async (url) => {
    const document = { ...base, '@context': [v2, url] }
    const read = await readJsonLd(document, { contexts: circle, source: 'a.json' })
    expect(read.ok).toBe(false)
    expect(() => checkContexts(document, { contexts: circle, source: 'a.json' })).not.toThrow()
  })

  test('a hundred contexts inside each other', async () => {
    let inner: JsonObject = { id: 'https://a.example/s' }
    for (let i = 0; i < 100; i++) inner = { '@context': gx, 'gx:x': inner }
    expect(codesOf(await valid({ credentialSubject: inner }))).toContain('json/too-deep')
  })
})

describe('C21: the letter case of a language', () => {
  test('is the same fact', async () => {
    const canonical = (language: string): Promise<string> =>
      canonicalize(changed(subject({ 'gx:x': { '@value': 'x', '@language': language } })), { contexts })
    expect(await canonical('EN')).toBe(await canonical('en'))
  })
})
