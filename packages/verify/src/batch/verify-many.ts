import { isGxError, unlessAborted } from '@gxkit/core'

/** What became of one of many documents, in {@link verifyMany}. */
export type BatchAnswer<Item, Answer> =
  | { readonly index: number; readonly item: Item; readonly answered: true; readonly answer: Answer }
  /** The work on this one broke down; all others go on. */
  | { readonly index: number; readonly item: Item; readonly answered: false; readonly problem: string }

/** Options of {@link verifyMany}. */
export interface VerifyManyOptions<Item, Answer> {
  /** Does the work on one document: a verifier in this thread, or a task for a pool of workers. */
  readonly run: (item: Item) => Promise<Answer>
  /** How many are worked on at a time; no more than that are held in memory. Default 8. */
  readonly concurrency?: number
  /** Answers in the order of the documents, which is the default, or as they come. */
  readonly order?: 'input' | 'finished'
  /** Ends the work; the iteration then throws the signal's reason. */
  readonly signal?: AbortSignal
}

/**
 * Verifies many documents. They are taken one by one, as fast as the answers are: whoever reads slowly slows the work
 * down, and memory does not grow with their number. One that breaks down stops none of the others.
 *
 * To ask for each DID once, give the verifier a resolver that remembers its answers.
 *
 * @param items the documents, or whatever `run` understands
 * @throws what the documents throw themselves while they are read, and the signal's reason
 * @example
 * const verifier = createVerifier({ release: gaiaX2511, resolver: documentsResolver([didDocument]) })
 * const answers = verifyMany([token], { run: (each) => verifier.verify(each) })
 * for await (const each of answers) if (each.answered && !each.answer.ok) console.log(each.index)
 */
export async function* verifyMany<Item, Answer>(
  items: Iterable<Item> | AsyncIterable<Item>,
  options: VerifyManyOptions<Item, Answer>,
): AsyncGenerator<BatchAnswer<Item, Answer>, void, undefined> {
  const { run, order = 'input', signal } = options
  const most = Math.max(1, Math.floor(options.concurrency ?? 8))
  const source = iterate(items)
  const working = new Map<number, Promise<BatchAnswer<Item, Answer>>>()
  let pull: Promise<{ readonly step: IteratorResult<Item> }> | undefined
  let isAtEnd = false
  let count = 0
  try {
    for (;;) {
      signal?.throwIfAborted()
      if (!isAtEnd && working.size < most) pull ??= source.next().then((step) => ({ step }))
      const [first] = working.values()
      const wanted = order === 'input' ? first : working.size > 0 ? Promise.race(working.values()) : undefined
      if (pull === undefined && wanted === undefined) return
      const both = [pull, wanted].filter((each) => each !== undefined)
      const came = await unlessAborted(Promise.race(both), signal)
      if (!('step' in came)) {
        working.delete(came.index)
        yield came
        continue
      }
      pull = undefined
      if (came.step.done === true) isAtEnd = true
      else working.set(count, settle(count++, came.step.value, run))
    }
  } finally {
    // A source that is being waited for ends when it can; whoever stops reading does not wait for it.
    const ending = source.return?.()
    if (pull === undefined) await ending
    else void Promise.allSettled([pull, ending])
  }
}

async function settle<Item, Answer>(
  index: number,
  item: Item,
  run: (item: Item) => Promise<Answer>,
): Promise<BatchAnswer<Item, Answer>> {
  try {
    return { index, item, answered: true, answer: await run(item) }
  } catch (error) {
    // Messages of foreign errors stay out: they may hold anything.
    const problem = isGxError(error) ? error.message : 'an unexpected error'
    return { index, item, answered: false, problem }
  }
}

function iterate<Item>(items: Iterable<Item> | AsyncIterable<Item>): AsyncIterator<Item> {
  if (Symbol.asyncIterator in items) return items[Symbol.asyncIterator]()
  return (async function* () {
    yield* items
  })()
}
