import { readFileSync } from 'node:fs'
import type { Finding, JsonObject, JsonValue } from '@gxkit/core'
import { gaiaX2511 } from '@gxkit/ontology'
import { readVocabulary, type VocabularyDocument } from '@gxkit/vocabulary'
import type { Fixture } from './fixture.ts'

const example = (name: string): string =>
  readFileSync(new URL(`../../examples/farming/vocabulary/${name}`, import.meta.url), 'utf8')
const turtle = example('farming.ttl')
const context = (JSON.parse(example('farming.jsonld')) as { readonly '@context': JsonObject })['@context']

function read(files: readonly VocabularyDocument[], contextUrl: string | undefined): readonly Finding[] {
  const options = { name: 'farming', release: gaiaX2511, ...(contextUrl !== undefined && { contextUrl }) }
  const result = readVocabulary(files, options)
  return result.ok ? result.value.findings : result.findings
}

interface Change {
  readonly shapes?: string
  readonly context?: JsonValue
  readonly url?: string
}

/** What is found in the vocabulary of the farmers, some of which is changed. */
function changed({
  shapes = turtle,
  context: other = context,
  url = 'https://farming.example/context/v1',
}: Change): readonly Finding[] {
  const files = [
    { name: 'farming.ttl', text: shapes },
    { name: 'farming.jsonld', text: JSON.stringify({ '@context': other }) },
  ]
  return read(files, url)
}

/** The same with something added to its shapes. */
const more = (text: string, terms: JsonObject = {}): readonly Finding[] =>
  changed({ shapes: `${turtle}\n${text}`, context: { ...context, ...terms } })

const withTerms = (terms: JsonObject): readonly Finding[] => changed({ context: { ...context, ...terms } })

/** Codes of vocabularies of others. */
export const vocabularyFixtures: readonly Fixture[] = [
  ['vocabulary/format', 'a picture', () => read([{ name: 'farming.png', text: 'PNG' }], undefined)],
  [
    'vocabulary/empty',
    'a context alone',
    () => read([{ name: 'a.jsonld', text: '{"@context":{}}' }], 'https://a.example/v1'),
  ],
  ['vocabulary/foreign-subject', 'a shape of the release anew', () => more('gx:VatID sh:closed false .')],
  [
    'vocabulary/foreign-hierarchy',
    'a class of the release as a kind of theirs',
    () => more('gx:VatID rdfs:subClassOf farm:HarvestRecord .'),
  ],
  [
    'vocabulary/not-evaluated',
    'a rule in SPARQL',
    () => more('farm:R a sh:NodeShape ; sh:targetClass farm:HarvestRecord ; sh:sparql [ sh:select "" ] .'),
  ],
  [
    'vocabulary/invalid',
    'a count that is no number',
    () =>
      more(
        'farm:R a sh:NodeShape ; sh:targetClass farm:HarvestRecord ; sh:property [ sh:path farm:crop ; sh:minCount "one" ] .',
      ),
  ],
  ['vocabulary/target', 'a rule for one object', () => more('farm:R a sh:NodeShape ; sh:targetNode farm:field .')],
  [
    'vocabulary/closed-parent',
    'a kind of a class that takes no more',
    () =>
      more(
        'farm:Vat a rdfs:Class ; rdfs:subClassOf gx:VatID . farm:VatShape a sh:NodeShape ; sh:targetClass farm:Vat ; sh:property [ sh:path farm:crop ] .',
        {
          Vat: { '@id': 'farm:Vat' },
        },
      ),
  ],
  ['vocabulary/context-missing', 'no context', () => read([{ name: 'farming.ttl', text: turtle }], undefined)],
  ['vocabulary/context-url', 'an address over http', () => changed({ url: 'http://farming.example/v1' })],
  [
    'vocabulary/context-form',
    'another vocabulary for all names',
    () => withTerms({ '@vocab': 'https://farming.example/' }),
  ],
  ['vocabulary/term-redefined', 'another meaning of "name"', () => withTerms({ name: { '@id': 'farm:name' } })],
  [
    'vocabulary/term-foreign',
    'another name of a property of the release',
    () => withTerms({ taxNumber: { '@id': 'https://w3id.org/gaia-x/development#vatID' } }),
  ],
  [
    'vocabulary/no-term',
    'a property without a name',
    () =>
      more(
        '<https://other.example/ns#S> a sh:NodeShape ; sh:targetClass farm:HarvestRecord ; sh:property [ sh:path <https://other.example/ns#p> ] .',
      ),
  ],
  [
    'vocabulary/closed-class',
    'a rule about a property that the class does not take',
    () => more('farm:R a sh:NodeShape ; sh:targetClass gx:VatID ; sh:property [ sh:path farm:crop ; sh:minCount 1 ] .'),
  ],
  ['vocabulary/not-used', 'a domain', () => more('farm:crop rdfs:domain farm:HarvestRecord .')],
]
