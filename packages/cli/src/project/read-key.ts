import { GxError, isGxError } from '@gxkit/core'
import type { PrivateJwk } from '@gxkit/identity'
import { readKeyFile } from '@gxkit/identity/node'
import { factsOf } from '../files/read.ts'
import { cleanPath } from '../terminal/clean.ts'

/**
 * Reads a private key; every refusal names the file and nothing of its content.
 *
 * @throws GxError ERR_FILE_NOT_FOUND, ERR_FILE_UNREADABLE, ERR_KEY_INVALID
 */
export async function readKey(file: string): Promise<PrivateJwk> {
  const facts = await factsOf(file, 'key file')
  if (!facts.isFile()) {
    throw new GxError(
      'ERR_FILE_UNREADABLE',
      `expected a key file, but ${cleanPath(file)} is ${facts.isDirectory() ? 'a folder' : 'no regular file'}`,
      {
        next: 'Name the file that holds the private key.',
      },
    )
  }
  try {
    return await readKeyFile(file)
  } catch (error) {
    if (!isGxError(error) || error.code !== 'ERR_KEY_INVALID') throw error
    const { code, message, next, details } = error
    const named = message.includes(file) ? message : `${cleanPath(file)}: ${message}`
    throw new GxError(code, named, { details, ...(next !== undefined && { next }) })
  }
}
