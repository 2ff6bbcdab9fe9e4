import { createReport, finding } from '@gxkit/core'
import { findingToHuman, lineColumn, toHuman } from '@gxkit/core/render'
import { expect, test } from 'vitest'
import { createSourceTexts } from './sources.ts'

const yaml = `# a company
name: Nordlicht
legalAddress:
  countryCode: Germany
  lines: [a, b]
`
const json = '{\n\t"issuer": "did:web:a.example",\n\t"東京": { "id": 1 }\n}'

async function render(source: string, text: string, pointer: '' | `/${string}`, key?: true): Promise<string> {
  const location = { source, pointer, ...(key && { key }) }
  const found = finding('json/duplicate-key', { key: 'x' }, { location })
  return (
    findingToHuman(found, { sources: await createSourceTexts([{ name: source, text }]) }).split('\n   = why')[0] ?? ''
  )
}

test('a value in YAML', async () => {
  expect(await render('a.yaml', yaml, '/legalAddress/countryCode')).toMatchInlineSnapshot(`
    "error[json/duplicate-key]: the member "x" stands here twice
      --> a.yaml:4:16  /legalAddress/countryCode
      |
    3 | legalAddress:
    4 |   countryCode: Germany
      |                ^^^^^^^"
  `)
})

test('an object that lacks something is shown by its name, an item by itself', async () => {
  expect(await render('a.yaml', yaml, '/legalAddress')).toContain('a.yaml:3:1')
  expect(await render('a.yaml', yaml, '/legalAddress/lines/1')).toContain('a.yaml:5:14')
  expect(await render('a.yaml', yaml, '/legalAddress/countryCode', true)).toContain('a.yaml:4:3')
})

test('a place that does not exist falls back to the nearest one that does', async () => {
  expect(await render('a.yaml', yaml, '/legalAddress/gone/deeper')).toContain('a.yaml:3:1')
  expect(await render('a.json', json, '/gone')).toContain('a.json:1:1')
})

test('a value in JSON, behind tabs and wide characters', async () => {
  expect(await render('a.json', json, '/東京/id')).toMatchInlineSnapshot(`
    "error[json/duplicate-key]: the member "x" stands here twice
      --> a.json:3:16  /東京/id
      |
    2 |  "issuer": "did:web:a.example",
    3 |  "東京": { "id": 1 }
      |                  ^"
  `)
})

test('a range wins over a pointer; broken texts are no obstacle', async () => {
  const location = { source: 'a.json', pointer: '', range: { start: 2, end: 3 } } as const
  const found = finding('json/syntax', { problem: 'x' }, { location })
  const shown = findingToHuman(found, { sources: await createSourceTexts([{ name: 'a.json', text: '{\n}}' }]) })
  expect(shown).toContain('a.json:2:1')
  expect(await render('a.json', '{ "a": ', '/a')).toContain('--> a.json')
  expect(await render('a.yaml', 'a: [', '/a')).toContain('--> a.yaml')
  expect(await render('a.json', '', '')).toContain('--> a.json')
})

test('a long line is cut around the mark', async () => {
  const text = `{"a":"${'x'.repeat(500)}","b":"wrong"}`
  const shown = await render('a.json', text, '/b')
  expect(shown).toContain('"wrong"')
  for (const line of shown.split('\n')) expect(line.length).toBeLessThan(130)
})

test('what a file says cannot steer the terminal', async () => {
  const shown = await render('a.yaml', 'name: "x"\nnote: a\u009b2Jb\u202e\n', '/note')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what must not be there
  expect(shown).not.toMatch(/[\u0080-\u009f\u202e\u001b]/)
})

test('lines end in three ways', () => {
  expect(lineColumn('a\r\nb\rc\nd', 7)).toEqual({ line: 4, column: 1 })
  expect(lineColumn('', 0)).toEqual({ line: 1, column: 1 })
})

test('the summary never says more than was checked', async () => {
  const report = createReport({
    checks: [
      { id: 'proof/signature', status: 'passed' },
      { id: 'trust/issuer', status: 'not-checked', reason: 'no list was given' },
    ],
  })
  const text = toHuman(report, { sources: await createSourceTexts([]), next: 'gx verify a.jwt' })
  expect(text).toBe(
    'no errors · 1 check passed, 1 not checked (trust/issuer: no list was given)\nnext: gx verify a.jwt',
  )
  const nothing = toHuman(createReport({}), { sources: await createSourceTexts([]) })
  expect(nothing).toBe('not ok')
})
