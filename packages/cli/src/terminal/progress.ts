import type { Voice } from '../render/talking.ts'

/** Tells how far a long work is, on one line of standard error that is gone when the work is done. */
export interface Progress {
  readonly update: (done: number, all: number) => void
  readonly end: () => void
}

/** A line that changes is for people who look at a terminal; elsewhere, and for screen readers, nothing is shown. */
export function progressFor(voice: Voice, word: string): Progress {
  const { stderr } = process
  if (!stderr.isTTY || voice.plain) return { update: () => undefined, end: () => undefined }
  let isShown = false
  return {
    update: (done, all) => {
      if (all <= 1) return
      isShown = true
      stderr.write(`\r\u001b[2K${word} ${Math.min(done + 1, all)} of ${all} …`)
    },
    end: () => {
      if (isShown) stderr.write('\r\u001b[2K')
      isShown = false
    },
  }
}

/** Tells how many of many are done, and how many of them are bad. */
export interface Counting {
  readonly update: (done: number, bad: number) => void
  readonly end: () => void
}

/** Milliseconds between two looks of the bar. */
const interval = 100
const width = 24

/**
 * A bar for people who look at a terminal, on one line of standard error that is gone when the work is done. Elsewhere, for screen
 * readers and those who want quiet, nothing is shown.
 *
 * @param options `count`: how many there are, where that is known
 */
export function countingFor(
  voice: Voice,
  options: { readonly word: string; readonly quiet: boolean; readonly count?: number | undefined },
): Counting {
  const { stderr } = process
  const { word, quiet, count } = options
  if (!stderr.isTTY || voice.plain || quiet) return { update: () => undefined, end: () => undefined }
  const start = Date.now()
  let shown = 0
  return {
    update: (done, bad) => {
      const at = Date.now()
      if (at - shown < interval) return
      shown = at
      const full = count === undefined ? 0 : Math.floor((Math.min(done, count) / Math.max(count, 1)) * width)
      const bar = count === undefined ? '' : `[${'#'.repeat(full)}${'-'.repeat(width - full)}] `
      const of = count === undefined ? '' : ` of ${count}`
      const speed = Math.round((done * 1000) / Math.max(at - start, 1))
      stderr.write(`\r\u001b[2K${bar}${done}${of} ${word}${bad === 0 ? '' : `, ${bad} not`}, ${speed} a second`)
    },
    end: () => {
      if (shown > 0) stderr.write('\r\u001b[2K')
    },
  }
}
