/** Codes of the family `shape/`. */
export const shapeCodes = {} as const
