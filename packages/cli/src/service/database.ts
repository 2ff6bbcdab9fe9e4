import { join } from 'node:path'
import { GxError } from '@gxkit/core'
import { type OpenDatabase, openDatabase } from '@gxkit/service/node'
import type { CommandInput } from '../command.ts'
import { exists } from '../files/read.ts'
import { textOption } from '../input.ts'
import { cleanPath } from '../terminal/clean.ts'

/** Where a clearing house keeps what it must not forget. */
export function databaseOf(input: CommandInput, folder: string): string {
  return textOption(input, 'database') ?? join(folder, 'service.sqlite')
}

/**
 * Opens the database of a clearing house that was there before, does something with it, and closes it.
 *
 * @throws GxError `ERR_FILE_NOT_FOUND` when there is none
 */
export async function withDatabase<T>(input: CommandInput, work: (database: OpenDatabase) => Promise<T>): Promise<T> {
  const where = databaseOf(input, input.args[0] ?? 'clearing-house')
  if (!where.startsWith('postgres') && !(await exists(where))) {
    throw new GxError('ERR_FILE_NOT_FOUND', `there is no database ${cleanPath(where)}`, {
      next: 'Name the folder of the clearing house, or its database with --database.',
    })
  }
  const database = await openDatabase(where)
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

/** Lines as one text, each with its end. */
export async function textOf(lines: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const line of lines) text += `${line}\n`
  return text
}
