import { GxError, isGxError, isJsonObject, ownMember, parseJsonObject } from '@gxkit/core'
import { type PrivateJwk, type PublicJwk, toPublicJwk } from '@gxkit/identity'
import { readEncryptedKey, readKeyText, unlockKey } from '@gxkit/identity/node'
import type { CommandContext, CommandInput } from '../command.ts'
import { factsOf } from '../files/read.ts'
import { flag } from '../input.ts'
import { cleanPath } from '../terminal/clean.ts'
import { existingPassphrase } from './passphrase.ts'

/** A key file that was opened. Its private part is read when it is needed, and then the passphrase is asked for, once. */
export interface KeyFile {
  readonly file: string
  readonly publicJwk: PublicJwk
  readonly hasPassphrase: boolean
  /** The private part; nothing for a file that holds only the public one. */
  readonly unlock?: () => Promise<PrivateJwk>
}

/** Opens key files; each only once in the run of a command. */
export type OpenKey = (file: string) => Promise<KeyFile>

/**
 * Makes what opens key files for one run of a command; every refusal names the file and nothing of its content.
 *
 * @returns a function that throws GxError ERR_FILE_NOT_FOUND, ERR_FILE_UNREADABLE, ERR_KEY_INVALID, ERR_OPTION_INVALID
 */
export function keyOpener(input: CommandInput, { say }: Pick<CommandContext, 'say'>): OpenKey {
  const opened = new Map<string, Promise<KeyFile>>()
  const allowReadableByOthers = flag(input, 'insecureKeyFile')
  return (file) => {
    const known = opened.get(file)
    if (known !== undefined) return known
    if (allowReadableByOthers) {
      say(`WARNING: the permissions of ${cleanPath(file)} are not checked. Whoever can read it can sign in your name.`)
    }
    const opening = open(file, { allowReadableByOthers, passphrase: () => existingPassphrase(input, file) })
    opened.set(file, opening)
    return opening
  }
}

interface Access {
  readonly allowReadableByOthers: boolean
  readonly passphrase: () => Promise<string>
}

async function open(file: string, access: Access): Promise<KeyFile> {
  const facts = await factsOf(file, 'key file')
  if (!facts.isFile()) {
    const found = facts.isDirectory() ? 'a folder' : 'no regular file'
    throw new GxError('ERR_FILE_UNREADABLE', `expected a key file, but ${cleanPath(file)} is ${found}`, {
      next: 'Name the file that holds the private key.',
    })
  }
  return naming(file, async () => {
    const publicJwk = await publicKeyIn(file)
    if (publicJwk !== undefined) return { file, publicJwk, hasPassphrase: false }
    const text = await readKeyText(file, access)
    const encrypted = readEncryptedKey(text)
    if (encrypted === undefined) {
      let asked = false
      const passphrase = (): Promise<string> => {
        asked = true
        return access.passphrase()
      }
      const privateJwk = await unlockKey(text, { passphrase })
      return { file, publicJwk: toPublicJwk(privateJwk), hasPassphrase: asked, unlock: async () => privateJwk }
    }
    let unlocked: Promise<PrivateJwk> | undefined
    const unlock = (): Promise<PrivateJwk> => {
      unlocked ??= naming(file, () => unlockKey(text, access))
      return unlocked
    }
    return { file, publicJwk: encrypted.publicJwk, hasPassphrase: true, unlock }
  })
}

/** A file that holds no more than a public key may be read by everybody. */
async function publicKeyIn(file: string): Promise<PublicJwk | undefined> {
  const parsed = parseJsonObject(await readKeyText(file, { allowReadableByOthers: true }), { source: file })
  if (!parsed.ok || !isJsonObject(parsed.value) || typeof ownMember(parsed.value, 'kty') !== 'string') return undefined
  return Object.hasOwn(parsed.value, 'd') ? undefined : toPublicJwk(parsed.value as PublicJwk)
}

async function naming<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!isGxError(error) || error.code !== 'ERR_KEY_INVALID') throw error
    const { code, message, next, details } = error
    const named = message.includes(file) ? message : `${cleanPath(file)}: ${message}`
    throw new GxError(code, named, { details, ...(next !== undefined && { next }) })
  }
}
