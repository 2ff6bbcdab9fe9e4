import { join } from 'node:path'
import type { LinkedDocuments } from '@gxkit/shacl'
import { exists, factsOf, listFolder, readBinaryFile } from '../files/read.ts'
import { folders } from './folders.ts'

/** A document that somebody links to may be larger than what is signed. */
const mostBytes = 256 * 1024 * 1024

/**
 * Looks for copies of linked documents in the folder `documents` of a project, under the name that ends their address.
 * Nothing is ever fetched.
 *
 * @param project none: there are no copies
 */
export function documentsIn(project?: string): LinkedDocuments {
  return async (url) => {
    const name = fileNameOf(url)
    if (project === undefined || name === undefined) return undefined
    const path = join(project, folders.documents, name)
    return (await exists(path)) ? readBinaryFile(path, 'linked document', mostBytes) : undefined
  }
}

/** What tells whether a copy has changed: names, sizes and times. */
export async function documentsState(project: string): Promise<readonly (readonly [string, number, number])[]> {
  const folder = join(project, folders.documents)
  if (!(await exists(folder))) return []
  return Promise.all(
    (await listFolder(folder)).map(async (name) => {
      const { size, mtimeMs } = await factsOf(join(folder, name), 'linked document')
      return [name, size, mtimeMs] as const
    }),
  )
}

/** The last part of an address, if it is a plain file name. */
function fileNameOf(url: string): string | undefined {
  const [, name = ''] = /^https?:\/\/[^/?#]+(?:\/[^?#]*)?\/([^/?#]+)(?:[?#]|$)/.exec(url) ?? []
  return /^[\w-][\w.-]{0,200}$/.test(name) ? name : undefined
}
