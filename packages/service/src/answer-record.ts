/** What is recorded of an answer: for logs and figures. It holds no content and no query. */
export interface AnswerRecord {
  /** The id of the request. */
  readonly id: string
  readonly at: Date
  readonly method: string
  /** The route as it is written down, e.g. `/v2/registration-numbers/{type}/{value}`; `unknown` for no route. */
  readonly route: string
  readonly status: number
  readonly seconds: number
  /** The address of the client, where it is known. */
  readonly client: string
  /** Ids and digests that the route noted. */
  readonly facts: Readonly<Record<string, string>>
  /** What went wrong inside (status 500), in one line. Not for the caller. */
  readonly fault?: string
}

const longest = 1024
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const hidden = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/**
 * A text as it may stand in a log: control characters, line separators and signs that turn the writing are written as code
 * points, and what is too long is cut.
 *
 * @example
 * loggable('a\r\nb') // 'a\\u000d\\u000ab'
 */
export function loggable(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}… (${text.length} characters)` : text
  return cut.replace(hidden, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
