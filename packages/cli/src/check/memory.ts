import { sha256Hex } from '@gxkit/core'
import type { NamedText } from '../render/sources.ts'

/** Answers from memory where the same was asked about the same texts. */
export type Remember = <T>(about: string, texts: readonly NamedText[], ask: () => Promise<T>) => Promise<T>

/**
 * A memory for repeated checks of one process: keyed by what is asked and by the digest of every text that the answer may
 * depend on. Only the latest answer is kept for each question.
 */
export function createMemory(): Remember {
  const known = new Map<string, { readonly digest: string; readonly answer: Promise<unknown> }>()
  return async <T>(about: string, texts: readonly NamedText[], ask: () => Promise<T>): Promise<T> => {
    const digest = await sha256Hex(JSON.stringify(texts.map(({ name, text }) => [name, text])))
    const before = known.get(about)
    if (before?.digest === digest) return before.answer as Promise<T>
    const answer = ask()
    known.set(about, { digest, answer })
    answer.catch(() => known.delete(about))
    return answer
  }
}

/** No memory. */
export const forget: Remember = (_about, _texts, ask) => ask()
