/** Codes of the family `convert/`. */
export const convertCodes = {} as const
