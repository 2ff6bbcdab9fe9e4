import type { ExamplesOf } from './examples-of.ts'

/** What findings of these codes look like. */
export const migrationExamples: ExamplesOf<keyof typeof import('../migration.ts').migrationCodes> = {
  'migration/decide': {
    claim: 'gx:termsAndConditions',
    question: 'read the terms and conditions of the new release, then write "accepted"',
    rule: '22.10/agreement',
  },
  'migration/needed': {
    property: 'standardConformity',
    type: 'Endpoint',
    question: 'Standards that the endpoint conforms to',
  },
  'migration/not-mapped': { claim: 'gx:website', value: 'https://acme.example', release: 'Loire' },
  'migration/left-out': {
    claim: 'proof',
    reason: 'a proof holds for the one document that was signed; sign the new credential',
  },
  'migration/new-address': { old: 'https://acme.example/participant.json', id: 'participant' },
  'migration/unknown-context': { context: 'https://registry.acme.example/shapes' },
  'migration/nothing-found': { found: 'settings.json' },
  'migration/too-new': { release: 'gaia-x-2.2.1', target: 'gaia-x-25.11' },
}
