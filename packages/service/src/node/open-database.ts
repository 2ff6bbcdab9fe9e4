import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { GxError } from '@gxkit/core'
import { Kysely, PostgresDialect, SqliteDialect } from 'kysely'
import sqlite from 'node-sqlite3-wasm'
import pg from 'pg'
import { createStore } from '../storage/create-store.ts'
import type { Schema } from '../storage/schema.ts'
import type { Store } from '../storage/store.ts'
import { takeOwnership } from './take-ownership.ts'

/** A database with the tables of a service. */
export interface OpenDatabase {
  readonly db: Kysely<Schema>
  readonly store: Store
  /** What it is, in words without passwords. */
  readonly name: string
  close(): Promise<void>
}

/**
 * Opens a database, makes it if there is none, and brings its tables up to date.
 *
 * A file is a database of SQLite. It has one process at a time, and every commit is on the disk before it counts. An address
 * `postgres://…` is a database of PostgreSQL.
 *
 * @param where the path of a file, or an address
 * @throws GxError `ERR_FILE_UNREADABLE` when it cannot be opened; the password of the address is never in it
 * @example
 * const { store, close } = await openDatabase('clearing-house.sqlite')
 * await store.isThere() // true
 * await close()
 */
export async function openDatabase(where: string): Promise<OpenDatabase> {
  const isAddress = /^postgres(?:ql)?:\/\//.test(where)
  const name = isAddress ? withoutPassword(where) : where
  const { db, release } = isAddress ? openPostgres(where) : openSqlite(where)
  try {
    const store = await createStore(db)
    return {
      db,
      store,
      name,
      close: async () => {
        await store.close()
        release()
      },
    }
  } catch (cause) {
    await db.destroy().catch(() => undefined)
    release()
    throw new GxError('ERR_FILE_UNREADABLE', `The database ${name} cannot be used.`, {
      cause,
      next: 'Check that it is there, that it may be written, and that no newer version of this program has used it.',
    })
  }
}

interface Opened {
  readonly db: Kysely<Schema>
  readonly release: () => void
}

function openPostgres(address: string): Opened {
  const patience = {
    connectionTimeoutMillis: 3_000,
    statement_timeout: 5_000,
    idle_in_transaction_session_timeout: 10_000,
  }
  const pool = new pg.Pool({ connectionString: address, max: 8, ...patience })
  // A connection that breaks while nobody uses it: the next question opens another one.
  pool.on('error', () => undefined)
  // One that breaks while it is used also fails what it was used for; that is where it is dealt with.
  pool.on('connect', (client) => void client.on('error', () => undefined))
  return { db: new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) }), release: () => undefined }
}

function openSqlite(file: string): Opened {
  mkdirSync(dirname(file), { recursive: true })
  const release = takeOwnership(file)
  try {
    const database = new sqlite.Database(file)
    // FULL: a commit has reached the disk. EXCLUSIVE: nobody else writes, see takeOwnership.
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL')
    database.exec('PRAGMA foreign_keys = ON')
    return { db: new Kysely<Schema>({ dialect: new SqliteDialect({ database: adapted(database) }) }), release }
  } catch (cause) {
    release()
    throw new GxError('ERR_FILE_UNREADABLE', `${file} is no database that can be used.`, {
      cause,
      next: 'Name another file.',
    })
  }
}

type Values = (string | number | bigint | Uint8Array | null)[]

/** The interface that the query layer knows. */
function adapted(database: sqlite.Database): ConstructorParameters<typeof SqliteDialect>[0]['database'] & object {
  return {
    close: () => database.close(),
    prepare: (sql: string) => ({
      reader: /^\s*(?:select|pragma|with)\b|\breturning\b/i.test(sql),
      all: (values: readonly unknown[]) => database.all(sql, values as Values),
      run: (values: readonly unknown[]) => {
        const { changes, lastInsertRowid } = database.run(sql, values as Values)
        return { changes, lastInsertRowid }
      },
      iterate: (values: readonly unknown[]) => database.all(sql, values as Values)[Symbol.iterator](),
    }),
  }
}

function withoutPassword(address: string): string {
  if (!URL.canParse(address)) return 'postgres://'
  const { protocol, host, pathname } = new URL(address)
  return `${protocol}//${host}${pathname}`
}
