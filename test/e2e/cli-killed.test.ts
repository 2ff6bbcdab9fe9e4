import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesIn, gx, withExample } from './cli-process.ts'

/**
 * K9: the command is killed (SIGKILL, nothing of it runs any more) right before each step that changes the file system, one
 * step after the other: what is found afterwards is the old state or the new one, file by file, and the command can be run
 * again. `strace` stops it at exactly that step.
 */
const bin = fileURLToPath(new URL('../../packages/cli/bin/gx.js', import.meta.url))
const steps = ['mkdir', 'fsync', 'link', 'unlink', 'rename'] as const
const tracing = ['-f', '-qq', '-o', '/dev/null']
const canTrace =
  spawnSync('strace', [...tracing, '-e', 'inject=fsync:signal=SIGKILL:when=1', 'true'], { stdio: 'ignore' }).status ===
  0

let start: string
const scratch: string[] = []

beforeAll(async () => {
  start = withExample()
  for (const line of [
    'key create project --no-passphrase --algorithm EdDSA',
    'did create project',
    'build project',
    'status create project',
    'sign project',
    'key create --no-passphrase --algorithm EdDSA --out next.jwk.json',
  ]) {
    const done = await gx(line.split(' '), { cwd: start })
    expect(done.code, `${line}\n${done.all}`).toBe(0)
  }
}, 180_000)
afterAll(() => {
  for (const folder of scratch) rmSync(folder, { recursive: true, force: true })
})

/** A copy of the prepared project, for one kill. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gx-kill-'))
  scratch.push(folder)
  cpSync(start, folder, { recursive: true })
  return folder
}

/** Runs a command and kills it before the n-th call of a step; tells whether it came so far. */
function killedAt(words: readonly string[], cwd: string, step: string, n: number): Promise<boolean> {
  const inject = `inject=${step}:signal=SIGKILL:when=${n}`
  const child = spawn('strace', [...tracing, '-e', `trace=${step}`, '-e', inject, process.execPath, bin, ...words], {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: cwd },
    stdio: 'ignore',
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(signal === 'SIGKILL' || code === 137))
  })
}

const isLeftover = (name: string): boolean => name.endsWith('.gx-part')

/** Every file is whole: JSON can be read, tokens have three parts, private keys are for their owner alone. */
function expectWhole(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true }).map(String)) {
    const path = join(folder, name)
    if (!statSync(path).isFile()) continue
    const isKey = name.includes('.jwk.json')
    if (isKey) expect(statSync(path).mode & 0o077, name).toBe(0)
    if (isLeftover(name)) continue
    const text = readFileSync(path, 'utf8')
    if (name.endsWith('.json')) expect(() => JSON.parse(text), name).not.toThrow()
    if (name.endsWith('.jwt')) expect(text.trim().split('.'), name).toHaveLength(3)
    if (isKey) expect(JSON.parse(text), name).toHaveProperty('kty')
  }
}

const commands: readonly (readonly [line: string, changes: RegExp])[] = [
  ['key create project --name key-2 --no-passphrase --algorithm EdDSA', /^project\/keys\/key-2\.jwk\.json$/],
  ['key import next.jwk.json --no-passphrase --out imported.jwk.json', /^imported\.jwk\.json$/],
  ['did rotate project --key next.jwk.json', /did\.json$/],
  ['status set project/signed/nordlicht.jwt --to revoked', /^project\/status\//],
  ['sign project --force', /^project\/(signed|status)\//],
]

describe.skipIf(!canTrace)(
  `K9: killed at every write${canTrace ? '' : ' (skipped: "strace" cannot be used here)'}`,
  () => {
    test.each(commands)(
      '%s',
      async (line, changes) => {
        const words = line.split(' ')
        let kills = 0
        for (const step of steps) {
          for (let n = 1; n <= 3; n++) {
            const folder = copy()
            const before = filesIn(folder)
            const wasKilled = await killedAt(words, folder, step, n)
            if (!wasKilled) break
            kills++
            expectWhole(folder)
            const after = filesIn(folder)
            // Nothing is gone, and nothing but what the command is about is another.
            for (const [name, digest] of Object.entries(before)) {
              if (!changes.test(name)) expect(after[name], `${step} ${n}: ${name}`).toBe(digest)
              else expect(existsSync(join(folder, name)), `${step} ${n}: ${name}`).toBe(true)
            }
            const news = Object.keys(after).filter((name) => !Object.hasOwn(before, name) && !isLeftover(name))
            expect(news.filter((name) => !changes.test(name) && statSync(join(folder, name)).isFile())).toEqual([])
            const again = await gx(words, { cwd: folder })
            const isThere = /exists already|never overwritten|has a key of this name already/.test(again.all)
            expect(again.code === 0 || isThere, `${step} ${n}: ${again.all}`).toBe(true)
            rmSync(folder, { recursive: true, force: true })
          }
        }
        expect(kills).toBeGreaterThan(3)
        if (process.env.GXKIT_KILLS) writeFileSync(process.env.GXKIT_KILLS, `${kills} ${line}\n`, { flag: 'a' })
      },
      600_000,
    )
  },
)
