import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect } from 'vitest'

const bin = fileURLToPath(new URL('../../packages/cli/bin/gx.js', import.meta.url))
const examples = fileURLToPath(new URL('../../examples', import.meta.url))

/** What a run of the command left: exit code and both streams. */
export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  /** Both streams, for asserting what a person sees. */
  readonly all: string
}

export interface RunOptions {
  readonly cwd: string
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
  /** Sees the process while it runs, e.g. to interrupt it. */
  readonly watch?: (child: ChildProcess, stderr: string) => void
}

/** Runs the built command as a process, as a user would. */
export function gx(args: readonly string[], { cwd, input, env, watch }: RunOptions): Promise<Run> {
  if (!existsSync(bin.replace(/bin.gx\.js$/, join('dist', 'main.js')))) throw new Error('run "npm run setup" first')
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], {
      cwd,
      env: { PATH: process.env.PATH ?? '', HOME: cwd, LANG: 'C', TZ: 'Pacific/Auckland', ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
      watch?.(child, stderr)
    })
    child.stdin.on('error', () => undefined)
    if (input !== undefined || watch === undefined) child.stdin.end(input ?? '')
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr, all: `${stdout}${stderr}` }))
  })
}

const scratch: string[] = []

afterAll(() => {
  for (const folder of scratch) rmSync(folder, { recursive: true, force: true })
})

/** An empty folder that is gone after the tests of the file. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gx-e2e-'))
  scratch.push(folder)
  return folder
}

/** A folder with a copy of an example in `project`. */
export function withExample(name = 'nordlicht-cloud'): string {
  const folder = emptyFolder()
  cpSync(join(examples, name), join(folder, 'project'), { recursive: true })
  return folder
}

/** Every file below a folder with the digest of its content; what a failed command must not change. */
export function filesIn(folder: string): Readonly<Record<string, string>> {
  const files: Record<string, string> = {}
  for (const name of readdirSync(folder, { recursive: true }).map(String)) {
    const path = join(folder, name)
    const content = lstatSync(path).isFile() ? new Uint8Array(readFileSync(path)) : 'folder or other'
    files[name] = createHash('sha256').update(content).digest('hex')
  }
  return files
}

/** No stack trace, no internal names, on neither stream. */
export function expectCalm(run: Run): void {
  expect(run.all).not.toMatch(/^\s+at /m)
  expect(run.all).not.toMatch(/node:internal|dist\/|ERR_INTERNAL|TypeError|\[object Object\]|(?<!\/)\bundefined\b/)
}

/** Texts with what differs between two runs made equal. */
export function masked(text: string): string {
  return text
    .replace(/node \S*bin\/gx\.js/g, 'gx')
    .replace(/\(\d+\.\d s\)/g, '(# s)')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, '<time>')
    .replace(/[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/g, '<thumbprint>')
}
