import { closeSync, createReadStream, openSync } from 'node:fs'
import { isatty } from 'node:tty'
import { GxError } from '@gxkit/core'
import type { CommandInput } from '../command.ts'
import { factsOf } from '../files/read.ts'
import { textOption } from '../input.ts'
import { askHidden } from '../terminal/ask-hidden.ts'
import { cleanPath } from '../terminal/clean.ts'

/** The environment variable that names a file with the passphrase. It never holds the passphrase itself. */
export const passphraseVariable = 'GX_PASSPHRASE_FILE'

const mostBytes = 1024
const mostMilliseconds = 30_000

/**
 * The passphrase of a key that has one: from the file or descriptor that the user named, or typed in.
 *
 * @throws GxError ERR_OPTION_INVALID when there is nobody to ask
 */
export async function existingPassphrase(input: CommandInput, file: string): Promise<string> {
  const named = await namedPassphrase(input)
  if (named !== undefined) return named
  const typed = await askHidden(`Passphrase of ${cleanPath(file)}: `)
  if (typed !== undefined) return typed
  throw new GxError(
    'ERR_OPTION_INVALID',
    `the key ${cleanPath(file)} has a passphrase, and there is no terminal to ask on`,
    {
      next: `Name a file that holds it with --passphrase-file or ${passphraseVariable}, or an open descriptor with --passphrase-fd.`,
    },
  )
}

/**
 * The passphrase for a key file that is about to be written; nothing with `--no-passphrase`.
 *
 * @param options `changing`: the named passphrase is the old one, so that it cannot be the new one as well
 *
 * @throws GxError ERR_OPTION_INVALID when there is nobody to ask, or two typed ones differ
 */
export async function newPassphrase(
  input: CommandInput,
  file: string,
  { changing = false }: { readonly changing?: boolean } = {},
): Promise<string | undefined> {
  if (input.options.passphrase === false) return undefined
  const path = textOption(input, 'newPassphraseFile')
  if (path !== undefined) return readPath(path)
  if (!changing) {
    const named = await namedPassphrase(input)
    if (named !== undefined) return named
  }
  const typed = await askHidden(`New passphrase for ${cleanPath(file)}: `)
  if (typed === undefined) {
    throw new GxError(
      'ERR_OPTION_INVALID',
      `there is no passphrase for ${cleanPath(file)}, and no terminal to ask on`,
      {
        next: `Name a file that holds one with --new-passphrase-file, or leave the key without one: --no-passphrase.`,
      },
    )
  }
  if ((await askHidden('The same again: ')) !== typed) {
    throw new GxError('ERR_OPTION_INVALID', 'the two passphrases are not the same', { next: 'Run the command again.' })
  }
  return typed
}

async function namedPassphrase(input: CommandInput): Promise<string | undefined> {
  const descriptor = textOption(input, 'passphraseFd')
  if (descriptor !== undefined) return readDescriptor(descriptor)
  const path = textOption(input, 'passphraseFile') ?? (process.env[passphraseVariable] || undefined)
  return path === undefined ? undefined : readPath(path)
}

function readPath(path: string): Promise<string> {
  return readSecretLine(path, 'passphrase file')
}

/** The first line of a file that holds a secret. */
export async function readSecretLine(path: string, kind: string): Promise<string> {
  const facts = await factsOf(path, kind)
  if (facts.isDirectory()) throw unusable(`${cleanPath(path)} is a folder`)
  const descriptor = openSync(path, 'r')
  try {
    return await readLine(descriptor, cleanPath(path))
  } finally {
    closeSync(descriptor)
  }
}

async function readDescriptor(text: string): Promise<string> {
  const descriptor = /^\d{1,4}$/.test(text) ? Number(text) : -1
  if (descriptor < 0 || descriptor === 1 || descriptor === 2)
    throw unusable('--passphrase-fd needs the number of an open file')
  if (isatty(descriptor)) throw unusable('the descriptor is a terminal; without the option you are asked there')
  return readLine(descriptor, `descriptor ${descriptor}`)
}

/** The first line; a descriptor that nobody writes to is given up after a while. */
async function readLine(fd: number, what: string): Promise<string> {
  const stream = createReadStream('', {
    fd,
    autoClose: false,
    end: mostBytes,
    signal: AbortSignal.timeout(mostMilliseconds),
  })
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of stream) chunks.push(chunk as Uint8Array)
  } catch {
    throw unusable(`nothing could be read from ${what}`)
  }
  const bytes = Buffer.concat(chunks)
  if (bytes.length > mostBytes) throw unusable(`there is more than a passphrase in ${what}`)
  const [line = ''] = new TextDecoder().decode(new Uint8Array(bytes)).split(/\r?\n/)
  if (line === '') throw unusable(`the first line of ${what} is empty`)
  return line
}

function unusable(problem: string): GxError {
  return new GxError('ERR_OPTION_INVALID', `the secret could not be read: ${problem}`, {
    next: 'Give a file whose first line is the passphrase or the token.',
  })
}
