import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { defaultLimits, GxError } from '@gxkit/core'
import { type Line, linesIn } from '../files/lines.ts'
import { decodeText, factsOf, listFolder, readTextFile, readTextPart } from '../files/read.ts'
import { cleanPath } from '../terminal/clean.ts'

/** One of many documents: its name, and how to get its text. */
export interface Item {
  /** Its name in results, e.g. `signed/vat.jwt` or `many.ndjson line 3`. */
  readonly name: string
  /** @throws GxError when it cannot be read, is too large, or is no text */
  readonly text: () => Promise<string>
  /** Where it can be read again; absent for what comes once. */
  readonly again?: () => Promise<string>
}

/** Many documents. */
export interface Items {
  /** How many there are, where that is known beforehand. */
  readonly count?: number
  /** Goes through them. */
  readonly all: () => AsyncIterable<Item>
  /** Whether they can be gone through more than once. */
  readonly lasting: boolean
}

/** Documents in a folder, by their names. Folders inside it are not looked into. */
export async function itemsOfFolder(folder: string): Promise<Items> {
  const names = (await listFolder(folder)).filter((name) => /^[^.].*\.(?:jwt|jws|json|jsonld|txt)$/i.test(name))
  async function* all(): AsyncGenerator<Item, void, undefined> {
    for (const each of names) {
      const name = join(folder, each)
      const text = (): Promise<string> => readTextFile(name, 'file')
      yield { name, text, again: text }
    }
  }
  return { count: names.length, all, lasting: true }
}

/** Documents in a file, one in each line. A line can be read again later, without being kept. */
export async function itemsOfFile(path: string): Promise<Items> {
  const lasting = (await factsOf(path, 'file')).isFile()
  async function* all(): AsyncGenerator<Item, void, undefined> {
    for await (const line of linesIn(createReadStream(path))) {
      const item = itemOf(path, line)
      const { offset, length } = line
      yield lasting ? { ...item, again: () => readTextPart(path, offset, length) } : item
    }
  }
  return { all, lasting }
}

/** Documents that come once, as lines of a stream; each is held until it was verified. */
export function itemsOfStream(name: string, lines: AsyncIterable<Line>): Items {
  async function* all(): AsyncGenerator<Item, void, undefined> {
    for await (const line of lines) yield itemOf(name, line)
  }
  return { all, lasting: false }
}

function itemOf(file: string, { number, bytes }: Line): Item {
  const name = `${file} line ${number}`
  return { name, text: async () => (bytes === undefined ? tooLong(name) : decodeText(bytes, name)) }
}

function tooLong(name: string): never {
  throw new GxError('ERR_LIMIT', `${cleanPath(name)} is longer than ${defaultLimits.documentBytes} bytes`, {
    next: 'Split it into smaller documents.',
  })
}
