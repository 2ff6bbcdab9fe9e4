import type { Kysely, Migration, MigrationProvider } from 'kysely'

/** Every change of the tables, in order. One that was released stays as it is; a change is a new one. */
const migrations: Readonly<Record<string, Migration>> = {
  '0001-first': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('issued')
        .addColumn('id', 'varchar(64)', (column) => column.primaryKey())
        .addColumn('request_key', 'varchar(128)', (column) => column.notNull().unique())
        .addColumn('fingerprint', 'varchar(80)', (column) => column.notNull())
        .addColumn('kind', 'varchar(32)', (column) => column.notNull())
        .addColumn('credential_id', 'text', (column) => column.notNull())
        .addColumn('subject_id', 'text', (column) => column.notNull())
        .addColumn('state', 'varchar(16)', (column) => column.notNull())
        .addColumn('content', 'text')
        .addColumn('digest', 'varchar(80)')
        .addColumn('begun_at', 'varchar(32)', (column) => column.notNull())
        .addColumn('issued_at', 'varchar(32)')
        .execute()
      await db.schema
        .createTable('audit')
        .addColumn('seq', 'integer', (column) => column.primaryKey())
        .addColumn('at', 'varchar(32)', (column) => column.notNull())
        .addColumn('actor', 'text', (column) => column.notNull())
        .addColumn('action', 'varchar(64)', (column) => column.notNull())
        .addColumn('facts', 'text', (column) => column.notNull())
        .addColumn('previous', 'varchar(80)', (column) => column.notNull())
        .addColumn('digest', 'varchar(80)', (column) => column.notNull().unique())
        .execute()
      await db.schema
        .createTable('approval')
        .addColumn('id', 'varchar(64)', (column) => column.primaryKey())
        .addColumn('type', 'varchar(32)', (column) => column.notNull())
        .addColumn('value', 'varchar(64)', (column) => column.notNull())
        .addColumn('subject_id', 'text', (column) => column.notNull())
        .addColumn('state', 'varchar(16)', (column) => column.notNull())
        .addColumn('asked_at', 'varchar(32)', (column) => column.notNull())
        .addColumn('decided_at', 'varchar(32)')
        .addColumn('decided_by', 'text')
        .addColumn('reason', 'text')
        .addColumn('country', 'varchar(2)')
        .execute()
    },
  },
}

/** Gives the migrations to the query layer. */
export const migrationProvider: MigrationProvider = { getMigrations: async () => ({ ...migrations }) }
