import type { IoOptions } from '@gxkit/core'
import type { Fetch } from '@gxkit/identity'

/** How a clearing house is reached. Everything that touches the network, the clock or chance comes through here. */
export interface Reach extends IoOptions {
  /** On a server `guardedFetch({ methods: ['GET', 'POST'] })` of `@gxkit/identity/node`. */
  readonly fetch: Fetch
  /** Between 0 and 1, for the pauses between attempts; default: the platform's random numbers. */
  readonly random?: () => number
  /** Waits; default: a timer. */
  readonly sleep?: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>
  /** For one attempt, from the look-up of the host to the last byte; each question has its own default. */
  readonly timeoutMilliseconds?: number
  /** Attempts for questions that may be asked twice; default 3. */
  readonly attempts?: number
}
