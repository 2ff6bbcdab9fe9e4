/** What a clearing house attests: Standard Compliance, or a label of level 1, 2 or 3 (Compliance Document 25.10). */
export type Level = 'SC' | 'L1' | 'L2' | 'L3'

/** The last part of the address for each level, version 2. */
export const levelPaths: Readonly<Record<Level, string>> = {
  SC: 'standard-compliance',
  L1: 'label-level-1',
  L2: 'label-level-2',
  L3: 'label-level-3',
}
