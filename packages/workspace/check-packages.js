// Packs every published package and uses the tarballs as a stranger would: publint, then a strict TypeScript consumer
// and a plain Node consumer that import every entry point, and the command on its examples. No network: third-party packages are linked from here.
import { execFileSync, spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { runPnpm } from './pnpm.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'gxkit-packages-'))
const problems = []

try {
  const packages = published()
  for (const each of packages) unpack(each)
  for (const each of packages) await lint(each)
  const entries = packages.flatMap(({ manifest }) => entryPoints(manifest))
  consumeTypes(entries)
  consumeModules(entries)
  useCommand()
  if (problems.length === 0)
    console.log(
      `${packages.length} packages, ${entries.length} entry points: packed, typed, importable; gx demo runs from the tarball`,
    )
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
for (const problem of problems) console.error(problem)
process.exitCode = problems.length > 0 ? 1 : 0

function published() {
  return readdirSync(join(root, 'packages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(root, 'packages', entry.name))
    .map((folder) => ({ folder, manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }))
    .filter(({ manifest }) => !manifest.private)
}

function unpack({ folder, manifest }) {
  const target = join(scratch, 'node_modules', manifest.name)
  const tarball = join(scratch, `${manifest.name.replace('/', '-')}.tgz`)
  if (!runPnpm(['pack', '--out', tarball], { cwd: folder, stdio: ['ignore', 'ignore', 2] })) {
    throw new Error(`${manifest.name} could not be packed`)
  }
  mkdirSync(target, { recursive: true })
  execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components', '1'])
  for (const name of Object.keys(manifest.dependencies ?? {})) {
    if (manifest.dependencies[name].startsWith('workspace:')) continue
    const link = join(scratch, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    try {
      symlinkSync(realpathSync(join(folder, 'node_modules', name)), link)
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
  }
}

async function lint({ manifest }) {
  const { messages, pkg } = await publint({
    pkgDir: join(scratch, 'node_modules', manifest.name),
    strict: true,
    pack: false,
  })
  problems.push(...messages.map((message) => `${manifest.name}: ${formatMessage(message, pkg, { color: false })}`))
  const packed = JSON.parse(readFileSync(join(scratch, 'node_modules', manifest.name, 'package.json'), 'utf8'))
  const left = Object.entries(packed.dependencies ?? {}).filter(([, range]) => /^(workspace|catalog):/.test(range))
  problems.push(...left.map(([name, range]) => `${manifest.name}: depends on ${name} as "${range}" in the tarball`))
}

function entryPoints(manifest) {
  return Object.keys(manifest.exports)
    .filter((key) => !key.endsWith('.json'))
    .map((key) => `${manifest.name}${key.slice(1)}`)
}

function consumeTypes(entries) {
  const lines = entries.map((entry, i) => `import * as m${i} from '${entry}'\nexport const e${i}: object = m${i}`)
  writeFileSync(join(scratch, 'consumer.ts'), `${lines.join('\n')}\n`)
  writeFileSync(join(scratch, 'package.json'), '{ "type": "module" }')
  const compilerOptions = {
    target: 'es2022',
    module: 'nodenext',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: ['node'],
    typeRoots: [join(root, 'node_modules', '@types')],
    strict: true,
    noEmit: true,
  }
  writeFileSync(join(scratch, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }))
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', scratch], { encoding: 'utf8' })
  if (status !== 0) problems.push(`types do not resolve for a consumer:\n${stdout}`)
}

function consumeModules(entries) {
  const script = `for (const name of ${JSON.stringify(entries)}) if (Object.keys(await import(name)).length === 0) throw new Error(name + ' exports nothing')`
  writeFileSync(join(scratch, 'consumer.mjs'), script)
  const { status, stderr } = spawnSync(process.execPath, [join(scratch, 'consumer.mjs')], { encoding: 'utf8' })
  if (status !== 0) problems.push(`a plain Node consumer fails:\n${stderr}`)
}

function useCommand() {
  const gx = join(scratch, 'node_modules', '@gxkit', 'cli', 'bin', 'gx.js')
  const { status, stderr } = spawnSync(process.execPath, [gx, 'demo'], { encoding: 'utf8', cwd: scratch })
  if (status !== 0) problems.push(`the packed command fails:\n${stderr}`)
}
