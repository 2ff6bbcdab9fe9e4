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
