import { scrypt } from 'node:crypto'
import {
  canonicalizeJson,
  fromBase64url,
  GxError,
  isJsonObject,
  type JsonObject,
  ownMember,
  parseJsonObject,
  toBase64url,
} from '@gxkit/core'
import { checkPublicKey } from '../check-public-key.ts'
import { importPrivateKey } from '../import-key.ts'
import type { PrivateJwk, PublicJwk } from '../jwk.ts'
import { thumbprint, toPublicJwk } from '../jwk.ts'

const format = 'gxkit-encrypted-key'
const wrongPassphrase = 'The passphrase is wrong, or the key file was changed.'

/**
 * Bounds of what is computed before anything is known to be genuine: at most 256 MiB, and at least the cost of 2009. Keys
 * are written with 128 MiB (OWASP: N = 2^17, r = 8, p = 1).
 */
const cost = { N: 2 ** 17, r: 8, p: 1 } as const
const bounds = { N: [2 ** 14, 2 ** 18], r: [8, 8], p: [1, 4] } as const

/** A key file with a passphrase, as far as it can be read without the passphrase. */
export interface EncryptedKey {
  /** The public part; it is authenticated when the key is decrypted. */
  readonly publicJwk: PublicJwk
  readonly kdf: { readonly N: number; readonly r: number; readonly p: number; readonly salt: Uint8Array }
  readonly iv: Uint8Array
  readonly ciphertext: Uint8Array
  /** What is authenticated besides the ciphertext: every other member of the file, as canonical JSON. */
  readonly associated: Uint8Array
}

/**
 * Encrypts a private key with a passphrase: scrypt (RFC 7914) and AES-256-GCM over the JSON Web Key. The public part stands
 * beside it in clear, authenticated, so that it can be published without the passphrase.
 *
 * Why not PKCS#8 (`ENCRYPTED PRIVATE KEY`): Node writes it with 2048 rounds of PBKDF2 only, and no common tool reads it with
 * an authenticated cipher. Such files are read all the same, see {@link unlockKey}.
 *
 * @param passphrase at least eight characters; letters are compared in Unicode normal form C
 * @returns the content of a key file: one JSON object
 * @throws GxError `ERR_OPTION_INVALID` when the passphrase is too short
 * @example
 * const content = await encryptPrivateKey(privateJwk, 'correct horse battery staple')
 */
export async function encryptPrivateKey(privateJwk: PrivateJwk, passphrase: string): Promise<string> {
  if ([...passphrase].length < 8) {
    throw new GxError('ERR_OPTION_INVALID', 'The passphrase is too short: eight characters are the least.', {
      next: 'Choose a longer one, e.g. five random words.',
    })
  }
  const [salt, iv] = [crypto.getRandomValues(new Uint8Array(16)), crypto.getRandomValues(new Uint8Array(12))]
  const head = {
    format,
    version: 1,
    publicJwk: toPublicJwk(privateJwk),
    kdf: { name: 'scrypt', ...cost, salt: toBase64url(salt) },
    cipher: { name: 'AES-256-GCM', iv: toBase64url(iv) },
  }
  const key = await deriveKey(passphrase, { ...cost, salt })
  const additionalData = new TextEncoder().encode(canonicalizeJson(head))
  const plain = new TextEncoder().encode(JSON.stringify(privateJwk))
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain)
  return `${JSON.stringify({ ...head, ciphertext: toBase64url(new Uint8Array(sealed)) }, null, 2)}\n`
}

/**
 * Reads a key file with a passphrase without decrypting it.
 *
 * @param text the content of a key file
 * @returns its parts, or `undefined` when it is no such file
 * @throws GxError `ERR_KEY_INVALID` when it is one that cannot be used
 * @example
 * const content = await encryptPrivateKey(privateJwk, 'correct horse battery staple')
 * readEncryptedKey(content)?.publicJwk.kty // 'RSA'
 */
export function readEncryptedKey(text: string): EncryptedKey | undefined {
  if (!text.trimStart().startsWith('{') || text.length > 65_536) return undefined
  const parsed = parseJsonObject(text, { source: 'key' })
  if (!parsed.ok || ownMember(parsed.value, 'format') !== format) return undefined
  const { ciphertext, ...head } = parsed.value
  const { version, publicJwk } = head
  if (version !== 1) throw unusable('it is of a version that is not known here')
  const [kdf, cipher] = [part(head.kdf), part(head.cipher)]
  if (kdf.name !== 'scrypt' || cipher.name !== 'AES-256-GCM') throw unusable('its encryption is not known here')
  const { N, r, p } = kdf
  if (!within(N, bounds.N) || !within(r, bounds.r) || !within(p, bounds.p) || !Number.isInteger(Math.log2(N))) {
    throw unusable('the cost of its passphrase is outside of what is computed here')
  }
  const [salt, iv, sealed] = [bytesOf(kdf.salt), bytesOf(cipher.iv), bytesOf(ciphertext)]
  if (salt.length < 16 || salt.length > 64 || iv.length !== 12 || sealed.length < 16) throw unusable('it is damaged')
  if (!isJsonObject(publicJwk) || checkPublicKey(publicJwk).some((f) => f.severity === 'error')) {
    throw unusable('its public part is missing or damaged')
  }
  const associated = new TextEncoder().encode(canonicalizeJson(head))
  return { publicJwk: publicJwk as PublicJwk, kdf: { N, r, p, salt }, iv, ciphertext: sealed, associated }
}

/**
 * Decrypts a key that {@link readEncryptedKey} has read.
 *
 * @throws GxError `ERR_KEY_INVALID`: the passphrase is wrong, or the file was changed; nobody can tell which
 * @example
 * const encrypted = readEncryptedKey(await encryptPrivateKey(privateJwk, 'correct horse battery staple'))
 * if (encrypted) await decryptPrivateKey(encrypted, 'correct horse battery staple')
 */
export async function decryptPrivateKey(encrypted: EncryptedKey, passphrase: string): Promise<PrivateJwk> {
  const key = await deriveKey(passphrase, encrypted.kdf)
  const iv = new Uint8Array(encrypted.iv)
  const additionalData = new Uint8Array(encrypted.associated)
  const sealed = new Uint8Array(encrypted.ciphertext)
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed).catch(() => undefined)
  if (plain === undefined) throw wrong()
  const privateJwk = await importPrivateKey(new TextDecoder().decode(plain))
  if ((await thumbprint(privateJwk)) !== (await thumbprint(encrypted.publicJwk))) {
    throw unusable('its two parts do not belong together')
  }
  return privateJwk
}

/** The error of a passphrase that does not fit; the same for every form of key file. */
export function wrong(): GxError {
  return new GxError('ERR_KEY_INVALID', wrongPassphrase, {
    next: 'Try again; without the passphrase the key is lost, and a new one has to be created and published.',
  })
}

function deriveKey(passphrase: string, kdf: EncryptedKey['kdf']): Promise<CryptoKey> {
  const { N, r, p, salt } = kdf
  return new Promise((resolve, reject) => {
    const options = { N, r, p, maxmem: 128 * N * r + 128 * r * p + 2 ** 20 }
    scrypt(new TextEncoder().encode(passphrase.normalize('NFC')), salt, 32, options, (error, bits) => {
      if (error !== null) reject(unusable('this machine has not the memory for its passphrase'))
      else resolve(crypto.subtle.importKey('raw', new Uint8Array(bits), 'AES-GCM', false, ['encrypt', 'decrypt']))
    })
  })
}

function part(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {}
}

function within(value: unknown, [least, most]: readonly [number, number]): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
}

function bytesOf(value: unknown): Uint8Array {
  return (typeof value === 'string' ? fromBase64url(value) : undefined) ?? new Uint8Array()
}

function unusable(problem: string): GxError {
  return new GxError('ERR_KEY_INVALID', `The encrypted key cannot be used: ${problem}.`, {
    next: 'Take the key from a backup, or create a new one.',
  })
}
