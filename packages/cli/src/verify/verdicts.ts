import { type CompanionText, verifyMany } from '@gxkit/verify'
import type { CommandInput } from '../command.ts'
import { createWorkerPool, type WorkerPool } from '../parallel/worker-pool.ts'
import type { CompanionIndex } from './companion-index.ts'
import { inBatches } from './in-batches.ts'
import type { Item } from './items.ts'
import { brokenVerdict, type Verdict } from './verdict.ts'
import type { Verifying } from './verifier-for.ts'
import { type TaskDocument, type VerifyTask, verdictFor } from './verify-batch.ts'

/** Documents that go to a thread together. */
const batchSize = 16

/** Options of {@link verdicts}. */
export interface VerdictsOptions {
  readonly input: CommandInput
  /** Where to look for a project; nowhere, when absent. */
  readonly path?: string
  /** The verifier of this thread. */
  readonly verifying: Verifying
  /** Who may answer references. */
  readonly companions?: CompanionIndex
  /** The threads that do the work, see {@link verifyingThreads}; without them it is done in this one. */
  readonly pool?: WorkerPool<VerifyTask, readonly Verdict[]>
  readonly signal: AbortSignal
}

/** What came of one document. */
export interface Told {
  readonly name: string
  readonly verdict: Verdict
}

/**
 * Verifies documents one after the other or on threads, and tells of each in the order in which they came. No more of them are
 * held than are worked on.
 */
export async function* verdicts(
  items: AsyncIterable<Item>,
  options: VerdictsOptions,
): AsyncGenerator<Told, void, undefined> {
  const { pool, signal } = options
  if (pool === undefined) {
    const run = (item: Item): Promise<Told> => here(item, options)
    for await (const each of verifyMany(items, { run, signal })) {
      yield each.answered ? each.answer : { name: each.item.name, verdict: brokenVerdict(each.problem, each.item.name) }
    }
    return
  }
  const run = (batch: readonly Item[]): Promise<readonly Told[]> => onThread(batch, pool, options)
  const answers = verifyMany(inBatches(items, batchSize), { run, concurrency: pool.threads * 2, signal })
  for await (const each of answers) {
    if (each.answered) yield* each.answer
    else for (const { name } of each.item) yield { name, verdict: brokenVerdict(each.problem, name) }
  }
}

/** Starts threads for {@link verdicts}; whoever starts them closes them. */
export function verifyingThreads(threads: number, signal: AbortSignal): WorkerPool<VerifyTask, readonly Verdict[]> {
  return createWorkerPool({ module: new URL('./verify-batch.js', import.meta.url), threads, signal })
}

async function here({ name, text }: Item, { verifying, companions }: VerdictsOptions): Promise<Told> {
  const read = await text().catch((error: unknown) => brokenVerdict(error, name))
  if (typeof read !== 'string') return { name, verdict: read }
  const how = { source: name, verifying, ...(companions && { companions }) }
  return { name, verdict: await verdictFor(read, how) }
}

async function onThread(
  batch: readonly Item[],
  pool: WorkerPool<VerifyTask, readonly Verdict[]>,
  options: VerdictsOptions,
): Promise<readonly Told[]> {
  const { input, path, companions, signal } = options
  const known = new Map<Item, Verdict>()
  const documents: (TaskDocument & { readonly item: Item })[] = []
  for (const item of batch) {
    const source = item.name
    try {
      const text = await item.text()
      const beside: readonly CompanionText[] | undefined = companions ? await companions.along(text, source) : []
      // Too many to take along: the index is here.
      if (beside === undefined) known.set(item, (await here(item, options)).verdict)
      else documents.push({ item, source, text, companions: beside })
    } catch (error) {
      signal.throwIfAborted()
      known.set(item, brokenVerdict(error, source))
    }
  }
  const ask = (some: typeof documents): Promise<readonly Verdict[]> => {
    const task = { input, documents: some.map(({ item: _, ...document }) => document) }
    return pool.run(path === undefined ? task : { ...task, path })
  }
  const keep = (some: typeof documents, answers: readonly Verdict[]): void => {
    for (const [at, { item }] of some.entries()) known.set(item, answers[at] ?? brokenVerdict('no answer', item.name))
  }
  try {
    if (documents.length > 0) keep(documents, await ask(documents))
  } catch {
    signal.throwIfAborted()
    // A thread that ends takes its batch with it, and another one takes its place: one by one it shows which document it was.
    for (const each of documents) {
      const alone = await ask([each]).catch(() => {
        signal.throwIfAborted()
        return [brokenVerdict('the thread that worked on it ended', each.source)]
      })
      keep([each], alone)
    }
  }
  return batch.map((item) => ({ name: item.name, verdict: known.get(item) ?? brokenVerdict('no answer', item.name) }))
}
