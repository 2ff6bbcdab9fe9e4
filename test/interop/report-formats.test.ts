import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createReport, finding, type Report } from '@gxkit/core'
import { createSourceTexts, toJunit, toSarif, toShaclTurtle } from '@gxkit/core/render'
import { parseTurtle } from '@gxkit/linked-data'
import { DOMParser } from '@xmldom/xmldom'
import draft4 from 'ajv-draft-04'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const require = createRequire(import.meta.url)
const schemaFile = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
const Ajv = draft4 as unknown as typeof draft4.default
const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false, unicodeRegExp: false })
const isSarif = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object)

const text = '{ "a": 1,\n  "b": [true] }'
const sources = createSourceTexts([{ name: 'dir/ä b.json', text }])

const full = createReport({
  findings: [
    finding(
      'shape/in',
      { property: 'b', found: 'true', count: 2, allowed: '"x" or "y"' },
      {
        location: { source: 'dir/ä b.json', pointer: '/b' },
        related: [{ location: { source: 'dir/ä b.json', pointer: '/a' }, message: 'compare "a"' }],
        shacl: {
          focusNode: '_:b0',
          path: 'https://example.org/b',
          sourceShape: 'https://example.org/Shape',
          constraint: 'http://www.w3.org/ns/shacl#InConstraintComponent',
          value: 'true "quoted" \\ and\nbroken',
        },
      },
    ),
    finding('credential/no-expiry', {}, { location: { source: 'vp.jwt > credential 1', pointer: '' } }),
    finding('json/empty', {}),
  ],
  checks: [
    { id: 'json/syntax', status: 'passed', location: { source: 'dir/ä b.json', pointer: '' } },
    { id: 'proof/key', status: 'skipped', reason: 'the proof <cannot> be read' },
    { id: 'trust/issuer', status: 'not-checked' },
  ],
  sources: [{ name: 'vp.jwt' }, { name: 'vp.jwt > credential 1', inside: { source: 'vp.jwt', pointer: '/vp/0' } }],
})

/** Reports that say whatever strings can hold. */
const anyReport: fc.Arbitrary<Report> = fc
  .array(fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })), {
    maxLength: 4,
  })
  .map((all) =>
    createReport({
      findings: all.map(([source, member, key], i) =>
        finding(
          'json/duplicate-key',
          { key },
          {
            location: { source, pointer: `/${member.replaceAll('~', '~0').replaceAll('/', '~1')}` },
            ...(i % 2 === 0 && { shacl: { focusNode: key, path: source, constraint: member, value: key } }),
          },
        ),
      ),
      checks: all.map(([id, reason]) => ({ id, reason, status: 'failed' })),
    }),
  )

describe('SARIF 2.1.0', () => {
  test('a report with everything is valid by the schema', () => {
    const log = toSarif(full, { sources, version: '0.1.0' })
    expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true)
    expect(log).toMatchObject({
      runs: [
        {
          tool: { driver: { rules: [{ id: 'credential/no-expiry' }, { id: 'json/empty' }, { id: 'shape/in' }] } },
          results: [
            { ruleId: 'json/empty' },
            {
              ruleId: 'shape/in',
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'dir/%C3%A4%20b.json' },
                    region: { startLine: 2, startColumn: 8, endLine: 2, endColumn: 14 },
                  },
                },
              ],
              relatedLocations: [{ message: { text: 'compare "a"' } }],
            },
            {
              ruleId: 'credential/no-expiry',
              locations: [{ physicalLocation: { artifactLocation: { uri: 'vp.jwt' } } }],
            },
          ],
        },
      ],
    })
  })

  test('the schema is looked at', () => {
    expect(isSarif({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false)
  })

  test('every report is', () => {
    fc.assert(fc.property(anyReport, (report) => isSarif(toSarif(report, { sources }))))
  })
})

describe('JUnit XML', () => {
  const parse = (xml: string): Element[] => {
    const onError = (level: string, message: string): void => {
      if (level !== 'warning') throw new Error(`${level}: ${message}`)
    }
    const document = new DOMParser({ onError }).parseFromString(xml, 'text/xml')
    return [...document.getElementsByTagName('testcase')] as unknown as Element[]
  }

  test('errors fail, what was not checked is skipped, the rest passes', () => {
    const cases = parse(toJunit(full, { sources })).map((each) => [
      each.getAttribute('name'),
      [...(each.childNodes as unknown as Iterable<Element>)]
        .map(({ nodeName }) => nodeName)
        .filter((name) => name !== '#text'),
    ])
    expect(cases).toEqual([
      ['json/syntax', []],
      ['shape/in at /b', ['failure']],
      ['proof/key', ['skipped']],
      ['trust/issuer', ['skipped']],
      ['json/empty', ['failure']],
      ['credential/no-expiry', ['system-out']],
    ])
  })

  test('every report is well-formed, with one case for each check and finding', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const cases = parse(toJunit(report, { sources }))
        expect(cases).toHaveLength(Math.max(1, report.checks.length + report.findings.length))
      }),
    )
  })
})

describe('SHACL validation report', () => {
  const sh = 'http://www.w3.org/ns/shacl#'
  const read = (
    turtle: string,
  ): { readonly subject: string; readonly predicate: string; readonly object: string }[] => {
    const parsed = parseTurtle(turtle, { source: 'report.ttl' })
    if (!parsed.ok) throw new Error(parsed.findings[0]?.message)
    return parsed.value.map(({ subject, predicate, object }) => ({
      subject: subject.value,
      predicate: predicate.value,
      object: object.value,
    }))
  }

  test('holds what SHACL asks of every result', () => {
    const quads = read(toShaclTurtle(full))
    const results = quads.filter(({ object }) => object === `${sh}ValidationResult`).map(({ subject }) => subject)
    expect(results).toHaveLength(3)
    for (const result of results) {
      for (const member of ['focusNode', 'resultSeverity', 'sourceConstraintComponent', 'resultMessage']) {
        const values = quads.filter((quad) => quad.subject === result && quad.predicate === `${sh}${member}`)
        expect(values, member).toHaveLength(1)
      }
    }
    expect(quads).toContainEqual(expect.objectContaining({ predicate: `${sh}conforms`, object: 'false' }))
    expect(quads).toContainEqual(
      expect.objectContaining({ predicate: `${sh}value`, object: 'true "quoted" \\ and\nbroken' }),
    )
  })

  test('every report can be read', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const results = read(toShaclTurtle(report)).filter(({ object }) => object === `${sh}ValidationResult`)
        expect(results).toHaveLength(Math.max(1, report.findings.length))
      }),
    )
  })
})
