import { GxError, isJsonObject, ownMember, parseJsonObject } from '@gxkit/core'
import type { Kysely } from 'kysely'
import { verifyAuditLog } from '../audit/audit-chain.ts'
import { type Schema, tableNames } from '../storage/schema.ts'

const format = 'gxkit-service-backup/1'
const atOnce = 500

/**
 * Gives everything that a service keeps as lines of JSON: what a backup is, then one line for each row, then the number of rows.
 * It is the state of one moment, and it can be put back into a database of either kind.
 *
 * @example
 * const { db, close } = await openDatabase('clearing-house.sqlite')
 * for await (const line of backupLines(db)) console.log(line)
 * await close()
 */
export async function* backupLines(db: Kysely<Schema>): AsyncGenerator<string> {
  yield JSON.stringify({ format })
  let rows = 0
  for (const table of tableNames) {
    const key = table === 'audit' ? 'seq' : 'id'
    const all = await db
      .selectFrom(table)
      .selectAll()
      .orderBy(key as never)
      .execute()
    for (const row of all) {
      rows += 1
      yield JSON.stringify({ table, row })
    }
  }
  yield JSON.stringify({ end: rows })
}

/**
 * Puts a backup into a database that is empty. All of it or nothing: a backup that was cut off or whose audit log does not hold is
 * refused.
 *
 * @returns the number of rows
 * @throws GxError `ERR_INPUT_REFUSED`
 * @example
 * const { db, close } = await openDatabase('new.sqlite')
 * await restoreLines(db, ['{"format":"gxkit-service-backup/1"}', '{"end":0}']) // 0
 * await close()
 */
export async function restoreLines(
  db: Kysely<Schema>,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<number> {
  const rows: { readonly table: (typeof tableNames)[number]; readonly row: object }[] = []
  let [begun, ended] = [false, false]
  for await (const line of lines) {
    if (line.trim() === '') continue
    const parsed = parseJsonObject(line, { source: 'backup' })
    if (!parsed.ok || ended) throw refused('a line of it cannot be read')
    const [table, row, end] = ['table', 'row', 'end'].map((name) => ownMember(parsed.value, name))
    if (!begun) {
      if (ownMember(parsed.value, 'format') !== format) throw refused('it is no backup of a service')
      begun = true
    } else if (typeof end === 'number') {
      if (end !== rows.length) throw refused('rows are missing')
      ended = true
    } else {
      const name = tableNames.find((each) => each === table)
      if (name === undefined || !isJsonObject(row)) throw refused('a line of it cannot be read')
      rows.push({ table: name, row })
    }
  }
  if (!ended) throw refused('its end is missing')
  const log = rows.flatMap(({ table, row }) => (table === 'audit' ? [auditLine(row)] : []))
  const checked = await verifyAuditLog(log)
  if (!checked.ok) throw refused(`its audit log does not hold: ${checked.problem}`)
  await db.transaction().execute(async (tx) => {
    for (const table of tableNames) {
      const found = await tx.selectFrom(table).selectAll().limit(1).execute()
      if (found.length > 0) throw refused('the database is not empty')
      const own = rows.flatMap((each) => (each.table === table ? [each.row] : []))
      for (let at = 0; at < own.length; at += atOnce) {
        await tx
          .insertInto(table)
          .values(own.slice(at, at + atOnce) as never)
          .execute()
      }
    }
  })
  return rows.length
}

function auditLine(row: object): string {
  const { facts, ...rest } = row as { readonly facts?: unknown }
  return JSON.stringify({ ...rest, facts: typeof facts === 'string' ? JSON.parse(facts) : {} })
}

function refused(problem: string): GxError {
  return new GxError('ERR_INPUT_REFUSED', `The backup was not put back: ${problem}.`, {
    next: 'Take another backup, and a database that is empty.',
  })
}
