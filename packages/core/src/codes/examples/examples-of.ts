import type { FindingCode, FindingParams } from '../../finding.ts'

/** One example of the parameters of every code of a family; a new code needs one too. */
export type ExamplesOf<C extends FindingCode> = { readonly [K in C]: FindingParams[K] }
