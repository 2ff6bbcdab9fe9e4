/** Codes of the family `proof/`. */
export const proofCodes = {} as const
