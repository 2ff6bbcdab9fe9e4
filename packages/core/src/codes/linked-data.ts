/** Codes of the family `linked-data/`. */
export const linkedDataCodes = {} as const
