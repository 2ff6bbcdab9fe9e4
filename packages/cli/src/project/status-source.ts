import { join } from 'node:path'
import { folderStatusSource } from '@gxkit/credentials/node'
import { combineStatusSources, fetchStatusSource, type StatusSource } from '@gxkit/credentials/status'
import { exists, factsOf } from '../files/read.ts'
import { folders } from './folders.ts'
import { type Online, onlineFetch } from './online.ts'

/**
 * Finds status lists: the network first where the user allowed it, then the folder that the user named, or else the lists
 * that the project itself publishes.
 *
 * @param folder copies of lists, as old as their files; it must exist
 * @returns nothing where nobody could look
 */
export async function createStatusSource(options: {
  readonly folder?: string | undefined
  readonly project?: string | undefined
  readonly online?: Online | undefined
}): Promise<StatusSource | undefined> {
  const { folder, project, online } = options
  if (folder !== undefined) await factsOf(folder, 'folder of status lists')
  const own = project === undefined ? undefined : join(project, folders.status)
  const sources = [
    ...(online ? [fetchStatusSource({ fetch: onlineFetch(online, { maxBytes: 4 * 1024 * 1024 }) })] : []),
    ...(folder === undefined ? [] : [folderStatusSource(folder)]),
    ...(folder === undefined && own !== undefined && (await exists(own))
      ? [folderStatusSource(own, { own: true })]
      : []),
  ]
  return sources.length === 0 ? undefined : combineStatusSources(...sources)
}
