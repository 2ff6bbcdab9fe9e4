import { basename, relative } from 'node:path'
import { clean } from './clean.ts'

/**
 * Advice with its `gx …` commands written so that they can be pasted: in a checkout nothing called "gx" is on the path, so
 * they are written the way this process was started. Commands stand at the beginning, in quotes or after a colon.
 */
export function pasteable(advice: string): string {
  const started = process.argv[1] ?? 'gx'
  if (basename(started) !== 'gx.js') return advice
  return advice.replace(/(^|"|: )gx (?=[a-z-])/g, `$1node ${pastePath(relative(process.cwd(), started) || started)} `)
}

/**
 * A path as a word of a command line: in single quotes where a shell would split or change it.
 *
 * @example
 * pastePath('my cloud/gx.yaml') // "'my cloud/gx.yaml'"
 */
export function pastePath(path: string): string {
  const safe = clean(path.startsWith('-') && path !== '-' ? `./${path}` : path)
  return /^[\p{L}\p{N}_./\\:@%+=,-]+$/u.test(safe) ? safe : `'${safe.replaceAll("'", String.raw`'\''`)}'`
}
