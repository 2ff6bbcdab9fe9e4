/** Validates one credential with the whole toolkit: `node toolkit.js <release> <credential.json>`. */
import { readFileSync } from 'node:fs'
import { createToolkit, findRelease } from 'gxkit'

const [release, file] = process.argv.slice(2)
const gx = createToolkit({ release: findRelease(release) })
const { ok } = await gx.validate([JSON.parse(readFileSync(file, 'utf8'))])
globalThis.kept = gx
process.exitCode = ok ? 0 : 1
