import { catalogue, explain, type FindingCode } from '@gxkit/core'
import { exampleOf } from '@gxkit/core/examples'
import { expect, test } from 'vitest'
import { workspacePackages } from './workspace.ts'

const codes = Object.keys(catalogue) as FindingCode[]
const sources = workspacePackages()
  .flatMap((each) => each.sources.map((file) => ({ ...file, name: each.name })))
  .filter((file) => !(file.name === '@gxkit/core' && file.path.startsWith('src/codes/')))

test('codes are slugs with a family', () => {
  expect(codes.length).toBeGreaterThan(0)
  expect(codes.filter((code) => !/^[a-z-]+\/[a-z0-9-]+$/.test(code))).toEqual([])
})

test.each(codes)('%s says why and what to do next', (code) => {
  const entry = catalogue[code]
  const { why } = explain(code)
  expect(why.length).toBeGreaterThan(20)
  expect(why).toMatch(/[.)]$/)
  expect(typeof entry.next === 'function' || entry.next.length > 10).toBe(true)
})

test.each(codes)('%s has an example that reads like a sentence', (code) => {
  const { message, next } = exampleOf(code)
  for (const text of [message, next]) {
    expect(text.length).toBeGreaterThan(8)
    expect(text).not.toMatch(/undefined|\[object|\s\s|NaN/)
  }
  expect(next).toMatch(/[.?!)"]$|matches |: https?:\S+$/)
})

test.each(codes)('%s is produced by the code of some package', (code) => {
  const mentions = sources.filter((file) => file.text.includes(`'${code}'`))
  expect(mentions.filter((file) => !/\.test\.ts$/.test(file.path)).map((file) => file.path)).not.toEqual([])
})
