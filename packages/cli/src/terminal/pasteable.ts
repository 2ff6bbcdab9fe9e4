import { basename, relative } from 'node:path'

/**
 * Advice with its `gx …` commands written so that they can be pasted: in a checkout nothing called "gx" is on the path, so
 * they are written the way this process was started. Commands stand at the beginning, in quotes or after a colon.
 */
export function pasteable(advice: string): string {
  const started = process.argv[1] ?? 'gx'
  if (basename(started) !== 'gx.js') return advice
  return advice.replace(/(^|"|: )gx (?=[a-z-])/g, `$1node ${relative(process.cwd(), started) || started} `)
}
