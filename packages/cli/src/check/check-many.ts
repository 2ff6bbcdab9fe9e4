import { createReport, parseJsonObject, type Report } from '@gxkit/core'
import type { Release } from '@gxkit/ontology'
import { createWorkerPool, threadsFor, type WorkerPool } from '../parallel/worker-pool.ts'
import { checkDocuments } from '../project/check-documents.ts'
import type { NamedText } from '../render/sources.ts'
import { batchesOf } from './batches.ts'
import { type BatchTask, checkBatch } from './check-batch.ts'
import { forget, type Remember } from './memory.ts'

/** Options of {@link checkMany}. */
export interface CheckManyOptions {
  readonly release: Release
  readonly now: () => Date
  readonly signal: AbortSignal
  /** Remembers the answer for each batch. */
  readonly remember?: Remember
  /** Is told how many documents are done. */
  readonly progress?: (done: number, all: number) => void
  /** How many threads; by default as many as pay. 1: this one. */
  readonly threads?: number
}

/** Checks many credentials as {@link checkDocuments} does, with the same report, in batches, on several threads where it pays. */
export async function checkMany(texts: readonly NamedText[], options: CheckManyOptions): Promise<Report> {
  const {
    release,
    now,
    signal,
    remember = forget,
    progress = () => undefined,
    threads = threadsFor(texts.length),
  } = options
  const documents = texts.map(({ name, text }) => {
    const parsed = parseJsonObject(text, { source: name })
    return parsed.ok ? parsed.value : undefined
  })
  const batches = batchesOf(documents, release)
  if (batches === undefined || new Set(texts.map(({ name }) => name)).size < texts.length) {
    return remember(`documents ${release.id}`, texts, () => checkDocuments(texts, { release, now, signal }))
  }
  let pool: WorkerPool<BatchTask, Report> | undefined
  const ask = async (task: BatchTask): Promise<Report> => {
    if (threads <= 1) return checkBatch(task, { signal })
    pool ??= createWorkerPool<BatchTask, Report>({
      module: new URL('./check-batch.js', import.meta.url),
      signal,
      threads: Math.min(threads, batches.length),
    })
    try {
      return await pool.run(task)
    } catch {
      signal.throwIfAborted()
      // An error loses its kind between threads; here it is thrown as what it is.
      return checkBatch(task, { signal })
    }
  }
  let done = 0
  const checked = async ({ own, context }: (typeof batches)[number], number: number): Promise<Report> => {
    const of = (places: readonly number[]): NamedText[] => places.flatMap((at) => texts[at] ?? [])
    const task: BatchTask = {
      release: release.id,
      at: now().getTime(),
      texts: of([...own, ...context].sort((a, b) => a - b)),
      own: of(own).map(({ name }) => name),
    }
    const report = await remember(`documents ${release.id}, batch ${number}`, task.texts, () => ask(task))
    done += own.length
    progress(done, texts.length)
    return report
  }
  try {
    progress(0, texts.length)
    if (threads > 1) return together(await Promise.all(batches.map(checked)), texts)
    const reports: Report[] = []
    for (const [number, batch] of batches.entries()) reports.push(await checked(batch, number))
    return together(reports, texts)
  } finally {
    await pool?.close()
  }
}

/** One report, in the order of the documents. What another batch found out about a document counts for it, too. */
function together(reports: readonly Report[], texts: readonly NamedText[]): Report {
  const findings = reports.flatMap((report) => report.findings)
  const wrong = new Set(findings.filter((f) => f.severity === 'error').map((f) => f.location?.source))
  const order = new Map(texts.map(({ name }, at) => [name, at]))
  const placeOf = (name: string | undefined): number => order.get(name ?? '') ?? texts.length
  const checks = reports
    .flatMap((report) => report.checks)
    .map((check) =>
      check.id === 'shape/conforms' && check.status === 'passed' && wrong.has(check.location?.source)
        ? { ...check, status: 'failed' as const }
        : check,
    )
  // What belongs to the shapes stands after what each document says by itself, as when all are checked in one go.
  const rank = (id: string): number => (id.startsWith('document/') ? 2 : id.startsWith('shape/') ? 1 : 0)
  const sorted = [...checks].sort(
    (a, b) => rank(a.id) - rank(b.id) || placeOf(a.location?.source) - placeOf(b.location?.source),
  )
  const sources = reports.flatMap((report) => report.sources).sort((a, b) => placeOf(a.name) - placeOf(b.name))
  const contexts = reports.flatMap((report) => report.contexts ?? [])
  return createReport({ findings, checks: sorted, sources, contexts })
}
