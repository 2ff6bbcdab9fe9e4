import type { ExamplesOf } from './examples-of.ts'

/** What findings of these codes look like. */
export const vocabularyExamples: ExamplesOf<keyof typeof import('../vocabulary.ts').vocabularyCodes> = {
  'vocabulary/format': { found: 'its name ends neither in .ttl, .nt or .nq nor in .jsonld or .json' },
  'vocabulary/empty': {},
  'vocabulary/foreign-subject': {
    term: '<https://w3id.org/gaia-x/development#LegalPersonShape>',
    says: '<http://www.w3.org/ns/shacl#deactivated>',
  },
  'vocabulary/foreign-hierarchy': {
    class: '<https://w3id.org/gaia-x/development#LegalPerson>',
    parent: '<https://farming.example/ns#HarvestRecord>',
  },
  'vocabulary/not-evaluated': { construct: 'sh:sparql', reason: 'constraints in SPARQL are not evaluated' },
  'vocabulary/invalid': { problem: 'sh:minCount of a shape without a name is wrong: it must be an integer from 0 up' },
  'vocabulary/target': { target: 'sh:targetSubjectsOf' },
  'vocabulary/closed-parent': { class: 'HarvestRecord', parent: 'DataProduct', property: 'crop' },
  'vocabulary/context-missing': { example: 'https://farming.example/ns#crop' },
  'vocabulary/context-url': {
    url: 'http://farming.example/context',
    problem: 'it must be a full address that starts with https://',
  },
  'vocabulary/context-form': { problem: '"@vocab" changes how the whole document is read' },
  'vocabulary/term-redefined': { term: 'legalAddress' },
  'vocabulary/term-foreign': { term: 'seat', iri: 'https://w3id.org/gaia-x/development#legalAddress' },
  'vocabulary/no-term': { iri: 'https://farming.example/ns#crop', kind: 'property' },
  'vocabulary/closed-class': { class: 'DataProduct', property: 'crop' },
  'vocabulary/not-used': { statement: 'rdfs:range' },
}
