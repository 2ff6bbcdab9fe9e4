import type { CodeEntry, Severity } from './code.ts'
import { catalogue } from './codes/index.ts'
import { reasons } from './codes/reasons/index.ts'
import type { FindingCode } from './finding.ts'

/**
 * Why a code exists, for explanations.
 *
 * @example
 * explain('json/duplicate-key').severity // 'error'
 */
export function explain(code: FindingCode): { readonly severity: Severity; readonly why: string } {
  const { severity } = catalogue[code] as CodeEntry<never>
  return { severity, why: reasons[code] }
}
