import type { Finding, FindingCode, JsonObject, JsonValue } from '@gxkit/core'
import { catalogue } from '@gxkit/core'
import { checkStructure, ed25519Signature2020, type Secured } from '@gxkit/credentials'
import { describeManifests } from '@gxkit/describe'
import { checkDidDocument, documentsResolver } from '@gxkit/identity'
import { contextSet, parseTurtle, readJsonLd, w3cContexts } from '@gxkit/linked-data'
import { gaiaX2511, type Release } from '@gxkit/ontology'
import { createValidator } from '@gxkit/shacl'
import { createVerifier } from '@gxkit/verify'
import type { Term } from '@rdfjs/types'
import { expect, test } from 'vitest'

/** What is given, and which code it leads to through a public API. */
type Case = readonly [code: FindingCode, what: string, produce: () => Promise<readonly Finding[]> | readonly Finding[]]

const contexts = contextSet(w3cContexts, gaiaX2511.contexts.documents)
const base = {
  '@context': [...gaiaX2511.contexts.order],
  id: 'https://a.example/c',
  type: ['VerifiableCredential'],
  issuer: 'did:web:a.example',
  validFrom: '2026-01-01T00:00:00Z',
  credentialSubject: { id: 'https://a.example/c#s', type: 'gx:VatID', vatID: 'DE136695976' },
}

const structure = (change: JsonObject): readonly Finding[] =>
  checkStructure(without({ ...base, ...change }), { source: 'a.json', kind: 'credential' })

function without(document: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(document).filter(([, value]) => value !== undefined)) as JsonObject
}

async function linked(change: JsonObject): Promise<readonly Finding[]> {
  const read = await readJsonLd(without({ ...base, ...change }), { contexts, source: 'a.json' })
  return read.ok ? [] : read.findings
}

async function valid(change: JsonObject, release: Release = gaiaX2511): Promise<readonly Finding[]> {
  const validator = createValidator({ release })
  return (await validator.validate([{ document: without({ ...base, ...change }), source: 'a.json' }])).findings
}

const subject = (members: JsonObject): JsonObject => ({
  credentialSubject: { id: 'https://a.example/c#s', type: 'gx:VatID', vatID: 'DE136695976', ...members },
})

/** What a rule on VatID, written in Turtle, finds in a credential about one. */
async function ruled(rule: string, members: JsonObject = {}): Promise<readonly Finding[]> {
  const gx = gaiaX2511.namespace
  const { vocabulary } = gaiaX2511
  const packed = vocabulary.shapes()
  const prefixes = `@prefix gx: <${gx}> . @prefix sh: <http://www.w3.org/ns/shacl#> .`
  const parsed = parseTurtle(`${prefixes} gx:OwnShape sh:targetClass gx:VatID ; ${rule} .`, { source: 'rule.ttl' })
  if (!parsed.ok) throw new Error(parsed.findings[0]?.message)
  const terms = [...packed.terms]
  const blanks = new Map<string, number>()
  const numberOf = (term: Term): number => {
    if (term.termType !== 'BlankNode') return terms.push(written(term)) - 1
    const known = blanks.get(term.value) ?? -(blanks.size + 1)
    blanks.set(term.value, known)
    return known
  }
  const numbers = parsed.value.flatMap(({ subject: s, predicate, object }) => [s, predicate, object].map(numberOf))
  const shapes = { ...packed.shapes, [`${gx}VatID`]: numbers }
  const release = { ...gaiaX2511, vocabulary: { ...vocabulary, shapes: () => ({ ...packed, terms, shapes }) } }
  return valid(subject(members), release)
}

function written(term: Term): string {
  if (term.termType !== 'Literal') return `<${term.value}>`
  return `${JSON.stringify(term.value)}^^<${term.datatype.value}>`
}

const verifying = async (document: JsonObject): Promise<readonly Finding[]> => {
  const verifier = createVerifier({
    release: gaiaX2511,
    resolver: documentsResolver([]),
    now: () => new Date('2026-02-01T00:00:00Z'),
  })
  return (await verifier.verify(document)).report.findings
}

const opened = async (document: JsonObject): Promise<readonly Finding[]> => {
  const mechanism = ed25519Signature2020({ contexts })
  const secured = { form: 'embedded', document } as unknown as Secured
  return (await mechanism.open(secured, { resolver: documentsResolver([]), source: 'a.json' })).findings
}

/** A mechanism that says nothing of a document, neither good nor bad. */
const silent = async (): Promise<readonly Finding[]> => {
  const mechanism = ed25519Signature2020({ contexts })
  const verifier = createVerifier({
    release: gaiaX2511,
    resolver: documentsResolver([]),
    mechanisms: [{ ...mechanism, open: async () => ({ mechanism: mechanism.id, checks: [], findings: [] }) }],
  })
  return (await verifier.verify({ ...base, proof })).report.findings
}

const proof = { type: 'Ed25519Signature2020', proofPurpose: 'assertionMethod' }
const cases: readonly Case[] = [
  ['credential/type-missing', 'no type', () => structure({ type: undefined as unknown as JsonValue })],
  ['credential/type-required', 'another type', () => structure({ type: ['Thing'] })],
  ['credential/type-item', 'a number as type', () => structure({ type: ['VerifiableCredential', 1] })],
  [
    'credential/keyword-spelling',
    '@id for id',
    () => structure({ '@id': 'https://a.example/c', id: undefined as never }),
  ],
  ['credential/not-a-url', 'words as issuer', () => structure({ issuer: 'ACME Ltd' })],
  ['credential/issuer-missing', 'no issuer', () => structure({ issuer: undefined as never })],
  ['credential/subject-missing', 'no subject', () => structure({ credentialSubject: undefined as never })],
  ['credential/subject-empty', 'an empty subject', () => structure({ credentialSubject: {} })],
  ['credential/not-an-object', 'a text as status', () => structure({ credentialStatus: 'active' })],
  ['credential/untyped', 'a status without type', () => structure({ credentialStatus: { id: 'https://a.example/1' } })],
  [
    'credential/member-of-other-version',
    'issuanceDate in 2.0',
    () => structure({ issuanceDate: '2026-01-01T00:00:00Z' }),
  ],
  [
    'credential/unreadable-date',
    'a day as date',
    async () => {
      const found = structure({ validFrom: '31.12.2025' })
      return found.length > 0 ? found : verifying({ ...base, validFrom: '31.12.2025' })
    },
  ],

  ['linked-data/context-missing', 'no context', () => valid({ '@context': undefined as never })],
  ['linked-data/context-order', 'Gaia-X first', () => valid({ '@context': [...gaiaX2511.contexts.order].reverse() })],
  [
    'linked-data/context-versions',
    'both versions',
    () => valid({ '@context': [...gaiaX2511.contexts.order, 'https://www.w3.org/2018/credentials/v1'] }),
  ],
  [
    'linked-data/prefix-redefined',
    'gx anew',
    () => valid({ '@context': [...gaiaX2511.contexts.order, { gx: 'https://evil.example/' }] }),
  ],
  [
    'linked-data/keyword-alias',
    'kind for @type',
    () => valid({ '@context': [...gaiaX2511.contexts.order, { kind: '@type' }] }),
  ],
  ['linked-data/repeated-keyword', 'id twice', () => valid(subject({ '@id': 'https://a.example/x' }))],
  ['linked-data/bad-iri', 'a blank in an id', () => linked(subject({ id: 'https://a.example/our terms' }))],
  [
    'linked-data/bad-language',
    'a sentence as language',
    () => linked(subject({ 'schema:name': { '@value': 'x', '@language': 'in german' } })),
  ],
  ['linked-data/relative-iri', 'a relative id', () => linked(subject({ id: 'acme' }))],

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

  [
    'proof/too-many',
    'forty proofs',
    () => verifying({ ...base, proof: Array.from({ length: 40 }, (_, i) => ({ ...proof, i })) }),
  ],
  ['proof/missing', 'an empty proof', () => opened({ ...base })],
  ['verify/nothing-verified', 'a mechanism that says nothing', silent],
  ['verify/unsecured', 'no proof', () => verifying({ ...base })],
  [
    'did/certificate-address',
    'a certificate over http',
    () => {
      const id = 'did:web:a.example'
      const jwk = {
        kty: 'OKP',
        crv: 'Ed25519',
        x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
        x5u: 'http://a.example/c.pem',
      }
      const method = { id: `${id}#1`, type: 'JsonWebKey', controller: id, publicKeyJwk: jwk }
      const document = { id, verificationMethod: [method], assertionMethod: [method.id] }
      return checkDidDocument(document as never, { source: 'did.json' } as never) as unknown as readonly Finding[]
    },
  ],
  [
    'manifest/too-few-values',
    'one of two',
    async () => {
      const { vocabulary } = gaiaX2511
      const classes = new Map(vocabulary.classes())
      const iri = `${gaiaX2511.namespace}VatID`
      const model = classes.get(iri)
      if (model === undefined) return []
      const twice = model.properties.map((each) =>
        each.term === 'vatID' ? { ...each, minCount: 2, maxCount: 3 } : each,
      )
      classes.set(iri, { ...model, properties: twice })
      const release = { ...gaiaX2511, vocabulary: { ...vocabulary, classes: () => classes } }
      const files = [
        { name: 'gx.yaml', text: 'issuer: did:web:a.example\nbaseUrl: https://a.example/\n' },
        { name: 'vat.yaml', text: 'type: VatID\nvatID: DE136695976\n' },
      ]
      const { report } = await describeManifests(files, { release, now: () => new Date('2026-01-01T00:00:00Z') })
      return report.findings
    },
  ],
]

test.each(cases)('%s: %s', async (code, _what, produce) => {
  const codes = (await produce()).map((found) => found.code)
  expect(codes).toContain(code)
  expect(Object.hasOwn(catalogue, code)).toBe(true)
})
