import { GxError, isGxError } from '@gxkit/core'
import type { Operator } from './operator.ts'

/** What one operator after the other made of a piece of work. */
export interface FirstAble<T> {
  readonly operator: Operator
  readonly result: T
  /** Those that were tried before, and why they could not. */
  readonly failed: readonly { readonly operator: string; readonly problem: string }[]
}

/**
 * Does a piece of work at the first operator that can: where one is down, the next is tried. A refusal is an answer, not a
 * failure, so it ends the search. Only for work that may be done twice: questions to notaries and registries.
 *
 * @throws GxError `ERR_FETCH_FAILED` when none could; what `work` throws besides unavailability
 * @example
 * const { operator } = await firstAble(knownOperators, async ({ services }) => services.notary?.url)
 * operator.id // 'lab-development'
 */
export async function firstAble<T>(
  operators: readonly Operator[],
  work: (operator: Operator) => Promise<T>,
): Promise<FirstAble<T>> {
  const failed: { readonly operator: string; readonly problem: string }[] = []
  for (const operator of operators) {
    try {
      return { operator, result: await work(operator), failed }
    } catch (error) {
      if (!isGxError(error) || error.kind !== 'unavailable') throw error
      failed.push({ operator: operator.id, problem: error.message })
    }
  }
  const problems = failed.map(({ operator, problem }) => `${operator}: ${problem}`).join('; ')
  throw new GxError('ERR_FETCH_FAILED', failed.length === 0 ? 'no clearing house was named' : problems, {
    next: 'Try again later; "gx clearing-houses --probe" tells which answer.',
  })
}
