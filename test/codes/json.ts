import type { Fixture } from './fixture.ts'

/** Codes of json. */
export const jsonFixtures: readonly Fixture[] = []
