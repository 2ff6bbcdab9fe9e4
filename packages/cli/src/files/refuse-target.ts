import { lstatSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { GxError } from '@gxkit/core'
import { cleanPath } from '../terminal/clean.ts'
import type { Target } from './write-all.ts'
import { writing } from './writing.ts'

/**
 * Refuses a target that may not be written: a symbolic link on the way, something that is no file, a file that the user
 * did not allow to be replaced.
 */
export function refuseTarget(target: Target): void {
  const within = target.within ?? dirname(target.path)
  const steps = relative(within, target.path).split(sep)
  for (let i = 1; i <= steps.length; i++) {
    const path = join(within, ...steps.slice(0, i))
    const facts = writing(path, () => lstatSync(path, { throwIfNoEntry: false }))
    if (facts === undefined) return
    if (facts.isSymbolicLink()) {
      throw new GxError('ERR_FILE_UNWRITABLE', `${cleanPath(path)} is a symbolic link; writing through it is refused`, {
        next: 'Remove the link, or name another output with --out.',
      })
    }
    if (i === steps.length) refuseExisting(target, facts.isFile())
  }
}

/** Refuses a key file that exists, before anybody is asked for a passphrase. */
export function refuseExistingKey(path: string): void {
  refuseTarget({ path: resolve(path), shown: path, content: '', secret: true, overwrite: false })
}

function refuseExisting({ shown, secret, overwrite }: Target, isFile: boolean): void {
  if (!isFile) {
    throw new GxError('ERR_FILE_UNWRITABLE', `${cleanPath(shown)} is there already and is not a file`, {
      next: 'Name another output with --out.',
    })
  }
  if (overwrite) return
  throw secret
    ? new GxError('ERR_FILE_EXISTS', `the key file ${cleanPath(shown)} exists; a key is never overwritten`, {
        next: 'Name another file with --out, or move the old key away.',
      })
    : new GxError('ERR_FILE_EXISTS', `${cleanPath(shown)} exists already`, {
        next: 'Add --force to replace it, or name another output with --out.',
      })
}
