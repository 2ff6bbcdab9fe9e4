import { sha256Hex } from '@gxkit/core'
import type { NamedText } from '../render/sources.ts'

/** Answers from memory where the same was asked about the same texts. */
export type Remember = <T>(about: string, texts: readonly NamedText[], ask: () => Promise<T>) => Promise<T>

/** Milliseconds for which an answer holds: what is valid today ends some day, though no file changes. */
export const keptFor = 5 * 60_000

/**
 * A memory for repeated checks of one process: keyed by what is asked and by the digest of every text that the answer may
 * depend on. Only the latest answer is kept for each question, and none for longer than {@link keptFor}.
 */
export function createMemory(now: () => Date): Remember {
  const known = new Map<string, { readonly digest: string; readonly at: number; readonly answer: Promise<unknown> }>()
  return async <T>(about: string, texts: readonly NamedText[], ask: () => Promise<T>): Promise<T> => {
    const digest = await sha256Hex(JSON.stringify(texts.map(({ name, text }) => [name, text])))
    const before = known.get(about)
    const at = now().getTime()
    if (before?.digest === digest && at - before.at < keptFor) return before.answer as Promise<T>
    const answer = ask()
    known.set(about, { digest, at, answer })
    answer.catch(() => known.delete(about))
    return answer
  }
}

/** No memory. */
export const forget: Remember = (_about, _texts, ask) => ask()
