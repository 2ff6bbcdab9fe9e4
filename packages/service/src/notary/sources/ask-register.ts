import type { SourceAnswer } from '../source.ts'

/** Asks a register over HTTP: what `fetch` of the platform does, with nothing but these options. */
export type RegisterFetch = (
  url: string,
  init: {
    readonly method: 'GET' | 'POST'
    readonly headers: Readonly<Record<string, string>>
    readonly body?: string
    readonly redirect: 'error'
    readonly signal: AbortSignal
  },
) => Promise<Response>

/** Options of every register that is asked over HTTP. */
export interface RegisterOptions {
  readonly fetch: RegisterFetch
  /** The address of the register; default: the official one. */
  readonly url?: string
  /** Milliseconds until a question is given up; default 10,000. */
  readonly milliseconds?: number
}

/** What came back: the status and the text, or why nothing did. */
export type RegisterReply =
  | { readonly ok: true; readonly status: number; readonly text: string }
  | { readonly ok: false; readonly answer: SourceAnswer }

const most = 256 * 1024

/**
 * Asks once, for a bounded time and a bounded answer; redirects are not followed. Whatever goes wrong is an answer
 * `unavailable`, without the words of the other side.
 */
export async function askRegister(
  name: string,
  options: RegisterOptions & {
    readonly target: string
    readonly signal: AbortSignal
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: string
  },
): Promise<RegisterReply> {
  const { fetch, target, body, milliseconds = 10_000 } = options
  const down = (reason: string): RegisterReply => ({
    ok: false,
    answer: { status: 'unavailable', reason: `${name} ${reason}` },
  })
  const signal = AbortSignal.any([options.signal, AbortSignal.timeout(milliseconds)])
  try {
    const response = await fetch(target, {
      method: body === undefined ? 'GET' : 'POST',
      headers: options.headers ?? { accept: 'application/json' },
      ...(body !== undefined && { body }),
      redirect: 'error',
      signal,
    })
    if (response.status === 429 || response.status >= 500) return down(`answers with status ${response.status}`)
    const text = await textOf(response, signal)
    return text === undefined ? down('answers with more than can be read') : { ok: true, status: response.status, text }
  } catch {
    options.signal.throwIfAborted()
    return down(signal.aborted ? `does not answer within ${milliseconds / 1000} s` : 'cannot be reached')
  }
}

async function textOf(response: Response, signal: AbortSignal): Promise<string | undefined> {
  const reader = response.body?.getReader()
  if (reader === undefined) return ''
  const stop = (): void => void reader.cancel().catch(() => undefined)
  signal.addEventListener('abort', stop, { once: true })
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    signal.throwIfAborted()
    if (done) return text + decoder.decode()
    size += value.length
    if (size > most) {
      stop()
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
}

/** An answer that is not what the register documents. */
export function garbled(name: string): SourceAnswer {
  return { status: 'unavailable', reason: `${name} answers in a form that is not known here` }
}
