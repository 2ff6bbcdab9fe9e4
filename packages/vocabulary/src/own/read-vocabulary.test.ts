import { readFileSync } from 'node:fs'
import type { Finding, JsonObject } from '@gxkit/core'
import { createSourceTexts, findingToHuman, toGithub, toJunit, toSarif } from '@gxkit/core/render'
import { classModel, gaiaX2511, isSubClassOf, releases } from '@gxkit/ontology'
import { createValidator } from '@gxkit/shacl'
import { describe, expect, test } from 'vitest'
import { type ReadVocabulary, readVocabulary } from './read-vocabulary.ts'

const example = (name: string): string =>
  readFileSync(new URL(`../../../../examples/farming/vocabulary/${name}`, import.meta.url), 'utf8')
const turtle = example('farming.ttl')
const context = JSON.parse(example('farming.jsonld')) as { '@context': JsonObject }
const contextUrl = 'https://farming.example/context/v1'
const prefixes = turtle.slice(0, turtle.indexOf('\n\n'))

interface Change {
  readonly ttl?: string
  readonly terms?: JsonObject
  readonly url?: string
}

function read({ ttl = turtle, terms = {}, url = contextUrl }: Change = {}): ReturnType<typeof readVocabulary> {
  const document = { '@context': { ...context['@context'], ...terms } }
  const files = [
    { name: 'farming.ttl', text: ttl },
    { name: 'farming.jsonld', text: JSON.stringify(document) },
  ]
  return readVocabulary(files, { name: 'farming', release: gaiaX2511, contextUrl: url })
}

function accepted(change?: Change): ReadVocabulary {
  const result = read(change)
  if (!result.ok) throw new Error(result.findings.map(({ message }) => message).join('\n'))
  return result.value
}

function refusal(change: Change): readonly Finding[] {
  const result = read(change)
  return result.ok ? [] : result.findings.filter(({ severity }) => severity === 'error')
}

const codes = (change: Change): readonly string[] => [...new Set(refusal(change).map(({ code }) => code))]
const more = (text: string): Change => ({ ttl: `${turtle}\n${text}` })

test('classes, lists, hierarchy and context become part of the release', () => {
  const { release, data } = accepted()
  const model = classModel(release, 'HarvestRecord')
  expect(model?.properties.slice(0, 4).map(({ term }) => term)).toEqual([
    'crop',
    'area',
    'harvestYear',
    'copyrightOwnedBy',
  ])
  expect(model?.properties[0]).toMatchObject({ label: 'Crop', in: 'farming-crop', minCount: 1 })
  expect(release.vocabulary.lists().get('farming-crop')).toHaveLength(5)
  expect(isSubClassOf(release, model?.iri ?? '', `${release.namespace}Resource`)).toBe(true)
  expect(release.contexts.order.at(-1)).toBe(contextUrl)
  expect(release.contexts.documents[contextUrl]).toEqual(context)
  expect(release.extensions).toEqual([data])
  expect(Object.isFrozen(release.extensions?.[0]?.classes[0]?.properties)).toBe(true)
  expect(classModel(gaiaX2511, 'HarvestRecord')).toBeUndefined()
})

test.each(releases.map((release) => [release.id, release] as const))(
  '%s can be extended by a class of its own',
  (_, release) => {
    const ttl = `${turtle.replace(/gx:VirtualResource/, 'farm:Thing')}\nfarm:Thing a rdfs:Class .`
    const files = [
      { name: 'farming.ttl', text: ttl },
      {
        name: 'farming.jsonld',
        text: JSON.stringify({ '@context': { ...context['@context'], Thing: { '@id': 'farm:Thing' } } }),
      },
    ]
    const result = readVocabulary(files, { name: 'farming', release, contextUrl })
    expect(
      result.ok && [...result.value.release.vocabulary.classes().keys()].filter((iri) => iri.includes('farming')),
    ).toEqual(['https://farming.example/ns#HarvestRecord', 'https://farming.example/ns#Thing'])
  },
)

describe('what is said of the own class is checked', () => {
  const facts = {
    crop: ['wheat'],
    area: '48.5',
    harvestYear: 2026,
    copyrightOwnedBy: { '@value': 'Harvest Data B.V.' },
    license: 'CC-BY-NC-4.0',
    resourcePolicy: 'none',
  }
  const findings = async (
    change: JsonObject,
    ttl?: string,
    type = 'farm:HarvestRecord',
  ): Promise<readonly string[]> => {
    const { release } = accepted(ttl === undefined ? {} : { ttl })
    const subject = JSON.parse(
      JSON.stringify({ id: 'https://a.example/h#subject', type, ...facts, ...change }),
    ) as JsonObject
    const document = {
      '@context': [...release.contexts.order],
      id: 'https://a.example/h',
      type: ['VerifiableCredential', type],
      issuer: 'did:web:a.example',
      credentialSubject: subject,
    }
    const report = await createValidator({ release }).validate([{ document, source: 'h.json' }])
    return report.findings.map(({ code, severity, location }) => `${severity} ${code} ${location?.pointer}`)
  }

  test('right facts conform', async () => {
    expect(await findings({})).toEqual([])
  })
  test.each<[string, JsonObject, string]>([
    ['a crop that is not listed', { crop: 'gold' }, 'error shape/in /credentialSubject/crop'],
    ['a year as text', { harvestYear: 'last' }, 'error shape/datatype /credentialSubject/harvestYear'],
    ['no area', { area: [] }, 'error shape/min-count /credentialSubject'],
    ['two areas', { area: ['1.0', '2.0'] }, 'error shape/max-count /credentialSubject'],
    ['nothing of the area', { area: '0.0' }, 'error shape/range /credentialSubject/area'],
    ['what the parent asks for', { resourcePolicy: [] }, 'error shape/min-count /credentialSubject'],
  ])('%s', async (_, change, expected) => {
    expect((await findings(change)).join('\n')).toContain(expected)
  })
  test('the words of its author stand beside ours, in the language of the reader', async () => {
    const rules = `${turtle}
farm:ResourceRules a sh:NodeShape ; sh:targetClass farm:HarvestRecord ;
  sh:property [ sh:path gx:resourcePolicy ; sh:maxCount 1 ; sh:message "one policy only"@en, "nur eine Regel"@de ] .`
    const { release } = accepted({ ttl: rules })
    const document = {
      '@context': [...release.contexts.order],
      type: ['VerifiableCredential'],
      credentialSubject: { id: 'urn:a:h', type: 'farm:HarvestRecord', ...facts, resourcePolicy: ['a', 'b'] },
    }
    const report = await createValidator({ release }).validate([{ document, source: 'h.json' }])
    const found = report.findings.find(({ code }) => code === 'shape/max-count')
    expect(found?.shacl?.messages).toEqual([
      { text: 'one policy only', language: 'en' },
      { text: 'nur eine Regel', language: 'de' },
    ])
    const sources = createSourceTexts([])
    const shown = (language?: string, plain = false): string =>
      found === undefined ? '' : findingToHuman(found, { sources, language, plain })
    expect(shown()).toContain('\n   = rule: "one policy only"\n')
    expect(shown('de-AT')).toContain('= rule: "nur eine Regel"')
    expect(shown('fr')).toContain('= rule: "one policy only"')
    expect(shown('de', true)).toContain('\nThe rule says: Nur eine Regel.\n')
    expect(JSON.stringify(toSarif(report, { sources }))).toContain('The rule says: \\"one policy only\\".')
    expect(toGithub(report, { sources })).toContain('The rule says: "one policy only"')
    expect(toJunit(report, { sources })).toContain('rule: "one policy only"')
  })
  test('further rules for a class of the release narrow it, and it keeps its own', async () => {
    const rules = `${turtle}
farm:ResourceRules a sh:NodeShape ; sh:targetClass gx:VirtualResource ;
  sh:property [ sh:path gx:resourcePolicy ; sh:maxCount 1 ] .`
    const two = { resourcePolicy: ['a', 'b'] }
    expect(await findings(two)).toEqual([])
    expect((await findings(two, rules)).join()).toContain('shape/max-count')
    expect((await findings({ license: [] }, rules)).join()).toContain('shape/min-count')
    const { data, release } = accepted({ ttl: rules })
    expect(data.narrowed.map(({ name }) => name)).toEqual(['VirtualResource'])
    const before = classModel(gaiaX2511, 'VirtualResource')?.properties.length
    const after = classModel(release, 'VirtualResource')?.properties
    expect(after?.length).toBe(before)
    expect(after?.find(({ term }) => term === 'resourcePolicy')?.maxCount).toBe(1)
  })
  test('shapes that have a name and no class are applied where they are named', async () => {
    const nested = `${turtle}
farm:Positive a sh:NodeShape ; sh:nodeKind sh:Literal ; sh:pattern "^[1-9]" .
farm:More a sh:NodeShape ; sh:targetClass farm:HarvestRecord ;
  sh:property [ sh:path farm:area ; sh:node farm:Positive ] .`
    expect(await findings({}, nested)).toEqual([])
    expect((await findings({ area: '0.5' }, nested)).length).toBeGreaterThan(0)
  })
  test('path expressions are evaluated', async () => {
    const path = `${turtle}
farm:P a sh:NodeShape ; sh:targetClass farm:HarvestRecord ;
  sh:property [ sh:path [ sh:alternativePath ( farm:crop farm:area ) ] ; sh:maxCount 2 ] .`
    expect(await findings({}, path)).toEqual([])
    expect((await findings({ crop: ['wheat', 'maize'] }, path)).join()).toContain('shape/max-count')
  })
  test('a shape that is a class is for its members', async () => {
    const implicit = `${turtle}
farm:HarvestRecord a sh:NodeShape ; sh:property [ sh:path farm:crop ; sh:maxCount 1 ] .`
    expect((await findings({ crop: ['wheat', 'maize'] }, implicit)).join()).toContain('shape/max-count')
  })
})

describe('refused is what would change the release', () => {
  test.each<[string, string, string]>([
    [
      'a class of the release as a kind of another',
      'gx:LegalPerson rdfs:subClassOf farm:HarvestRecord .',
      'foreign-hierarchy',
    ],
    ['an unknown name in its namespace', 'gx:Farm rdfs:subClassOf gx:Resource .', 'foreign-hierarchy'],
    ['a statement on a shape of the release', 'gx:LegalPersonShape sh:deactivated true .', 'foreign-subject'],
    ['a property of the release', 'gx:name rdfs:label "other" .', 'foreign-subject'],
    ['a property that it takes from others', '<https://schema.org/name> rdfs:comment "other" .', 'foreign-subject'],
    ['a list of the release', '<urn:gxkit:list:countries> rdfs:label "x" .', 'foreign-subject'],
    ['a term of SHACL', 'sh:minCount rdfs:label "x" .', 'foreign-subject'],
    [
      'a shape inside its namespace',
      'gx:FarmShape a sh:NodeShape ; sh:targetClass farm:HarvestRecord .',
      'foreign-subject',
    ],
  ])('%s', (_, statement, code) => {
    const found = refusal(more(statement))
    expect(found.map((each) => each.code)).toContain(`vocabulary/${code}`)
    expect(found[0]?.location?.source).toBe('farming.ttl')
  })
  test('it may say again that something is a class', () => {
    expect(codes(more('gx:LegalPerson a rdfs:Class .'))).toEqual([])
  })
})

describe('refused is what would not be evaluated', () => {
  const shape = (text: string): Change => more(`farm:X a sh:NodeShape ; sh:targetClass farm:HarvestRecord ; ${text} .`)
  test.each<[string, Change, string]>([
    ['SPARQL', shape('sh:sparql [ sh:select "SELECT $this WHERE { }" ]'), 'not-evaluated'],
    ['a misspelt constraint', shape('sh:property [ sh:path farm:crop ; sh:minCout 1 ]'), 'not-evaluated'],
    ['a constraint of another vocabulary', shape('<http://datashapes.org/dash#singleLine> true'), 'not-evaluated'],
    ['a target that is no class', shape('sh:targetSubjectsOf farm:crop'), 'target'],
    ['a shape that is not there', shape('sh:node farm:Nowhere'), 'invalid'],
    ['a count that is no number', shape('sh:property [ sh:path farm:crop ; sh:minCount "one" ]'), 'invalid'],
    [
      'a rule that looks at nothing',
      more('farm:Dead a sh:NodeShape ; sh:property [ sh:path farm:area ; sh:minExclusive 1000.0 ] .'),
      'not-evaluated',
    ],
    [
      'a rule of one property that looks at nothing',
      more('farm:Dead sh:path farm:area ; sh:minCount 9 .'),
      'not-evaluated',
    ],
    ['a rule that is switched off', shape('sh:deactivated true'), 'not-evaluated'],
    [
      'a property rule that is switched off',
      shape('sh:property [ sh:path farm:area ; sh:minCount 9 ; sh:deactivated true ]'),
      'not-evaluated',
    ],
    [
      'a restriction of OWL',
      more('farm:HarvestRecord rdfs:subClassOf [ a <http://www.w3.org/2002/07/owl#Restriction> ] .'),
      'not-evaluated',
    ],
    [
      'an axiom of OWL',
      more('farm:HarvestRecord <http://www.w3.org/2002/07/owl#disjointWith> gx:LegalPerson .'),
      'not-evaluated',
    ],
    [
      'an import',
      more('<https://farming.example/ns> <http://www.w3.org/2002/07/owl#imports> <https://b.example/> .'),
      'not-evaluated',
    ],
  ])('%s', (_, change, code) => {
    const found = refusal(change)
    expect(found.map((each) => each.code)).toContain(`vocabulary/${code}`)
    expect(found[0]?.location?.source).toBe('farming.ttl')
  })
  test('the place is where the construct stands', () => {
    const text = `${turtle}\nfarm:X a sh:NodeShape ; sh:targetClass farm:HarvestRecord ;\n  sh:sparql [ ] .`
    const [found] = refusal({ ttl: text })
    expect(text.slice(found?.location?.range?.start, found?.location?.range?.end)).toBe('sh:sparql')
  })
  test('domain and range are told to be without effect', () => {
    const { findings } = accepted(more('farm:crop rdfs:range rdfs:Literal .'))
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['info vocabulary/not-used'])
  })
})

describe('refused is what could not be used', () => {
  test.each<[string, Change, string]>([
    [
      'a kind of a closed class with further properties',
      { ttl: turtle.replace('gx:VirtualResource', 'gx:DataProduct') },
      'closed-parent',
    ],
    [
      'a rule of a closed class that asks for more',
      more(
        'farm:X a sh:NodeShape ; sh:targetClass gx:DataProduct ; sh:property [ sh:path farm:crop ; sh:minCount 1 ] .',
      ),
      'closed-class',
    ],
    ['a property without a name', { terms: { crop: { '@id': 'farm:other' }, farm2: 'https://b.example/' } }, ''],
    ['broken Turtle', { ttl: 'farm:X a' }, 'syntax'],
    ['nothing', { ttl: prefixes }, 'empty'],
  ])('%s', (_, change, code) => {
    if (code === '') expect(codes(change)).toEqual([])
    else expect(codes(change).join()).toContain(code)
  })
  test('a context is needed, with an address', () => {
    const options = { name: 'farming', release: gaiaX2511 }
    const bare = readVocabulary([{ name: 'a.ttl', text: turtle }], options)
    expect(bare.ok ? [] : bare.findings.map(({ code }) => code)).toEqual(['vocabulary/context-missing'])
    expect(codes({ url: 'http://farming.example/context' })).toEqual(['vocabulary/context-url'])
    expect(codes({ url: 'https://w3id.org/gaia-x/development#' })).toEqual(['vocabulary/context-url'])
    expect(codes({ url: 'https://www.w3.org/ns/credentials/v2' })).toEqual(['vocabulary/context-url'])
  })
  test('other files are named', () => {
    const options = { name: 'farming', release: gaiaX2511, contextUrl }
    const found = readVocabulary(
      [
        { name: 'a.rdf', text: '<rdf/>' },
        { name: 'b.json', text: '{}' },
      ],
      options,
    )
    expect(found.ok ? [] : found.findings.map(({ code, location }) => `${code} ${location?.source}`)).toEqual([
      'vocabulary/format a.rdf',
      'vocabulary/format b.json',
    ])
  })
})

describe('refused is a context that gives anything another meaning', () => {
  test.each<[string, JsonObject, string]>([
    ['@vocab', { '@vocab': 'https://farming.example/ns#' }, 'context-form'],
    ['@base', { '@base': 'https://farming.example/' }, 'context-form'],
    ['@import', { '@import': 'https://farming.example/' }, 'context-form'],
    ['protection taken away', { '@protected': false }, 'context-form'],
    ['a term of the release', { legalAddress: { '@id': 'farm:legalAddress' } }, 'term-redefined'],
    ['a class that the release knows by @vocab', { Consent: { '@id': 'farm:Consent' } }, 'term-redefined'],
    ['a prefix of the release', { gx: 'https://farming.example/gx#' }, 'term-redefined'],
    ['a term of the data model', { issuer: { '@id': 'farm:issuer' } }, 'term-redefined'],
    ['a term that only credentials have', { credentialSubject: { '@id': 'farm:cs' } }, 'term-redefined'],
    [
      'a term that the data model and the release define in two ways, as the data model does',
      {
        issued: {
          '@id': 'https://www.w3.org/2018/credentials#issued',
          '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
        },
      },
      'term-redefined',
    ],
    ['another name for a property of the release', { company: { '@id': 'gx:legalAddress' } }, 'term-foreign'],
    ['another prefix of the release', { gaia: 'https://w3id.org/gaia-x/development#' }, 'term-foreign'],
    ['another name for types', { kind: { '@id': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type' } }, 'term-foreign'],
    ['an alias of a keyword', { kind: '@type' }, 'context-form'],
    ['an alias of a keyword, in long', { kind: { '@id': '@type' } }, 'context-form'],
    ['a context of its own for a term', { plot: { '@id': 'farm:plot', '@context': {} } }, 'context-form'],
    ['a reversed term', { plot: { '@reverse': 'farm:plot' } }, 'context-form'],
    ['the beginning of addresses as a prefix', { did: 'https://evil.example/' }, 'context-form'],
    ['the beginning of addresses in capitals', { HTTPS: 'https://evil.example/' }, 'context-form'],
    ['a term that is taken away', { plot: null }, 'context-form'],
    ['a relative address', { plot: { '@id': 'plot' } }, 'term-foreign'],
    ['an undeclared prefix', { plot: { '@id': 'field:plot' } }, 'context-form'],
  ])('%s', (_, terms, code) => {
    const found = refusal({ terms })
    expect(found.map((each) => each.code)).toEqual([`vocabulary/${code}`])
    expect(found[0]?.location?.pointer).toBe(`/@context/${Object.keys(terms)[0]}`)
  })
  test('what is said exactly as the release says it may be said again', () => {
    expect(
      codes({ terms: { gx: 'https://w3id.org/gaia-x/development#', '@version': 1.1, '@protected': true } }),
    ).toEqual([])
  })
})

test('bounds', () => {
  const options = { name: 'farming', release: gaiaX2511, contextUrl, limits: { quads: 10 } }
  const found = readVocabulary([{ name: 'a.ttl', text: turtle }], options)
  expect(found.ok ? [] : found.findings.map(({ code }) => code)).toEqual(['json/too-large'])
  const many = readVocabulary(
    Array.from({ length: 101 }, (_, i) => ({ name: `${i}.ttl`, text: turtle })),
    options,
  )
  expect(many.ok ? [] : many.findings.map(({ code }) => code)).toEqual(['json/too-large'])
})

test('shapes in circles end', () => {
  const circle =
    more(`farm:A a sh:NodeShape ; sh:targetClass farm:HarvestRecord ; sh:property [ sh:path farm:crop ; sh:node farm:B ] .
farm:B a sh:NodeShape ; sh:nodeKind sh:Literal ; sh:node farm:B .`)
  expect(codes(circle)).toEqual([])
})
