import { join } from 'node:path'
import {
  canonicalizeJson,
  GxError,
  isJsonObject,
  type JsonObject,
  ownMember,
  parseJsonObject,
  sha256Hex,
  toArray,
} from '@gxkit/core'
import { dataModelContexts } from '@gxkit/credentials'
import { type StatusLedger, statusLedger } from '@gxkit/credentials/node'
import { statusEntry } from '@gxkit/credentials/status'
import { listFolder, readTextFile } from '../files/read.ts'
import { cleanPath } from '../terminal/clean.ts'
import { folders } from './folders.ts'

/** What a status list can be for. */
export const statusPurposes = ['revocation', 'suspension'] as const

export type StatusPurpose = (typeof statusPurposes)[number]

/** A status list that a project keeps: what its file says, and which credential has which entry. */
export interface ProjectStatusList {
  readonly purpose: StatusPurpose
  /** Where the signed list is published. */
  readonly url: string
  readonly issuer: string
  readonly ledger: StatusLedger
  /** The signed list, as it is to be published. */
  readonly file: string
}

/** The file that describes a list of a project. */
export function statusListFile(project: string, purpose: StatusPurpose): string {
  return join(project, folders.status, purpose, 'list.json')
}

/**
 * The status lists that a project keeps.
 *
 * @throws GxError ERR_INPUT_REFUSED when the description of one was damaged
 */
export async function statusListsOf(project: string): Promise<readonly ProjectStatusList[]> {
  const present = await listFolder(join(project, folders.status))
  const kept = statusPurposes.filter((purpose) => present.includes(purpose))
  return Promise.all(kept.map((purpose) => readStatusList(project, purpose)))
}

async function readStatusList(project: string, purpose: StatusPurpose): Promise<ProjectStatusList> {
  const path = statusListFile(project, purpose)
  const parsed = parseJsonObject(await readTextFile(path, 'status list'), { source: path })
  const [url, issuer] = parsed.ok ? [ownMember(parsed.value, 'url'), ownMember(parsed.value, 'issuer')] : []
  if (typeof url !== 'string' || typeof issuer !== 'string') {
    throw new GxError('ERR_INPUT_REFUSED', `${cleanPath(path)} does not say which list it is`, {
      next: 'Restore the file from a backup: it holds "url" and "issuer" of the list.',
    })
  }
  const folder = join(project, folders.status, purpose)
  return { purpose, url, issuer, ledger: statusLedger(folder), file: `${folder}.jwt` }
}

/**
 * A credential with its place in every status list of its issuer. One that says already where its status stands stays as
 * it is, and so do credentials of data model 1.1, which has no words for it.
 */
export async function withStatus(
  credential: JsonObject,
  options: { readonly lists: readonly ProjectStatusList[]; readonly issuer: string; readonly now: Date },
): Promise<JsonObject> {
  const lists = options.lists.filter(({ issuer }) => issuer === options.issuer)
  const isCurrent = toArray(ownMember(credential, '@context'))[0] === dataModelContexts['2.0']
  const id = ownMember(credential, 'id')
  if (!isCurrent || typeof id !== 'string' || Object.hasOwn(credential, 'credentialStatus')) return credential
  const digest = await sha256Hex(canonicalizeJson(credential))
  const entries: JsonObject[] = []
  for (const { url, purpose, ledger } of lists) {
    entries.push(statusEntry({ url, purpose, index: await ledger.assign(id, digest, options.now) }))
  }
  const [only, ...others] = entries
  if (only === undefined) return credential
  return { ...credential, credentialStatus: others.length === 0 ? only : entries }
}

/** The entry that a credential has in a list, by what the credential itself says. */
export function entryIn(credential: JsonObject, list: ProjectStatusList): number | undefined {
  const own = toArray(ownMember(credential, 'credentialStatus'))
    .filter(isJsonObject)
    .find((entry) => ownMember(entry, 'statusListCredential') === list.url)
  const index = own && ownMember(own, 'statusListIndex')
  return typeof index === 'string' && /^\d+$/.test(index) ? Number(index) : undefined
}
