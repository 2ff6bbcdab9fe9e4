import { join } from 'node:path'
import { GxError, isJsonObject, ownMember, parseJsonObject } from '@gxkit/core'
import type { AccessRole, ApiKey } from '@gxkit/service'
import { exists, readTextFile } from '../files/read.ts'
import { cleanPath } from '../terminal/clean.ts'

/** What a key of a clearing house may be used for. */
export const accessRoles: readonly AccessRole[] = ['approver', 'auditor']

/** Where a clearing house keeps the digests of the keys that it gave away. */
export function accessFile(folder: string): string {
  return join(folder, 'access.json')
}

/**
 * The keys that a clearing house gave away; none where there is no file.
 *
 * @throws GxError `ERR_INPUT_REFUSED` when the file is not what it should be
 */
export async function readAccessFile(folder: string): Promise<readonly ApiKey[]> {
  const file = accessFile(folder)
  if (!(await exists(file))) return []
  const parsed = parseJsonObject(await readTextFile(file, 'list of keys'), { source: file })
  const keys = parsed.ok ? ownMember(parsed.value, 'keys') : undefined
  const sound = Array.isArray(keys) && keys.every(isKey)
  if (sound) return keys as unknown as readonly ApiKey[]
  throw new GxError('ERR_INPUT_REFUSED', `${cleanPath(file)} is no list of keys`, {
    next: 'Take it from a backup, or remove it and give new keys with "gx access create".',
  })
}

function isKey(value: unknown): boolean {
  if (!isJsonObject(value)) return false
  const [name, digest, roles] = ['name', 'digest', 'roles'].map((each) => ownMember(value, each))
  const known = Array.isArray(roles) && roles.every((role) => accessRoles.some((each) => each === role))
  return typeof name === 'string' && typeof digest === 'string' && /^[0-9a-f]{64}$/.test(digest) && known
}
