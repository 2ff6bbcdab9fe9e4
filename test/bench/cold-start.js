/** How long a person waits for a command, from nothing to the next prompt. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { legalPerson } from './documents.js'
import { compare } from './harness.js'

const run = promisify(execFile)
const gx = fileURLToPath(new URL('../../packages/cli/bin/gx.js', import.meta.url))
const manifest = fileURLToPath(new URL('../../examples/nordlicht-cloud/participant.yaml', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'gxkit-bench-'))
const credential = join(folder, 'credential.json')
writeFileSync(credential, JSON.stringify(legalPerson))

const node = (...args) => run(process.execPath, args)
// A command that fails rejects, and nothing is measured.
await compare(
  'A command from a cold start',
  {
    'node -e 0': () => node('-e', '0'),
    'gx --help': () => node(gx, '--help'),
    'gx check, one manifest of a project of six': () => node(gx, 'check', manifest),
    'gx check, one credential': () => node(gx, 'check', credential),
  },
  { once: true },
)
rmSync(folder, { recursive: true })
