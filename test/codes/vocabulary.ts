import type { Fixture } from './fixture.ts'

/** Codes of vocabulary. */
export const vocabularyFixtures: readonly Fixture[] = []
