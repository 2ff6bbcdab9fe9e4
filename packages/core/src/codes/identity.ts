/** Codes of the family `identity/`. */
export const identityCodes = {} as const
