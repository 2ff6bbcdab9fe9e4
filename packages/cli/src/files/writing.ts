import { GxError } from '@gxkit/core'
import { cleanPath } from '../terminal/clean.ts'
import { codeOf } from './read.ts'

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'writing there is not permitted',
  EPERM: 'writing there is not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota is used up',
  ENOTDIR: 'a part of the path is a file, not a folder',
  ENOENT: 'nothing can be created there',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links go round in a circle',
}

/** Runs synchronous work on a path and turns errors of the file system into words about it. */
export function writing<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const code = codeOf(error)
    if (error instanceof GxError || code === undefined) throw error
    if (code === 'EEXIST') {
      throw new GxError('ERR_FILE_EXISTS', `${cleanPath(path)} exists already`, {
        next: 'Add --force to replace it, or name another output with --out.',
      })
    }
    const reason = reasons[code] ?? `the system answered ${code}`
    throw new GxError('ERR_FILE_UNWRITABLE', `${cleanPath(path)} cannot be written: ${reason}`, {
      next: 'Nothing was written. Choose a place that you may write to with --out.',
    })
  }
}
