import { readFileSync } from 'node:fs'
import { type Release, releases } from '@gxkit/ontology'
import { compareArtefacts } from '@gxkit/vocabulary'
import { describe, expect, test } from 'vitest'
import { factsToTurtle, type ShapeFacts, type VocabularyFacts } from '../support/facts-to-turtle.ts'
import { withShared } from './shared.ts'

interface Artefacts {
  readonly turtle: string
  readonly context: string
}

function artefacts(facts: VocabularyFacts, release: Release): Artefacts {
  return { turtle: factsToTurtle(facts, release), context: JSON.stringify({ '@context': facts.context }) }
}

function compare({ turtle, context }: Artefacts, release: Release): readonly string[] {
  const files = [
    { name: 'shapes.ttl', text: turtle },
    { name: 'context', text: context },
  ]
  const report = compareArtefacts(files, { release })
  return report.findings.map(({ code, message }) => `${code.replace('official/', '')}: ${message}`)
}

describe.each(releases.map((release) => [release.id, release] as const))('%s', (id, release) => {
  withShared(`facts/${id}.facts.json`, 'official artefacts', (path) => {
    const facts = (): VocabularyFacts => JSON.parse(readFileSync(path, 'utf8')) as VocabularyFacts
    const turtle = factsToTurtle(facts(), release)
    const context = JSON.stringify({ '@context': facts().context })

    test('no difference, and everything was compared', () => {
      const files = [
        { name: 'https://registry.example/shapes', text: turtle },
        { name: 'https://registry.example/context', text: context },
      ]
      const report = compareArtefacts(files, { release })
      expect(report.findings).toEqual([])
      expect(report.ok).toBe(true)
      const expected = id === 'gaia-x-22.10' ? 'not-checked' : 'passed'
      expect(report.checks.map((check) => [check.id, check.status])).toEqual([
        ['official/shapes', 'passed'],
        ['official/hierarchy', expected],
        ['official/context', 'passed'],
      ])
    })

    if (id !== 'gaia-x-25.11') return

    const shapeOf = (all: VocabularyFacts, name: string): ShapeFacts => {
      const found = all.shapes.find(({ shape }) => shape === `gx:${name}Shape`)
      if (found === undefined) throw new Error(`there is no shape ${name}`)
      return found
    }
    const property = (all: VocabularyFacts, name: string, path: string): ShapeFacts => {
      const found = shapeOf(all, name).properties?.find((each) => each.path === path)
      if (found === undefined) throw new Error(`there is no property ${path}`)
      return found
    }

    test('each change is found and named, and nothing else', () => {
      const changed = facts()
      const taxId = shapeOf(changed, 'TaxID')
      const edited = (name: string, path: string, edit: object): unknown =>
        Object.assign(property(changed, name, path), edit)
      changed.shapes.push({ ...taxId, shape: 'gx:NewShape', targetClass: ['gx:New'], subClassOf: [] })
      changed.shapes.splice(changed.shapes.indexOf(shapeOf(changed, 'LeiCode')), 1)
      Object.assign(taxId, { closed: false, ignored: undefined, subClassOf: ['gx:Participant'] })
      shapeOf(changed, 'Endpoint').properties?.pop()
      edited('Address', 'gx:countryCode', { minCount: 2, maxCount: undefined })
      edited('AccessControlManagement', 'gx:url', { datatype: 'xsd:string' })
      changed.lists.policyLanguage?.splice(0, 1, 'Prolog')
      const [first] = shapeOf(changed, 'Consent').or as [{ and: ShapeFacts[] }]
      first.and.pop()
      const terms = changed.context
      terms.legalAddress = { '@id': 'https://b.example/legalAddress', '@type': '@id' }
      terms.legalSeat = { '@id': 'gx:legalSeat' }
      delete terms.vatID
      const found = compare(artefacts(changed, release), release)
      expect([...found].sort()).toMatchInlineSnapshot(`
        [
          "different: the datatype of gx:url of gx:AccessControlManagement is xsd:anyURI here and xsd:string there",
          "different: the least number of values of gx:countryCode of gx:Address is 1 here and 2 there",
          "different: the name "legalAddress" of the context is https://w3id.org/gaia-x/development#legalAddress with the type @id here and https://b.example/legalAddress with the type @id there",
          "missing-here: "Prolog" in the list of allowed values of gx:policyLanguage of gx:AccessUsagePolicy is there, and not here",
          "missing-here: [and [path gx:legalBasis, in "6.1.a" | "9.2.a"]] in the alternatives of the class gx:Consent is there, and not here",
          "missing-here: that gx:TaxID is a kind of gx:Participant is there, and not here",
          "missing-here: the name "legalSeat" of the context is there, and not here (there: https://w3id.org/gaia-x/development#legalSeat)",
          "missing-here: the shape of the class gx:New is there, and not here",
          "missing-there: "ODRL" in the list of allowed values of gx:policyLanguage of gx:AccessUsagePolicy is here, and not there",
          "missing-there: [and [or [path gx:consentWithdrawalContactPoint, minCount 1] | [path gx:dataProtectionContactPoint, minCount 1]] | [path gx:legalBasis, in "6.1.a" | "9.2.a"]] in the alternatives of the class gx:Consent is here, and not there",
          "missing-there: that gx:LeiCode is a kind of gx:RegistrationNumber is here, and not there",
          "missing-there: that gx:TaxID is a kind of gx:RegistrationNumber is here, and not there",
          "missing-there: the closedness of the class gx:TaxID is here, and not there (here: true)",
          "missing-there: the greatest number of values of gx:countryCode of gx:Address is here, and not there (here: 1)",
          "missing-there: the list of properties left to special kinds of the class gx:TaxID is here, and not there (here: rdf:type)",
          "missing-there: the name "vatID" of the context is here, and not there (here: https://w3id.org/gaia-x/development#vatID)",
          "missing-there: the property gx:formalDescription of gx:Endpoint is here, and not there",
          "missing-there: the shape of the class gx:LeiCode is here, and not there",
        ]
      `)
    })

    test('order, names of shapes and texts do not count', () => {
      const changed = facts()
      changed.shapes.reverse()
      for (const list of Object.values(changed.lists)) list.reverse()
      for (const shape of changed.shapes) {
        shape.properties?.reverse()
        shape.shape = `${shape.shape}V2`
        for (const each of shape.properties ?? []) each.order = 7
      }
      expect(compare(artefacts(changed, release), release)).toEqual([])
    })

    test('another release is far away, and the list of differences ends', () => {
      const other = releases.find((each) => each.id === 'gaia-x-2.2.1') as Release
      const report = compareArtefacts([{ name: 'a.ttl', text: turtle }], { release: other, limits: { findings: 20 } })
      expect(report.ok).toBe(false)
      expect(report.findings).toHaveLength(21)
      expect(report.findings.some(({ code }) => code === 'official/too-many')).toBe(true)
    })
  })

  test('a file with nothing to compare is no success', () => {
    for (const file of [
      { name: 'a.ttl', text: '<https://a.example/> <https://a.example/p> "x" .' },
      { name: 'a.json', text: '{}' },
      { name: 'a.ttl', text: '' },
      { name: 'page', text: '<html>not found</html>' },
    ]) {
      expect(compareArtefacts([file], { release }).ok, file.text).toBe(false)
    }
  })
})
