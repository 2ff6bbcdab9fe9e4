import type { Fixture } from './fixture.ts'

/** Codes of migration. */
export const migrationFixtures: readonly Fixture[] = []
