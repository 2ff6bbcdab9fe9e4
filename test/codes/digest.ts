import { compareDigest, type Secured } from '@gxkit/credentials'
import type { Fixture } from './fixture.ts'
import { base } from './given/documents.ts'

const secured = { form: 'embedded', document: base } as unknown as Secured
const location = { source: 'label.json', pointer: '' as const }

/** Codes of digests. */
export const digestFixtures: readonly Fixture[] = [
  ['digest/mismatch', 'another hash', () => compareDigest(secured, `sha256-${'0'.repeat(64)}`, location)],
  ['digest/unreadable', 'no digest', () => compareDigest(secured, 'unknown', location)],
  ['digest/algorithm-refused', 'a digest with SHA-1', () => compareDigest(secured, `sha1-${'0'.repeat(40)}`, location)],
]
