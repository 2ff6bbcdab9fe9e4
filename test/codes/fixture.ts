import type { Finding, FindingCode } from '@gxkit/core'

/** A code, what is given in a few words, and what a public function or the built command then finds. */
export type Fixture = readonly [
  code: FindingCode,
  given: string,
  findings: () => Promise<readonly Finding[]> | readonly Finding[],
]
