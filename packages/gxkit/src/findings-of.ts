import { type Finding, isGxError } from '@gxkit/core'

/**
 * The findings for which something was refused: what exactly did not fit, where, and what to do. None for other errors.
 *
 * @param error something caught
 * @example
 * try {
 *   await createToolkit().issue(credential, { signer })
 * } catch (error) {
 *   for (const { message, next } of findingsOf(error)) console.error(message, next)
 * }
 */
export function findingsOf(error: unknown): readonly Finding[] {
  const found = isGxError(error) ? error.details.findings : undefined
  return Array.isArray(found) ? (found as unknown as readonly Finding[]) : []
}
