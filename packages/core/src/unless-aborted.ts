/**
 * Waits for a promise, but no longer than until a signal is aborted. For work of others that may not look at the signal.
 *
 * @param signal the promise is rejected with its reason; without a signal this is the promise itself
 * @throws the reason of the signal
 * @example
 * await unlessAborted(Promise.resolve(1), AbortSignal.timeout(1000)) // 1
 */
export async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise
  signal.throwIfAborted()
  let stop: (() => void) | undefined
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([promise, aborted])
  } finally {
    if (stop !== undefined) signal.removeEventListener('abort', stop)
  }
}
