import type { Report } from '@gxkit/core'
import { findRelease } from '@gxkit/ontology'
import { checkDocuments } from '../project/check-documents.ts'
import type { NamedText } from '../render/sources.ts'

/** What a thread is asked to check. It is data only, as it goes from one thread to another. */
export interface BatchTask {
  /** Id of the release whose rules apply. */
  readonly release: string
  /** The moment of the check, in milliseconds since 1970. */
  readonly at: number
  /** The documents of the batch, and those that they refer to. */
  readonly texts: readonly NamedText[]
  /** Names of the documents of the batch. */
  readonly own: readonly string[]
}

/**
 * Checks one batch of credentials. Findings about others are told, too: some follow from what refers to them. What was checked
 * is said of the batch alone.
 */
export async function checkBatch(task: BatchTask, options: { readonly signal: AbortSignal }): Promise<Report> {
  const report = await checkDocuments(task.texts, {
    release: findRelease(task.release),
    now: () => new Date(task.at),
    signal: options.signal,
  })
  const own = new Set(task.own)
  return {
    ...report,
    checks: report.checks.filter(({ location }) => location !== undefined && own.has(location.source)),
    sources: report.sources.filter(({ name }) => own.has(name)),
  }
}

/** What a thread runs. */
export function run(task: BatchTask): Promise<Report> {
  return checkBatch(task, { signal: new AbortController().signal })
}
