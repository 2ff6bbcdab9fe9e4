import type { Check } from '@gxkit/core'
import type { VerificationResult } from '@gxkit/verify'
import { expect, test } from 'vitest'
import { explainedChecks } from './answers.ts'

const check = (status: Check['status'], source: string, reason?: string): Check => ({
  id: 'proof/signature',
  status,
  location: { source, pointer: '' },
  ...(reason !== undefined && { reason }),
})
const explained = (...checks: readonly Check[]): string =>
  explainedChecks({ report: { checks } } as unknown as VerificationResult).join('\n')

test('an auditor is told which documents did not pass, and how many did', () => {
  const said = explained(
    check('passed', 'a > credential 1', 'PS256'),
    check('passed', 'a > credential 2', 'PS256'),
    check('failed', 'a > credential 3'),
    ...Array.from({ length: 7 }, (_, i) => check('skipped', `a > credential ${i + 4}`)),
  )
  expect(said).toContain('outcome  passed: PS256 (2 documents)')
  expect(said).toContain('outcome  failed (a > credential 3)')
  expect(said).toContain('a > credential 8 and 2 more)')
  expect(explained(check('failed', 'a.jwt'))).toMatch(/outcome {2}failed$/)
})
