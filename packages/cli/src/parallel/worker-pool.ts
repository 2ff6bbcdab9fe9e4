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
  readonly signal: AbortSignal
}

/** Starts threads. Each loads the code for itself, so they pay for much work only: see {@link threadsFor}. */
export function createWorkerPool<Task, Answer>(options: WorkerPoolOptions): WorkerPool<Task, Answer> {
  const { module, signal, threads = availableParallelism() } = options
  const pool = new Tinypool({ filename: module.href, name: 'run', minThreads: threads, maxThreads: threads })
  const close = (): Promise<void> => {
    signal.removeEventListener('abort', onAbort)
    return pool.destroy()
  }
  const onAbort = (): void => void close()
  signal.addEventListener('abort', onAbort)
  return {
    threads,
    async run(task) {
      signal.throwIfAborted()
      try {
        return (await pool.run(task)) as Answer
      } catch (error) {
        signal.throwIfAborted()
        throw error
      }
    },
    close,
  }
}

/**
 * Documents that one thread has to have for itself before it pays: it loads the code and warms up, as every thread does, and
 * what it finds has to come back. Measured on two cores, 5,000 small credentials take as long on threads as without; on a busy machine
 * threads only add work. It is the same for checking and for verifying.
 */
const perThread = 4_000

/** How many threads pay for so many documents; 1 is the one that asks. */
export function threadsFor(documents: number): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(documents / perThread)))
}
