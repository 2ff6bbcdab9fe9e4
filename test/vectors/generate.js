/**
 * Writes the vectors anew: `node test/vectors/generate.js`. Ed25519 signatures come out the same each time; of the other
 * algorithms a signature is kept as long as it holds. Then look at what changed before you commit it.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const vitest = at('../node_modules/vitest/vitest.mjs')
const args = [vitest, 'run', '--config', at('../vitest.config.ts'), at('vectors.test.ts'), '--update']
process.exitCode = spawnSync(process.execPath, args, { cwd: at('../..'), stdio: 'inherit' }).status ?? 1
