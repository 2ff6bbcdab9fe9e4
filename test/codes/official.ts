import type { Fixture } from './fixture.ts'

/** Codes of official. */
export const officialFixtures: readonly Fixture[] = []
