/** One thing that is wrong, as an answer names it. */
export interface Problem {
  /** In words for people. */
  readonly message: string
  /** A code of the catalogue, where there is one. */
  readonly code?: string
  /** Where: a file or document, and a JSON Pointer into it. */
  readonly place?: string
  /** What to do about it. */
  readonly next?: string
}

/** What a {@link Refusal} can be given besides status and message. */
export interface RefusalOptions extends ErrorOptions {
  readonly problems?: readonly Problem[]
  /** Seconds after which it is worth to try again. */
  readonly retryAfter?: number
  /** What to do about it. */
  readonly next?: string
  /** Methods that the address knows (405). */
  readonly allow?: readonly string[]
}

/** Thrown in a route to answer with an error. Its message goes to the caller: no paths, no keys, no causes in it. */
export class Refusal extends Error {
  override readonly name: string = 'Refusal'
  readonly status: number
  readonly options: RefusalOptions

  constructor(status: number, message: string, options: RefusalOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.status = status
    this.options = options
  }
}
