/** How much a finding weighs. */
export type Severity = 'error' | 'warning' | 'info'

/** What the catalogue knows about a finding code. `P` is the form of the parameters. */
export interface CodeEntry<P> {
  readonly severity: Severity
  /** One sentence in plain words: what is wrong. */
  readonly message: (params: P) => string
  /** What to do next. */
  readonly next: string | ((params: P) => string)
}

/**
 * Types an entry of the code catalogue.
 *
 * @example
 * code<{ key: string }>({ severity: 'error', message: (p) => `…${p.key}`, next: '…' })
 */
export function code<P>(entry: CodeEntry<P>): CodeEntry<P> {
  return entry
}
