import { join } from 'node:path'
import { finding } from '@gxkit/core'
import {
  combineResolvers,
  type DidResolver,
  didJwkResolver,
  didKeyResolver,
  didWebResolver,
  guardResolver,
} from '@gxkit/identity'
import { folderResolver } from '@gxkit/identity/node'
import { exists, factsOf } from '../files/read.ts'
import { folders } from './folders.ts'
import { type Online, onlineFetch, onlinePorts } from './online.ts'

/**
 * Finds DID documents in a folder; did:key and did:jwk need none. The network is used only when the user said so, and
 * then with all the guards.
 *
 * @param dids the folder that the user named; it must exist
 * @param project the project whose dids folder is used otherwise
 */
export async function createResolver(options: {
  readonly dids?: string | undefined
  readonly project?: string | undefined
  readonly online?: Online | undefined
}): Promise<DidResolver> {
  const { dids, project, online } = options
  if (dids !== undefined) await factsOf(dids, 'folder of DID documents')
  const folder = dids ?? (project === undefined ? undefined : join(project, folders.dids))
  const present = folder !== undefined && (await exists(folder))
  return combineResolvers(
    ...(present ? [folderResolver(folder)] : []),
    didKeyResolver(),
    didJwkResolver(),
    ...(online ? [guarded(online)] : []),
    ...(present || online !== undefined ? [] : [noFolder]),
  )
}

/** Asks the network, with bounds on hosts, on how many of them, and on how many at once. */
function guarded(online: Online): DidResolver {
  const { hosts } = online
  // A folder of documents may well name more issuers than a presentation may.
  const bounds = { maxHosts: 100, maxParallel: 5, ...(hosts && { allowedHosts: hosts }) }
  return guardResolver(didWebResolver({ fetch: onlineFetch(online), ports: onlinePorts(online) }), bounds)
}

/** Where nobody could look, the answer is "not found here", and not that the method is unknown. */
const noFolder: DidResolver = {
  async resolve(did) {
    const where = 'here: no folder with DID documents was named'
    return { ok: false, reason: 'not-found', findings: [finding('did/not-found', { did, where })] }
  },
}

/** Where the document of a DID is kept below a dids folder: as the web server would publish it. */
export function didFile(did: string): string {
  const [, method = 'did', ...rest] = did.split(':')
  const parts = rest.map((part) =>
    part
      .replace(/[^A-Za-z0-9.-]/g, '_')
      .replace(/^\.+/, '_')
      .slice(0, 120),
  )
  return join(...(method === 'web' ? parts : [method, ...parts]), 'did.json')
}
