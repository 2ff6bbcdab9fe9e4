/** Milliseconds after which a batch goes on its way, full or not: what comes slowly is answered at once. */
const longestWait = 20

/** Puts what comes into batches, so that it is worth sending to a thread. */
export async function* inBatches<T>(
  items: AsyncIterable<T>,
  size: number,
): AsyncGenerator<readonly T[], void, undefined> {
  const source = items[Symbol.asyncIterator]()
  let batch: T[] = []
  let pull: Promise<IteratorResult<T>> | undefined
  try {
    for (;;) {
      pull ??= source.next()
      const came = batch.length === 0 ? await pull : await soon(pull)
      if (came === 'late') {
        yield batch
        batch = []
        continue
      }
      pull = undefined
      if (came.done === true) break
      batch.push(came.value)
      if (batch.length < size) continue
      yield batch
      batch = []
    }
    if (batch.length > 0) yield batch
  } finally {
    const ending = source.return?.()
    if (pull === undefined) await ending
  }
}

async function soon<T>(promise: Promise<T>): Promise<T | 'late'> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), longestWait)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
