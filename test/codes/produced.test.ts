import { catalogue, type FindingCode } from '@gxkit/core'
import { describe, expect, test } from 'vitest'
import { families } from './index.ts'

describe.each(Object.entries(families))('%s', (_family, fixtures) => {
  test.each(fixtures)('%s: %s', async (code, _given, findings) => {
    const codes = (await findings()).map((found) => found.code)
    expect(codes).toContain(code)
  })
})

test('every code of the catalogue is produced by a fixture', () => {
  const produced = new Set<string>(Object.values(families).flatMap((fixtures) => fixtures.map(([code]) => code)))
  const missing = (Object.keys(catalogue) as FindingCode[]).filter((code) => !produced.has(code))
  expect(missing).toEqual([])
})
