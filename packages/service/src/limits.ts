/** What one service does for its callers at most. */
export interface ServiceLimits {
  /** Bytes of the body of a request. */
  readonly bodyBytes: number
  /** Milliseconds until a request is given up. */
  readonly requestMilliseconds: number
  /** Requests with real work (signatures, shapes, registers) at the same time. */
  readonly atWork: number
  /** Requests that wait for their turn; one more is answered with 503. */
  readonly waiting: number
  /** Requests of one client at once, after a time of silence. */
  readonly burst: number
  /** Requests of one client in a minute, in the long run. */
  readonly perMinute: number
}

/**
 * The limits when none are given.
 *
 * @example
 * defaultServiceLimits.bodyBytes // 1048576
 */
export const defaultServiceLimits: ServiceLimits = {
  bodyBytes: 1024 * 1024,
  requestMilliseconds: 30_000,
  atWork: 4,
  waiting: 64,
  burst: 60,
  perMinute: 120,
}
