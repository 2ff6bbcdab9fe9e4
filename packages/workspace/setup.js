// Brings a checkout into a state in which the command and the tests run: installs the pinned packages, builds.
// Does nothing when nothing has changed. Needs Node and npm only.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runPnpm } from './pnpm.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

requireNode(20, 19)
step('packages', 'Installing the pinned packages', installInputs, install)
step('build', 'Building', buildInputs, build)

function requireNode(major, minor) {
  const [haveMajor, haveMinor] = process.versions.node.split('.').map(Number)
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return
  fail(`Node ${major}.${minor} or newer is needed, this is ${process.versions.node}.`)
}

/** Runs `work` unless a stamp says that it was done for exactly these inputs. */
function step(name, title, inputs, work) {
  const stamp = join(root, 'node_modules', '.gxkit', name)
  const digest = () => createHash('sha256').update(inputs()).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest()) return
  const start = performance.now()
  console.error(`setup: ${title} …`)
  work()
  mkdirSync(join(stamp, '..'), { recursive: true })
  writeFileSync(stamp, digest())
  console.error(`setup: ${title} … done in ${((performance.now() - start) / 1000).toFixed(1)} s`)
}

function installInputs() {
  const files = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml']
  return [...files, ...packages().map((name) => join(name, 'package.json')), join('test', 'package.json')]
    .filter((file) => existsSync(join(root, file)))
    .map((file) => `${file}\n${readFileSync(join(root, file), 'utf8')}`)
    .join('\n')
}

function install() {
  if (runPnpm(['install', '--frozen-lockfile', '--reporter', 'append-only'], { stdio: ['ignore', 2, 2] })) return
  fail('The packages could not be installed. Is the network reachable? Then run the same command again.')
}

function buildInputs() {
  const files = packages().flatMap((name) => [
    ...list(join(root, name, 'src')).filter((file) => !file.endsWith('.test.ts')),
    join(root, name, 'tsconfig.json'),
    join(root, name, 'dist', 'index.js'),
  ])
  return [join(root, 'tsconfig.base.json'), ...files]
    .map((file) => {
      const facts = statSync(file, { throwIfNoEntry: false })
      const isOutput = file.includes(`${join('dist', 'index.js')}`)
      return `${file}:${facts === undefined ? 'absent' : isOutput ? 'present' : `${facts.size}:${facts.mtimeMs}`}`
    })
    .join('\n')
}

function build() {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  // Output of tools is talk: it goes to stderr, so that stdout stays for what the caller asked for.
  const { status } = spawnSync(process.execPath, [tsc, '-b', join(root, 'packages')], { stdio: ['ignore', 2, 2] })
  if (status !== 0) fail('The build failed; the messages above say where.')
}

/** Folders of the packages, relative to the root. */
function packages() {
  return readdirSync(join(root, 'packages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join('packages', entry.name))
}

function list(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function fail(message) {
  console.error(`setup: ${message}`)
  process.exit(1)
}
