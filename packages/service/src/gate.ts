import { Refusal } from './refusal.ts'

/** Bounds how much is done at the same time. */
export interface Gate {
  /**
   * Runs the work when it is its turn.
   *
   * @throws Refusal 503 when too many wait; the signal's reason, when it is aborted first
   */
  run<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T>
  /** How many are at work, and how many wait. */
  readonly load: { readonly atWork: number; readonly waiting: number }
}

/** A gate with a number of places, and a queue of bounded length before it. */
export function createGate(options: { readonly atWork: number; readonly waiting: number }): Gate {
  const queue: (() => void)[] = []
  let busy = 0

  const enter = (signal: AbortSignal): Promise<void> => {
    if (busy < options.atWork) {
      busy += 1
      return Promise.resolve()
    }
    if (queue.length >= options.waiting) {
      throw new Refusal(503, 'The service is at work to its limit.', { retryAfter: 5 })
    }
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        queue.splice(queue.indexOf(go), 1)
        reject(signal.reason)
      }
      const go = (): void => {
        signal.removeEventListener('abort', leave)
        resolve()
      }
      queue.push(go)
      signal.addEventListener('abort', leave, { once: true })
    })
  }

  return {
    get load() {
      return { atWork: busy, waiting: queue.length }
    },
    async run(work, signal) {
      signal.throwIfAborted()
      await enter(signal)
      try {
        return await work()
      } finally {
        const next = queue.shift()
        if (next === undefined) busy -= 1
        else next()
      }
    },
  }
}
