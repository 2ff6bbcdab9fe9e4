import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'

/** Threads that do the same kind of work beside the main one. */
export interface WorkerPool<Task, Answer> {
  /** How many tasks are worked on at a time. More may be given; they wait. */
  readonly threads: number
  /**
   * Has one task done by the next free thread.
   *
   * @param task what can be cloned between threads: data, no functions
   * @returns what the thread answers; rejects with what it throws, and with the signal's reason
   */
  run(task: Task): Promise<Answer>
  /** Ends the threads, whatever they do. */
  close(): Promise<void>
}

/** Options of {@link createWorkerPool}. */
export interface WorkerPoolOptions {
  /** The module whose export `run` takes a task and gives an answer, or a promise of it: a `.js` file as it is published. */
  readonly module: URL
  /** How many threads; by default as many as the machine runs at a time. */
  readonly threads?: number
  /** How many tasks there will be at most: more threads would have nothing to do. */
  readonly most?: number
  readonly signal: AbortSignal
}

/** Starts threads. They cost a start of their own, each, so it is for much work only; see {@link worthThreads}. */
export function createWorkerPool<Task, Answer>(options: WorkerPoolOptions): WorkerPool<Task, Answer> {
  const { module, signal, most = Number.POSITIVE_INFINITY } = options
  const threads = Math.max(1, Math.min(options.threads ?? availableParallelism(), most))
  const pool = new Tinypool({ filename: module.href, name: 'run', minThreads: threads, maxThreads: threads })
  return {
    threads,
    run: (task) => pool.run(task, { signal }) as Promise<Answer>,
    close: () => pool.destroy(),
  }
}

/** Whether threads pay for their start: below this many documents one thread is done before they have begun. */
export function worthThreads(documents: number): boolean {
  return documents >= fewest && availableParallelism() > 1
}

const fewest = 128
