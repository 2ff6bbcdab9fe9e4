import { defaultLimits, GxError } from '@gxkit/core'
import { linesIn } from '../files/lines.ts'
import { decodeText } from '../files/read.ts'
import { type Items, itemsOfStream } from './items.ts'

/** What is piped in: one document, or one in each line. */
export type Piped = { readonly text: string } | { readonly items: Items }

/**
 * Tells whether one document is piped in or many. The first line decides: where it is a document by itself and another line
 * follows, each line is one. Nothing more is read before than that takes.
 *
 * @param options `asLines`: do not look, each line is one
 * @throws GxError ERR_LIMIT, ERR_INPUT_REFUSED
 */
export async function standardInput(
  name: string,
  { signal, asLines }: { readonly signal: AbortSignal; readonly asLines: boolean },
): Promise<Piped> {
  const chunks = process.stdin[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>
  if (asLines) return { items: itemsOfStream(name, linesIn(rest([], chunks))) }
  const read: Uint8Array[] = []
  let size = 0
  let isMany: boolean | undefined
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
    signal.throwIfAborted()
    read.push(next.value)
    size += next.value.length
    isMany ??= next.value.includes(lineFeed) || read.length === 1 ? holdsLines(read) : undefined
    if (isMany === true) return { items: itemsOfStream(name, linesIn(rest(read, chunks))) }
    if (size > defaultLimits.documentBytes) {
      throw new GxError('ERR_LIMIT', `${name} is too large: more than ${defaultLimits.documentBytes} bytes`, {
        next: 'Split it into smaller documents; with one in each line, add --ndjson.',
      })
    }
  }
  return { text: decodeText(Buffer.concat(read), name) }
}

const lineFeed = 0x0a

/** `undefined` as long as it cannot be said. */
function holdsLines(read: readonly Uint8Array[]): boolean | undefined {
  const text = Buffer.concat(read).toString('utf8').trimStart()
  const end = text.indexOf('\n')
  if (end === -1) return undefined
  if (!isWhole(text.slice(0, end).trim())) return false
  return text.slice(end).trim() === '' ? undefined : true
}

function isWhole(line: string): boolean {
  if (/^[\w-]+\.[\w-]*\.[\w-]*$/.test(line)) return true
  try {
    return typeof JSON.parse(line) === 'object'
  } catch {
    return false
  }
}

async function* rest(
  read: readonly Uint8Array[],
  chunks: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield* read
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value
}
