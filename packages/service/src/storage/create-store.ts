import { type Kysely, Migrator, type Transaction } from 'kysely'
import { type AuditEntry, type AuditFact, chained } from '../audit/audit-chain.ts'
import type { RegistrationTypeName } from '../notary/registration-types.ts'
import { Refusal } from '../refusal.ts'
import { migrationProvider } from './migrations.ts'
import type { ApprovalTable, AuditTable, IssuedTable, Schema } from './schema.ts'
import type { Approval, Issuance, Store } from './store.ts'

/**
 * A store in a database: brings the tables up to date first.
 *
 * @param db a database of SQLite or PostgreSQL
 * @throws the error of the database, when it cannot be reached or its tables are of a newer version
 */
export async function createStore(db: Kysely<Schema>): Promise<Store> {
  const { error } = await new Migrator({ db, provider: migrationProvider }).migrateToLatest()
  if (error !== undefined) throw error
  // One entry after the other: each is chained to the one before. Between processes the key of the table decides.
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work, work)
    turn = done.catch(() => undefined)
    return done
  }
  const withAudit = <T>(
    fact: AuditFact,
    work: (tx: Transaction<Schema>) => Promise<T | undefined>,
  ): Promise<T | undefined> =>
    inTurn(() =>
      guarded(() =>
        again(() =>
          db.transaction().execute(async (tx) => {
            const done = await work(tx)
            if (done !== undefined) await append(tx, fact)
            return done
          }),
        ),
      ),
    )

  return {
    isThere: () =>
      db
        .selectFrom('audit')
        .select('seq')
        .limit(1)
        .execute()
        .then(
          () => true,
          () => false,
        ),

    find: (key) =>
      guarded(async () => {
        const row = await db.selectFrom('issued').selectAll().where('request_key', '=', key).executeTakeFirst()
        return row && issuanceOf(row)
      }),

    begin: ({ at, key, fingerprint, kind, credential, subject }, id) =>
      inTurn(() =>
        guarded(async () => {
          const row = { id, request_key: key, fingerprint, kind, credential_id: credential, subject_id: subject }
          const empty = {
            state: 'issuing',
            content: null,
            digest: null,
            begun_at: at.toISOString(),
            issued_at: null,
          } as const
          await db
            .insertInto('issued')
            .values({ ...row, ...empty })
            .onConflict((conflict) => conflict.column('request_key').doNothing())
            .execute()
          return issuanceOf(
            await db.selectFrom('issued').selectAll().where('request_key', '=', key).executeTakeFirstOrThrow(),
          )
        }),
      ),

    complete: async (id, { content, digest, at }, fact) => {
      await withAudit(fact, async (tx) => {
        const { numUpdatedRows } = await tx
          .updateTable('issued')
          .set({ state: 'issued', content, digest, issued_at: at.toISOString() })
          .where('id', '=', id)
          .where('state', '=', 'issuing')
          .executeTakeFirstOrThrow()
        return numUpdatedRows === 1n ? true : undefined
      })
      return guarded(async () =>
        issuanceOf(await db.selectFrom('issued').selectAll().where('id', '=', id).executeTakeFirstOrThrow()),
      )
    },

    record: async (fact) => {
      await withAudit(fact, async () => true)
    },

    auditLog: (after, limit) =>
      guarded(async () => {
        const rows = await db
          .selectFrom('audit')
          .selectAll()
          .where('seq', '>', after)
          .orderBy('seq')
          .limit(limit)
          .execute()
        return rows.map(entryOf)
      }),

    requestApproval: ({ type, value, subject }, id, at) =>
      inTurn(() =>
        guarded(async () => {
          const known = db.selectFrom('approval').selectAll().where('type', '=', type).where('value', '=', value)
          const found = await known.where('subject_id', '=', subject).orderBy('asked_at', 'desc').executeTakeFirst()
          if (found !== undefined) return approvalOf(found)
          const open = { decided_at: null, decided_by: null, reason: null, country: null }
          const row = {
            id,
            type,
            value,
            subject_id: subject,
            state: 'pending',
            asked_at: at.toISOString(),
            ...open,
          } as const
          await db.insertInto('approval').values(row).execute()
          return approvalOf(row)
        }),
      ),

    approvals: (state, limit) =>
      guarded(async () => {
        const rows = await db
          .selectFrom('approval')
          .selectAll()
          .where('state', '=', state)
          .orderBy('asked_at')
          .limit(limit)
          .execute()
        return rows.map(approvalOf)
      }),

    decide: (id, { state, by, reason, country, at }) => {
      const fact = { at: at.toISOString(), actor: by, action: `number/${state}`, facts: { request: id, reason } }
      return withAudit(fact, async (tx) => {
        const { numUpdatedRows } = await tx
          .updateTable('approval')
          .set({ state, decided_at: at.toISOString(), decided_by: by, reason, country: country ?? null })
          .where('id', '=', id)
          .where('state', '=', 'pending')
          .executeTakeFirstOrThrow()
        if (numUpdatedRows !== 1n) return undefined
        return approvalOf(await tx.selectFrom('approval').selectAll().where('id', '=', id).executeTakeFirstOrThrow())
      })
    },

    close: () => inTurn(() => db.destroy()),
  }
}

async function append(tx: Transaction<Schema>, fact: AuditFact): Promise<void> {
  const last = await tx.selectFrom('audit').select(['seq', 'digest']).orderBy('seq', 'desc').limit(1).executeTakeFirst()
  const { facts, ...entry } = await chained(fact, last)
  await tx
    .insertInto('audit')
    .values({ ...entry, facts: JSON.stringify(facts) })
    .execute()
}

/** Two processes on one database can want the same place in the log; the one that comes second tries again. */
async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let round = 1; ; round += 1) {
    try {
      return await work()
    } catch (error) {
      const code = (error as { code?: unknown }).code
      if (round === 5 || !['23505', '40001', '40P01'].includes(String(code))) throw error
    }
  }
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof Refusal) throw cause
    throw new Refusal(503, 'The storage of this service cannot be used now; nothing was issued.', {
      retryAfter: 5,
      cause,
    })
  }
}

function issuanceOf(row: IssuedTable): Issuance {
  const {
    id,
    request_key: key,
    fingerprint,
    kind,
    credential_id: credential,
    subject_id: subject,
    state,
    content,
    digest,
  } = row
  const done = { ...(content !== null && { content }), ...(digest !== null && { digest }) }
  return { id, key, fingerprint, kind, credential, subject, state, ...done }
}

function entryOf({ facts, ...row }: AuditTable): AuditEntry {
  return { ...row, facts: JSON.parse(facts) as Record<string, string> }
}

function approvalOf(row: ApprovalTable): Approval {
  const { id, value, subject_id: subject, state, asked_at: askedAt, decided_at, decided_by, reason, country } = row
  return {
    id,
    type: row.type as RegistrationTypeName,
    value,
    subject,
    state,
    askedAt,
    ...(decided_at !== null && { decidedAt: decided_at }),
    ...(decided_by !== null && { decidedBy: decided_by }),
    ...(reason !== null && { reason }),
    ...(country !== null && { country }),
  }
}
