import { gaiaX2511 } from '@gxkit/ontology'
import type { Fixture } from './fixture.ts'
import { linked, subject, valid } from './given/documents.ts'

const { order } = gaiaX2511.contexts

/** Codes of linked data. */
export const linkedDataFixtures: readonly Fixture[] = [
  ['linked-data/context-missing', 'no context', () => valid({ '@context': undefined })],
  ['linked-data/context-order', 'Gaia-X first', () => valid({ '@context': [...order].reverse() })],
  [
    'linked-data/context-versions',
    'both versions',
    () => valid({ '@context': [...order, 'https://www.w3.org/2018/credentials/v1'] }),
  ],
  ['linked-data/prefix-redefined', 'gx anew', () => valid({ '@context': [...order, { gx: 'https://evil.example/' }] })],
  ['linked-data/keyword-alias', 'kind for @type', () => valid({ '@context': [...order, { kind: '@type' }] })],
  ['linked-data/repeated-keyword', 'id twice', () => valid(subject({ '@id': 'https://a.example/x' }))],
  ['linked-data/bad-iri', 'a blank in an id', () => linked(subject({ id: 'https://a.example/our terms' }))],
  [
    'linked-data/bad-language',
    'a sentence as language',
    () => linked(subject({ 'schema:name': { '@value': 'x', '@language': 'in german' } })),
  ],
  ['linked-data/relative-iri', 'a relative id', () => linked(subject({ id: 'acme' }))],
]
