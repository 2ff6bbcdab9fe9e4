import { expect, test } from 'vitest'
import {
  canonicalize,
  contextSet,
  convert,
  createDataset,
  dataFactory,
  parseNQuads,
  parseTurtle,
  toTurtle,
  w3cContexts,
} from './index.ts'

const ex = 'https://example.org/terms/'
const contexts = contextSet(w3cContexts, {
  [ex]: {
    '@context': {
      id: '@id',
      type: '@type',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
      name: `${ex}name`,
      open: { '@id': `${ex}open`, '@type': 'xsd:boolean' },
      address: { '@id': `${ex}address`, '@type': '@id' },
      steps: { '@id': `${ex}step`, '@container': '@list' },
      Company: `${ex}Company`,
    },
  },
})
const document = {
  '@context': ex,
  id: 'https://example.org/a',
  type: 'Company',
  name: ['Nordlicht', 'a "quoted"\ntext', 'tab\u000b'],
  open: 'true',
  address: { name: 'Kiel' },
  steps: ['1', '2', { name: 'three' }],
}
const options = { contexts, source: 'x', prefixes: { ex, xsd: 'http://www.w3.org/2001/XMLSchema#' } }

async function converted(text: string, from: 'json-ld' | 'turtle' | 'n-quads', to: 'json-ld' | 'turtle' | 'n-quads') {
  const result = await convert(text, { ...options, from, to, ...(from !== 'json-ld' && { context: ex }) })
  if (!result.ok) throw new Error(JSON.stringify(result.findings))
  return result.value
}

test('JSON-LD to Turtle and back says the same', async () => {
  const text = JSON.stringify(document)
  const turtle = await converted(text, 'json-ld', 'turtle')
  const back = await converted(turtle, 'turtle', 'json-ld')
  const nquads = await converted(back, 'json-ld', 'n-quads')
  const again = parseNQuads(nquads, { source: 'x' })
  expect(again.ok && (await canonicalize(again.value))).toBe(await canonicalize(document, { contexts }))
})

test('Turtle is written for people', async () => {
  const { name: _, ...plain } = document
  const turtle = await converted(JSON.stringify(plain), 'json-ld', 'turtle')
  expect(turtle).toMatchInlineSnapshot(`
    "@prefix ex: <https://example.org/terms/>.
    @prefix xsd: <http://www.w3.org/2001/XMLSchema#>.
    @prefix exa: <https://example.org/>.

    exa:a
        a ex:Company;
        ex:address [ ex:name "Kiel" ];
        ex:open "true"^^xsd:boolean;
        ex:step ( "1" "2" [ ex:name "three" ] ).
    "
  `)
})

test('JSON-LD nests nodes without an id', async () => {
  const turtle = `@prefix ex: <${ex}> . <https://example.org/a> a ex:Company ; ex:address [ ex:name "Kiel" ] .`
  expect(JSON.parse(await converted(turtle, 'turtle', 'json-ld'))).toEqual({
    '@context': ex,
    id: 'https://example.org/a',
    type: 'Company',
    address: { name: 'Kiel' },
  })
})

const tricky = `
  @prefix ex: <${ex}> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
  ex:a ex:p true, "1"^^xsd:boolean, 1, 01, "1"^^xsd:decimal, 1.0, 1e0, "x"@de, "x", "", "\\u000b\\u0000", "\\"\\"\\"", "a long text that ends in a backslash \\\\" ;
    ex:iri <https://e.x/%7Euser%20a?b=c#d.e>, <urn:x:y>, <https://e.x/é>, <https://e.x/-a>, <https://e.x/a.b.>, <https://e.x/\u{1F600}>, <https://e.x/> ;
    ex:list (), (1 (2 3) [ ex:p "x" ]), _:shared ; ex:shared _:shared .
  _:shared <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> 1 ; <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> () .
  ex:same <http://www.w3.org/2002/07/owl#sameAs> ex:b .
  _:r ex:p _:s . _:s ex:p _:r .
  [] ex:p [ ex:q [] ] .
`

test('Turtle keeps every fact and every lexical form', async () => {
  const parsed = parseTurtle(tricky, { source: 'x' })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings))
  for (const quads of [parsed.value, ...parsed.value.map((quad) => [quad])]) {
    const again = parseTurtle(await toTurtle(quads, { prefixes: { ex } }), { source: 'y' })
    expect(again.ok && (await canonicalize(again.value))).toBe(await canonicalize(quads))
  }
})

test('a long list whose first cell has a name is written in brackets, not as ever deeper nests', async () => {
  const list = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
  const codes = Array.from({ length: 300 }, (_, i) => `"code ${i}"`)
  const turtle = `<urn:codes> <${list}first> "AF" ; <${list}rest> (${codes.join(' ')}) . <urn:uses> <urn:in> <urn:codes> .`
  const pretty = await converted(turtle, 'turtle', 'turtle')
  expect(pretty.length).toBeLessThan(2 * turtle.length)
  expect(pretty.replace(/\s+/g, ' ')).toContain(`rdf:first "AF"; rdf:rest ( ${codes.join(' ')} ).`)
})

test('a graph of its own does not get lost silently', async () => {
  const text = '<urn:a> <urn:p> "x" <urn:g> .\n'
  const result = await convert(text, { ...options, from: 'n-quads', to: 'turtle' })
  expect(result).toMatchObject({ ok: false, findings: [{ code: 'linked-data/named-graphs', params: { count: 1 } }] })
  const json = await convert(text, { ...options, from: 'n-quads', to: 'json-ld', context: {} })
  expect(json.ok && JSON.parse(json.value)).toEqual({ '@id': 'urn:g', '@graph': [{ '@id': 'urn:a', 'urn:p': 'x' }] })
})

test('a presentation with its proof and credentials survives', async () => {
  const v2 = 'https://www.w3.org/ns/credentials/v2'
  const presentation = {
    '@context': v2,
    type: 'VerifiablePresentation',
    verifiableCredential: [
      {
        '@context': v2,
        type: 'VerifiableCredential',
        issuer: 'did:web:example.org',
        credentialSubject: { id: 'urn:a', name: 'A' },
      },
    ],
    proof: { type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022', proofValue: 'z1' },
  }
  const nquads = await converted(JSON.stringify(presentation), 'json-ld', 'n-quads')
  const back = await convert(nquads, { ...options, from: 'n-quads', to: 'json-ld', context: v2 })
  if (!back.ok) throw new Error(JSON.stringify(back.findings))
  expect(JSON.parse(back.value)).toMatchObject({ type: 'VerifiablePresentation', proof: presentation.proof })
  expect(await canonicalize(JSON.parse(back.value), { contexts })).toBe(await canonicalize(presentation, { contexts }))
})

test('mistakes in Turtle are found in their line', () => {
  const text = '<urn:a> <urn:p> "x" .\n<urn:a> <urn:p> .\n'
  expect(parseTurtle(text, { source: 'x' })).toMatchObject({
    ok: false,
    findings: [{ code: 'linked-data/syntax', params: { line: 2 }, location: { range: { start: 22, end: 39 } } }],
  })
  expect(parseTurtle('<a> <urn:p> "x" .', { source: 'x' })).toMatchObject({
    ok: false,
    findings: [{ code: 'linked-data/relative-iri' }],
  })
  expect(parseTurtle('ex:a ex:p "x" .', { source: 'x' }).ok).toBe(false)
  expect(parseTurtle('<urn:a> <urn:p> "x"', { source: 'x' }).ok).toBe(false)
  expect(parseNQuads('<urn:a> <urn:p> <urn:b> <urn:c> <urn:d> .', { source: 'x' }).ok).toBe(false)
})

test('limits hold for Turtle as well', () => {
  const text = Array.from({ length: 20 }, (_, i) => `<urn:a> <urn:p> ${i} .`).join('\n')
  expect(parseTurtle(text, { source: 'x', limits: { quads: 10 } })).toMatchObject({
    ok: false,
    findings: [{ code: 'json/too-large' }],
  })
  expect(parseTurtle(`<urn:a> <urn:p> ${'['.repeat(200_000)}`, { source: 'x' }).ok).toBe(false)
})

test('a dataset finds quads by any of their terms', () => {
  const parsed = parseTurtle('<urn:a> <urn:p> <urn:b>, "b" . <urn:b> <urn:p> "b"@en .', { source: 'x' })
  const dataset = createDataset(parsed.ok ? [...parsed.value, ...parsed.value] : [])
  const { namedNode, literal } = dataFactory
  expect(dataset.size).toBe(3)
  expect(dataset.match(namedNode('urn:a')).size).toBe(2)
  expect(dataset.match(null, namedNode('urn:p')).size).toBe(3)
  expect(dataset.match(null, null, literal('b')).size).toBe(1)
  expect(dataset.match(null, null, namedNode('b')).size).toBe(0)
  const [first] = dataset.match(null, null, literal('b', 'en'))
  if (first === undefined) throw new Error('nothing found')
  expect(dataset.delete(first).has(first)).toBe(false)
  expect(dataset.match(namedNode('urn:b')).size).toBe(0)
  expect(dataset.add(first).match(namedNode('urn:b'), null, null, dataFactory.defaultGraph()).size).toBe(1)
})
