import { sha256, toHex } from '@gxkit/core'

/** What a key may be used for: to decide about numbers, or to read the audit log. */
export type AccessRole = 'approver' | 'auditor'

/** A key that was given to somebody. The key itself is kept nowhere. */
export interface ApiKey {
  /** Who has it; the audit log names them. */
  readonly name: string
  /** Hexadecimal SHA-256 of the key. */
  readonly digest: string
  readonly roles: readonly AccessRole[]
}

/** Somebody who has shown a key. */
export interface Principal {
  readonly name: string
  readonly roles: readonly AccessRole[]
}

/**
 * Makes a key: 32 random bytes. It is shown once, to the one who gets it; what is kept is its digest.
 *
 * @example
 * const { key, entry } = await createApiKey({ name: 'alice', roles: ['approver'] })
 * key.length // 67
 */
export async function createApiKey(
  options: Pick<ApiKey, 'name' | 'roles'>,
): Promise<{ readonly key: string; readonly entry: ApiKey }> {
  const key = `gx_${toHex(crypto.getRandomValues(new Uint8Array(32)))}`
  return { key, entry: { ...options, digest: toHex(await sha256(key)) } }
}

/** Who asks, by the header `Authorization: Bearer …`. Every digest is compared, each in the same time. */
export async function principalOf(request: Request, keys: readonly ApiKey[]): Promise<Principal | undefined> {
  const key = /^Bearer ([\x21-\x7e]{16,256})$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  if (key === undefined) return undefined
  const shown = toHex(await sha256(key))
  let found: ApiKey | undefined
  for (const each of keys) if (isSame(each.digest, shown)) found = each
  return found && { name: found.name, roles: found.roles }
}

function isSame(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (let i = 0; i < a.length; i += 1) difference |= a.charCodeAt(i) ^ b.charCodeAt(i)
  return difference === 0
}
