import type { Finding, JsonValue } from '@gxkit/core'
import { GxError } from '@gxkit/core'

/**
 * Stops before signing when something was found that every verifier would refuse. Warnings pass.
 *
 * @throws GxError `ERR_INPUT_REFUSED`; `details.findings` says what is wrong where
 */
export function refuseInput(findings: readonly Finding[]): void {
  const errors = findings.filter((f) => f.severity === 'error')
  const [first] = errors
  if (first === undefined) return
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''
  throw new GxError('ERR_INPUT_REFUSED', `The document was not signed: ${first.message}${more}.`, {
    next: first.next,
    details: { findings: errors as unknown as JsonValue },
  })
}
