import { expect, test } from 'vitest'
import { checkClock, checkClockOfSnapshot } from './clock.ts'

test('S4: nothing is signed by a clock of 1970, nor by one without a time', () => {
  expect(() => checkClock(new Date(0))).toThrow(
    'the clock of this machine shows 1970-01-01, but this version was made on',
  )
  expect(() => checkClock(new Date(Number.NaN))).toThrow('shows no time')
  expect(() => checkClock(new Date())).not.toThrow()
})

test('S4: a trust snapshot from the future is not used', () => {
  const snapshot = { id: 'own', date: '2026-11-21' }
  expect(() => checkClockOfSnapshot(new Date('2026-11-19T23:00:00Z'), snapshot)).toThrow('is of 2026-11-21')
  // Days begin at different hours around the world.
  expect(() => checkClockOfSnapshot(new Date('2026-11-20T12:00:00Z'), snapshot)).not.toThrow()
})
