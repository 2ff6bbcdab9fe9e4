import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A real server of PostgreSQL, for one test file. */
export interface PostgresServer {
  /** The address of its database. */
  readonly url: string
  /** Adds an empty database. */
  createDatabase(name: string): void
  /** Kills it without a word, as a power cut would. */
  kill(): Promise<void>
  /** Starts it again after that. */
  start(): Promise<void>
  /** Ends it and takes everything away. */
  end(): Promise<void>
}

/** The folder with the programs of PostgreSQL, if it is installed. In continuous integration it has to be. */
export function postgresPrograms(): string | undefined {
  const folder = '/usr/lib/postgresql'
  const versions = existsSync(folder) ? readdirSync(folder) : []
  const found = versions.map((version) => join(folder, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')))
  if (found === undefined && process.env.CI === 'true') throw new Error('PostgreSQL is not installed although CI=true')
  return found
}

/** Starts a server with an empty database; it listens on the loop-back address alone. */
export async function startPostgres(programs: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'gx-postgres-'))
  const data = join(folder, 'data')
  // It refuses to run as root.
  const user = process.getuid?.() === 0 ? unprivileged() : undefined
  if (user !== undefined) chownSync(folder, user.uid, user.gid)
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'gx', '-A', 'trust', '--no-sync'], {
    ...user,
    stdio: 'ignore',
  })
  const port = await freePort()
  let server: ChildProcess | undefined
  const start = async (): Promise<void> => {
    const settings = ['-c', 'fsync=off', '-c', `unix_socket_directories=${folder}`, '-c', 'listen_addresses=127.0.0.1']
    server = spawn(join(programs, 'postgres'), ['-D', data, '-p', String(port), ...settings], {
      ...user,
      stdio: 'ignore',
    })
    for (let round = 0; round < 300; round += 1) {
      const ready = spawnReady(programs, port)
      if (ready) return
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error('PostgreSQL did not start')
  }
  const stop = (signal: NodeJS.Signals): Promise<void> =>
    new Promise((resolve) => {
      if (server === undefined || server.exitCode !== null || server.signalCode !== null) return resolve()
      server.once('exit', () => resolve())
      server.kill(signal)
    })
  await start()
  return {
    url: `postgres://gx@127.0.0.1:${port}/postgres`,
    createDatabase: (name) => {
      execFileSync(join(programs, 'createdb'), ['-h', '127.0.0.1', '-p', String(port), '-U', 'gx', name], {
        stdio: 'ignore',
      })
    },
    // SIGQUIT: ends at once, with all its children, without writing anything down.
    kill: () => stop('SIGQUIT'),
    start,
    end: async () => {
      await stop('SIGINT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function spawnReady(programs: string, port: number): boolean {
  try {
    execFileSync(join(programs, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function unprivileged(): { readonly uid: number; readonly gid: number } {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const found = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')
  return { uid: Number(found?.[2]), gid: Number(found?.[3]) }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
