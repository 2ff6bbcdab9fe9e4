import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { defaultLimits, GxError } from '@gxkit/core'
import { idOf } from '../members.ts'
import { recognise } from '../recognise.ts'
import type { StatusAnswer, StatusSource } from '../status/status-source.ts'
import { parseCompactJws } from '../vc-jwt/compact-jws.ts'

const mostFiles = 1000

/**
 * Answers from a folder with copies of status lists: `.jwt` and `.json` files, recognised by the id inside them. The age of
 * a copy is that of its file. The folder is read once, at the first question.
 *
 * @param options `own`: the folder holds the lists that are published from here, so they are never out of date
 * @throws GxError `ERR_FILE_NOT_FOUND` at the first question, when there is no such folder
 * @example
 * const lists = folderStatusSource('status')
 */
export function folderStatusSource(folder: string, options: { readonly own?: boolean } = {}): StatusSource {
  let index: Promise<ReadonlyMap<string, StatusAnswer>> | undefined
  return {
    async fetch(url, { signal } = {}) {
      signal?.throwIfAborted()
      index ??= readFolder(folder, options.own === true)
      return (await index).get(url) ?? { ok: false, reason: `no file in ${folder} holds it` }
    },
  }
}

async function readFolder(folder: string, own: boolean): Promise<ReadonlyMap<string, StatusAnswer>> {
  const names = await readdir(folder).catch(() => {
    throw new GxError('ERR_FILE_NOT_FOUND', `There is no folder ${folder}.`, { next: 'Check the path.' })
  })
  const lists = new Map<string, StatusAnswer>()
  const files = names.filter((name) => /\.(jwt|json|jsonld)$/.test(name)).toSorted()
  if (files.length > mostFiles) {
    throw new GxError('ERR_LIMIT', `The folder ${folder} holds more than ${mostFiles} files.`, {
      next: 'Give a folder that holds status lists only.',
    })
  }
  for (const name of files) {
    const path = join(folder, name)
    const facts = await stat(path)
    if (!facts.isFile() || facts.size > defaultLimits.documentBytes) continue
    const content = await readFile(path, 'utf8')
    const id = listIdOf(content, path)
    if (id === undefined) continue
    const answer: StatusAnswer = { ok: true, content, fetchedAt: own ? new Date() : facts.mtime, from: path }
    lists.set(id, lists.has(id) ? { ok: false, reason: `several files in ${folder} hold it` } : answer)
  }
  return lists
}

/** The id that a document claims; it is believed only after the document was verified. */
function listIdOf(content: string, source: string): string | undefined {
  const { secured, document } = recognise(content, { source })
  if (secured?.form !== 'enveloped') return document && idOf(document)
  const parsed = parseCompactJws(secured.token, { source, limits: defaultLimits })
  return parsed.ok ? idOf(parsed.jws.payload) : undefined
}
