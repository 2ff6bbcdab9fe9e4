import { type Finding, isGxError } from '@gxkit/core'

/** Why something was refused that throws: the findings that the error carries. */
export async function refusal(attempt: () => Promise<unknown>): Promise<readonly Finding[]> {
  try {
    await attempt()
    return []
  } catch (error) {
    if (!isGxError(error)) throw error
    return error.details.findings as unknown as readonly Finding[]
  }
}
