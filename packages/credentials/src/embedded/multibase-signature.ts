import type { JsonValue } from '@gxkit/core'
import { fromBase58, toBase58 } from '@gxkit/identity'
import type { MemberForm } from './proof-suite.ts'

/** The form of `proofValue`: `z`, then base58 (VC Data Integrity 1.0, section 2.1). */
export const multibaseForm: MemberForm = {
  expected: 'a signature in base58 that starts with "z"',
  isGood: (value: JsonValue) => typeof value === 'string' && /^z[1-9A-HJ-NP-Za-km-z]{64,140}$/.test(value),
}

/** Reads a signature of an exact length; `undefined` when it is none. */
export function readMultibase(value: JsonValue | undefined, size: number): Uint8Array | undefined {
  if (typeof value !== 'string' || !value.startsWith('z')) return undefined
  const bytes = fromBase58(value.slice(1))
  return bytes?.length === size ? bytes : undefined
}

/** Writes a signature as `proofValue`. */
export function writeMultibase(signature: Uint8Array): string {
  return `z${toBase58(signature)}`
}
