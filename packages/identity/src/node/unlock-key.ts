import { createPrivateKey } from 'node:crypto'
import { GxError } from '@gxkit/core'
import { derTags, readDer, readSequence, unsigned } from '../der.ts'
import { importPrivateKey } from '../import-key.ts'
import type { PrivateJwk } from '../jwk.ts'
import { readPem } from '../pem.ts'
import { decryptPrivateKey, readEncryptedKey, wrong } from './encrypted-key.ts'

/** Where a passphrase comes from; it is asked only for keys that have one. */
export type Passphrase = () => string | Promise<string>

/** Options of {@link unlockKey}. */
export interface UnlockKeyOptions {
  /** Gives the passphrase, when the key turns out to have one. */
  readonly passphrase?: Passphrase
}

/**
 * Reads a private key in any form that {@link importPrivateKey} reads, or one of these with a passphrase: what
 * {@link encryptPrivateKey} writes, and PEM of OpenSSL (PKCS#8 with PBES2; PKCS#1 and SEC 1 in the old way of RFC 1421).
 *
 * @param text the content of a key file
 * @throws GxError `ERR_KEY_INVALID` (also for a wrong passphrase), `ERR_OPTION_INVALID` when a passphrase is needed and none
 * is given
 * @example
 * const content = await encryptPrivateKey(privateJwk, 'correct horse battery staple')
 * const unlocked = await unlockKey(content, { passphrase: () => 'correct horse battery staple' })
 */
export async function unlockKey(text: string, options: UnlockKeyOptions = {}): Promise<PrivateJwk> {
  const encrypted = readEncryptedKey(text)
  if (encrypted !== undefined) return decryptPrivateKey(encrypted, await ask(options))
  const pem = encryptedPem(text)
  if (pem === undefined) return importPrivateKey(text)
  refuseCostly(pem.der, pem.oldEncryption)
  return importPrivateKey(decryptPem(pem.text, await ask(options)))
}

async function ask({ passphrase }: UnlockKeyOptions): Promise<string> {
  if (passphrase !== undefined) return passphrase()
  throw new GxError('ERR_OPTION_INVALID', 'The key is encrypted with a passphrase, and none was given.', {
    next: 'Give the passphrase.',
  })
}

function encryptedPem(text: string): { text: string; der: Uint8Array; oldEncryption: boolean } | undefined {
  const block = readPem(text, 'ENCRYPTED PRIVATE KEY')
  if (block !== undefined) return block
  const older = readPem(text, 'RSA PRIVATE KEY') ?? readPem(text, 'EC PRIVATE KEY')
  return older?.oldEncryption === true ? older : undefined
}

/** The platform's messages are dropped: they tell more about it than about the key. */
function decryptPem(pem: string, passphrase: string): string {
  try {
    const key = createPrivateKey({ key: pem, format: 'pem', passphrase })
    return key.export({ type: 'pkcs8', format: 'pem' }).toString()
  } catch {
    throw wrong()
  }
}

const mostRounds = 10_000_000

/** The rounds of PBKDF2, or the N of scrypt, stand in the file: a number from outside that costs our time. */
function refuseCostly(der: Uint8Array, oldEncryption: boolean): void {
  if (oldEncryption) return
  const numbers = integersIn(readSequence(der)?.[0]?.whole, 0)
  if (numbers?.every((n) => n <= mostRounds) === true) return
  throw new GxError('ERR_KEY_INVALID', 'The encrypted key is damaged, or asks for more work than is done here.', {
    next: 'Encrypt it again with usual settings: openssl pkcs8 -topk8 -in old.pem -out key.pem',
  })
}

/** Every number in the parameters of the encryption, or `undefined` when they cannot be read. */
function integersIn(bytes: Uint8Array | undefined, depth: number): readonly number[] | undefined {
  const elements = bytes === undefined || depth > 6 ? undefined : readDer(bytes)
  const numbers: number[] = []
  for (const element of elements ?? []) {
    if (element.tag === derTags.integer) numbers.push(toNumber(unsigned(element)))
    if (element.tag !== derTags.sequence) continue
    const inside = integersIn(element.content, depth + 1)
    if (inside === undefined) return undefined
    numbers.push(...inside)
  }
  return elements === undefined ? undefined : numbers
}

function toNumber(digits: Uint8Array | undefined): number {
  return digits?.reduce((sum, digit) => sum * 256 + digit, 0) ?? Number.POSITIVE_INFINITY
}
