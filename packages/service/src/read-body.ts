import { Refusal } from './refusal.ts'

/** The body of a request, whole. */
export interface Body {
  /** The media type, in lower case, without parameters. */
  readonly type: string
  readonly bytes: Uint8Array
  readonly text: string
}

const mediaType = /^([a-z0-9!#$&^_.+-]+\/[a-z0-9!#$&^_.+-]+)(?: *; *charset="?utf-8"?)? *$/i

/**
 * Reads a body of one of some media types, up to a number of bytes. What comes without a type, in another one, in another
 * character set or compressed is refused, not guessed.
 *
 * @throws Refusal 400, 413, 415
 */
export async function readBody(
  request: Request,
  options: { readonly types: readonly string[]; readonly most: number; readonly signal: AbortSignal },
): Promise<Body> {
  const { types, most } = options
  const type = mediaType.exec(request.headers.get('content-type') ?? '')?.[1]?.toLowerCase()
  if (type === undefined || !types.includes(type)) {
    throw new Refusal(415, `The body has to come as ${types.join(' or ')}.`, {
      next: `Send the header "Content-Type: ${types[0]}".`,
    })
  }
  if ((request.headers.get('content-encoding') ?? 'identity').toLowerCase() !== 'identity') {
    throw new Refusal(415, 'Compressed bodies are not read.', { next: 'Send the body as it is.' })
  }
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge(most)
  const bytes = await collect(request, options)
  if (bytes.length === 0) throw new Refusal(400, 'The body is empty.')
  try {
    return { type, bytes, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    throw new Refusal(400, 'The body is not UTF-8 text.')
  }
}

async function collect(
  request: Request,
  { most, signal }: { readonly most: number; readonly signal: AbortSignal },
): Promise<Uint8Array> {
  const reader = request.body?.getReader()
  if (reader === undefined) return new Uint8Array()
  const cancel = (): void => void reader.cancel().catch(() => undefined)
  signal.addEventListener('abort', cancel, { once: true })
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      size += value.length
      if (size > most) throw tooLarge(most)
      chunks.push(value)
    }
  } catch (error) {
    cancel()
    if (error instanceof Refusal) throw error
    throw new Refusal(400, 'The body broke off.')
  } finally {
    signal.removeEventListener('abort', cancel)
  }
  signal.throwIfAborted()
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

function tooLarge(most: number): Refusal {
  return new Refusal(413, `The body is larger than ${most} bytes.`, { next: 'Send less at once.' })
}
