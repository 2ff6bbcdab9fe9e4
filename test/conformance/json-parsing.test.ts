import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalizeJson, type JsonValue, parseJson } from '@gxkit/core'
import { expect, test } from 'vitest'
import { withShared } from './shared.ts'

/** Valid JSON that we refuse all the same: two readers would understand it differently, or a signature would not cover it. */
const refusedOnPurpose = new Set(['json/duplicate-key', 'json/unsafe-number'])

withShared('suites/json-parsing/test_parsing', 'JSON parsing suite', (folder) => {
  const parse = (file: string) => parseJson(readFileSync(join(folder, file)), { source: file })
  const files = readdirSync(folder)

  test.each(files.filter((file) => file.startsWith('n_')))('%s', (file) => {
    expect(parse(file).ok).toBe(false)
  })

  test.each(files.filter((file) => file.startsWith('y_')))('%s', (file) => {
    const parsed = parse(file)
    const codes = parsed.ok ? [] : parsed.findings.map((found) => found.code)
    expect(codes.filter((code) => !refusedOnPurpose.has(code))).toEqual([])
  })

  test('of the files whose verdict is free, these are accepted', () => {
    expect(files.filter((file) => file.startsWith('i_') && parse(file).ok)).toMatchInlineSnapshot(`[]`)
  })
})

withShared('suites/jcs/testdata', 'JCS vectors (RFC 8785)', (folder) => {
  test.each(readdirSync(join(folder, 'input')))('%s', (file) => {
    const input = JSON.parse(readFileSync(join(folder, 'input', file), 'utf8')) as JsonValue
    expect(canonicalizeJson(input)).toBe(readFileSync(join(folder, 'output', file), 'utf8').trimEnd())
  })
})
