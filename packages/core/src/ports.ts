/** The options that reach out of the toolkit; all I/O and time go through them. */
export interface IoOptions {
  /** The clock; defaults to the machine's. */
  readonly now?: () => Date
  /** Cancels the work. */
  readonly signal?: AbortSignal
}
