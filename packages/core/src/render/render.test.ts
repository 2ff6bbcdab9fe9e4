import { expect, test } from 'vitest'
import { finding } from '../finding.ts'
import { createReport, type Report } from '../report.ts'
import {
  createSourceTexts,
  displayWidth,
  findingToHuman,
  toGithub,
  toHuman,
  toJson,
  toJunit,
  toSarif,
  toShaclTurtle,
  wrap,
} from './index.ts'

const text = '{\n  "issuer": "did:web:a.example",\n  "issuer": "did:web:b.example"\n}'
const sources = createSourceTexts([{ name: 'my file, 100%.json', text }])
const location = { source: 'my file, 100%.json', pointer: '/issuer', range: { start: 37, end: 45 }, key: true } as const
const report = createReport({
  findings: [finding('json/duplicate-key', { key: 'issuer' }, { location })],
  checks: [
    { id: 'json/syntax', status: 'failed', location: { source: location.source, pointer: '' } },
    { id: 'shape/conforms', status: 'not-checked', reason: 'the text comes first' },
  ],
})

test('GitHub: file names and messages cannot break out of their command', () => {
  expect(toGithub(report, { sources })).toBe(
    '::error file=my file%2C 100%25.json,line=3,col=3,endLine=3,endColumn=11,title=json/duplicate-key::the member "issuer" stands here twice%0AKeep one of the two.\n',
  )
  const hostile = finding(
    'json/duplicate-key',
    { key: 'x\n::stop-commands::y\r' },
    { location: { ...location, source: 'a\n::b:c' } },
  )
  const lines = toGithub(createReport({ findings: [hostile] }), { sources })
    .trimEnd()
    .split(/[\r\n]/)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain('file=a%0A%3A%3Ab%3Ac,title=')
})

test('GitHub: a report that is not ok without an error says so', () => {
  expect(toGithub(createReport({}), { sources })).toBe('::error title=not ok::Nothing was checked.\n')
  const skipped = createReport({ checks: [{ id: 'proof/key', status: 'skipped' }] })
  expect(toGithub(skipped, { sources })).toBe('::error title=not ok::Not passed: proof/key\n')
})

test('plain words have no frame, no carets and no signs', () => {
  expect(toHuman(report, { sources, plain: true, next: 'gx check' })).toMatchInlineSnapshot(`
    "1 of 1. Error json/duplicate-key: The member "issuer" stands here twice.
    In my file, 100%.json, line 3, column 3, at issuer.
    The line reads: "issuer": "did:web:b.example"
    Why: Some parsers keep the first value, some the last: what one party signs, another would not see (RFC 7493, 2.3).
    Next: Keep one of the two.

    1 error. 1 failed, 1 not checked (shape/conforms: the text comes first)
    next: gx check"
  `)
})

test.each([24, 40, 80, 120])('in %i columns nothing but single words goes beyond the edge', (width) => {
  const wide = `{"name": "${'東京 '.repeat(60)}", "other": 1}`
  const texts = createSourceTexts([{ name: 'a.json', text: wide }])
  const found = finding('json/duplicate-key', { key: 'other' }, { location: { source: 'a.json', pointer: '/other' } })
  const shown = findingToHuman(found, { sources: texts, width }).split('\n')
  for (const line of shown) {
    const isOneWord = line.trim().split(/\s+/).length <= 2
    expect(isOneWord || displayWidth(line) <= Math.max(24, width), line).toBe(true)
  }
})

test('prose is broken between words only', () => {
  expect(wrap('one two', undefined)).toEqual(['one two'])
  expect(wrap('averyveryverylongword b', 5)).toEqual(['averyveryverylongword', 'b'])
  expect(wrap('', 5)).toEqual([''])
})

test('JSON tells lines and columns, the reason and the problem type', () => {
  expect(toJson(report, { sources })).toMatchObject({
    formatVersion: '1.3',
    findings: [
      {
        code: 'json/duplicate-key',
        help: expect.stringContaining('RFC 7493'),
        problem: 'https://www.w3.org/TR/vc-data-model#PARSING_ERROR',
        location: { pointer: '/issuer', start: { line: 3, column: 3 }, end: { line: 3, column: 11 } },
      },
    ],
  })
})

test('a document inside another is placed in the file that the user has', () => {
  const inner = 'presentation.jwt > credential 2'
  const nested: Report = createReport({
    findings: [finding('json/empty', {}, { location: { source: inner, pointer: '/issuer' } })],
    sources: [{ name: 'presentation.jwt' }, { name: inner, inside: { source: 'presentation.jwt', pointer: '/vp' } }],
  })
  expect(JSON.stringify(toSarif(nested, { sources }))).toContain(
    '"artifactLocation":{"uri":"presentation.jwt"}},"logicalLocations":[{"fullyQualifiedName":"credential 2 /issuer"',
  )
  expect(toGithub(nested, { sources })).toContain(
    'file=presentation.jwt,title=json/empty::the file is empty (credential 2 /issuer)',
  )
  expect(toJunit(nested, { sources })).toContain('>presentation.jwt credential 2 /issuer\n')
})

test('a circle of sources ends', () => {
  const location = { source: 'a', pointer: '' } as const
  const found = createReport({
    findings: [finding('json/empty', {}, { location })],
    sources: [
      { name: 'a', inside: { source: 'b', pointer: '' } },
      { name: 'b', inside: { source: 'a', pointer: '' } },
    ],
  })
  expect(toGithub(found, { sources })).toContain('::error')
})

test('a report without findings conforms only if something passed', () => {
  expect(toShaclTurtle(createReport({ checks: [{ id: 'a/b', status: 'passed' }] }))).toContain('sh:conforms true .')
  expect(toShaclTurtle(createReport({}))).toContain('sh:conforms false ;')
  expect(toShaclTurtle(createReport({ checks: [{ id: 'a/b', status: 'skipped' }] }))).toContain('<urn:gxkit:check:a/b>')
})
