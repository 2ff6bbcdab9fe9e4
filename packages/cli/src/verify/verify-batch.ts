import { type CompanionSource, type CompanionText, companionsIn } from '@gxkit/verify'
import type { CommandInput } from '../command.ts'
import { brokenVerdict, type Verdict, verdictOf } from './verdict.ts'
import { type Verifying, verifierFor } from './verifier-for.ts'

/** What a thread is asked to verify. It is data only, as it goes from one thread to another. */
export interface VerifyTask {
  /** The command line, of which each thread makes its own verifier. */
  readonly input: CommandInput
  /** Where to look for a project; nowhere, when absent. */
  readonly path?: string
  readonly documents: readonly TaskDocument[]
}

/** A document with those that may answer its references. */
export interface TaskDocument {
  readonly source: string
  readonly text: string
  readonly companions?: readonly CompanionText[]
}

let prepared: { readonly key: string; readonly verifying: Promise<Verifying> } | undefined

/** What a thread runs. One document that breaks down stops none of the others. */
export async function run({ input, path, documents }: VerifyTask): Promise<readonly Verdict[]> {
  const key = JSON.stringify([input, path])
  if (prepared?.key !== key) prepared = { key, verifying: verifierFor(input, path, () => new Date()) }
  const verifying = await prepared.verifying
  const verdicts: Verdict[] = []
  for (const { source, text, companions = [] } of documents) {
    const beside = companions.length > 0 ? { companions: companionsIn(companions) } : {}
    verdicts.push(await verdictFor(text, { source, verifying, ...beside }))
  }
  return verdicts
}

/** Verifies one document with a verifier at hand. */
export async function verdictFor(
  text: string,
  options: {
    readonly source: string
    readonly verifying: Verifying
    readonly companions?: CompanionSource
  },
): Promise<Verdict> {
  const { source, verifying, companions } = options
  const { verifier, asked } = verifying
  const how = { source, ...asked, ...(companions && { companions }) }
  try {
    return verdictOf(await verifier.verify(text, how))
  } catch (error) {
    return brokenVerdict(error, source)
  }
}
