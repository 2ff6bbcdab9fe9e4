/** What a source of status lists answers. */
export type StatusAnswer =
  | {
      readonly ok: true
      /** The credential that holds the list: a token, or JSON text. */
      readonly content: string
      /** When it was fetched from where the issuer publishes it. */
      readonly fetchedAt: Date
      /** Where it came from, for the report: an address or a file. */
      readonly from: string
    }
  | { readonly ok: false; readonly reason: string }

/**
 * Reads what a source of status lists answered. Sources are written by others: an answer that is none is a failure.
 *
 * @param answer what came back
 * @example
 * readStatusAnswer(null).ok // false
 */
export function readStatusAnswer(answer: unknown): StatusAnswer {
  if (typeof answer === 'object' && answer !== null) {
    const { ok, content, fetchedAt, from, reason } = answer as Readonly<Record<string, unknown>>
    const isDated = fetchedAt instanceof Date && !Number.isNaN(fetchedAt.getTime())
    const isList = typeof content === 'string' && isDated && typeof from === 'string'
    if (ok === true && isList) return { ok, content, fetchedAt, from }
    if (ok === false && typeof reason === 'string') return { ok, reason }
  }
  return {
    ok: false,
    reason: 'the source answered neither { ok: true, content, fetchedAt, from } nor { ok: false, reason }',
  }
}

/** Where status lists come from. A source never throws, except when the signal is aborted. */
export interface StatusSource {
  fetch(url: string, options?: { readonly signal?: AbortSignal }): Promise<StatusAnswer>
}

/** Remembers how recent the newest list of an address was, so that nobody can go back to an older one. */
export interface StatusMemory {
  /** Notes the start of validity of a list, in milliseconds since 1970, and gives the newest one that was seen before. */
  note(url: string, validFrom: number): number | undefined
}

/**
 * A memory that holds the newest lists of so many addresses; the oldest are forgotten first.
 *
 * @example
 * const memory = createStatusMemory()
 * memory.note('https://acme.example/status', 1000) // undefined
 * memory.note('https://acme.example/status', 500) // 1000
 */
export function createStatusMemory(options: { readonly addresses?: number } = {}): StatusMemory {
  const { addresses = 10_000 } = options
  const newest = new Map<string, number>()
  return {
    note(url, validFrom) {
      const known = newest.get(url)
      newest.delete(url)
      newest.set(url, Math.max(known ?? validFrom, validFrom))
      const [oldest] = newest.keys()
      if (newest.size > addresses && oldest !== undefined) newest.delete(oldest)
      return known
    },
  }
}
