import { finding, GxError } from '@gxkit/core'
import { expect, test } from 'vitest'
import { type CheckDefinition, judge, type Outcome } from './check.ts'
import { createLedger } from './ledger.ts'
import { runChecks } from './run-checks.ts'

const check = (id: string, run: () => Outcome, requires: readonly string[] = []): CheckDefinition<null> => ({
  id,
  requires,
  applies: () => true,
  run,
})
const passing = (): Outcome => ({ status: 'passed' })
const failing = (): Outcome => judge([finding('json/empty', {}, { location: { source: 'a', pointer: '' } })])

test('a check whose precondition did not pass is skipped, and says why', async () => {
  const ledger = createLedger('a.jwt')
  const third = check('c', passing, ['b'])
  await runChecks([check('a', failing), check('b', passing, ['a']), third, check('d', passing)], null, ledger)
  expect(ledger.checks.map(({ id, status, reason }) => [id, status, reason])).toEqual([
    ['a', 'failed', undefined],
    ['b', 'skipped', 'builds on a, which did not pass'],
    ['c', 'skipped', 'builds on b, which did not pass'],
    ['d', 'passed', undefined],
  ])
  expect(ledger.findings.map((f) => f.code)).toEqual(['json/empty'])
})

test('what was not checked is no ground to build on', async () => {
  const ledger = createLedger('a.jwt')
  const open = check('a', () => ({ status: 'not-checked', reason: 'no list was given' }))
  await runChecks([open, check('b', passing, ['a'])], null, ledger)
  expect(ledger.checks.map((c) => c.status)).toEqual(['not-checked', 'skipped'])
})

test('a check that breaks down has failed; foreign messages stay out of the report', async () => {
  const ledger = createLedger('a.jwt')
  const broken = check('a', () => {
    throw new Error('secret')
  })
  const refusing = check('b', () => {
    throw new GxError('ERR_LIMIT', 'too many steps')
  })
  await runChecks([broken, refusing], null, ledger)
  expect(ledger.checks.map((c) => c.status)).toEqual(['failed', 'failed'])
  expect(ledger.findings.map((f) => f.message)).toEqual([
    'the check "a" could not be completed: an unexpected error inside the toolkit',
    'the check "b" could not be completed: too many steps',
  ])
})

test('a cancelled run is thrown', async () => {
  const run = runChecks([check('a', passing)], null, createLedger('a.jwt'), AbortSignal.abort(new Error('enough')))
  await expect(run).rejects.toThrow('enough')
})
