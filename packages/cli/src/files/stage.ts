import { resolve } from 'node:path'
import { GxError } from '@gxkit/core'
import { clean, cleanPath } from '../terminal/clean.ts'
import { refuseTarget } from './refuse-target.ts'
import { type Target, writeAll } from './write-all.ts'

/** How one file is to be written. */
export interface StageOptions {
  /** Readable by the owner alone, and never overwritten by --force. */
  readonly secret?: boolean
  /** The folder that the user named; below it no symbolic link is followed. Default: the file's own folder. */
  readonly within?: string
  /** The file there is the command's own earlier output and may go. */
  readonly replace?: boolean
}

/** The files of one command. Nothing is visible until {@link Stage.commit}, and then everything is. */
export interface Stage {
  add(path: string, content: string, options?: StageOptions): void
  /** Takes away an earlier output of the same command. */
  remove(path: string, options?: { readonly within?: string }): void
  /**
   * Moves all files to their places; on any failure the folders are as they were. Returns the paths in order.
   *
   * It never gives way to the event loop, so Ctrl-C comes either before or after, never between two files.
   */
  commit(): readonly string[]
}

/** Looks for private keys in a text. */
export type Scan = (text: string) => readonly { readonly what: string; readonly path?: readonly string[] }[]

/** No output but a key file may hold a private key: what commands write is made to be published. */
function refusePrivate(path: string, found: ReturnType<Scan>[number] | undefined): void {
  if (found === undefined) return
  const where = found.path === undefined ? '' : `, at ${clean(found.path.join('/'))}`
  throw new GxError('ERR_INPUT_REFUSED', `${cleanPath(path)} was not written: it would hold ${found.what}${where}`, {
    next: 'Take it out of what you gave. If it was published before, create a new key and withdraw the old one.',
  })
}

/**
 * Prepares to write the files of one command: temporary files beside their targets, synchronised to disk, then moved.
 *
 * @param options.force whether existing files may be replaced
 * @param options.scan looks for private keys in everything but key files; what has one is refused
 * @throws GxError ERR_INPUT_REFUSED from `add`; ERR_FILE_EXISTS, ERR_FILE_UNWRITABLE from `commit`
 */
export function createStage(options: { readonly force: boolean; readonly scan?: Scan | undefined }): Stage {
  const { scan } = options
  const targets = new Map<string, Target>()
  const stale = new Map<string, Target>()
  return {
    add(path, content, { secret = false, within, replace = false } = {}) {
      const target = resolve(path)
      if (targets.has(target)) {
        throw new GxError('ERR_FILE_EXISTS', `two outputs would be written to ${cleanPath(path)}`, {
          next: 'Give the things different ids, or write them to different folders.',
        })
      }
      if (!secret) refusePrivate(path, scan?.(content)[0])
      const overwrite = replace || (options.force && !secret)
      targets.set(target, { path: target, shown: path, content, secret, overwrite, within: within && resolve(within) })
    },
    remove(path, { within } = {}) {
      const target = resolve(path)
      const flags = { secret: false, overwrite: true, content: '' }
      stale.set(target, { path: target, shown: path, ...flags, within: within && resolve(within) })
    },
    commit() {
      const removals = [...stale.values()].filter(({ path }) => !targets.has(path))
      for (const target of [...targets.values(), ...removals]) refuseTarget(target)
      writeAll(
        [...targets.values()],
        removals.map(({ path }) => path),
      )
      const written = [...targets.values()].map(({ shown }) => shown)
      // What is written is done: a later round of the same command may change the same file again.
      targets.clear()
      stale.clear()
      return written
    },
  }
}
