import type { ExamplesOf } from './examples-of.ts'

/** What findings of these codes look like. */
export const schemeExamples: ExamplesOf<keyof typeof import('../scheme.ts').schemeCodes> = {
  'scheme/unknown-member': { member: 'evidense', known: 'id, about, requires, evidence', near: 'evidence' },
  'scheme/invalid-value': { member: 'levels', expected: 'a list of objects', found: '"gold"' },
  'scheme/duplicate': { kind: 'criterion', id: 'F1' },
  'scheme/unknown-name': { kind: 'property', name: 'legalDokuments', near: 'legalDocuments' },
}
