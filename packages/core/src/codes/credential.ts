/** Codes of the family `credential/`. */
export const credentialCodes = {} as const
