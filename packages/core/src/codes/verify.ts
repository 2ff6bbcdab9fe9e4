/** Codes of the family `verify/`. */
export const verifyCodes = {} as const
