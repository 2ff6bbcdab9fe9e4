import type { JsonObject } from '@gxkit/core'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { type ContextSet, contextSet, w3cContexts } from './contexts.ts'
import { expand } from './expand.ts'
import { frozenLoader } from './frozen-loader.ts'

const ex = 'https://example.org/'
const terms = 'https://example.org/terms/v1'
const named = 'https://example.org/named/v1'
const v2 = 'https://www.w3.org/ns/credentials/v2'

/** Contexts of every kind: that belong to types and members, pass on or not, protect, replace, remove, name others. */
const contexts = contextSet(w3cContexts, {
  [terms]: {
    '@context': {
      '@version': 1.1,
      id: '@id',
      type: '@type',
      ex,
      name: { '@id': 'ex:name', '@protected': true },
      note: 'ex:note',
      tags: { '@id': 'ex:tags', '@container': '@set' },
      steps: { '@id': 'ex:steps', '@container': '@list', '@type': '@id' },
      labels: { '@id': 'ex:labels', '@container': '@language' },
      inside: { '@id': 'ex:inside', '@context': { name: 'ex:insideName', note: 'ex:insideNote' } },
      role: { '@id': 'ex:role', '@context': { name: 'ex:roleName', note: 'ex:roleNote' } },
      bare: { '@id': 'ex:bare', '@context': null },
      Person: { '@id': 'ex:Person', '@context': { note: 'ex:personNote', alias: 'ex:alias' } },
      Group: { '@id': 'ex:Group', '@context': { '@propagate': true, note: 'ex:groupNote', '@language': 'de' } },
      Direct: { '@id': 'ex:Direct', '@context': { '@direction': 'rtl' } },
      Vocab: { '@id': 'ex:Vocab', '@context': { '@vocab': 'https://other.example/' } },
    },
  },
  [named]: { '@context': { ex, part: { '@id': 'ex:part', '@context': `${ex}part/v1` }, Part: `${ex}Part` } },
  [`${ex}part/v1`]: { '@context': { name: `${ex}partName` } },
  [`${ex}import/v1`]: { '@context': { '@version': 1.1, '@import': `${ex}part/v1`, extra: `${ex}extra` } },
})

const inner = { type: 'Person', name: 'B', note: 'n', alias: 'b' }
const documents: Readonly<Record<string, JsonObject>> = {
  plain: { '@context': terms, id: 'urn:1', name: 'A', note: 'n', tags: 'x', steps: ['urn:2'], labels: { de: 'ja' } },
  'a type ends with its node': { '@context': terms, ...inner, tags: [{ note: 'back', 'ex:p': inner }, inner] },
  'types in types': { '@context': terms, type: ['Person', 'Group'], note: 'n', 'ex:p': { note: 'm', 'ex:q': inner } },
  'one type in another': { '@context': terms, ...inner, 'ex:p': { ...inner, type: 'Group', 'ex:q': { note: 'o' } } },
  'a member with a context': { '@context': terms, ...inner, inside: { name: 'C', note: 'n', 'ex:p': inner } },
  'a member that replaces what is protected': { '@context': terms, type: 'Person', role: { name: 'D', note: 'n' } },
  'a type of the same name, which may not': { '@context': terms, type: ['Person', 'role'], name: 'D', note: 'n' },
  'a member without any': { '@context': terms, ...inner, bare: { [`${ex}p`]: 'x' } },
  'text direction': { '@context': terms, type: 'Direct', note: 'n', 'ex:p': { note: 'm', type: 'Direct' } },
  'a vocabulary': { '@context': terms, type: 'Vocab', unknown: 'n', 'ex:p': { type: 'Person', note: 'x' } },
  'values and references': {
    '@context': terms,
    ...inner,
    tags: [{ '@value': 'x', '@language': 'en' }, { id: 'urn:3' }],
  },
  'a prefix in the middle': { '@context': terms, ...inner, 'ex:p': { '@context': { p: ex }, 'p:q': inner, note: 'n' } },
  'another context in the middle': { '@context': terms, ...inner, 'ex:p': { '@context': [v2, terms], ...inner } },
  'a protected term': { '@context': [terms, { name: 'ex:other' }], name: 'A' },
  'a protected term, by what a member may say': {
    '@context': terms,
    'ex:p': { '@context': { name: 'ex:insideName', note: 'ex:insideNote' }, name: 'A' },
  },
  'a term that is none': { '@context': terms, nobody: 'x', id: 'urn:1' },
  'a context by its address in a definition': {
    '@context': named,
    part: { name: 'x' },
    'ex:p': { part: { name: 'y' } },
  },
  'an import': { '@context': `${ex}import/v1`, name: 'x', extra: 'y' },
  'a context that is nothing': { '@context': [terms, null], [`${ex}p`]: 'x' },
  'a context that is protected and removed': { '@context': terms, 'ex:p': { '@context': null, [`${ex}p`]: 'x' } },
  'a credential': {
    '@context': [v2, 'https://w3id.org/security/suites/ed25519-2020/v1'],
    id: 'urn:1',
    type: ['VerifiableCredential'],
    issuer: { id: 'urn:2', name: 'N' },
    credentialSubject: { id: 'urn:3', name: 'S', description: { '@value': 'x', '@language': 'en' } },
    credentialStatus: { type: 'BitstringStatusListEntry', statusPurpose: 'revocation', statusListIndex: '1' },
    proof: { type: 'Ed25519Signature2020', proofPurpose: 'assertionMethod', verificationMethod: 'urn:2#k' },
  },
}

/** Each answer as jsonld gives it with a memory of its own. */
async function alone(document: JsonObject): Promise<unknown> {
  return outcome(() => jsonld.expand(document, { documentLoader: frozenLoader(contexts), base: '', safe: true }))
}

async function outcome(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work()
  } catch (error) {
    const { message, details } = error as { message: string; details?: { code?: string } }
    return `${message} ${details?.code ?? ''}`
  }
}

test.each(Object.keys(documents))('%s: expands as with jsonld alone, the first time and later', async (name) => {
  const document = documents[name] ?? {}
  const set: ContextSet = contextSet(contexts)
  const expected = await alone(document)
  for (let time = 0; time < 3; time++) expect(await outcome(() => expand(document, set))).toEqual(expected)
})

test('what other documents have left behind changes nothing', async () => {
  const names = Object.keys(documents)
  const orders = [names, [...names].reverse(), names.flatMap((name) => names.flatMap((other) => [other, name]))]
  const expected = new Map<string, unknown>()
  for (const name of names) expected.set(name, await alone(documents[name] ?? {}))
  for (const order of orders) {
    const set: ContextSet = contextSet(contexts)
    for (const name of order) {
      expect([name, await outcome(() => expand(documents[name] ?? {}, set))]).toEqual([name, expected.get(name)])
    }
  }
})

test('documents at the same time do not disturb each other', async () => {
  const set: ContextSet = contextSet(contexts)
  const all = [...Object.values(documents), ...Object.values(documents)]
  const together = await Promise.all(all.map((document) => outcome(() => expand(document, set))))
  expect(together).toEqual(await Promise.all(all.map(alone)))
})
