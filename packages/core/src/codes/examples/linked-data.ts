import type { ExamplesOf } from './examples-of.ts'

/** What findings of these codes look like. */
export const linkedDataExamples: ExamplesOf<keyof typeof import('../linked-data.ts').linkedDataCodes> = {
  'linked-data/context-missing': { expected: 'https://www.w3.org/ns/credentials/v2' },
  'linked-data/context-not-allowed': {
    context: 'https://w3id.org/gaia-x/development',
    suggestion: 'https://w3id.org/gaia-x/development#',
  },
  'linked-data/context-stand-in': {
    context: 'https://w3id.org/gaia-x/2406#',
    used: 'https://w3id.org/gaia-x/development#',
  },
  'linked-data/context-moving': {
    context: 'https://w3id.org/gaia-x/development#',
    release: 'gaia-x-25.11',
    pinned: 'https://w3id.org/gaia-x/2511#',
  },
  'linked-data/context-order': {
    found: 'https://w3id.org/gaia-x/development#',
    expected: 'https://www.w3.org/ns/credentials/v2',
  },
  'linked-data/context-versions': {
    first: 'https://www.w3.org/ns/credentials/v2',
    second: 'https://www.w3.org/2018/credentials/v1',
  },
  'linked-data/inline-context': { problem: '"@protected" changes how the whole document is read' },
  'linked-data/prefix-redefined': { prefix: 'gx' },
  'linked-data/keyword-alias': { keyword: '@type', term: 'kind' },
  'linked-data/repeated-keyword': { alias: 'type', keyword: '@type' },
  'linked-data/unsupported-keyword': { keyword: '@graph' },
  'linked-data/undefined-term': { term: 'legalAdress', suggestion: 'legalAddress' },
  'linked-data/undeclared-prefix': { name: 'schema:name', prefix: 'schema' },
  'linked-data/protected-term': { term: 'issuer' },
  'linked-data/relative-iri': { value: 'acme', of: 'id' },
  'linked-data/bad-iri': { value: 'https://acme.example/our terms' },
  'linked-data/bad-language': { language: 'german language' },
  'linked-data/dropped-value': { problem: 'an object that has an id and says nothing about it' },
  'linked-data/invalid': { problem: 'a JSON-LD processor stumbles over its structure' },
  'linked-data/too-many-values': { count: 30000, limit: 2500 },
  'linked-data/too-complex': { problem: '300 nodes without an id look alike and refer to each other' },
  'linked-data/syntax': { format: 'Turtle', problem: 'Unexpected "legalName"', line: 5 },
  'linked-data/named-graphs': { count: 1, format: 'Turtle' },
}
