import { type Check, finding, isGxError } from '@gxkit/core'
import type { CheckDefinition, Outcome } from './check.ts'
import { hasPassed, type Ledger } from './ledger.ts'

/**
 * Runs checks in their order and writes the outcome of each into the ledger. A check whose precondition did not pass is
 * skipped, with the reason; a check that breaks down counts as failed. What the mechanism has answered under the same name
 * already is not asked again. Only a cancelled run is thrown.
 */
export async function runChecks<Subject>(
  definitions: readonly CheckDefinition<Subject>[],
  subject: Subject,
  ledger: Ledger,
  signal?: AbortSignal,
): Promise<void> {
  for (const definition of definitions) {
    signal?.throwIfAborted()
    if (!definition.applies(subject) || ledger.checks.some((c) => c.id === definition.id)) continue
    const missing = definition.requires.find((id) => !hasPassed(ledger, id))
    const outcome: Outcome =
      missing === undefined
        ? await attempt(definition.id, ledger.source, () => definition.run(subject), signal)
        : { status: 'skipped', reason: `builds on ${missing}, which did not pass` }
    ledger.checks.push(toCheck(definition, outcome, ledger.source))
    ledger.findings.push(...(outcome.findings ?? []))
  }
}

/** The checks that have a meaning for a presentation that nobody signed: all that do not build on its signature. */
export function ofUnsigned<Subject>(
  definitions: readonly CheckDefinition<Subject>[],
): readonly CheckDefinition<Subject>[] {
  return definitions.flatMap((definition) => {
    if (!definition.requires.includes('proof/signature')) return [definition]
    if (definition.alsoOfUnsigned !== true) return []
    return [{ ...definition, requires: definition.requires.filter((id) => id !== 'proof/signature') }]
  })
}

/** Runs one step; what it throws becomes a failed outcome. */
export async function attempt(
  id: string,
  source: string,
  step: () => Outcome | Promise<Outcome>,
  signal?: AbortSignal,
): Promise<Outcome> {
  try {
    return await step()
  } catch (error) {
    signal?.throwIfAborted()
    return { status: 'failed', findings: [notCompleted(id, source, error)] }
  }
}

/** The finding that stands for a step that broke down. Messages of foreign errors stay out: they may hold anything. */
export function notCompleted(id: string, source: string, error: unknown): ReturnType<typeof finding> {
  const problem = isGxError(error) ? error.message : 'an unexpected error inside the toolkit'
  return finding('verify/check-not-completed', { check: id, problem }, { location: { source, pointer: '' } })
}

function toCheck<Subject>(definition: CheckDefinition<Subject>, outcome: Outcome, source: string): Check {
  return {
    id: definition.id,
    status: outcome.status,
    location: { source, pointer: '' },
    ...(outcome.reason !== undefined && { reason: outcome.reason }),
    ...(definition.clause !== undefined && { clause: definition.clause }),
  }
}
