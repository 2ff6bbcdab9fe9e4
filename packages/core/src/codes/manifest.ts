/** Codes of the family `manifest/`. */
export const manifestCodes = {} as const
