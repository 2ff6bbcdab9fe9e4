import type { Fixture } from './fixture.ts'
import { subject, valid } from './given/documents.ts'
import { proof } from './given/proofs.ts'
import { ruled } from './given/rules.ts'

/** Codes of the check against shapes. */
export const shapeFixtures: readonly Fixture[] = [
  [
    'shape/type-copied',
    'no type on the subject',
    () =>
      valid({ type: ['VerifiableCredential', 'gx:VatID'], credentialSubject: { id: 'urn:a:s', vatID: 'DE136695976' } }),
  ],
  [
    'shape/named-graph',
    'a proof inside the subject',
    () => valid(subject({ type: ['VerifiableCredential', 'gx:VatID'], proof: { ...proof } })),
  ],
  ['shape/max-count', 'two numbers', () => valid(subject({ vatID: ['DE136695976', 'DE123456788'] }))],
  ['shape/unknown-property', 'a property of others', () => valid(subject({ 'gx:legalName': 'x' }))],
  ['shape/length', 'too long', () => ruled('sh:property [ sh:path gx:vatID ; sh:maxLength 3 ]')],
  ['shape/pattern', 'another form', () => ruled('sh:property [ sh:path gx:vatID ; sh:pattern "^FR" ]')],
  ['shape/language', 'no language', () => ruled('sh:property [ sh:path gx:vatID ; sh:languageIn ( "de" ) ]')],
  ['shape/not', 'what is excluded', () => ruled('sh:not [ sh:property [ sh:path gx:vatID ; sh:minCount 1 ] ]')],
  [
    'shape/xone',
    'both of two',
    () => ruled('sh:xone ( [ sh:nodeKind sh:IRI ] [ sh:property [ sh:path gx:vatID ; sh:minCount 1 ] ] )'),
  ],
  ['shape/has-value', 'another value', () => ruled('sh:property [ sh:path gx:vatID ; sh:hasValue "DE1" ]')],
  [
    'shape/comparison',
    'two that differ',
    () => ruled('sh:property [ sh:path gx:vatID ; sh:equals gx:countryCode ]', { countryCode: 'DE' }),
  ],
  [
    'shape/qualified-count',
    'none of a kind',
    () =>
      ruled('sh:property [ sh:path gx:vatID ; sh:qualifiedValueShape [ sh:pattern "^FR" ] ; sh:qualifiedMinCount 1 ]'),
  ],
]
