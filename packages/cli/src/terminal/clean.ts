import { cleanPath } from '@gxkit/core/clean'

export { clean, cleanLines, cleanPath, cleanSourceLine } from '@gxkit/core/clean'

/** A folder as it can stand in a message; a lone dot would read like the end of the sentence. */
export function cleanFolder(path: string): string {
  return path === '.' ? 'this folder' : cleanPath(path)
}
