import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Builds packages and everything that they depend on. Errors are told and do not stop: they may well be in files that are
 * about to be generated anew, and the JavaScript is written all the same.
 *
 * @param {readonly string[]} names folders below packages/
 */
export function buildPackages(names) {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const folders = names.map((name) => join(root, 'packages', name))
  // Output of tools is talk: it goes to stderr, so that stdout stays for what the caller asked for.
  spawnSync(process.execPath, [tsc, '-b', ...folders], { stdio: ['ignore', 2, 2] })
}
