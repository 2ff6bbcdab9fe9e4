import type { JsonValue } from './json.ts'

/** Who has to act on an error: the caller, the operator or network, nobody today, or us. */
export type ErrorKind = 'usage' | 'unavailable' | 'unsupported' | 'internal'

/** Every code a {@link GxError} can carry, with who has to act. */
export const errorKinds = {
  ERR_OPTION_INVALID: 'usage',
  ERR_KEY_INVALID: 'usage',
  ERR_KEY_NOT_FOUND: 'unavailable',
  ERR_KEY_ALGORITHM_MISMATCH: 'usage',
  ERR_DID_INVALID: 'usage',
  ERR_FILE_NOT_FOUND: 'usage',
  ERR_FILE_EXISTS: 'usage',
  ERR_FILE_UNREADABLE: 'unavailable',
  ERR_FILE_UNWRITABLE: 'unavailable',
  ERR_FETCH_FAILED: 'unavailable',
  ERR_FETCH_REFUSED: 'unavailable',
  ERR_FETCH_TIMEOUT: 'unavailable',
  ERR_FETCH_TOO_LARGE: 'unavailable',
  ERR_SIGNER_FAILED: 'unavailable',
  ERR_SHAPES_UNSUPPORTED: 'unsupported',
  ERR_SHAPES_INVALID: 'usage',
  ERR_MECHANISM_UNSUPPORTED: 'unsupported',
  ERR_RELEASE_UNKNOWN: 'unsupported',
  ERR_INPUT_REFUSED: 'usage',
  ERR_LIMIT: 'usage',
  ERR_INTERNAL: 'internal',
} as const satisfies Record<string, ErrorKind>

/** The code of a {@link GxError}. */
export type ErrorCode = keyof typeof errorKinds

/** What a {@link GxError} can be given besides code and message. */
export interface GxErrorOptions extends ErrorOptions {
  /** Facts for machines; never secrets, never whole documents. */
  readonly details?: Readonly<Record<string, JsonValue>>
  /** One sentence that tells a person what to do next. */
  readonly next?: string
}

const brand = Symbol.for('gxkit.error')

/**
 * Thrown when the toolkit cannot do what was asked. Facts about the *input* are findings in a report, never errors.
 *
 * @example
 * try { await issue(credential, options) } catch (e) { if (isGxError(e)) console.error(e.code, e.next) }
 */
export class GxError extends Error {
  override readonly name: string = 'GxError'
  readonly code: ErrorCode
  readonly kind: ErrorKind
  readonly details: Readonly<Record<string, JsonValue>>
  readonly next: string | undefined
  readonly [brand]: true = true

  constructor(code: ErrorCode, message: string, options: GxErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.kind = errorKinds[code]
    this.details = options.details ?? {}
    this.next = options.next
  }
}

/**
 * Tells whether something thrown is a {@link GxError}, also when two copies of this package are loaded.
 *
 * @example
 * isGxError(new GxError('ERR_KEY_INVALID', 'The key is broken.')) // true
 * isGxError(new Error('The key is broken.')) // false
 */
export function isGxError(value: unknown): value is GxError {
  return typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[brand] === true
}
