import type { JsonObject } from '@gxkit/core'

declare const verified: unique symbol

/**
 * Content whose proof was checked and that is bound to what was signed. The mark exists for the compiler only: a function
 * that takes `Verified<Credential>` cannot be called with a credential that merely was parsed. The content is deeply
 * frozen.
 *
 * @example
 * function register(credential: Verified<Credential>): void {}
 */
export type Verified<T> = T & { readonly [verified]: true }

/** Marks signed content as verified; a deep copy, frozen. Not exported from the package. */
export function mintVerified<T extends JsonObject>(content: JsonObject): Verified<T> {
  return deepFreeze(structuredClone(content)) as unknown as Verified<T>
}

/** Freezes a value and everything in it. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const member of Object.values(value)) deepFreeze(member)
  return Object.freeze(value)
}
