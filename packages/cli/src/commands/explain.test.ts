import { catalogue, explain, type FindingCode } from '@gxkit/core'
import { expect, test } from 'vitest'
import type { CommandContext } from '../command.ts'
import { run } from './explain.ts'

const context = {
  voice: { out: { plain: true }, talk: { plain: true } },
  style: { out: (_: unknown, text: string) => text, talk: (_: unknown, text: string) => text },
} as unknown as CommandContext

const codes = Object.keys(catalogue) as FindingCode[]

test('the list has every code', async () => {
  const { out, json } = await run({ args: [], options: {} }, context)
  expect(json).toEqual({ codes: [...codes].sort() })
  expect(out?.split('\n')).toHaveLength(codes.length)
})

test.each(codes)('%s is explained: how severe it is, why, an example, and what to do', async (code) => {
  const { exitCode, out = '', json } = await run({ args: [code], options: {} }, context)
  const { severity, why } = explain(code)
  expect(exitCode).toBe(0)
  expect(out.split('\n')).toEqual([
    `${severity} ${code}`,
    `Why: ${why}`,
    expect.stringMatching(/^Example: \S.{8,}/),
    expect.stringMatching(/^Next: \S.{8,}/),
  ])
  expect(json).toMatchObject({ code, severity, why })
})
