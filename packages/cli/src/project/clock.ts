import { GxError } from '@gxkit/core'

/** No clock that goes right shows an earlier day: this version did not exist then. Moved on with every release. */
const madeOn = '2026-11-01'
const day = 86_400_000

/**
 * Refuses to work with a clock that goes wrong where its time is written into something that is signed: dates in the past are
 * believed for years, and nobody can tell afterwards.
 *
 * @throws GxError ERR_INPUT_REFUSED
 */
export function checkClock(now: Date): void {
  if (now.getTime() >= Date.parse(madeOn)) return
  throw wrongClock(now, `this version was made on ${madeOn}`)
}

/**
 * Refuses a trust snapshot from the future: either the clock goes wrong, and what has ended would count, or the snapshot was not
 * made when it says.
 *
 * @param date the day of the snapshot
 * @throws GxError ERR_INPUT_REFUSED
 */
export function checkClockOfSnapshot(now: Date, { id, date }: { readonly id: string; readonly date: string }): void {
  if (now.getTime() + day >= Date.parse(date)) return
  throw wrongClock(now, `the trust snapshot ${id} is of ${date}`)
}

function wrongClock(now: Date, fact: string): GxError {
  const shown = Number.isNaN(now.getTime()) ? 'no time' : now.toISOString().slice(0, 10)
  return new GxError('ERR_INPUT_REFUSED', `the clock of this machine shows ${shown}, but ${fact}`, {
    next: 'Set the clock, then try again. To judge by an earlier moment, verify with "--at <date>".',
  })
}
