import { basename, relative } from 'node:path'

/**
 * A `gx …` command as it can be pasted: in a checkout nothing called "gx" is on the path, so it is written the way this
 * process was started.
 */
export function pasteable(command: string): string {
  const started = process.argv[1] ?? 'gx'
  if (!command.startsWith('gx ') || basename(started) !== 'gx.js') return command
  return `node ${relative(process.cwd(), started) || started}${command.slice(2)}`
}
