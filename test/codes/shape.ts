import type { JsonObject } from '@gxkit/core'
import { gaiaX2511 } from '@gxkit/ontology'
import type { Fixture } from './fixture.ts'
import { changed, subject, valid, validAll } from './given/documents.ts'
import { proof } from './given/proofs.ts'
import { releaseWith, ruled } from './given/rules.ts'

const sh = 'http://www.w3.org/ns/shacl#'

/** A subject of another class, with the registration number of the usual one. */
const about = (type: string, members: JsonObject): { readonly credentialSubject: JsonObject } => ({
  credentialSubject: { id: 'https://a.example/c#other', type, ...members },
})

const person = (members: JsonObject): { readonly credentialSubject: JsonObject } =>
  about('gx:LegalPerson', {
    registrationNumber: { type: 'gx:VatID', vatID: 'DE136695976' },
    legalAddress: { type: 'gx:Address', countryCode: 'DE' },
    headquartersAddress: { type: 'gx:Address', countryCode: 'DE' },
    ...members,
  })

/** Numbers each of which refers to the next one; the last is of another form. */
function chain(length: number): JsonObject {
  if (length === 0) return { type: 'gx:VatID', vatID: 'FR40303265045' }
  return { type: 'gx:VatID', vatID: 'DE136695976', 'gx:next': chain(length - 1) }
}

/** A second credential about the same subject. */
const again = (change: Parameters<typeof changed>[0]): Promise<Awaited<ReturnType<typeof valid>>> =>
  validAll([changed({}), changed(change)])

/** Codes of the check against shapes. */
export const shapeFixtures: readonly Fixture[] = [
  [
    'shape/type-copied',
    'no type on the subject',
    () =>
      valid({ type: ['VerifiableCredential', 'gx:VatID'], credentialSubject: { id: 'urn:a:s', vatID: 'DE136695976' } }),
  ],
  [
    'shape/type-differs',
    'a credential about something else',
    () => valid({ type: ['VerifiableCredential', 'gx:Address'] }),
  ],
  ['shape/unknown-class', 'a class that there is not', () => valid(subject({ type: 'gx:TaxNumber' }))],
  [
    'shape/namespace-equivalent',
    'names of an older edition',
    () =>
      valid({
        '@context': [...gaiaX2511.contexts.order, { old: 'https://w3id.org/gaia-x/2406#' }],
        ...subject({ type: 'old:VatID' }),
      }),
  ],
  ['shape/type-missing', 'an address without type', () => valid(person({ legalAddress: { countryCode: 'DE' } }))],
  [
    'shape/not-covered',
    'a class whose rules are switched off',
    () => valid(about('gx:Measure', {}), releaseWith('Measure', 'sh:deactivated true')),
  ],
  ['shape/nothing-validated', 'no credential', () => validAll([])],
  ['shape/vocabulary-injection', 'a rule that is switched off', () => valid(subject({ [`${sh}deactivated`]: true }))],
  [
    'shape/named-graph',
    'a proof inside the subject',
    () => valid(subject({ type: ['VerifiableCredential', 'gx:VatID'], proof: { ...proof } })),
  ],
  ['shape/duplicate-credential', 'one id for two', () => again(subject({ countryCode: 'DE' }))],
  [
    'shape/conflict',
    'another number',
    () => again({ id: 'https://a.example/2', ...subject({ vatID: 'DE123456788' }) }),
  ],
  ['shape/described-twice', 'another issuer', () => again({ id: 'https://b.example/2', issuer: 'did:web:b.example' })],
  [
    'shape/min-count',
    'no number',
    () => valid({ credentialSubject: { id: 'https://a.example/c#s', type: 'gx:VatID' } }),
  ],
  ['shape/outside-subject', 'a claim of the credential', () => valid({ 'gx:legalName': 'x' })],
  ['shape/max-count', 'two numbers', () => valid(subject({ vatID: ['DE136695976', 'DE123456788'] }))],
  ['shape/datatype', 'a number as text', () => valid(subject({ vatID: 136695976 }))],
  [
    'shape/class',
    'an address as number',
    () => valid(person({ registrationNumber: { type: 'gx:Address', countryCode: 'DE' } })),
  ],
  [
    'shape/reference-unresolved',
    'a number elsewhere',
    () => valid(person({ registrationNumber: { id: 'https://b.example/1#s' } })),
  ],
  ['shape/in', 'a country that there is not', () => valid(subject({ countryCode: 'XX' }))],
  ['shape/node-kind', 'a name as organisation', () => valid(person({ 'gx:subOrganisationOf': 'Holding' }))],
  ['shape/pattern', 'another form', () => ruled('sh:property [ sh:path gx:vatID ; sh:pattern "^FR" ]')],
  ['shape/range', 'more than allowed', () => valid(about('gx:GPSUnit', { degrees: 200 }))],
  ['shape/length', 'too long', () => ruled('sh:property [ sh:path gx:vatID ; sh:maxLength 3 ]')],
  ['shape/language', 'no language', () => ruled('sh:property [ sh:path gx:vatID ; sh:languageIn ( "de" ) ]')],
  [
    'shape/or',
    'neither of two',
    () => ruled('sh:property [ sh:path gx:vatID ; sh:or ( [ sh:pattern "^FR" ] [ sh:maxLength 2 ] ) ]'),
  ],
  [
    'shape/xone',
    'both of two',
    () => ruled('sh:xone ( [ sh:nodeKind sh:IRI ] [ sh:property [ sh:path gx:vatID ; sh:minCount 1 ] ] )'),
  ],
  [
    'shape/and',
    'a reference to what nobody describes',
    () =>
      ruled('sh:property [ sh:path gx:near ; sh:and ( [ sh:property [ sh:path gx:name ; sh:minCount 1 ] ] ) ]', {
        'gx:near': { id: 'https://b.example/' },
      }),
  ],
  ['shape/not', 'what is excluded', () => ruled('sh:not [ sh:property [ sh:path gx:vatID ; sh:minCount 1 ] ]')],
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
  [
    'shape/constraint',
    'what is wrong at the end of a long chain',
    () =>
      ruled(
        'sh:property [ sh:path gx:next ; sh:node gx:OwnShape ] ; sh:property [ sh:path gx:vatID ; sh:pattern "^DE" ]',
        {
          'gx:next': chain(12),
        },
      ),
  ],
  ['shape/unknown-property', 'a property of others', () => valid(subject({ 'gx:legalName': 'x' }))],
  [
    'shape/unchecked-property',
    'a property that no rule looks at',
    () => valid(about('gx:Consent', { 'gx:moon': 'full' })),
  ],
  [
    'shape/too-many',
    'two thousand unknown properties',
    () => valid(subject(Object.fromEntries(Array.from({ length: 2_000 }, (_, i) => [`gx:p${i}`, i])))),
  ],
]
