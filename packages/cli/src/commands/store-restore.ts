import { openDatabase, restoreLines } from '@gxkit/service/node'
import type { CommandInput, Outcome } from '../command.ts'
import { readLargeTextFile } from '../files/read.ts'
import { databaseOf } from '../service/database.ts'
import { cleanPath } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'

const mostBytes = 512 * 1024 * 1024

/** `gx store restore <file>`: a backup back into a database that is empty. */
export async function run(input: CommandInput): Promise<Outcome> {
  const text = await readLargeTextFile(input.args[0] ?? '', 'backup', mostBytes)
  const where = databaseOf(input, 'clearing-house')
  const { db, name, close } = await openDatabase(where)
  try {
    const rows = await restoreLines(db, text.split('\n'))
    return {
      exitCode: 0,
      out: `${rows} rows are in ${cleanPath(name)}.`,
      json: { rows, database: name },
      ...(where.startsWith('postgres') ? {} : { next: `gx serve --database ${pastePath(where)}` }),
    }
  } finally {
    await close()
  }
}
