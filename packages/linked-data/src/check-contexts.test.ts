import type { JsonValue } from '@gxkit/core'
import { expect, test } from 'vitest'
import { checkContexts, contextSet, w3cContexts } from './index.ts'

const v1 = 'https://www.w3.org/2018/credentials/v1'
const v2 = 'https://www.w3.org/ns/credentials/v2'
const gx = 'https://example.org/gx#'
const contexts = contextSet(w3cContexts, {
  [gx]: { '@context': { gx, '@vocab': gx, legalName: { '@id': 'legalName' } } },
})
const check = (context: JsonValue | undefined, rest: Record<string, JsonValue> = {}) =>
  checkContexts({ ...(context !== undefined && { '@context': context }), ...rest }, { contexts, source: 'a.json' }).map(
    (found) => `${found.code} ${found.location?.pointer}`,
  )

test('known contexts in the right order, and new prefixes, are fine', () => {
  expect(check([v2, gx])).toEqual([])
  expect(check(v1)).toEqual([])
  expect(check([v2, gx, { schema: 'https://schema.org/', ex: 'https://example.org/terms#' }])).toEqual([])
  expect(check([v2, gx, { gx }])).toEqual([])
  expect(
    check([v2, { ex: 'https://example.org/' }], {
      verifiableCredential: { '@context': [v2, gx, { ex: 'https://example.org/', schema: 'https://schema.org/' }] },
    }),
  ).toEqual([])
  expect(check([v2], { credentialSubject: { '@context': gx, legalName: 'A' } })).toEqual([])
})

test.each<[string, JsonValue | undefined, string]>([
  ['no context', undefined, 'linked-data/context-missing '],
  ['an empty list', [], 'linked-data/context-missing /@context'],
  ['an unknown one', [v2, 'https://evil.example/c.json'], 'linked-data/context-not-allowed /@context/1'],
  ['two addresses in one text', [v2, `${v2}${gx}`], 'linked-data/context-not-allowed /@context/1'],
  ['a namespace', [v2, 'http://www.w3.org/ns/shacl#'], 'linked-data/context-not-allowed /@context/1'],
  ['an inherited name', [v2, 'constructor'], 'linked-data/context-not-allowed /@context/1'],
  ['the wrong order', [gx, v2], 'linked-data/context-order /@context/0'],
  ['both versions', [v1, v2], 'linked-data/context-versions /@context/1'],
  [
    'a term with another meaning',
    [v2, gx, { legalName: `${gx}name` }],
    'linked-data/prefix-redefined /@context/2/legalName',
  ],
  ['an alias of a term', [v2, gx, { nm: { '@id': 'gx:legalName' } }], 'linked-data/inline-context /@context/2/nm'],
  ['a vocabulary', [v2, { '@vocab': 'https://evil/' }], 'linked-data/inline-context /@context/1/@vocab'],
  ['a base', [v2, { '@base': 'https://evil/' }], 'linked-data/inline-context /@context/1/@base'],
  ['a prefix with another meaning', [v2, gx, { gx: 'https://evil/' }], 'linked-data/prefix-redefined /@context/2/gx'],
  [
    'a prefix before its official meaning',
    [v2, { gx: 'https://evil/' }, gx],
    'linked-data/prefix-redefined /@context/1/gx',
  ],
  ['a prefix that is a scheme', [v2, { https: 'https://evil/' }], 'linked-data/prefix-redefined /@context/1/https'],
  [
    'a prefix that is no namespace',
    [v2, { ex: 'https://example.org/name' }],
    'linked-data/inline-context /@context/1/ex',
  ],
  ['a protected term', [v2, { name: 'https://evil/x/' }], 'linked-data/prefix-redefined /@context/1/name'],
  ['a term of some types', [v2, { issuer: 'https://evil/x/' }], 'linked-data/prefix-redefined /@context/1/issuer'],
  ['a definition first', [{ ex: 'https://example.org/' }, v2], 'linked-data/context-order /@context/0'],
  ['null', [v2, null], 'linked-data/inline-context /@context/1'],
  ['an alias of id', [v2, { uuid: '@id' }], 'linked-data/keyword-alias /@context/1/uuid'],
  ['an import', [v2, { '@import': gx }], 'linked-data/inline-context /@context/1/@import'],
  ['a list in a list', [v2, [gx]], 'linked-data/inline-context /@context/1'],
])('%s is refused', (_, context, expected) => {
  expect(check(context)).toEqual([expected])
})

test('what hides in the depths of the document is found', () => {
  expect(
    check([v2], {
      credentialSubject: [
        { '@context': { name: 'https://evil/' }, '@included': [] },
        { '@context': 'https://evil/', '@reverse': {} },
        { a: { '@index': 'x' }, '@type': 'a', type: 'b' },
      ],
    }),
  ).toEqual([
    'linked-data/prefix-redefined /credentialSubject/0/@context/name',
    'linked-data/unsupported-keyword /credentialSubject/0/@included',
    'linked-data/context-not-allowed /credentialSubject/1/@context',
    'linked-data/unsupported-keyword /credentialSubject/1/@reverse',
    'linked-data/repeated-keyword /credentialSubject/2/@type',
    'linked-data/unsupported-keyword /credentialSubject/2/a/@index',
  ])
  expect(check([v2], { '@graph': [] })).toEqual(['linked-data/unsupported-keyword /@graph'])
})

test('a new prefix may stand in a subject, as official notaries write it', () => {
  const subject = { '@context': { schema: 'https://schema.org/' }, 'schema:leiCode': '529900T8BM49AURSDO55' }
  expect(check([v2], { credentialSubject: subject })).toEqual([])
})

test('the message shows what was written and what it probably is', () => {
  const [found] = checkContexts({ '@context': [v2, 'http://www.w3.org/ns/shacl#'] }, { contexts, source: 'a.json' })
  expect(found?.message).toContain('"http://www.w3.org/ns/shacl#"')
  expect(found?.message).toContain('vocabulary')
})
