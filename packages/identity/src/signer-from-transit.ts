import {
  fromBase64url,
  GxError,
  isGxError,
  isJsonObject,
  type JsonObject,
  ownMember,
  parseJsonObject,
  toBase64url,
} from '@gxkit/core'
import type { Algorithm } from './algorithm.ts'
import { readBody } from './fetch.ts'
import type { PublicJwk } from './jwk.ts'
import type { RemoteSignerOptions } from './remote-signer.ts'
import { remoteSigner } from './remote-signer.ts'
import type { Signer } from './signer.ts'

/** Sends a request to the key store; `globalThis.fetch` is one. */
export type TransitFetch = (
  url: string,
  init: {
    readonly method: 'GET' | 'POST'
    readonly headers: Record<string, string>
    readonly body?: string
    readonly redirect: 'error'
    readonly signal: AbortSignal
  },
) => Promise<Response>

/** Where a key is in a key store with the interface of Vault's transit engine. */
export interface TransitKey {
  /** Address of the engine, e.g. `https://vault.example.org/v1/transit`. */
  readonly url: string
  /** Name of the key. */
  readonly key: string
  /** Version of the key; needed so that a rotation there does not change what is signed with here. */
  readonly version: number
  /** The token of the key store; it stands in a header only. */
  readonly token: string
  readonly fetch: TransitFetch
  /** Vault's namespace, where there are some. */
  readonly namespace?: string
  /** For one request; 10,000 when absent. */
  readonly timeoutMilliseconds?: number
  /** For key stores on this machine, without TLS. */
  readonly allowInsecureLoopback?: boolean
}

/** Options of {@link signerFromTransit}. */
export interface TransitSignerOptions extends TransitKey, RemoteSignerOptions {}

const mostBytes = 65_536

/** What the engine is told for each algorithm; it hashes by itself, and gives ECDSA as r and s. */
const parameters: Readonly<Record<Algorithm, JsonObject>> = {
  PS256: { hash_algorithm: 'sha2-256', signature_algorithm: 'pss', salt_length: 'hash' },
  PS384: { hash_algorithm: 'sha2-384', signature_algorithm: 'pss', salt_length: 'hash' },
  RS256: { hash_algorithm: 'sha2-256', signature_algorithm: 'pkcs1v15' },
  ES256: { hash_algorithm: 'sha2-256', marshaling_algorithm: 'jws' },
  ES384: { hash_algorithm: 'sha2-384', marshaling_algorithm: 'jws' },
  EdDSA: {},
}

/**
 * A signer whose key is in a key store with the interface of HashiCorp Vault's transit engine (OpenBao has it too). The key
 * never leaves the store. One request for each signature, never repeated; the token and the address are in no error.
 *
 * @returns a signer whose signatures were verified with the public key
 * @throws GxError `ERR_OPTION_INVALID`, `ERR_KEY_INVALID`, `ERR_KEY_ALGORITHM_MISMATCH`; the signer: `ERR_SIGNER_FAILED`
 * @example
 * const signer = signerFromTransit({
 *   url: 'https://vault.example.org/v1/transit',
 *   key: 'seal',
 *   version: 1,
 *   token: 'read-it-from-a-file',
 *   fetch,
 *   verificationMethod: 'did:web:example.org#key-1',
 *   publicJwk,
 * })
 */
export function signerFromTransit(options: TransitSignerOptions): Signer {
  const { version } = checked(options)
  return remoteSigner(options, async (data, algorithm) => {
    const body = { ...parameters[algorithm], input: toBase64(data), key_version: version, prehashed: false }
    const answer = await request(options, `sign/${options.key}`, body)
    const text = ownMember(dataOf(answer), 'signature')
    const [, stated, encoded] = (typeof text === 'string' && /^vault:v(\d+):([\s\S]+)$/.exec(text)) || []
    if (stated === undefined || encoded === undefined) throw failed('answered without a signature')
    if (Number(stated) !== version) throw failed('signed with another version of the key')
    // Marshalled for JWS the text is base64url, otherwise base64.
    const bytes = fromBase64url(encoded.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_'))
    if (bytes === undefined) throw failed('answered with a signature that cannot be read')
    return bytes
  })
}

/**
 * The public key of a version of a key in such a store, for the DID document.
 *
 * @throws GxError `ERR_OPTION_INVALID`, `ERR_SIGNER_FAILED`
 * @example
 * const readKey = () => publicKeyFromTransit({ url: 'https://vault.example.org/v1/transit', key: 'seal', version: 1, token, fetch })
 */
export async function publicKeyFromTransit(key: TransitKey): Promise<PublicJwk> {
  const { version } = checked(key)
  const versions = ownMember(dataOf(await request(key, `keys/${key.key}`)), 'keys')
  const entry = isJsonObject(versions) ? ownMember(versions, String(version)) : undefined
  const text = isJsonObject(entry) ? ownMember(entry, 'public_key') : undefined
  if (typeof text !== 'string' || text.length > 8192) throw failed('has no public key of this version')
  const { exportJWK, importSPKI } = await import('jose')
  const bare = fromBase64url(text.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_'))
  if (bare?.length === 32) return { kty: 'OKP', crv: 'Ed25519', x: toBase64url(bare), alg: 'EdDSA' }
  for (const alg of ['PS256', 'ES256', 'ES384', 'EdDSA']) {
    const jwk = await importSPKI(text, alg, { extractable: true }).then(exportJWK, () => undefined)
    if (jwk?.kty !== undefined) return { ...jwk, kty: jwk.kty, alg } as PublicJwk
  }
  throw failed('has a key of a type that is not supported')
}

function checked<T extends TransitKey>(options: T): T {
  const { url, key, version, token, allowInsecureLoopback } = options
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  const isLoopback = parsed !== undefined && ['127.0.0.1', '[::1]', 'localhost'].includes(parsed.hostname)
  const isSafe = parsed?.protocol === 'https:' || (parsed?.protocol === 'http:' && isLoopback && allowInsecureLoopback)
  const problem =
    parsed === undefined || !isSafe || parsed.username !== '' || parsed.search !== '' || parsed.hash !== ''
      ? 'its address has to be https://, without user name, query and fragment'
      : !/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(key)
        ? 'the name of the key has to be letters, digits, ".", "-" and "_"'
        : !Number.isInteger(version) || version < 1
          ? 'the version of the key has to be a number from 1 on'
          : !/^[\x21-\x7e]{1,4096}$/.test(token)
            ? 'the token is missing, or has blanks in it'
            : undefined
  if (problem === undefined) return options
  throw new GxError('ERR_OPTION_INVALID', `The key store cannot be used: ${problem}.`, { next: 'Correct the option.' })
}

async function request(options: TransitKey, path: string, body?: JsonObject): Promise<JsonObject> {
  const { url, token, namespace, fetch, timeoutMilliseconds = 10_000 } = options
  const headers = {
    'x-vault-token': token,
    'x-vault-request': 'true',
    ...(namespace !== undefined && { 'x-vault-namespace': namespace }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
  }
  const controller = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(failed(`gave no answer within ${timeoutMilliseconds / 1000} s`))
      controller.abort()
    }, timeoutMilliseconds)
  })
  const load = async (): Promise<JsonObject> => {
    const response = await fetch(`${url.replace(/\/+$/, '')}/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers,
      redirect: 'error',
      signal: controller.signal,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (response.status !== 200) throw failed(`answered with the HTTP status ${response.status}`)
    const parsed = parseJsonObject(await readBody(response, mostBytes), { source: 'key store' })
    if (!parsed.ok) throw failed('answered with something that is not JSON')
    return parsed.value
  }
  try {
    return await Promise.race([load(), late])
  } catch (error) {
    // The messages of others could quote the token or the address.
    throw isGxError(error) && error.code === 'ERR_SIGNER_FAILED' ? error : failed('could not be reached')
  } finally {
    clearTimeout(timer)
  }
}

function dataOf(answer: JsonObject): JsonObject {
  const data = ownMember(answer, 'data')
  return isJsonObject(data) ? data : {}
}

function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

function failed(problem: string): GxError {
  return new GxError('ERR_SIGNER_FAILED', `The key store ${problem}. Nothing was tried again.`, {
    next: 'Check its address, the token and the policy of the key, and that it is unsealed.',
  })
}
