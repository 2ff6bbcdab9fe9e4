import type { Finding } from '@gxkit/core'
import { checkComplexity, convert, movingContexts, parseNQuads, parseTurtle } from '@gxkit/linked-data'
import { gaiaX2511 } from '@gxkit/ontology'
import type { Fixture } from './fixture.ts'
import { changed, contexts, linked, subject, valid } from './given/documents.ts'

const { order } = gaiaX2511.contexts
const gx = 'https://w3id.org/gaia-x/development#'

function turtle(text: string): readonly Finding[] {
  const parsed = parseTurtle(text, { source: 'a.ttl' })
  return parsed.ok ? [] : parsed.findings
}

/** Nameless nodes each of which refers to all others. */
function clique(nodes: number): string {
  const names = Array.from({ length: nodes }, (_, i) => `_:n${i}`)
  const pairs = names.flatMap((from) => names.filter((to) => to !== from).map((to) => [from, to] as const))
  return pairs.map(([from, to]) => `${from} <https://a.example/p> ${to} .`).join('\n')
}

/** Codes of linked data. */
export const linkedDataFixtures: readonly Fixture[] = [
  ['linked-data/context-missing', 'no context', () => valid({ '@context': undefined })],
  ['linked-data/context-not-allowed', 'an unknown one', () => valid({ '@context': [...order, 'https://e.example/c'] })],
  [
    'linked-data/context-stand-in',
    'an older edition of the context',
    () => valid({ '@context': [order[0] ?? '', gaiaX2511.contexts.older?.[0] ?? ''] }),
  ],
  [
    'linked-data/context-moving',
    'the address of development, to be signed',
    () => movingContexts(changed({}), { source: 'a.json', release: gaiaX2511 }),
  ],
  ['linked-data/context-order', 'Gaia-X first', () => valid({ '@context': [...order].reverse() })],
  [
    'linked-data/context-versions',
    'both versions',
    () => valid({ '@context': [...order, 'https://www.w3.org/2018/credentials/v1'] }),
  ],
  [
    'linked-data/inline-context',
    'a vocabulary',
    () => valid({ '@context': [...order, { '@vocab': 'https://e.example/' }] }),
  ],
  ['linked-data/prefix-redefined', 'gx anew', () => valid({ '@context': [...order, { gx: 'https://evil.example/' }] })],
  ['linked-data/keyword-alias', 'kind for @type', () => valid({ '@context': [...order, { kind: '@type' }] })],
  ['linked-data/repeated-keyword', 'id twice', () => valid(subject({ '@id': 'https://a.example/x' }))],
  ['linked-data/unsupported-keyword', 'a graph in the subject', () => valid(subject({ '@graph': [] }))],
  [
    'linked-data/undefined-term',
    'a member that no context defines',
    () => linked({ '@context': [order[0] ?? ''], certified: true }),
  ],
  ['linked-data/undeclared-prefix', 'a prefix of nobody', () => linked(subject({ 'acme:name': 'x' }))],
  [
    'linked-data/protected-term',
    'another meaning of "name"',
    () => linked({ '@context': [...order, { name: 'https://evil.example/name' }] }),
  ],
  ['linked-data/bad-iri', 'a blank in an id', () => linked(subject({ id: 'https://a.example/our terms' }))],
  [
    'linked-data/bad-language',
    'a sentence as language',
    () => linked(subject({ 'schema:name': { '@value': 'x', '@language': 'in german' } })),
  ],
  ['linked-data/relative-iri', 'a relative id', () => linked(subject({ id: 'acme' }))],
  ['linked-data/dropped-value', 'a value without a text', () => linked(subject({ 'gx:a': { '@language': 'de' } }))],
  ['linked-data/invalid', 'a list as id', () => linked(subject({ id: ['https://a.example/1'] }))],
  [
    'linked-data/too-many-values',
    'three thousand numbers',
    () => valid(subject({ vatID: Array.from({ length: 3_000 }, (_, i) => `DE${i}`) })),
  ],
  [
    'linked-data/too-complex',
    'nameless nodes that all refer to each other',
    () => {
      const parsed = parseNQuads(clique(24), { source: 'a.nq' })
      return parsed.ok ? checkComplexity(parsed.value, { source: 'a.nq' }) : parsed.findings
    },
  ],
  ['linked-data/syntax', 'a sentence without its end', () => turtle(`<${gx}a> <${gx}b>`)],
  [
    'linked-data/named-graphs',
    'a proof, to Turtle',
    async () => {
      const text = JSON.stringify(changed({ proof: { type: 'DataIntegrityProof', created: '2026-01-01T00:00:00Z' } }))
      const converted = await convert(text, { from: 'json-ld', to: 'turtle', contexts, source: 'a.json' })
      return converted.ok ? [] : converted.findings
    },
  ],
]
