import { constants } from 'node:fs'
import { link, open, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { platform } from 'node:process'
import { GxError, toHex } from '@gxkit/core'
import { readSequence } from '../der.ts'
import type { PrivateJwk } from '../jwk.ts'
import { encryptPrivateKey } from './encrypted-key.ts'
import type { UnlockKeyOptions } from './unlock-key.ts'
import { unlockKey } from './unlock-key.ts'

const longest = 65_536

/** Options of {@link readKeyFile}. */
export interface ReadKeyFileOptions extends UnlockKeyOptions {
  /** Reads the key although others on this machine can read it too. */
  readonly allowReadableByOthers?: boolean
}

/**
 * Reads a private key from a file: JSON Web Key or PEM, with or without passphrase (see {@link unlockKey}). A file that others
 * on this machine can read is refused.
 *
 * @throws GxError `ERR_FILE_NOT_FOUND`, `ERR_FILE_UNREADABLE`, `ERR_KEY_INVALID`, `ERR_OPTION_INVALID` when a passphrase is
 * needed; never with the content of the file in it
 * @example
 * const privateJwk = await readKeyFile('key.jwk', { passphrase: () => 'correct horse battery staple' })
 */
export async function readKeyFile(path: string, options: ReadKeyFileOptions = {}): Promise<PrivateJwk> {
  return unlockKey(await readKeyText(path, options), options)
}

/**
 * Reads the text of a key file without looking for the key in it; sizes and permissions are checked.
 *
 * @throws GxError `ERR_FILE_NOT_FOUND`, `ERR_FILE_UNREADABLE`, `ERR_KEY_INVALID`
 * @example
 * readEncryptedKey(await readKeyText('key.jwk')) // undefined
 */
export async function readKeyText(
  path: string,
  options: Pick<ReadKeyFileOptions, 'allowReadableByOthers'> = {},
): Promise<string> {
  const file = await open(path, 'r').catch((error: unknown) => {
    throw unreadable(path, error)
  })
  try {
    const status = await file.stat()
    if (!status.isFile()) throw new GxError('ERR_FILE_UNREADABLE', `${path} is not a file.`)
    if (status.size > longest) throw new GxError('ERR_KEY_INVALID', `${path} is too large for a key.`)
    if (platform !== 'win32' && (status.mode & 0o077) !== 0 && options.allowReadableByOthers !== true) {
      const mode = (status.mode & 0o777).toString(8).padStart(3, '0')
      throw new GxError(
        'ERR_KEY_INVALID',
        `Others on this machine can reach the private key in ${path} (mode ${mode}).`,
        {
          next: `Keep it to yourself: chmod 600 ${path}`,
        },
      )
    }
    return textOf(path, new Uint8Array(await file.readFile()))
  } finally {
    await file.close()
  }
}

/** What tells binary key files apart: the version that their outermost sequence starts with (RFC 7292, RFC 5208). */
function textOf(path: string, bytes: Uint8Array): string {
  const version = readSequence(bytes)?.[0]
  if (version === undefined) return new TextDecoder().decode(bytes)
  const isPkcs12 = version.content[0] === 3
  throw new GxError(
    'ERR_KEY_INVALID',
    `Expected a private key as text, found ${isPkcs12 ? 'a PKCS#12 file' : 'a binary file (DER)'} in ${path}.`,
    {
      next: isPkcs12
        ? 'Take the key out of it: openssl pkcs12 -in key.p12 -nocerts -out key.pem'
        : 'Convert it to PEM: openssl pkey -inform DER -in key.der -out key.pem',
    },
  )
}

/** Options of {@link writeKeyFile}. */
export interface WriteKeyFileOptions {
  /** Encrypts the key, see {@link encryptPrivateKey}; without one, the file is a plain JSON Web Key. */
  readonly passphrase?: string
}

/**
 * Writes a private key into a new file that only its owner can read (mode 0600). Never overwrites; either the whole file is
 * there afterwards or none.
 *
 * @throws GxError `ERR_FILE_EXISTS`, `ERR_FILE_UNWRITABLE`, `ERR_OPTION_INVALID` for a passphrase that is too short
 * @example
 * await writeKeyFile('new-key.jwk', privateJwk, { passphrase: 'correct horse battery staple' })
 */
export async function writeKeyFile(
  path: string,
  privateJwk: PrivateJwk,
  { passphrase }: WriteKeyFileOptions = {},
): Promise<void> {
  const folder = dirname(path)
  const content =
    passphrase === undefined
      ? `${JSON.stringify(privateJwk, null, 2)}\n`
      : await encryptPrivateKey(privateJwk, passphrase)
  const temporary = join(folder, `.key-${toHex(crypto.getRandomValues(new Uint8Array(8)))}.tmp`)
  try {
    await writeNew(temporary, content)
    // A link fails where a file is already, so that two writers cannot overwrite each other.
    await link(temporary, path).catch(async (error: unknown) => {
      if (!withoutLinks.has(codeOf(error))) throw error
      await writeNew(path, content)
    })
    await syncFolder(folder)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') {
      throw new GxError('ERR_FILE_EXISTS', `${path} is there already; a key is never overwritten.`, {
        next: 'Choose another name, or move the old key away first.',
      })
    }
    throw new GxError('ERR_FILE_UNWRITABLE', `${path} cannot be written (${codeOf(error)}).`, {
      next: 'Check that the folder exists, that it may be written, and that there is room.',
    })
  } finally {
    await rm(temporary, { force: true })
  }
}

/** What file systems without hard links answer. */
const withoutLinks: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'])

async function writeNew(path: string, content: string): Promise<void> {
  const { O_WRONLY, O_CREAT, O_EXCL } = constants
  const file = await open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function syncFolder(folder: string): Promise<void> {
  if (platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function unreadable(path: string, error: unknown): GxError {
  const code = codeOf(error)
  if (code === 'ENOENT') {
    return new GxError('ERR_FILE_NOT_FOUND', `There is no file ${path}.`, { next: 'Check the path.' })
  }
  return new GxError('ERR_FILE_UNREADABLE', `${path} cannot be read (${code}).`, { next: 'Check its permissions.' })
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown'
}
