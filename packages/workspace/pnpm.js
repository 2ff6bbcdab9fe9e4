import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Runs pnpm in the version that package.json pins. It comes through npm's own cache; nothing is installed globally.
 *
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} options
 * @returns {boolean} whether it succeeded
 */
export function runPnpm(args, options = {}) {
  const { packageManager } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))
  const command = ['exec', '--yes', '--package', packageManager, '--', 'pnpm', ...args]
  const npm = process.env.npm_execpath
  const common = { cwd: root, env: { ...process.env, npm_config_loglevel: 'error' }, ...options }
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...command], common)
    : spawnSync('npm', command, { ...common, shell: process.platform === 'win32' })
  return status === 0
}
